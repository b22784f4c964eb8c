import type { Site } from '../field';

/** Gmail: the message body and the subject. Its class names for quoted mail and signatures are part of the mail itself. */
export const gmail: Site = {
  hosts: ['mail.google.com'],
  skip: '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_signature, .gmail_signature_prefix',
  // Recipients are comboboxes; in older layouts textareas named after their line.
  ignore: '[name="to"], [name="cc"], [name="bcc"], [name="q"], [role="search"], [peoplekit-id]',
  reader: 'family',
};
