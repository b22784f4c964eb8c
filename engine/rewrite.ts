import { Form, type Template, type TemplatePart, type VerbForms } from '../lexicon/compiled';
import { gerundOf } from './inflect';
import type { Subject } from './judge/subject';
import type { Lexicon } from './lexicon';
import { formOf, type Hit, type Scanned } from './scan';
import type { IsIn } from './words';

/** What a wording is filled from: the phrase that was found, in its sentence. */
export interface Found {
  readonly text: string;
  readonly scanned: Scanned;
  readonly hit: Hit;
  readonly subject: Subject;
  readonly isIn: IsIn;
}

/**
 * Says a wording in the grammar of what was found: its tense, person and number, its adverbs and its capital.
 * The result replaces exactly the words of the hit.
 */
export function write(template: Template, found: Found, lexicon: Lexicon): string {
  const form = headForm(found);
  const spoken = form === Form.gerund && opensWithBe(template, lexicon) ? template.slice(1) : template;
  const parts = spoken.map((part) => say(part, form, found, lexicon));
  const adverbs = keptAdverbs(found);
  const text = (adverbs.length > 0 ? place(adverbs, spoken, parts) : parts.join(''))
    .replace(/ {2,}/g, ' ')
    // An infinitive takes its adverb before it: "to still be building", not "to be still building".
    .replace(/^be still\b/, 'still be')
    .trim();
  return matchCapital(text, found);
}

/**
 * False for a wording with *be* where a gerund stands alone and no other gerund follows: "after being an area of
 * growth" is nobody's English, while "still working on vectors" does without *be*.
 */
export function isSayable(template: Template, found: Found, lexicon: Lexicon): boolean {
  return !opensWithBe(template, lexicon) || headForm(found) !== Form.gerund || canDropBe(template);
}

function opensWithBe([first]: Template, lexicon: Lexicon): boolean {
  return typeof first === 'object' && 'verb' in first && lexicon.verbs[first.verb]?.[Form.base] === 'be';
}

function canDropBe([, rest]: Template): boolean {
  return typeof rest === 'string' && /^\s(\w+\s)?\w+ing\b/.test(rest);
}

function say(part: TemplatePart, form: Form, found: Found, lexicon: Lexicon): string {
  if (typeof part === 'string') return part;
  if ('verb' in part) return inflect(lexicon.verbs[part.verb] ?? [], form, agreeingWith(found));
  const range = found.hit.phrase.slots[part.slot];
  if (!range) throw new Error(`no slot <${part.slot}> in a phrase of entry ${found.hit.phrase.entry}`);
  const { tokens } = found.scanned;
  const first = found.hit.starts[range[0]] ?? found.hit.first;
  const end = found.hit.starts[range[1]] ?? found.hit.end;
  const words = found.text.slice(tokens[first]?.from, tokens[end - 1]?.to);
  if (part.as === 'found') return words;
  const [verb = '', ...rest] = words.split(' ');
  return [gerundOf(verb.toLowerCase(), lexicon.gerunds), ...rest].join(' ');
}

/** *was* says by itself that one is meant, whatever stands before it. */
function agreeingWith({ hit, subject, isIn }: Found): Subject {
  const at = hit.verb ?? hit.starts[hit.phrase.head] ?? -1;
  return at >= 0 && isIn(at, 'was') ? { ...subject, isPlural: false, person: 3 } : subject;
}

/** The form the alternatives take: that of the phrase's own verb, made exact by the words around it. */
function headForm({ scanned, hit, subject, isIn }: Found): Form {
  const { head } = hit.phrase;
  if (head < 0) return Form.base;
  const at = hit.verb ?? hit.starts[head] ?? hit.first;
  const form =
    hit.verb === undefined
      ? (formOf(scanned, at, hit.phrase.symbols[head] ?? -1) ?? Form.base)
      : formOfBe(isIn, at);
  const before = previousWord(at, hit, isIn);
  if (form === Form.past || form === Form.participle)
    return before >= 0 && isIn(before, 'have-form')
      ? Form.participle
      : form === Form.participle
        ? Form.past
        : form;
  if (form !== Form.base) return form;
  const isFiniteForm =
    subject.at >= 0 &&
    !(before >= 0 && (isIn(before, 'modal') || isIn(before, 'do-form') || isIn(before, 'to')));
  return isFiniteForm ? Form.are : Form.base;
}

function formOfBe(isIn: IsIn, at: number): Form {
  if (isIn(at, 'been')) return Form.participle;
  if (isIn(at, 'be')) return Form.base;
  return isIn(at, 'past-be') ? Form.past : isIn(at, 'singular-be') ? Form.s : Form.are;
}

function previousWord(at: number, hit: Hit, isIn: IsIn): number {
  let before = at - 1;
  while (before >= 0 && (hit.adverbs.includes(before) || isIn(before, 'adverb') || isIn(before, 'not-word')))
    before -= 1;
  return before;
}

function inflect(forms: VerbForms, form: Form, subject: Subject): string {
  const { isPlural, person } = subject;
  const isMany = isPlural || person === 2;
  switch (form) {
    case Form.modal:
    case Form.are:
      return pick(
        forms,
        person === 1 && !isPlural ? Form.am : form === Form.are || isMany ? Form.are : Form.s,
      );
    case Form.pastModal:
    case Form.past:
      return pick(forms, isMany ? Form.were : Form.past);
    default:
      return pick(forms, form);
  }
}

function pick(forms: VerbForms, form: Form): string {
  return forms[form] ?? forms[Form.base] ?? '';
}

/** Adverbs inside the phrase that say how often or when; those that only say how much go with what they strengthened. */
function keptAdverbs({ text, scanned, hit, isIn }: Found): string[] {
  return hit.adverbs
    .filter((at) => isIn(at, 'adverb-of-time'))
    .map((at) => text.slice(scanned.tokens[at]?.from, scanned.tokens[at]?.to));
}

/** English puts such an adverb before a verb, but after a form of *be*. */
function place(adverbs: readonly string[], template: Template, parts: readonly string[]): string {
  const first = template[0];
  const afterFirst =
    typeof first === 'object' && 'verb' in first && /^(am|is|are|was|were|be)$/.test(parts[0] ?? '');
  return afterFirst
    ? `${parts[0]} ${adverbs.join(' ')}${parts.slice(1).join('')}`
    : `${adverbs.join(' ')} ${parts.join('')}`;
}

function matchCapital(text: string, { scanned, hit }: Found): string {
  const first = scanned.tokens[hit.first];
  if (first?.isJoined) return ` ${text}`;
  return first?.isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
