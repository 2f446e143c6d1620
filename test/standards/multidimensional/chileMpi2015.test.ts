import { expect, test } from 'vitest';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { chileMpi2015 } from '../../../src/standards/multidimensional/chileMpi2015.ts';
import { patternsByScore, wholeNumbers } from '../../support/indices.ts';
import { rowsOf } from '../../support/patternRows.ts';

// 22.5% is 27 of 120; three indicators of 7.5% are 3 × 9, three of 10/3% are 3 × 4
test('has four dimensions of 27 parts of 120 and one of 12, and a cut-off of 27', () => {
  const { weights, of, reach } = wholeNumbers(chileMpi2015);
  expect(weights).toEqual([...Array(12).fill(9), ...Array(3).fill(4)]);
  expect([of, reach]).toEqual([120, 27]);
});

test('has 220 patterns exactly on the cut-off, all of them poor', () => {
  expect(patternsByScore(wholeNumbers(chileMpi2015).weights).get(27)).toBe(220);
  const whole = chileMpi2015.dimensions.slice(0, 4);
  const lists = whole.map(({ indicators }) => indicators.map(({ id }) => id));
  const mixed = ['attendance', 'healthCare', 'pensions'];
  const rows = rowsOf(chileMpi2015, [...lists, mixed]);
  expect(multidimensionalHeadcount(rows, { index: chileMpi2015 }).value).toBe(1);
});

test('takes two indicators and all of the networks, 30 of 120, for poor, and two with two, 26, for not', () => {
  const two = ['attendance', 'healthCare', 'support', 'safety'];
  const rows = rowsOf(chileMpi2015, [[...two, 'equalTreatment'], two]);
  expect(multidimensionalHeadcount(rows, { index: chileMpi2015 }).value).toBe(0.5);
});
