import { expect, test } from 'vitest';
import {
  prosperitySums,
  welfareMeanSums,
} from '../../../../src/tabulate/measures/sums/welfareSums.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const columns = {
  welfare: Float64Array.of(5, 10, 50),
  weights: Float64Array.of(1, 2, 1),
  population: 4,
  companions: [],
  ascending: true,
  rowAt: null,
};

test('the mean of welfare', () => {
  expect([...welfareMeanSums.of(columns, null)]).toEqual([75]);
  expect(welfareMeanSums.value([75], 4)).toBe(18.75);
});

test('the prosperity gap', () => {
  const sums = prosperitySums(25);
  // 25 over 5, twice 25 over 10, and 25 over 50.
  expect([...sums.of(columns, null)]).toEqual([5 + 5 + 0.5]);
  expect(sums.value([10.5], 4)).toBe(2.625);
});

test('nobody has no mean, and a sum past the largest double none either', () => {
  expect(welfareMeanSums.value([0], 0)).toBeNull();
  const overflow = { code: 'overflow', path: ['welfare'] } as const;
  expectPovertyError(() => welfareMeanSums.value([Number.NaN], 1), overflow);
});
