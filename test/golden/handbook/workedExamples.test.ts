import { describe, expect, test } from 'vitest';
import { atkinsonIndex } from '../../../src/inequality/measures/atkinsonIndex.ts';
import { generalizedEntropyIndex } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { hooverIndex } from '../../../src/inequality/measures/hooverIndex.ts';
import { meanLogDeviation } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { theilIndex } from '../../../src/inequality/measures/theilIndex.ts';
import { varianceOfLogs } from '../../../src/inequality/measures/varianceOfLogs.ts';
import { meanWelfare } from '../../../src/inequality/shares/meanWelfare.ts';
import { tipCurve } from '../../../src/monetary/curves/tipCurve.ts';
import { averageExitTime } from '../../../src/monetary/measures/averageExitTime.ts';
import { clarkHemmingUlphIndex } from '../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { incomeGapRatio } from '../../../src/monetary/measures/incomeGapRatio.ts';
import { povertyGapIndex } from '../../../src/monetary/measures/povertyGapIndex.ts';
import { povertyHeadcount } from '../../../src/monetary/measures/povertyHeadcount.ts';
import { senIndex } from '../../../src/monetary/measures/senIndex.ts';
import { senShorrocksThonIndex } from '../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { squaredPovertyGap } from '../../../src/monetary/measures/squaredPovertyGap.ts';
import { wattsIndex } from '../../../src/monetary/measures/wattsIndex.ts';
import { readText } from '../../support/project.ts';
import { apart } from '../monetary-peers/figures.ts';
import { relative } from '../monetary-peers/tolerances.ts';

interface Example {
  readonly id: string;
  readonly source: string;
  readonly place: string;
  readonly status: string;
  readonly incomes: readonly number[] | { readonly [name: string]: readonly number[] };
  readonly line?: number;
  readonly growth?: number;
  readonly figures: {
    readonly [name: string]: {
      readonly printed: number;
      readonly decimals: number;
      readonly exact: number;
      readonly disagrees?: boolean;
    };
  };
}

const { examples }: { readonly examples: readonly Example[] } = JSON.parse(
  readText('test/golden/handbook/values.json'),
);

/** An example as the measures take it. */
interface Given {
  readonly welfare: readonly number[];
  readonly line: number;
  readonly growth: number;
  readonly parameter: number;
}

/** The measures by the names of their figures. */
const measures: { readonly [name: string]: (given: Given) => number | null } = {
  headcount: ({ welfare, line }) => povertyHeadcount({ welfare }, { line }).value,
  'headcount, atOrBelow': ({ welfare, line }) =>
    povertyHeadcount({ welfare }, { line, boundary: 'atOrBelow' }).value,
  povertyGap: ({ welfare, line }) => povertyGapIndex({ welfare }, { line }).value,
  squaredPovertyGap: ({ welfare, line }) => squaredPovertyGap({ welfare }, { line }).value,
  fgt: ({ welfare, line, parameter }) => fgtIndex({ welfare }, { line, alpha: parameter }).value,
  'gap of the first': (given) => gapOf(given, 0),
  'gap of the second': (given) => gapOf(given, 1),
  watts: ({ welfare, line }) => wattsIndex({ welfare }, { line }).value,
  exitTime: ({ welfare, line, growth }) => averageExitTime({ welfare }, { line, growth }).value,
  senIndex: ({ welfare, line }) => senIndex({ welfare }, { line }).value,
  senShorrocksThon: ({ welfare, line }) => senShorrocksThonIndex({ welfare }, { line }).value,
  giniOfPoor: ({ welfare, line }) => giniIndex({ welfare: poorOf(welfare, line) }).value,
  giniOfGaps: ({ welfare, line }) => giniIndex({ welfare: gapsOf(welfare, line) }).value,
  gini: ({ welfare }) => giniIndex({ welfare }).value,
  theilL: ({ welfare }) => meanLogDeviation({ welfare }).value,
  theilT: ({ welfare }) => theilIndex({ welfare }).value,
  hoover: ({ welfare }) => hooverIndex({ welfare }).value,
  generalizedEntropy: ({ welfare, parameter }) =>
    generalizedEntropyIndex({ welfare }, { alpha: parameter }).value,
  atkinson: ({ welfare, parameter }) => atkinsonIndex({ welfare }, { epsilon: parameter }).value,
};

function poorOf(welfare: readonly number[], line: number): readonly number[] {
  return welfare.filter((income) => income < line);
}

function gapsOf(welfare: readonly number[], line: number): readonly number[] {
  return welfare.map((income) => Math.max(0, line - income));
}

function gapOf({ welfare, line }: Given, row: number): number | null {
  return incomeGapRatio({ welfare: [welfare[row] as number] }, { line }).value;
}

