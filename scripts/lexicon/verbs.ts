import nlp from 'compromise';
import { regularGerund, regularPast, regularPresent } from '../../engine/inflect';
import type { VerbForms } from '../../lexicon/compiled';

const irregular: Record<string, VerbForms> = {
  be: ['be', 'is', 'was', 'been', 'being', 'am', 'are', 'were'],
  have: ['have', 'has', 'had', 'had', 'having', 'have', 'have', 'had'],
  do: ['do', 'does', 'did', 'done', 'doing', 'do', 'do', 'did'],
};

type Conjugation = Partial<
  Record<'Infinitive' | 'PresentTense' | 'PastTense' | 'Participle' | 'Gerund', string>
>;

// The table behind compromise's `.verbs().conjugate()`: the public call parses a sentence first, a thousand times slower.
const transforms = nlp.methods() as unknown as {
  two: { transform: { verb: { conjugate: (infinitive: string, model: unknown) => Conjugation } } };
};

const conjugated = new Map<string, VerbForms>();

/**
 * All forms of a verb in the order of `Form`: base, -s, past, participle, gerund, then the three that differ for *be*.
 * British doubling (*travelling*) and both spellings of -ise are left to the lists that name the verb.
 */
export function conjugate(base: string): VerbForms {
  const known = irregular[base] ?? conjugated.get(base);
  if (known) return known;
  const found = transforms.two.transform.verb.conjugate(base, nlp.model());
  const forms: Conjugation = found.Infinitive === base ? found : {};
  const past = forms.PastTense ?? regularPast(base);
  const present = forms.PresentTense ?? regularPresent(base);
  const gerund = forms.Gerund ?? regularGerund(base);
  const all: VerbForms = [base, present, past, forms.Participle ?? past, gerund, base, base, past];
  conjugated.set(base, all);
  return all;
}

/** Every verb compromise knows in its infinitive: the open class behind `<verb>`. */
export function knownVerbs(): readonly string[] {
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(model.one.lexicon)
    .filter(([word, tag]) => [tag].flat().includes('Infinitive') && /^[a-z]+$/.test(word))
    .map(([word]) => word);
}

/** True for a verb whose forms all follow the spelling rules, so that its infinitive says them all. */
export function isRegular(forms: VerbForms): boolean {
  const [base = '', present, past, participle, gerund, am, are, were] = forms;
  const isOwn = am === base && are === base && were === past && participle === past;
  return (
    isOwn && present === regularPresent(base) && past === regularPast(base) && gerund === regularGerund(base)
  );
}
