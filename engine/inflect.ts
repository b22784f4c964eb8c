/** The -ing form by the spelling rule, for verbs that are no exception to it. */
export function regularGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The -s form by the spelling rule. */
export function regularPresent(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The past form by the spelling rule. */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The -ing form of a verb; `exceptions` holds those that the rule gets wrong (*stopping*). */
export function gerundOf(base: string, exceptions: Readonly<Record<string, string>>): string {
  return exceptions[base] ?? regularGerund(base);
}
