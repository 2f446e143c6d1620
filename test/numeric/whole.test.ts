import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideWhole, minusWhole, timesWhole, whole } from '../../src/numeric/whole.ts';

const anyWhole = fc
  .oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -1000, max: 1000 }),
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  )
  .map((value) => (typeof value === 'bigint' ? whole(value) : value));

test('products and differences are exact, whatever the size', () => {
  fc.assert(
    fc.property(anyWhole, anyWhole, (a, b) => {
      expect(BigInt(timesWhole(a, b))).toBe(BigInt(a) * BigInt(b));
      expect(BigInt(minusWhole(a, b))).toBe(BigInt(a) - BigInt(b));
    }),
  );
});

test('a small whole number stays a double, and zero has no sign', () => {
  expect(timesWhole(3, 7)).toBe(21);
  expect(timesWhole(-3, 0)).toBe(0);
  expect(minusWhole(3, 3)).toBe(0);
  expect(whole(21n)).toBe(21);
  expect(timesWhole(2 ** 52, 2)).toBe(2n ** 53n);
  expect(minusWhole(Number.MAX_SAFE_INTEGER, -1)).toBe(2n ** 53n);
});

test('a quotient is the nearest double', () => {
  expect(divideWhole(1, 3)).toBe(1 / 3);
  expect(divideWhole(10n ** 30n, 3n * 10n ** 30n)).toBe(1 / 3);
});
