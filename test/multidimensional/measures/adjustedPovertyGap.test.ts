import { expect, test } from 'vitest';
import {
  adjustedPovertyGap,
  adjustedPovertyGapMeasure,
} from '../../../src/multidimensional/measures/adjustedPovertyGap.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

// By row: 1/2·1/2 + 1/4·1/2 = 3/8 of the first, 1/2·1 + 1/4·1/2 = 5/8 of the last.
testMeasure({
  measure: 'adjustedPovertyGap',
  evaluate: adjustedPovertyGap,
  bind: adjustedPovertyGapMeasure,
  options: { index: smallIndex },
  // Where water of the first row is taken for a deprivation its gap is 1, and row 0 has 1/2.
  values: [23 / 64, (4 * 5) / 8 / 6, (4 * 5) / 8 / 8, (1 / 2 + 20 / 8) / 8, (4 * 5) / 8 / 8],
  influence: [3 / 8 - 23 / 64, -23 / 64, -23 / 64, 5 / 8 - 23 / 64],
  settings: { alpha: '1' },
  ofThePoor: false,
  byGaps: true,
});

test('is M₀ where every gap is whole', () => {
  const { deprivations, weight } = smallTable;
  const whole = { deprivations, gaps: deprivations, weight };
  expect(adjustedPovertyGap(whole, { index: smallIndex }).value).toBe(19 / 32);
});
