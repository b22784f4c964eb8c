/** One of the three labels that say how far a learner has come; `id` is what engine and reports call it. */
export interface GrowthLabel {
  readonly id: 'big' | 'continues' | 'support';
  readonly name: string;
  readonly meaning: string;
  /** Other ways people write the same label. */
  readonly spellings: readonly string[];
}

/** The goal is reached. */
export const bigGrowth: GrowthLabel = {
  id: 'big',
  name: 'Big growth',
  meaning: 'Goal reached or exceeded.',
  spellings: [],
};

/** On the way. */
export const continuesToGrow: GrowthLabel = {
  id: 'continues',
  name: 'Continues to grow',
  meaning: 'Progress, goal not quite reached.',
  spellings: ['Continue to grow'],
};

/** More support is due. */
export const needsMoreSupport: GrowthLabel = {
  id: 'support',
  name: 'Needs more support to grow',
  meaning: 'Little progress, may need additional services.',
  spellings: [],
};

/** The three labels, in the order they are always shown. */
export const growthLabels = [bigGrowth, continuesToGrow, needsMoreSupport] as const;

/** The label a text names, in either spelling and any capitals; null when it names none. */
export function growthLabelNamed(text: string): GrowthLabel | null {
  const sought = text.trim().toLowerCase();
  return (
    growthLabels.find((label) =>
      [label.name, ...label.spellings].some((spelling) => spelling.toLowerCase() === sought),
    ) ?? null
  );
}
