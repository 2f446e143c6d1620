import { expect, test } from 'vitest';
import {
  censoredHeadcount,
  censoredHeadcountMeasure,
} from '../../../src/multidimensional/measures/censoredHeadcount.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallGaps, smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

testMeasure({
  measure: 'censoredHeadcount',
  evaluate: censoredHeadcount,
  bind: censoredHeadcountMeasure,
  options: { index: smallIndex, indicator: 'roof' },
  values: [4 / 8, 4 / 6, 4 / 8, 4 / 8, 4 / 8],
  influence: [-1 / 2, -1 / 2, -1 / 2, 1 / 2],
  settings: { indicator: 'roof' },
  ofThePoor: false,
});

test('each indicator has its own', () => {
  const of = (indicator: string) =>
    censoredHeadcount(smallTable, { index: smallIndex, indicator }).value;
  expect(['nutrition', 'water', 'roof'].map(of)).toEqual([5 / 8, 5 / 8, 4 / 8]);
});

test('under reweight it is of those of whom the indicator is known', () => {
  const options = { index: smallIndex, indicator: 'nutrition', missing: 'reweight' } as const;
  // The third row, of weight 1, is not known; the first has 2/3 of what is known, which is not poor.
  expect(censoredHeadcount(smallGaps, options)).toMatchObject({ value: 4 / 7, population: 8 });
  const influence = [...(censoredHeadcountMeasure(options).influence(smallGaps) ?? [])];
  const wanted = [-4 / 7, -4 / 7, 0, 3 / 7].map((own) => own * (8 / 7));
  for (const [row, own] of influence.entries()) expect(own).toBeCloseTo(wanted[row] ?? 9, 14);
  expect(influence[2]).toBe(0);
  const others = (['omit', 'notDeprived', 'deprived'] as const).map(
    (missing) => censoredHeadcount(smallGaps, { ...options, missing }).value,
  );
  expect(others).toEqual([4 / 6, 4 / 8, 5 / 8]);
});

test('an indicator that the index does not have is refused', () => {
  for (const indicator of ['wall', 'constructor', 'health']) {
    expectPovertyError(() => censoredHeadcount(smallTable, { index: smallIndex, indicator }), {
      code: 'unknownOption',
      path: ['indicator'],
    });
  }
});
