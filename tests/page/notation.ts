import type { Span } from '../../page/field';

/** Reads `'He is {lazy} today'`: the text without braces, and the span between them. */
export function spanIn(marked: string): Span & { readonly text: string } {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  if (from < 0 || to < from) throw new Error(`no {span} in: ${marked}`);
  return { text: marked.replace('{', '').replace('}', ''), from, to };
}

/** Writes a span of a text the way `spanIn` reads it. */
export function markSpan(text: string, { from, to }: Span): string {
  return `${text.slice(0, from)}{${text.slice(from, to)}}${text.slice(to)}`;
}
