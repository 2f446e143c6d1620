import { expect, test } from 'vitest';
import type { SampleColumns } from '../../../../src/sample/formula/sampleColumns.ts';
import {
  clarkHemmingUlphSums,
  fgtTerms,
  gapTerms,
  meanSums,
  poorMeanSums,
  poorTerms,
  totalSums,
} from '../../../../src/tabulate/measures/sums/povertySums.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

function columnsOf(welfare: number[], weights: number[] | null, lines?: number[]): SampleColumns {
  return {
    welfare: Float64Array.from(welfare),
    weights: weights === null ? null : Float64Array.from(weights),
    population: weights === null ? welfare.length : weights.reduce((a, b) => a + b, 0),
    companions: lines === undefined ? [] : [Float64Array.from(lines)],
    ascending: false,
    rowAt: null,
  };
}

// At a line of 10 the gaps are 1/2, 1/5 and 0.
const columns = columnsOf([5, 8, 10, 20], [1, 2, 3, 4]);

test.each([
  [0, 3],
  [1, 0.5 + 2 * 0.2],
  [2, 0.25 + 2 * 0.04],
  [3, 0.125 + 2 * 0.008],
])('the gaps to the power of %d', (alpha, sum) => {
  const sums = meanSums(fgtTerms(alpha));
  const [own] = sums.of(columns, 10);
  expect(own).toBeCloseTo(sum, 14);
  expect(sums.value([sum], 10)).toBe(sum / 10);
});

test('whoever is on the line is poor if asked', () => {
  expect([...totalSums(poorTerms).of(columns, 10)]).toEqual([3]);
  expect([...totalSums(poorTerms, 'atOrBelow').of(columns, 10)]).toEqual([6]);
  expect([...poorMeanSums(gapTerms, 'atOrBelow').of(columns, 10)]).toEqual([0.5 + 2 * 0.2, 6]);
});

test('lines of rows take the place of the one for all', () => {
  const own = columnsOf([5, 8, 10, 20], null, [10, 8, 20, 20]);
  expect([...totalSums(fgtTerms(1)).of(own, null)]).toEqual([1]);
  // What rows have above their lines is −5, 0, −10 and 0.
  expect([...totalSums(poorTerms).of(own, 1e9)]).toEqual([2]);
  expect([...totalSums(poorTerms, 'atOrBelow').of(own, null)]).toEqual([4]);
});

test('where there is nobody, or nobody poor, there is no value', () => {
  expect(meanSums(poorTerms).value([0], 0)).toBeNull();
  expect(totalSums(poorTerms).value([0], 0)).toBeNull();
  expect(totalSums(poorTerms).value([0], 5)).toBe(0);
  expect(poorMeanSums(gapTerms).value([0, 0], 5)).toBeNull();
  expect(clarkHemmingUlphSums(0.5).value([0], 0)).toBeNull();
});

test('an index of Clark, Hemming and Ulph from its sums', () => {
  // One of two has a quarter of the line: the mean of √ is 3/4, and its square 9/16.
  const half = columnsOf([2.5, 10], null);
  const value = (beta: number) => {
    const sums = clarkHemmingUlphSums(beta);
    return sums.value(sums.of(half, 10), 2);
  };
  expect(value(0.5)).toBeCloseTo(1 - 9 / 16, 14);
  // The geometric mean of 1/4 and 1 is 1/2, the harmonic one 2/5, the arithmetic one 5/8.
  expect(value(0)).toBeCloseTo(1 / 2, 14);
  expect(value(-1)).toBeCloseTo(3 / 5, 14);
  expect(value(1)).toBeCloseTo(3 / 8, 14);
});

test('where nobody has anything the index is 1', () => {
  expect(clarkHemmingUlphSums(0.5).value([3], 3)).toBe(1);
});

test('sums past the largest double are refused', () => {
  const overflow = { code: 'overflow', path: ['welfare'] } as const;
  expectPovertyError(() => meanSums(poorTerms).value([Number.POSITIVE_INFINITY], 1), overflow);
});
