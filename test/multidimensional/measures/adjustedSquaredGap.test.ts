import { expect, test } from 'vitest';
import {
  adjustedSquaredGap,
  adjustedSquaredGapMeasure,
} from '../../../src/multidimensional/measures/adjustedSquaredGap.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

// By row: 1/2·1/4 + 1/4·1/4 = 3/16 of the first, 1/2·1 + 1/4·1/4 = 9/16 of the last.
testMeasure({
  measure: 'adjustedSquaredGap',
  evaluate: adjustedSquaredGap,
  bind: adjustedSquaredGapMeasure,
  options: { index: smallIndex },
  // Where water of the first row is taken for a deprivation its gap is 1: 1/8 + 1/4 = 3/8.
  values: [39 / 128, 9 / 4 / 6, 9 / 4 / 8, (3 / 8 + 9 / 4) / 8, 9 / 4 / 8],
  influence: [3 / 16 - 39 / 128, -39 / 128, -39 / 128, 9 / 16 - 39 / 128],
  settings: { alpha: '2' },
  ofThePoor: false,
  byGaps: true,
});

test('is M₀ where every gap is whole', () => {
  const { deprivations, weight } = smallTable;
  const whole = { deprivations, gaps: deprivations, weight };
  expect(adjustedSquaredGap(whole, { index: smallIndex }).value).toBe(19 / 32);
});
