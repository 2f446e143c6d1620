import { expect, test } from 'vitest';
import type { SampleColumns } from '../../../../src/sample/formula/sampleColumns.ts';
import type { WelfareSums } from '../../../../src/tabulate/measures/boundIndicator.ts';
import {
  atkinsonSums,
  entropySums,
  logVarianceSums,
  variationSums,
} from '../../../../src/tabulate/measures/sums/momentSums.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

function columnsOf(welfare: number[], weights: number[] | null = null): SampleColumns {
  return {
    welfare: Float64Array.from(welfare),
    weights: weights === null ? null : Float64Array.from(weights),
    population: weights === null ? welfare.length : weights.reduce((a, b) => a + b, 0),
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

function valued(sums: WelfareSums, columns: SampleColumns): number | null {
  return sums.value(sums.of(columns, null), columns.population);
}

test.each([
  // The mean of 10 and 30 is 20: shares of 1/2 and 3/2.
  ['GE(2)', entropySums(2), ((0.25 + 2.25) / 2 - 1) / 2],
  ['GE(−1)', entropySums(-1), ((2 + 2 / 3) / 2 - 1) / 2],
  ['GE(1)', entropySums(1), (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2],
  ['GE(0)', entropySums(0), -(Math.log(0.5) + Math.log(1.5)) / 2],
  ['Atkinson of 2', atkinsonSums(2), 1 - 15 / 20],
  ['Atkinson of 1', atkinsonSums(1), 1 - Math.sqrt(300) / 20],
  ['the coefficient of variation', variationSums('none'), 0.5],
  ['the same for two rows', variationSums('rows'), Math.sqrt(0.5)],
  ['the variance of logarithms', logVarianceSums(undefined), (Math.log(3) / 2) ** 2],
  ['the same of two rows', logVarianceSums('rows'), 2 * (Math.log(3) / 2) ** 2],
] as const)('%s of 10 and 30', (_name, sums, expected) => {
  expect(valued(sums, columnsOf([10, 30]))).toBeCloseTo(expected, 13);
  // Weights that are equal change nothing, and rows without weight are no rows.
  expect(valued(sums, columnsOf([10, 30, 999], [2, 2, 0]))).toBeCloseTo(expected, 13);
});

test('rounding makes no index of equal incomes negative', () => {
  const equal = columnsOf([0.1, 0.1, 0.1], [0.3, 0.7, 0.9]);
  for (const sums of [entropySums(0), entropySums(1), entropySums(2), entropySums(0.3)]) {
    expect(valued(sums, equal)).toBeGreaterThanOrEqual(0);
    expect(valued(sums, equal)).toBeLessThan(1e-14);
  }
  expect(valued(atkinsonSums(3), equal)).toBeLessThan(1e-14);
  expect(valued(logVarianceSums('none'), equal)).toBeLessThan(1e-14);
});

test('zeros: Theil has them, and the deviation of logarithms leaves out their terms', () => {
  expect(valued(entropySums(1), columnsOf([0, 20]))).toBeCloseTo(Math.log(2), 14);
  // Σ ln(μ / x) over the one that is not 0, over all two: ln(1/2) / 2.
  expect(valued(entropySums(0), columnsOf([0, 20]))).toBeCloseTo(Math.log(0.5) / 2, 14);
  expect(valued(atkinsonSums(0.5), columnsOf([0, 20]))).toBeCloseTo(0.5, 14);
});

test('nobody, no mean above 0, or one row to correct by: no value', () => {
  for (const sums of [entropySums(2), atkinsonSums(0.5), variationSums('none')]) {
    expect(valued(sums, columnsOf([]))).toBeNull();
    expect(valued(sums, columnsOf([0, 0]))).toBeNull();
  }
  expect(valued(logVarianceSums('none'), columnsOf([]))).toBeNull();
  expect(valued(variationSums('rows'), columnsOf([5, 7], [1, 0]))).toBeNull();
  expect(valued(logVarianceSums('rows'), columnsOf([5]))).toBeNull();
});

test('powers past the largest double are refused', () => {
  const call = () => valued(entropySums(3), columnsOf([1e200, 2e200]));
  expectPovertyError(call, { code: 'overflow', path: ['welfare'] });
});
