import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import {
  evaluateRatio,
  type Ratio,
  ratioMeasure,
} from '../../../src/multidimensional/scoring/ratioMeasure.ts';
import { smallGaps, smallIndex, smallTable } from '../../support/smallTable.ts';

/** Twice the deprivations of the poor, by their weights. */
const ratio = (missing: 'refuse' | 'omit' = 'refuse'): Ratio => ({
  measure: 'own',
  compiled: compileIndex({ index: smallIndex, missing }),
  settings: { mine: 'yes' },
  above: ({ deprived }) => deprived,
  below: ({ poor }) => (poor ? 2 : 0),
});

test('divides a sum over rows by another', () => {
  // Patterns 0b011, 0b110, 0 and 0b111 of weights 1, 2, 1, 4; poor are the first and the last.
  expect(evaluateRatio(smallTable, ratio())).toEqual({
    measure: 'own',
    value: (3 + 2 * 6 + 4 * 7) / (2 * (1 + 4)),
    rows: 4,
    population: 8,
    conventions: {
      index: 'small',
      identification: 'score',
      cutoff: '3/4',
      missing: 'refuse',
      mine: 'yes',
      unit: 'row',
      weighting: 'sampling',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
  });
});

test('has as influence the linearized ratio, by the weight of everybody', () => {
  const { influence, conventions } = ratioMeasure(ratio());
  const value = 43 / 10;
  const wanted = [3 - 2 * value, 6, 0, 7 - 2 * value].map((own) => own * (8 / 10));
  for (const [row, own] of [...(influence(smallTable) ?? [])].entries()) {
    expect(own).toBeCloseTo(wanted[row] ?? Number.NaN, 14);
  }
  expect(conventions).toEqual({
    index: 'small',
    identification: 'score',
    cutoff: '3/4',
    missing: 'refuse',
    mine: 'yes',
  });
});

test('leaves rows out above and below, and gives them no influence', () => {
  const measure = ratioMeasure(ratio('omit'));
  expect(measure.value(smallGaps as never)).toBe((2 * 6 + 4 * 7) / (2 * 4));
  const influence = [...(measure.influence(smallGaps as never) ?? [])];
  expect([influence[0], influence[2]]).toEqual([0, 0]);
  // The second row is not poor, so that it adds nothing below.
  expect(influence[1]).toBeCloseTo(6 * (8 / 8), 14);
  expect(influence[3]).toBeCloseTo((7 - 2 * 5) * (8 / 8), 14);
});

test('is null, not NaN, where nothing stands below', () => {
  const nobody = { deprivations: { nutrition: [0], water: [1], roof: [0] } };
  expect(evaluateRatio(nobody, ratio()).value).toBe(null);
  expect(ratioMeasure(ratio()).influence(nobody)).toBe(null);
});
