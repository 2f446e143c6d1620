import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubleAbove, doubleBelow } from '../../../src/classification/table/besideDouble.ts';

test('the doubles beside 1, 0 and the largest', () => {
  expect(doubleAbove(1)).toBe(1 + Number.EPSILON);
  expect(doubleBelow(1)).toBe(1 - Number.EPSILON / 2);
  expect(doubleAbove(0)).toBe(Number.MIN_VALUE);
  expect(doubleAbove(-0)).toBe(Number.MIN_VALUE);
  expect(doubleBelow(Number.MIN_VALUE)).toBe(0);
  expect(doubleAbove(Number.MAX_VALUE)).toBe(Number.POSITIVE_INFINITY);
});

test('nothing lies between a double and the next: their middle is one of them', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      const next = doubleAbove(value);
      expect(next).toBeGreaterThan(value);
      expect([value, next]).toContain(value + (next - value) / 2);
      expect(doubleBelow(next)).toBe(value);
    }),
  );
});
