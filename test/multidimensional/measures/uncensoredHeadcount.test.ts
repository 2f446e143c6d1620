import { expect, test } from 'vitest';
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

test('under reweight whoever is not known to be deprived counts as not deprived', () => {
  const of = (missing: 'reweight' | 'deprived') =>
    uncensoredHeadcount(smallGaps, { index: smallIndex, indicator: 'water', missing }).value;
  expect([of('reweight'), of('deprived')]).toEqual([6 / 8, 7 / 8]);
});

test('an index that identifies otherwise may be reweighted, because nobody need be poor', () => {
  const { cutoff: _, ...index } = { ...smallIndex, identification: { kind: 'union' } as const };
  const options = { index, indicator: 'water', missing: 'reweight' } as const;
  expect(uncensoredHeadcount(smallGaps, options).value).toBe(6 / 8);
});

test('an indicator that the index does not have is refused', () => {
  expectPovertyError(
    () => uncensoredHeadcount(smallTable, { index: smallIndex, indicator: 'wall' }),
    { code: 'unknownOption', path: ['indicator'] },
  );
});
