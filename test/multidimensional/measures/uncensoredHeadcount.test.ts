import { describe, expect, test } from 'vitest';
import {
  uncensoredHeadcount,
  uncensoredHeadcountMeasure,
} from '../../../src/multidimensional/measures/uncensoredHeadcount.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallGaps, smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

testMeasure({
  measure: 'uncensoredHeadcount',
  evaluate: uncensoredHeadcount,
  bind: uncensoredHeadcountMeasure,
  options: { index: smallIndex, indicator: 'roof' },
  values: [6 / 8, 6 / 6, 6 / 8, 6 / 8, 6 / 8],
  influence: [-3 / 4, 1 / 4, -3 / 4, 1 / 4],
  settings: { indicator: 'roof' },
  ofThePoor: false,
  ofEverybody: true,
});

test('each indicator has its own, and needs no cut-off', () => {
  const { cutoff: _, ...index } = smallIndex;
  const of = (indicator: string) => uncensoredHeadcount(smallTable, { index, indicator }).value;
  expect(['nutrition', 'water', 'roof'].map(of)).toEqual([5 / 8, 7 / 8, 6 / 8]);
});

describe('under reweight it is of those of whom the indicator is known', () => {
  const options = { index: smallIndex, indicator: 'water', missing: 'reweight' } as const;

  test('whoever is not known stands neither above nor below', () => {
    // Of the second, third and fourth row, which are 2, 1 and 4; the first counts as one all the same.
    const found = uncensoredHeadcount(smallGaps, options);
    expect(found).toMatchObject({ value: 6 / 7, rows: 4, population: 8 });
    const others = (['notDeprived', 'deprived'] as const).map(
      (missing) => uncensoredHeadcount(smallGaps, { ...options, missing }).value,
    );
    expect(others).toEqual([6 / 8, 7 / 8]);
  });

  test('and has no influence', () => {
    const influence = [...(uncensoredHeadcountMeasure(options).influence(smallGaps) ?? [])];
    const wanted = [0, 1 - 6 / 7, -6 / 7, 1 - 6 / 7].map((own) => own * (8 / 7));
    for (const [row, own] of influence.entries()) expect(own).toBeCloseTo(wanted[row] ?? 9, 14);
    expect([influence.length, influence[0]]).toEqual([4, 0]);
  });

  test('it is null where the indicator is known of nobody', () => {
    const nobody = { deprivations: { nutrition: [1, 0], water: [null, null], roof: [0, 1] } };
    expect(uncensoredHeadcount(nobody, options)).toMatchObject({ value: null, rows: 2 });
    expect(uncensoredHeadcountMeasure(options).influence(nobody)).toBe(null);
  });
});

test('an index that identifies otherwise may be reweighted, because nobody need be poor', () => {
  const { cutoff: _, ...index } = { ...smallIndex, identification: { kind: 'union' } as const };
  const options = { index, indicator: 'water', missing: 'reweight' } as const;
  expect(uncensoredHeadcount(smallGaps, options).value).toBe(6 / 7);
});

test('an indicator that the index does not have is refused', () => {
  expectPovertyError(
    () => uncensoredHeadcount(smallTable, { index: smallIndex, indicator: 'wall' }),
    { code: 'unknownOption', path: ['indicator'] },
  );
});