/** Our figure by a name such as `atkinson(0.25)`, or `headcount A, atOrBelow` of the incomes A. */
function ours({ incomes, line = 0, growth = 0 }: Example, name: string): number | null | undefined {
  const [, measure = '', parameter, population = '', rest = ''] =
    /^([a-z ]+?)(?:\(([\d.]+)\))?(?: ([AB]))?(, \w+)?$/i.exec(name) ?? [];
  const welfare = 'A' in incomes ? incomes[population] : incomes;
  const given = { line, growth, parameter: Number(parameter) };
  return measures[measure + rest]?.({ ...given, welfare: welfare as readonly number[] });
}

describe.each(examples)('$source, $place ($status)', (example) => {
  test.each(Object.entries(example.figures))(
    '%s',
    (name, { printed, decimals, exact, disagrees }) => {
      const value = ours(example, name);
      expect(apart(value ?? null, exact)).toBeLessThan(relative);
      // Half a unit of the last place that is printed, and what a double of it is off by.
      const distance = Math.abs((value as number) - printed);
      if (disagrees) expect(distance).toBeGreaterThan(0.06);
      else expect(distance).toBeLessThan(0.5 * 10 ** -decimals * (1 + relative));
    },
  );
});

describe('what the sources say of measures holds of country C', () => {
  const welfare = [100, 110, 150, 160];
  const [sample, at] = [{ welfare }, { line: 125 }];
  const sst = senShorrocksThonIndex(sample, at).value as number;

  test('Sen–Shorrocks–Thon is 0.125, and 0.0625 only where the headcount counts twice', () => {
    const headcount = povertyHeadcount(sample, at).value as number;
    const ofPoor = incomeGapRatio(sample, at).value as number;
    const ofAll = povertyGapIndex(sample, at).value as number;
    const gini = giniIndex({ welfare: gapsOf(welfare, 125) }).value as number;
    // The book's formula has the gap of the poor, 0.5 · 0.16 · 1.5625.
    expect([headcount, ofPoor, ofAll, gini]).toEqual([0.5, 0.16, 0.08, 0.5625]);
    expect(sst).toBe(0.125);
    expect(apart(headcount * ofPoor * (1 + gini), sst)).toBeLessThan(relative);
    expect(headcount * ofAll * (1 + gini)).toBe(0.0625);
  });

  test('Sen–Shorrocks–Thon is (z − S) / z, S the mean of the lower of two censored incomes', () => {
    const censored = welfare.map((income) => Math.min(income, 125));
    const pairs = censored.flatMap((one) => censored.map((other) => Math.min(one, other)));
    const lower = pairs.reduce((sum, income) => sum + income, 0) / pairs.length;
    expect(apart(sst, (125 - lower) / 125)).toBeLessThan(relative);
  });

  test('Sen–Shorrocks–Thon is twice the area under the TIP curve', () => {
    const points = tipCurve(sample, { ...at, points: 'all' }).points ?? [];
    let area = 0;
    for (const [step, { share, value }] of points.entries()) {
      const before = points[step - 1];
      if (before !== undefined) area += ((share - before.share) * (value + before.value)) / 2;
    }
    expect(apart(2 * area, sst)).toBeLessThan(relative);
  });

  test('Watts is ln of the line over the geometric mean of the censored incomes', () => {
    const product = 100 * 110 * 125 * 125;
    const wanted = Math.log(125 / product ** (1 / 4));
    expect(apart(wattsIndex(sample, at).value, wanted)).toBeLessThan(relative);
  });

  test('Clark, Hemming and Ulph: β = 1 is the poverty gap, β = 0 is 1 − exp(−Watts)', () => {
    const index = (beta: number) => clarkHemmingUlphIndex(sample, { ...at, beta }).value;
    const watts = wattsIndex(sample, at).value as number;
    expect(apart(index(1), 0.08)).toBeLessThan(relative);
    expect(apart(index(0), 1 - Math.exp(-watts))).toBeLessThan(relative);
  });

  test('the time to exit is Watts over growth, of everybody', () => {
    const time = averageExitTime(sample, { ...at, growth: 0.05 }).value;
    expect(apart(time, (wattsIndex(sample, at).value as number) / 0.05)).toBeLessThan(relative);
    expect(meanWelfare(sample).value).toBe(130);
  });
});

test('the variance of the logarithms of the incomes of table 6.3, as R has it', () => {
  // R 4.2.2: x <- c(10, 15, 20, 25, 40, 20, 30, 35, 45, 90); l <- log(x); mean((l - mean(l))^2)
  const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
  expect(apart(varianceOfLogs({ welfare }).value, 0.3456912289737896)).toBeLessThan(relative);
});
