import type { Site } from '../field';

/** Any page that has no adapter of its own. */
export const generic: Site = {
  hosts: [],
  skip: 'blockquote[type="cite"], .gmail_quote, .gmail_signature, .gmail_signature_prefix, .moz-cite-prefix, .moz-signature',
  ignore: '',
  reader: null,
};
