import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { checkMultidimensionalIndex } from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import { equalNestedWeights } from '../../../src/multidimensional/weights/equalNestedWeights.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** Dimensions with so many indicators each. */
const dimensionsOf = (...sizes: readonly number[]) =>
  sizes.map((size, row) => ({
    id: `d${row}`,
    indicators: Array.from({ length: size }, (_, place) => ({ id: `i${row}.${place}` })),
  }));

// As published, or as printed by programs after the publication: OPHI (global MPI), DANE (Colombia),
// INEC (Ecuador).
test.each<[string, readonly number[], readonly string[]]>([
  ['the global MPI', [2, 2, 6], ['1/6', '1/6', '1/18']],
  ['Colombia', [2, 4, 2, 2, 5], ['1/10', '1/20', '1/10', '1/10', '1/25']],
  ['Ecuador', [3, 3, 2, 4], ['1/12', '1/12', '1/8', '1/16']],
  ['a single indicator', [1], ['1']],
  ['one dimension', [3], ['1/3']],
  ['as many dimensions as indicators', [1, 1, 1], ['1/3', '1/3', '1/3']],
])('%s', (_, sizes, weights) => {
  const found = equalNestedWeights(dimensionsOf(...sizes));
  expect(found.map(({ indicators }) => indicators.map(({ weight }) => weight))).toEqual(
    sizes.map((size, row) => Array(size).fill(weights[row])),
  );
});

test('keeps everything else, replaces a weight, and changes nothing that was given', () => {
  const name = { vi: 'nước', en: 'water' };
  const given = deepFreeze([
    { id: 'living', name, indicators: [{ id: 'water', name, weight: 7 }] },
  ]);
  expect(equalNestedWeights(given)).toEqual([
    { id: 'living', name, indicators: [{ id: 'water', name, weight: '1' }] },
  ]);
});

test('any dimensions make an index, whose weights sum to exactly 1', () => {
  const sizes = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
    .filter((each) => each.reduce((sum, size) => sum + size, 0) <= 30);
  fc.assert(
    fc.property(sizes, (each) => {
      const dimensions = equalNestedWeights(dimensionsOf(...each));
      const index = { id: 'any', dimensions, cutoff: '1/3' };
      expect(() => checkMultidimensionalIndex(index)).not.toThrow();
    }),
  );
});

describe('refuses', () => {
  const ofOne = { id: 'a', indicators: [{ id: 'x' }] };

  test.each<[string, unknown, PovertyErrorCode, readonly (string | number)[]]>([
    ['nothing', undefined, 'missingValue', []],
    ['a record', ofOne, 'invalidType', []],
    ['no dimensions', [], 'invalidIndex', []],
    ['a dimension that is none', [ofOne, null], 'missingValue', [1]],
    ['no list of indicators', [{ id: 'a' }], 'missingValue', [0, 'indicators']],
    ['no indicators', [{ id: 'a', indicators: [] }], 'invalidIndex', [0, 'indicators']],
    [
      'an indicator that is a text',
      [{ id: 'a', indicators: ['x'] }],
      'invalidType',
      [0, 'indicators', 0],
    ],
    [
      'a dimension twice',
      [ofOne, { ...ofOne, indicators: [{ id: 'y' }] }],
      'invalidIndex',
      [1, 'id'],
    ],
    [
      'an indicator twice',
      [ofOne, { ...ofOne, id: 'b' }],
      'invalidIndex',
      [1, 'indicators', 0, 'id'],
    ],
    [
      'an indicator without an id',
      [{ id: 'a', indicators: [{}] }],
      'missingValue',
      [0, 'indicators', 0, 'id'],
    ],
    ['31 indicators', dimensionsOf(31), 'invalidIndex', []],
  ])('%s', (_, dimensions, code, steps) => {
    expectPovertyError(() => equalNestedWeights(untyped(dimensions)), {
      code,
      path: ['dimensions', ...steps],
    });
  });

  test('a hole in a list', () => {
    const holes = [ofOne, ofOne, ofOne];
    Reflect.deleteProperty(holes, 1);
    expectPovertyError(() => equalNestedWeights(holes), {
      code: 'missingValue',
      path: ['dimensions', 1],
    });
  });
});
