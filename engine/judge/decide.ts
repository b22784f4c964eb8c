import type { Questions } from '../../lexicon/compiled';
import type { Explanation } from '../engine';
import type { Decision } from '../families';
import type { Token } from '../tokens';
import type { Finding, Reader, Strength } from '../types';
import { modelWord } from './features';
import type { Judgement, Model, Thresholds } from './model';
import { wordsToUnderline } from './pointing';

/** Below this share of words it knows, a sentence is in another language, and the model has nothing to say of it. */
const leastKnown = 0.6;

/**
 * The one decision about a sentence, from both halves: the families say what could be offered, the trained model
 * whether to speak. Where only the model would speak, the words that weigh most are underlined and a question is asked.
 */
export function decide(
  sentence: string,
  tokens: readonly Token[],
  decisions: readonly Decision[],
  model: Model | null,
  questions: Questions,
  reader: Reader,
): Explanation {
  const speaking = decisions.filter(({ silence }) => silence === null).map(({ finding }) => finding);
  if (model === null) return { decisions, judgement: null, findings: speaking };
  const isKnown = (word: string): boolean => model.knows(word);
  const words = tokens.map((token, at) => modelWord(token, at, isKnown));
  if (!isKnownLanguage(words, model)) return { decisions, judgement: null, findings: speaking };
  const judgement = model.judge(words, familyFeatures(decisions));
  if (speaking.length > 0) {
    const strength = strengthOf(judgement, model.thresholds[reader], 'family');
    const findings = speaking.flatMap((finding) => weaken(finding, strength));
    const judged =
      strength === null
        ? decisions.map((decision) => ({ ...decision, silence: decision.silence ?? ('judged' as const) }))
        : decisions;
    return { decisions: judged, judgement, findings };
  }
  const strength = strengthOf(judgement, model.thresholds[reader], 'alone');
  const isNeeded = decisions.some(({ silence }) => silence === 'reader');
  const findings =
    strength === null || isNeeded ? [] : ask(sentence, tokens, judgement, strength, questions, reader);
  return { decisions, judgement, findings };
}

/** What the families said, in words the model has learnt to weigh. */
export function familyFeatures(decisions: readonly Decision[]): string[] {
  const said = new Set<string>();
  for (const { finding, silence } of decisions) {
    const state = silence ?? finding.strength;
    said.add(`family ${finding.category} ${state}`);
    said.add(`any ${state}`);
    if (silence === null) said.add(`entry ${finding.entryId}`);
  }
  return [...said];
}

function strengthOf(
  { must, mustOrMay }: Judgement,
  { reframe, consider }: Thresholds,
  by: 'family' | 'alone',
): Strength | null {
  if (must >= reframe[by]) return 'reframe';
  return mustOrMay >= consider[by] ? 'consider' : null;
}

/** A finding is never stronger than its entry, nor than the judgement. */
function weaken(finding: Finding, strength: Strength | null): Finding[] {
  if (strength === null) return [];
  return [strength === 'consider' ? { ...finding, strength } : finding];
}

function ask(
  sentence: string,
  tokens: readonly Token[],
  { kind: kindOf, points }: Judgement,
  strength: Strength,
  questions: Questions,
  reader: Reader,
): Finding[] {
  const kind = kindOf();
  const { first, end } = wordsToUnderline(points, tokens);
  const from = tokens[first]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? sentence.length;
  const { why, source, ask: wordings } = questions[kind];
  const question = wordings[reader] ?? wordings.any;
  return [
    {
      from,
      to,
      text: sentence.slice(from, to),
      entryId: `question-${kind}`,
      category: kind,
      strength,
      alternatives: [],
      ask: question,
      why,
      source,
    },
  ];
}

function isKnownLanguage(words: readonly string[], model: Model): boolean {
  let known = 0;
  for (const word of words) if (model.knows(word)) known += 1;
  return known >= words.length * leastKnown;
}
