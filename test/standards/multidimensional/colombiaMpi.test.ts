import { expect, test } from 'vitest';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { colombiaMpi } from '../../../src/standards/multidimensional/colombiaMpi.ts';
import { patternsByScore, wholeNumbers } from '../../support/indices.ts';
import { everyPattern, rowsOf } from '../../support/patternRows.ts';

test('has fifteen indicators of hundredths, five dimensions of 20, and a cut-off of 33', () => {
  const { weights, of, reach } = wholeNumbers(colombiaMpi);
  expect(weights).toEqual([10, 10, 5, 5, 5, 5, 10, 10, 10, 10, 4, 4, 4, 4, 4]);
  expect([of, reach]).toEqual([100, 33]);
  expect(colombiaMpi.dimensions.map(({ indicators }) => indicators.length)).toEqual([
    2, 4, 2, 2, 5,
  ]);
});

test('has 840 patterns exactly on 33%, which a third would leave out', () => {
  const counts = patternsByScore(wholeNumbers(colombiaMpi).weights);
  const from = (least: number) =>
    [...counts].reduce((sum, [score, count]) => sum + (score >= least ? count : 0), 0);
  expect([counts.get(33), from(33), from(34)]).toEqual([840, 29_384, 28_544]);

  const all = everyPattern(colombiaMpi);
  const headcount = (cutoff?: string) =>
    multidimensionalHeadcount(all, {
      index: colombiaMpi,
      ...(cutoff === undefined ? {} : { cutoff }),
    }).value;
  expect(headcount()).toBe(29_384 / 32_768);
  expect(headcount('1/3')).toBe(28_544 / 32_768);
});

test('takes a household on the cut-off for poor', () => {
  const list = ['lowAttainment', 'illiteracy', 'schoolLag', 'floors', 'walls'];
  const rows = rowsOf(colombiaMpi, [list]);
  expect(multidimensionalHeadcount(rows, { index: colombiaMpi }).value).toBe(1);
  const third = { index: colombiaMpi, cutoff: '33.33%' };
  expect(multidimensionalHeadcount(rows, third).value).toBe(0);
});
