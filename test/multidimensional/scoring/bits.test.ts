import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bitPlaces,
  countBits,
  lowestBit,
  maskOf,
} from '../../../src/multidimensional/scoring/bits.ts';

const four = { indicators: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })) };

test('bits are counted', () => {
  expect([0, 1, 0b1011, 2 ** 30 - 1].map(countBits)).toEqual([0, 1, 3, 30]);
  expect([-1, 1 << 31].map(countBits)).toEqual([32, 1]);
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      const text = (bits >>> 0).toString(2);
      expect(countBits(bits)).toBe([...text].filter((digit) => digit === '1').length);
    }),
  );
});

test('a mask has the bits of the places asked for', () => {
  expect(maskOf(four, () => true)).toBe(15);
  expect(maskOf(four, () => false)).toBe(0);
  expect(maskOf(four, (place) => place < 2)).toBe(0b0011);
});

test('lists the places of bits', () => {
  expect([bitPlaces(0), bitPlaces(0b1011), bitPlaces(2 ** 29)]).toEqual([[], [0, 1, 3], [29]]);
});

test('finds the lowest bit', () => {
  expect([1, 0b110, 2 ** 29, 1 << 31].map(lowestBit)).toEqual([0, 1, 29, 31]);
});
