import nlp from 'compromise';
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
  const forms: Conjugation = found.Infinitive === base ? found : regular(base);
  const past = forms.PastTense ?? regular(base).PastTense;
  const all: VerbForms = [
    base,
    forms.PresentTense ?? regular(base).PresentTense,
    past,
    forms.Participle ?? past,
    forms.Gerund ?? regular(base).Gerund,
    base,
    base,
    past,
  ].map(String);
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

function regular(base: string): Conjugation & Record<'PresentTense' | 'PastTense' | 'Gerund', string> {
  const e = base.endsWith('e');
  const y = /[^aeiou]y$/.test(base);
  const sibilant = /(s|x|z|ch|sh)$/.test(base);
  return {
    PresentTense: y ? `${base.slice(0, -1)}ies` : `${base}${sibilant ? 'es' : 's'}`,
    PastTense: e ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${base}ed`,
    Gerund: e && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`,
  };
}
