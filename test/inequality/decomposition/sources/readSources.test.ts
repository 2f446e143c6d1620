import { expect, test } from 'vitest';
import {
  readSources,
  refuseFloor,
} from '../../../../src/inequality/decomposition/sources/readSources.ts';
import { sortSample } from '../../../../src/sample/sortSample.ts';
import { untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { columnsOf } from '../../rank/columns.ts';

test('welfare is the sum of its sources where it is left out, with compensation', () => {
  const sources = { a: [1, 1e17], b: [2, 1], c: [-4, -1e17] };
  const read = readSources({ sources, weight: [1, 2] }, undefined);
  expect(Array.from(read.sample.welfare as Float64Array)).toEqual([-1, 1]);
  expect(read.sample.weight).toEqual([1, 2]);
  expect(read.names).toEqual(['a', 'b', 'c']);
  expect(read.companions.map(({ path }) => path)).toEqual([
    ['sources', 'a'],
    ['sources', 'b'],
    ['sources', 'c'],
  ]);
});

test('a source without a value leaves its sum without one', () => {
  const sources = { a: [1, null, 3], b: { length: 3, get: (row: number) => row } };
  const read = readSources(untyped({ sources }), 'omit');
  expect(Array.from(read.sample.welfare as Float64Array)).toEqual([1, Number.NaN, 5]);
  expectPovertyError(() => readSources(untyped({ sources }), undefined), {
    code: 'missingValue',
    path: ['sources', 'a', 1],
  });
});

test('sources that do not add up to welfare are refused with the row', () => {
  const read = readSources({ welfare: [3, 3], sources: { a: [1, 1], b: [2, 2] } }, undefined);
  const fine = columnsOf([0.3, 3], null, [0.1, 1], [0.2, 2]);
  expect(read.requireSums(fine)).toBe(fine);
  // A billionth of the amounts and no more.
  expect(read.requireSums(columnsOf([1 + 9e-10], null, [0.5], [0.5])).welfare).toHaveLength(1);
  expectPovertyError(() => read.requireSums(columnsOf([1 + 2e-9], null, [0.5], [0.5])), {
    code: 'invalidNumber',
    path: ['welfare', 0],
  });
  const moved = { ...columnsOf([3, 4], null, [1, 1], [2, 2]), rowAt: Uint32Array.of(5, 9) };
  expectPovertyError(() => read.requireSums(moved), {
    code: 'invalidNumber',
    path: ['welfare', 9],
    message: /the sum of the sources, 3/,
  });
});

test.each([
  [null, 'missingValue', []],
  [{}, 'missingValue', ['sources']],
  [{ sources: {} }, 'missingValue', ['sources']],
  [{ sources: [[1]] }, 'invalidType', ['sources']],
  [{ sources: { a: [1], b: [1, 2] } }, 'unequalColumns', ['sources', 'b']],
  [{ sources: { a: [1, '2'] } }, 'invalidType', ['sources', 'a', 1]],
  [{ sources: { a: [Infinity] } }, 'invalidNumber', ['sources', 'a', 0]],
  [{ sources: { a: null } }, 'missingValue', ['sources', 'a']],
  [{ ...sortSample({ welfare: [1] }), sources: { a: [1] } }, 'invalidType', ['sources']],
] as const)('the sample %# is refused', (sample, code, path) => {
  expectPovertyError(() => readSources(untyped(sample), undefined), { code, path });
});

test('a floor is refused: it would change the sums', () => {
  refuseFloor('omit');
  expectPovertyError(() => refuseFloor({ floor: 0 }), {
    code: 'unknownOption',
    path: ['outsideSupport'],
  });
});
