import { expect, test } from 'vitest';
import {
  censoredHeadcount,
  censoredHeadcountMeasure,
} from '../../../src/multidimensional/measures/censoredHeadcount.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

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

test('an indicator that the index does not have is refused', () => {
  for (const indicator of ['wall', 'constructor', 'health']) {
    expectPovertyError(() => censoredHeadcount(smallTable, { index: smallIndex, indicator }), {
      code: 'unknownOption',
      path: ['indicator'],
    });
  }
});
