import { describe, expect, test } from 'vitest';
import {
  contributionShare,
  contributionShareMeasure,
} from '../../../src/multidimensional/measures/contributionShare.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex, smallTable, testMeasure } from '../../support/smallTable.ts';

describe('of an indicator', () => {
  testMeasure({
    measure: 'contributionShare',
    evaluate: contributionShare,
    bind: contributionShareMeasure,
    options: { index: smallIndex, indicator: 'nutrition' },
    values: [10 / 19, 1 / 2, 1 / 2, 10 / 19, 1 / 2],
    // (1/2 − 10/19 · score) over the mean of the scores of the poor, 19/32.
    influence: [(1 / 2 - (10 / 19) * (3 / 4)) * (32 / 19), 0, 0, (1 / 2 - 10 / 19) * (32 / 19)],
    settings: { indicator: 'nutrition' },
    ofThePoor: true,
  });
});

describe('of a dimension', () => {
  testMeasure({
    measure: 'contributionShare',
    evaluate: contributionShare,
    bind: contributionShareMeasure,
    options: { index: smallIndex, dimension: 'living' },
    values: [9 / 19, 1 / 2, 1 / 2, 9 / 19, 1 / 2],
    influence: [(1 / 4 - (9 / 19) * (3 / 4)) * (32 / 19), 0, 0, (1 / 2 - 9 / 19) * (32 / 19)],
    settings: { dimension: 'living' },
    ofThePoor: true,
  });
});

test('all indicators are 1 together', () => {
  const of = (indicator: string) =>
    contributionShare(smallTable, { index: smallIndex, indicator }).value;
  expect(['nutrition', 'water', 'roof'].map(of)).toEqual([10 / 19, 5 / 19, 4 / 19]);
});

test('is 1 where one dimension is all there is, whatever the weights and what is not known', () => {
  const weights = [7, 6, 2, 5, 3];
  const index = {
    id: 'x',
    dimensions: [{ id: 'd', indicators: weights.map((weight, at) => ({ id: `i${at}`, weight })) }],
    cutoff: '1/10',
  };
  const deprivations = {
    i0: [1, 1, null, 1, 0],
    i1: [1, null, 1, 0, 1],
    i2: [null, 1, 1, 1, 1],
    i3: [1, 0, 1, null, null],
    i4: [0, 1, null, null, 1],
  };
  const data = { deprivations, weight: [0.1, 0.2, 0.3, 0.7, 1.1] };
  const options = { index, dimension: 'd', missing: 'reweight' } as const;
  expect(contributionShare(data, options).value).toBe(1);
});

describe('settings', () => {
  test.each([
    ['neither', {}, 'missingValue', ['indicator']],
    ['both', { indicator: 'water', dimension: 'living' }, 'missingValue', ['indicator']],
    ['an unknown indicator', { indicator: 'wall' }, 'unknownOption', ['indicator']],
    ['a dimension for an indicator', { indicator: 'living' }, 'unknownOption', ['indicator']],
    ['an unknown dimension', { dimension: 'water' }, 'unknownOption', ['dimension']],
    ['a dimension of null', { dimension: null }, 'missingValue', ['dimension']],
    ['an indicator of null', { indicator: null }, 'missingValue', ['indicator']],
  ] as const)('%s', (_, options, code, path) => {
    const all = untyped<{ index: typeof smallIndex }>({ index: smallIndex, ...options });
    expectPovertyError(() => contributionShareMeasure(all), { code, path });
  });

  test.each(badRecords)('options that are %s', (_, options, code) => {
    expectPovertyError(() => contributionShare(smallTable, untyped(options)), {
      code,
      path: ['options'],
    });
  });
});
