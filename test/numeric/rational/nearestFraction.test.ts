import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestFraction } from '../../../src/numeric/rational/nearestFraction.ts';

test.each([
  [1 / 3, '1/3'],
  [2 / 3, '2/3'],
  [1 / 6, '1/6'],
  [1 / 18, '1/18'],
  [1 / 7, '1/7'],
  [5 / 6, '5/6'],
  [0.1 + 0.2, '3/10'],
  [0.075 * 3, '9/40'],
  [100 / 3 / 100, '1/3'],
  [1, '1'],
  [3, '3'],
  [999 / 1000, '999/1000'],
  [0.33333333333, '1/3'],
])('%d looks like %s', (value, text) => {
  expect(nearestFraction(value)).toBe(text);
});

test.each([
  ['a third to six digits', 0.333333],
  ['π − 3', Math.PI - 3],
  ['the golden ratio', (Math.sqrt(5) - 1) / 2],
  ['a denominator past a thousand', 1 / 1009],
  ['something tiny', 1.2345678901234e-9],
])('%s looks like none', (_, value) => {
  expect(nearestFraction(value)).toBe(null);
});

test('finds every fraction again, in lowest terms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
      let [x, y] = [a, b];
      while (y !== 0) [x, y] = [y, x % y];
      const wanted = b === x ? `${a / x}` : `${a / x}/${b / x}`;
      expect(nearestFraction(a / b)).toBe(wanted);
    }),
  );
});

test('a large number is not taken for the whole number beside it', () => {
  expect(nearestFraction(1234567890123.5)).toBe('2469135780247/2');
  expect(nearestFraction(0.9999999999999999)).toBe('1');
});
