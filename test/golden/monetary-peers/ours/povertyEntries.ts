import { giniIndex } from '../../../../src/inequality/measures/giniIndex.ts';
import { meanWelfare } from '../../../../src/inequality/shares/meanWelfare.ts';
import { medianWelfare } from '../../../../src/inequality/shares/medianWelfare.ts';
import { averageExitTime } from '../../../../src/monetary/measures/averageExitTime.ts';
import { clarkHemmingUlphIndex } from '../../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndex } from '../../../../src/monetary/measures/fgtIndex.ts';
import { incomeGapRatio } from '../../../../src/monetary/measures/incomeGapRatio.ts';
import { povertyHeadcount } from '../../../../src/monetary/measures/povertyHeadcount.ts';
import { relativeMedianPovertyGap } from '../../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import { senIndex } from '../../../../src/monetary/measures/senIndex.ts';
import { senShorrocksThonIndex } from '../../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { takayamaIndex } from '../../../../src/monetary/measures/takayamaIndex.ts';
import { wattsIndex } from '../../../../src/monetary/measures/wattsIndex.ts';
import { meanShortfall } from '../../../../src/monetary/money/meanShortfall.ts';
import { poorPopulation } from '../../../../src/monetary/money/poorPopulation.ts';
import { totalShortfall } from '../../../../src/monetary/money/totalShortfall.ts';
import type { SupportOptions } from '../../../../src/sample/support.ts';
import type { WelfareSample } from '../../../../src/sample/welfareSample.ts';
import type { Add, Entry, FigureOf } from '../figures.ts';
import { type Row, rowsOf, sampleOf } from '../rows.ts';

/** Every measure of poverty at a line, at its place below `poverty/<line>` in `expected.json`. */
export function povertyEntries(line: number, equalWeights: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const add: Add = (place, accepts, of) => entries.push({ place, accepts, of });
  add('line', 'all', (sample) => povertyHeadcount(sample, { line }).line);
  for (const boundary of ['below', 'atOrBelow'] as const) {
    const at = { line, boundary };
    const poorOf = (sample: WelfareSample) => {
      const isPoor = ({ income }: Row) => (boundary === 'below' ? income < line : income <= line);
      return sampleOf(rowsOf(sample).filter(isPoor));
    };
    add(`${boundary}/poorRows`, 'all', (sample) => poorPopulation(sample, at).poorRows);
    add(`${boundary}/numberOfPoor`, 'all', (sample) => poorPopulation(sample, at).value);
    add(`${boundary}/headcount`, 'all', (sample) => povertyHeadcount(sample, at).value);
    add(
      `${boundary}/incomeGapRatio`,
      'nonNegativeOrKept',
      (sample, policy) => incomeGapRatio(sample, { ...at, ...policy }).value,
    );
    add(
      `${boundary}/meanShortfallOfPoor`,
      'all',
      (sample) => meanShortfall(sample, { ...at, among: 'poor' }).value,
    );
    add(
      `${boundary}/senIndex`,
      'nonNegativeOrKept',
      (sample, policy) => senIndex(sample, { ...at, ...policy }).value,
    );
    if (equalWeights) {
      add(
        `${boundary}/senIndexSmallSample`,
        'nonNegativeOrKept',
        (sample, policy) => senIndex(sample, { ...at, ...policy, version: 'original' }).value,
      );
    }
    add(
      `${boundary}/relativeMedianPovertyGap`,
      'all',
      (sample) => relativeMedianPovertyGap(sample, at).value,
    );
    // Measures of inequality, given the poor alone.
    add(
      `${boundary}/giniOfPoor`,
      'derived',
      (sample, policy) => giniIndex(poorOf(sample), policy).value,
    );
    add(`${boundary}/meanIncomeOfPoor`, 'derived', (sample) => meanWelfare(poorOf(sample)).value);
    add(`${boundary}/medianOfPoor`, 'derived', (sample) => medianWelfare(poorOf(sample)).value);
  }
  for (const alpha of [0.5, 1, 1.5, 2, 3]) {
    add(
      `fgt/${alpha}`,
      'nonNegativeOrKept',
      (sample, policy) => fgtIndex(sample, { line, alpha, ...policy }).value,
    );
  }
  add('meanShortfall', 'all', (sample) => meanShortfall(sample, { line }).value);
  add('totalShortfall', 'all', (sample) => totalShortfall(sample, { line }).value);
  add('watts', 'positive', (sample, policy) => wattsIndex(sample, { line, ...policy }).value);
  add(
    'senShorrocksThon',
    'nonNegativeOrKept',
    (sample, policy) => senShorrocksThonIndex(sample, { line, ...policy }).value,
  );
  add(
    'takayama',
    'nonNegative',
    (sample, policy) => takayamaIndex(sample, { line, ...policy }).value,
  );
  for (const beta of [-1, 0, 0.5, 1]) {
    add(
      `clarkHemmingUlph/${beta}`,
      beta > 0 ? 'nonNegative' : 'positive',
      (sample, policy) => clarkHemmingUlphIndex(sample, { line, beta, ...policy }).value,
    );
  }
  for (const [place, among, compounding] of exitTimes) {
    const options = { line, growth: 0.05, among, compounding };
    add(
      `exitTime/${place}`,
      'positive',
      (sample, policy) => averageExitTime(sample, { ...options, ...policy }).value,
    );
  }
  add('exitTime/growth', 'derived', () => 0.05);
  return [...entries, ...derivedEntries(line, equalWeights)];
}

const exitTimes = [
  ['wattsOverGrowth', 'all', 'continuous'],
  ['wattsOverLogGrowth', 'all', 'yearly'],
  ['ofPoorOverGrowth', 'poor', 'continuous'],
  ['ofPoorOverLogGrowth', 'poor', 'yearly'],
] as const;

/** Measures that are not offered by themselves, each a function of some that are. */
function derivedEntries(line: number, equalWeights: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (place: string, of: FigureOf) => entries.push({ place, accepts: 'derived', of });
  const gap = (sample: WelfareSample, policy: SupportOptions, alpha = 1) =>
    fgtIndex(sample, { line, alpha, ...policy }).value as number;
  add('giniOfGaps', (sample) => {
    const gaps = rowsOf(sample).map(({ income, weight }) => ({
      income: Math.max(0, line - income),
      weight,
    }));
    return giniIndex(sampleOf(gaps)).value ?? 0;
  });
  // H^(1 − 1/α) P_α^(1/α): the first index of Clark, Hemming and Ulph.
  for (const alpha of [2, 3]) {
    add(`clarkHemmingUlphOfGaps/${alpha}`, (sample, policy) => {
      const headcount = povertyHeadcount(sample, { line }).value as number;
      return headcount ** (1 - 1 / alpha) * gap(sample, policy, alpha) ** (1 / alpha);
    });
  }
  // The mean of 1 − (c / z)^ε is 1 − (1 − CHU)^ε at β = ε.
  for (const beta of [0.5, 1]) {
    add(`chakravarty/${beta}`, (sample) => {
      const index = clarkHemmingUlphIndex(sample, { line, beta }).value as number;
      return -Math.expm1(beta * Math.log1p(-index));
    });
  }
  // Thon (1979) of n rows is (n · SST + P₁) / (n + 1).
  if (equalWeights) {
    add('thon1979', (sample, policy) => {
      const { value, rows } = senShorrocksThonIndex(sample, { line, ...policy });
      return (rows * (value as number) + gap(sample, policy)) / (rows + 1);
    });
  }
  return entries;
}
