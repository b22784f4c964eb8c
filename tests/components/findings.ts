import type { Finding } from '../../engine/types';

/** A finding with two alternatives. */
export const refused: Finding = {
  from: 7,
  to: 29,
  text: 'refused to participate',
  entryId: 'refuses-to',
  category: 'refusal',
  strength: 'reframe',
  alternatives: ['needed more support to participate', 'was still learning to participate'],
  ask: null,
  why: 'What a learner needs tells the reader what to do next.',
  source: 'a coaching guide',
};

/** A finding with a frame and nothing else. */
export const lazy: Finding = {
  ...refused,
  text: 'is lazy',
  entryId: 'lazy',
  category: 'character',
  alternatives: [],
  ask: 'starts work when ___',
};

/** A finding with a question and nothing else. */
export const careless: Finding = { ...lazy, text: 'careless', ask: 'What did you see, when, how often?' };
