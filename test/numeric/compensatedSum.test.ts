import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensatedSum } from '../../src/numeric/compensatedSum.ts';
import { addRationals } from '../../src/numeric/rational/addRationals.ts';
import { type Rational, rational } from '../../src/numeric/rational/rational.ts';
import { rationalToNumber } from '../../src/numeric/rational/rationalToNumber.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { exactDouble } from '../support/exactDouble.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

function exactSum(values: readonly number[]): Rational {
  return values.map(exactDouble).reduce(addRationals, rational(0));
}

test.each([
  ['nothing', [], 0],
  ['a large number that comes and goes', [1, 1e100, 1, -1e100], 2],
  ['a tenth ten times', Array(10).fill(0.1), 1],
  ['a cent a million times', Array(1_000_000).fill(0.01), 10_000],
  [
    'small numbers before and after a large one',
    [...Array(1000).fill(1), 1e16, ...Array(1000).fill(1)],
    1e16 + 2000,
  ],
  ['minus zero', [-0, -0], 0],
  ['the largest double', [1.7976931348623157e308], 1.7976931348623157e308],
])('sums %s', (_, values, sum) => {
  expect(compensatedSum(values)).toBe(sum);
});

test('takes typed arrays and anything with a length', () => {
  expect(compensatedSum(new Float64Array([1, 2]))).toBe(3);
  expect(compensatedSum({ length: 2, 0: 1, 1: 2 })).toBe(3);
  expect(compensatedSum(Object.freeze([1, 2]))).toBe(3);
});

describe('laws', () => {
  const unit = 2 ** -53;

  test('misses the exact sum by no more than the theory of Neumaier allows', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer({ min: -10, max: 10 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const exact = exactSum(values);
        const sizes = rationalToNumber(exactSum(values.map(Math.abs)));
        const sum = exactDouble(compensatedSum(values));
        const miss = rationalToNumber(addRationals(sum, { ...exact, numerator: -exact.numerator }));
        const bound =
          2 * unit * Math.abs(rationalToNumber(exact)) + (3 * values.length * unit) ** 2 * sizes;
        expect(Math.abs(miss)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  test('is nearest to the exact sum of incomes that a plain sum misses', () => {
    const incomes = Array.from({ length: 20_000 }, (_, row) => 1e12 / (row + 1) + 0.1 * row);
    const plain = incomes.reduce((sum, income) => sum + income, 0);
    const exact = rationalToNumber(exactSum(incomes));
    expect(compensatedSum(incomes)).toBe(exact);
    expect(plain).not.toBe(exact);
  });
});

describe('refusals', () => {
  test.each(badNumbers)('refuses %s, with its row', (_, value, code) => {
    expectPovertyError(() => compensatedSum([1, 2, untyped(value), 4]), { code, path: [2] });
  });

  test('refuses a hole in a list', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expectPovertyError(() => compensatedSum([1, , 3] as number[]), {
      code: 'missingValue',
      path: [1],
    });
  });

  test('refuses a sum past the largest double', () => {
    expectPovertyError(() => compensatedSum([1e308, 1e308]), { code: 'invalidNumber', path: [] });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [5, 'invalidType'],
    ['12', 'invalidType'],
    [{}, 'invalidType'],
    [new Set([1]), 'invalidType'],
  ] as const)('refuses %o for a column', (value, code) => {
    expectPovertyError(() => compensatedSum(untyped(value)), { code, path: [] });
  });
});
