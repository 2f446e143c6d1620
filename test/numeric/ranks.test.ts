import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranks } from '../../src/numeric/ranks.ts';
import { finite } from '../support/arbitraries.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

// R 4.2.2: rank(c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5), ties.method = "average")
test('gives the ranks of R', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
  expect(Array.from(ranks(values))).toEqual([4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8]);
});

test.each([
  [[], []],
  [[7], [1]],
  [
    [20, 10, 20],
    [2.5, 1, 2.5],
  ],
  [
    [0, -0],
    [1.5, 1.5],
  ],
  [
    [2, 2, 2],
    [2, 2, 2],
  ],
])('ranks %j', (values, expected) => {
  expect(Array.from(ranks(values))).toEqual(expected);
});

test('a rank is one more than the smaller values, and half of the other equals', () => {
  const column = fc.array(fc.oneof(finite, fc.integer({ min: -3, max: 3 })), { maxLength: 50 });
  fc.assert(
    fc.property(column, (values) => {
      const expected = values.map((value) => {
        const smaller = values.filter((other) => other < value).length;
        const equal = values.filter((other) => other === value).length;
        return smaller + (equal + 1) / 2;
      });
      expect(Array.from(ranks(Object.freeze(values)))).toEqual(expected);
    }),
  );
});

test.each(badNumbers)('refuses %s, with its row', (_, value, code) => {
  expectPovertyError(() => ranks([untyped(value), 1]), { code, path: [0] });
});

test('refuses what is no column', () => {
  expectPovertyError(() => ranks(untyped(undefined)), { code: 'missingValue', path: [] });
  expectPovertyError(() => ranks(untyped({})), { code: 'invalidType', path: [] });
});
