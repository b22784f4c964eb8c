import type { z } from 'zod';

/** A mistake in a file that contributors write. Its message names file, entry, field and what to do about it. */
export class LexiconMistake extends Error {
  override name = 'LexiconMistake';
}

/** How to help somebody whose file does not fit its schema. */
export interface Help {
  /** What to do about a field that is missing, empty or of the wrong kind, by its name. */
  readonly fixes: Readonly<Record<string, string>>;
  /** How a list is written. */
  readonly list: string;
  /** What to do about all others. */
  readonly otherwise: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The complaint that explains the others best: a name spelled wrong also makes the right one missing. */
export function chooseIssue(error: z.ZodError, value: unknown): Issue | undefined {
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  if (issue?.code !== 'invalid_union') return issue;
  const [asList, asFields] = issue.errors;
  const found = valueAt(value, issue.path);
  const inner = (isFields(found) ? asFields : asList)?.[0];
  return inner && { ...inner, path: [...issue.path, ...inner.path] };
}

/**
 * Says a schema's complaint as a colleague would: which field, what is wrong, what to do. `path` is that of the issue,
 * less what already names the entry.
 */
export function inWords(issue: Issue, path: Path, value: unknown, help: Help): string {
  const field = fieldOf(path);
  const isName =
    issue.code === 'unrecognized_keys' || issue.code === 'custom' || issue.code === 'invalid_key';
  return `${field}${isName && field !== '' ? ': ' : ' '}${complaint(issue, path, valueAt(value, issue.path), help)}`.trimStart();
}

function complaint(issue: Issue, path: Path, found: unknown, help: Help): string {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  // Our own schemas' messages say what to do, in small letters; the library's say what it expected.
  const advice = /^[a-z]/.test(issue.message) ? `${capital(issue.message)}.` : null;
  const fix = advice ?? help.fixes[String(name)] ?? help.otherwise;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(' and ');
    return `${keys} ${issue.keys.length === 1 ? 'is not a field' : 'are not fields'}. ${help.otherwise}`;
  }
  if (issue.code === 'custom') return `${issue.message}.`;
  if (issue.code === 'invalid_key')
    return `this name cannot be used. ${capital(issue.issues[0]?.message ?? '')}.`;
  if (found === undefined) return `is missing. ${fix}`;
  if (isEmpty(found))
    return `is empty. ${typeof path.at(-1) === 'number' ? 'Fill it, or take it away.' : fix}`;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found, fix, help);
    case 'invalid_value':
      return `is ${JSON.stringify(found)}. Say ${oneOf(issue.values.map(String))}.`;
    case 'too_small':
      return `is too short. ${fix}`;
    case 'too_big':
      return `is too long. ${fix}`;
    default:
      return `is ${JSON.stringify(found)}. ${fix}`;
  }
}

function wrongType(expected: string, found: unknown, fix: string, help: Help): string {
  if (expected === 'array' || expected === 'tuple') return `is not a list. ${help.list}`;
  if (expected === 'boolean') return `is ${JSON.stringify(found)}. Say true or false.`;
  if (expected !== 'string') return `cannot be read. ${fix}`;
  if (typeof found === 'object')
    return 'is more than one text. Write one; put it in quotes if it has ": " in it.';
  return `is ${found}, which is not text. Put it in quotes: "${found}".`;
}

/** `"flags", item 2, "text"`. */
function fieldOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : `"${String(step)}"`)).join(', ');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0);
}

function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
