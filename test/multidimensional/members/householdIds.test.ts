import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { householdIds } from '../../../src/multidimensional/members/householdIds.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

function numbered(column: unknown) {
  const { length, numberOf, ids } = householdIds(column, ['household']);
  return { numbers: Array.from({ length }, (_, row) => numberOf(row)), ids };
}

test('households are numbered as they come, also where their rows are apart', () => {
  expect(numbered(['b', 'b', 'a', 'b', '__proto__'])).toEqual({
    numbers: [0, 0, 1, 0, 2],
    ids: ['b', 'a', '__proto__'],
  });
  expect(numbered(Int32Array.of(7, 7, -2))).toEqual({ numbers: [0, 0, 1], ids: [7, -2] });
  expect(numbered({ length: 2, get: (row: number) => `H${row}` }).ids).toEqual(['H0', 'H1']);
});

test('minus zero is zero', () => {
  const { numbers, ids } = numbered([-0, 0, 1, -0]);
  expect(numbers).toEqual([0, 0, 1, 0]);
  expect(Object.is(ids[0], 0)).toBe(true);
});

test('every row has its id again, and each stands once', () => {
  const some = fc.oneof(
    fc.array(fc.constantFrom('a', 'b', 'c', 'constructor')),
    fc.array(fc.integer({ min: 0, max: 4 })),
  );
  fc.assert(
    fc.property(some, (column) => {
      const { numbers, ids } = numbered(column);
      expect(numbers.map((number) => ids[number])).toEqual(column);
      expect(ids).toEqual([...new Set<string | number>(column)]);
    }),
  );
});

test.each<[string, unknown[], PovertyErrorCode]>([
  ['undefined', ['a', undefined], 'missingValue'],
  ['null', ['a', null], 'missingValue'],
  ['null at once', [null], 'missingValue'],
  ['a blank text', ['a', ' '], 'invalidType'],
  ['a number among texts', ['7', 7], 'invalidType'],
  ['a text among numbers', [7, '7'], 'invalidType'],
  ['NaN', [1, Number.NaN], 'invalidNumber'],
  ['Infinity', [1, Number.POSITIVE_INFINITY], 'invalidNumber'],
  ['a bigint', [7n], 'invalidType'],
])('refuses %s for an id, with the row', (_, column, code) => {
  expectPovertyError(() => numbered(column), { code, path: ['household', column.length - 1] });
});
