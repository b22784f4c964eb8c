import { describe, expect, it } from 'vitest';
import {
  bigGrowth,
  continuesToGrow,
  growthLabelNamed,
  growthLabels,
  needsMoreSupport,
} from '../../state/growthLabels';

describe('growth labels', () => {
  it('are three, in these words', () => {
    expect(growthLabels.map((label) => [label.name, label.meaning])).toEqual([
      ['Big growth', 'Goal reached or exceeded.'],
      ['Continues to grow', 'Progress, goal not quite reached.'],
      ['Needs more support to grow', 'Little progress, may need additional services.'],
    ]);
  });

  it('are recognised in either spelling and any capitals', () => {
    expect(growthLabelNamed('BIG GROWTH')).toBe(bigGrowth);
    expect(growthLabelNamed('Continues to grow')).toBe(continuesToGrow);
    expect(growthLabelNamed(' Continue to grow ')).toBe(continuesToGrow);
    expect(growthLabelNamed('needs more support to grow')).toBe(needsMoreSupport);
    expect(growthLabelNamed('Growth')).toBeNull();
  });
});
