import { weightedTotal } from '../../../numeric/sums/weightedTotal.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { weightedSum } from '../../../sample/formula/weightedMean.ts';
import { weightedRows } from '../../../sample/order/weightedRows.ts';
import type { WelfareSums } from '../boundIndicator.ts';
import { finiteValue } from './finiteValue.ts';

/*
 * Moments about 0. Of a measure near 0 – of incomes that are nearly equal – they lose digits: the relative error of
 * an index I is about 2⁻⁵² / I, and a little more for every merge. So none of them is exact, and the distribution is
 * asked as long as it keeps all values apart.
 */

/** What is missing to a number of 0 or more is rounding. */
function atLeastZero(value: number): number {
  return Math.max(0, finiteValue(value));
}

/** A value from the mean of welfare, where that is above 0. */
function ofMean(
  sums: ArrayLike<number>,
  population: number,
  value: (mean: number) => number | null,
): number | null {
  if (population === 0) return null;
  const mean = finiteValue((sums[0] ?? 0) / population);
  return mean > 0 ? value(mean) : null;
}

/** A generalized entropy, from the sums of welfare and of its power or logarithm. */
export function entropySums(alpha: number): WelfareSums {
  if (alpha === 0) return logDeviationSums;
  const power = alpha === 1 ? timesLog : powerOf(alpha);
  return {
    count: 2,
    exact: false,
    of: (columns) => Float64Array.of(welfareSum(columns), weightedSum(columns, power)),
    value: (sums, population) =>
      ofMean(sums, population, (mean) => {
        const moment = (sums[1] ?? 0) / population;
        if (alpha === 1) return atLeastZero(moment / mean - Math.log(mean));
        return atLeastZero((moment / mean ** alpha - 1) / (alpha * (alpha - 1)));
      }),
  };
}

/** Zeros add nothing where the policy lets them in; their weight is the third sum. */
const logDeviationSums: WelfareSums = {
  count: 3,
  exact: false,
  of: (columns) =>
    Float64Array.of(
      welfareSum(columns),
      weightedSum(columns, (welfare) => (welfare === 0 ? 0 : Math.log(welfare))),
      weightedSum(columns, (welfare) => (welfare === 0 ? 1 : 0)),
    ),
  value: (sums, population) =>
    ofMean(sums, population, (mean) => {
      const zeros = sums[2] ?? 0;
      const value = ((population - zeros) * Math.log(mean) - (sums[1] ?? 0)) / population;
      // Without the terms of zeros it may well be below 0.
      return zeros === 0 ? atLeastZero(value) : finiteValue(value);
    }),
};

/** An index of Atkinson: of the mean of a power, or of logarithms at ε = 1. */
export function atkinsonSums(epsilon: number): WelfareSums {
  const power = epsilon === 1 ? Math.log : powerOf(1 - epsilon);
  return {
    count: 2,
    exact: false,
    of: (columns) => Float64Array.of(welfareSum(columns), weightedSum(columns, power)),
    value: (sums, population) =>
      ofMean(sums, population, (mean) => {
        const moment = (sums[1] ?? 0) / population;
        const equivalent = epsilon === 1 ? Math.exp(moment) : moment ** (1 / (1 - epsilon));
        return Math.min(1, atLeastZero(1 - equivalent / mean));
      }),
  };
}

/** What corrects for few rows: n / (n − 1), n the rows that have weight. */
type Correction = 'none' | 'rows' | undefined;

function factorOf(correction: Correction, rows: number): number {
  return correction === 'rows' ? rows / (rows - 1) : 1;
}

/** The coefficient of variation, from the sums of welfare and of its square, and the number of rows with weight. */
export function variationSums(correction: Correction): WelfareSums {
  return {
    count: 3,
    exact: false,
    of: (columns) =>
      Float64Array.of(
        welfareSum(columns),
        weightedSum(columns, (welfare) => welfare * welfare),
        weightedRows(columns),
      ),
    value: (sums, population) =>
      ofMean(sums, population, (mean) => {
        const factor = factorOf(correction, sums[2] ?? 0);
        if (!Number.isFinite(factor)) return null;
        const square = (sums[1] ?? 0) / population / mean / mean;
        return Math.sqrt(factor * atLeastZero(square - 1));
      }),
  };
}

/** The variance of logarithms, likewise of the logarithm and its square. */
export function logVarianceSums(correction: Correction): WelfareSums {
  return {
    count: 3,
    exact: false,
    of: (columns) =>
      Float64Array.of(
        weightedSum(columns, Math.log),
        weightedSum(columns, (welfare) => Math.log(welfare) ** 2),
        weightedRows(columns),
      ),
    value(sums, population) {
      const factor = factorOf(correction, sums[2] ?? 0);
      if (population === 0 || !Number.isFinite(factor)) return null;
      const mean = (sums[0] ?? 0) / population;
      return factor * atLeastZero((sums[1] ?? 0) / population - mean * mean);
    },
  };
}

function welfareSum({ welfare, weights }: SampleColumns): number {
  return weightedTotal(welfare, weights);
}

function powerOf(alpha: number): (welfare: number) => number {
  if (alpha === 2) return (welfare) => welfare * welfare;
  return (welfare) => welfare ** alpha;
}

function timesLog(welfare: number): number {
  return welfare === 0 ? 0 : welfare * Math.log(welfare);
}
