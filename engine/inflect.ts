/** The -ing form by the spelling rule, for verbs that are no exception to it. */
export function regularGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The -ing form of a verb; `exceptions` holds those that the rule gets wrong (*stopping*). */
export function gerundOf(base: string, exceptions: Readonly<Record<string, string>>): string {
  return exceptions[base] ?? regularGerund(base);
}
