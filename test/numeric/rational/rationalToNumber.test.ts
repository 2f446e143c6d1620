import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { compareRationals } from '../../../src/numeric/rational/compareRationals.ts';
import { multiplyRationals } from '../../../src/numeric/rational/multiplyRationals.ts';
import { type Rational, rational, reduceRational } from '../../../src/numeric/rational/rational.ts';
import { rationalToNumber } from '../../../src/numeric/rational/rationalToNumber.ts';
import { subtractRationals } from '../../../src/numeric/rational/subtractRationals.ts';
import { finite } from '../../support/arbitraries.ts';
import { exactDouble, neighbor } from '../../support/exactDouble.ts';

const half = rational('1/2');
const halfway = (a: number, b: number) =>
  multiplyRationals(addRationals(exactDouble(a), exactDouble(b)), half);

/** Whether no neighbor of the double is nearer to the fraction. */
function isNearest(double: number, value: Rational): boolean {
  const low = neighbor(double, -1);
  const high = neighbor(double, 1);
  return (
    (low === Number.NEGATIVE_INFINITY || compareRationals(halfway(low, double), value) <= 0) &&
    (high === Number.POSITIVE_INFINITY || compareRationals(value, halfway(double, high)) <= 0)
  );
}

test.each([
  ['1/3', 1 / 3],
  ['0.1', 0.1],
  ['-2/3', -2 / 3],
  ['0', 0],
  ['9007199254740993', 9007199254740992],
  ['9007199254740995', 9007199254740996],
  ['1e23', 1e23],
  ['1e308', 1e308],
  ['5e-324', 5e-324],
  ['1e-400', 0],
  ['1e400', Number.POSITIVE_INFINITY],
  ['-1e400', Number.NEGATIVE_INFINITY],
  ['123456789012345678901234567890/3', 4.115226300411523e28],
])('takes %s to %d', (text, double) => {
  expect(rationalToNumber(rational(text))).toBe(double);
});

describe('laws', () => {
  test('gives every double back', () => {
    fc.assert(
      fc.property(finite, (double) => {
        expect(rationalToNumber(exactDouble(double))).toBe(double === 0 ? 0 : double);
      }),
      { numRuns: 500 },
    );
  });

  test('rounds to the nearest double, whatever the sizes', () => {
    const size = fc
      .integer({ min: 1, max: 900 })
      .chain((bits) => fc.bigInt({ min: 1n << BigInt(bits - 1), max: (1n << BigInt(bits)) - 1n }));
    fc.assert(
      fc.property(size, size, fc.boolean(), (above, below, negative) => {
        const value = reduceRational(negative ? -above : above, below);
        expect(isNearest(rationalToNumber(value), value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('rounds to the nearest among the smallest doubles', () => {
    const bits = fc.bigInt({ min: 1n, max: 2n ** 140n });
    fc.assert(
      fc.property(bits, fc.integer({ min: 1000, max: 1220 }), (above, shift) => {
        const value = reduceRational(above, 1n << BigInt(shift));
        expect(isNearest(rationalToNumber(value), value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes the even double at a tie, and a side just beside it', () => {
    const tiny = { numerator: 1n, denominator: 1n << 1300n };
    const positive = fc.double({ noNaN: true, min: 0, max: 1e308 });
    fc.assert(
      fc.property(fc.oneof(positive, fc.double({ min: 0, max: 1e-305, noNaN: true })), (low) => {
        const high = neighbor(low, 1);
        const tie = halfway(low, high);
        expect(rationalToNumber(addRationals(tie, tiny))).toBe(high);
        expect(rationalToNumber(subtractRationals(tie, tiny))).toBe(low === 0 ? 0 : low);
        const even = lastBit(low) === 0n ? low : high;
        expect(rationalToNumber(tie)).toBe(even === 0 ? 0 : even);
      }),
      { numRuns: 500 },
    );
  });

  function lastBit(double: number): bigint {
    return (new BigUint64Array(new Float64Array([double]).buffer)[0] as bigint) & 1n;
  }
});
