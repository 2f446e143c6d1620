import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDistribution } from '../../../src/tabulate/distribution/distribution.ts';
import { distributionJson } from '../../../src/tabulate/distribution/distributionJson.ts';
import { readDistribution } from '../../../src/tabulate/distribution/readDistribution.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { anyRows, distributionOf } from './distributionRows.ts';

const path = ['groups', 3, 'welfare', 0];
const read = (json: unknown, most = 256) => readDistribution(json, most, path);

test('what was written is read', () => {
  fc.assert(
    fc.property(anyRows(100), fc.integer({ min: 1, max: 50 }), (rows, most) => {
      const distribution = distributionOf(rows, most);
      const json = distributionJson(distribution);
      const again = read(deepFreeze(JSON.parse(JSON.stringify(json))), most);
      expect(distributionJson(again)).toEqual(json);
      // And goes on as one that was never written.
      const other = distributionOf(
        rows.map(({ value }) => ({ value: value + 1, weight: 1 })),
        most,
      );
      addDistribution(again, other);
      addDistribution(distribution, other);
      const [one, two] = [distributionJson(again), distributionJson(distribution)];
      expect([one.bits, one.values, one.rows]).toEqual([two.bits, two.values, two.rows]);
    }),
  );
});

const fine = { bits: 52, values: [-1, 0, 2.5], rows: [1, 2, 3], weights: [1, 0, 4.5], sums: [] };
const coarse = {
  bits: 6,
  values: [-64, 0, 64],
  rows: [1, 1, 2],
  weights: [2, 0, 2],
  sums: [-129, 0, 129],
};

test('the examples that are spoiled below are sound', () => {
  expect(distributionJson(read(fine))).toEqual(fine);
  expect(distributionJson(read(coarse))).toEqual(coarse);
});

describe('refuses, with the place', () => {
  const cases: [string, object, string, readonly (string | number)[]][] = [
    ['a key there is not', { ...fine, mean: 1 }, 'unknownOption', ['mean']],
    ['no bits', { ...fine, bits: undefined }, 'missingValue', ['bits']],
    ['bits between 52 and 20', { ...fine, bits: 51 }, 'invalidNumber', ['bits']],
    ['fewer bits than 6', { ...coarse, bits: 5 }, 'invalidNumber', ['bits']],
    ['half a bit', { ...coarse, bits: 6.5 }, 'invalidCount', ['bits']],
    [
      'values that are no list',
      { ...fine, values: { 0: 1, length: 1 } },
      'invalidType',
      ['values'],
    ],
    [
      'a value that is NaN',
      { ...fine, values: [-1, Number.NaN, 2] },
      'invalidNumber',
      ['values', 1],
    ],
    [
      'a value that JSON has made null',
      { ...fine, values: [-1, null, 2] },
      'missingValue',
      ['values', 1],
    ],
    ['a value that is a text', { ...fine, values: ['-1', 0, 2] }, 'invalidType', ['values', 0]],
    [
      'values that do not ascend',
      { ...fine, values: [-1, 2.5, 0] },
      'invalidNumber',
      ['values', 2],
    ],
    ['a value twice', { ...fine, values: [-1, -1, 0] }, 'invalidNumber', ['values', 1]],
    ['both zeros', { ...fine, values: [-1, -0, 0] }, 'invalidNumber', ['values', 2]],
    [
      'a value with more bits',
      { ...coarse, values: [-64, 0, 64.5] },
      'invalidNumber',
      ['values', 2],
    ],
    ['a list of rows that is too short', { ...fine, rows: [1, 2] }, 'unequalColumns', ['rows']],
    [
      'a list of weights that is too long',
      { ...fine, weights: [1, 1, 1, 1] },
      'unequalColumns',
      ['weights'],
    ],
    ['sums of values kept apart', { ...fine, sums: [1, 1, 1] }, 'unequalColumns', ['sums']],
    ['no sums of others', { ...coarse, sums: [] }, 'unequalColumns', ['sums']],
    ['negative rows', { ...fine, rows: [1, -2, 3] }, 'invalidCount', ['rows', 1]],
    ['half a row', { ...fine, rows: [0.5, 2, 3] }, 'invalidCount', ['rows', 0]],
    ['no row', { ...fine, rows: [0, 2, 3] }, 'invalidCount', ['rows', 0]],
    ['a negative weight', { ...fine, weights: [1, 0, -4] }, 'invalidNumber', ['weights', 2]],
    ['an infinite weight', { ...fine, weights: [1, 0, 1 / 0] }, 'invalidNumber', ['weights', 2]],
    ['a sum below its bucket', { ...coarse, sums: [-129, 0, 127] }, 'invalidNumber', ['sums', 2]],
    ['a sum above its bucket', { ...coarse, sums: [-131, 0, 129] }, 'invalidNumber', ['sums', 0]],
    ['a sum of the other sign', { ...coarse, sums: [129, 0, 129] }, 'invalidNumber', ['sums', 0]],
    ['a sum of zeros', { ...coarse, sums: [-129, 1e-9, 129] }, 'invalidNumber', ['sums', 1]],
  ];
  test.each(cases)('%s', (_name, json, code, place) => {
    const at = { code: code as 'invalidNumber', path: [...path, ...place], row: 3 };
    expectPovertyError(() => read(json), at);
  });

  test.each([null, undefined, [], 7, 'x'])('%j in place of a distribution', (json) => {
    const code = json === null || json === undefined ? 'missingValue' : 'invalidType';
    expectPovertyError(() => read(json), { code, path });
  });

  test('more values than the plan keeps apart, but at the last step', () => {
    expectPovertyError(() => read(fine, 2), { code: 'invalidNumber', path: [...path, 'values'] });
    expect(distributionJson(read(coarse, 2))).toEqual(coarse);
  });
});
