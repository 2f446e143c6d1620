import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { firstPlace } from '../../sample/order/firstPlace.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { shareSums } from '../../sample/order/shareSums.ts';
import { quantilesOf } from '../../sample/quantile/quantilesOf.ts';
import { centerOf } from '../formula/centerOf.ts';
import { logRatio } from '../formula/excess.ts';
import { meanOf } from '../formula/meanOf.ts';
import { rescaled } from '../formula/rescaled.ts';
import { entropySums } from './entropySums.ts';
import type {
  InequalityFigures,
  InequalityValues,
  NoValueReason,
  ProfileOutsideSupport,
} from './inequalityFigures.ts';
import { slice, supportedColumns } from './supportedColumns.ts';

/** A measure, or why there is none. */
type Outcome = number | NoValueReason;

type Outcomes<Name extends keyof InequalityValues> = Readonly<Record<Name, Outcome>>;

/** All figures of ascending columns. */
export function figuresOf(
  columns: SampleColumns,
  policy: ProfileOutsideSupport,
): InequalityFigures {
  const { welfare } = columns;
  const start = firstPlace(welfare, (value) => value >= 0);
  const nonNegative = supportedColumns(columns, 'nonNegative', policy);
  const outcomes = {
    ...ofEverybody(columns),
    ...ofWelfare(
      nonNegative,
      typeof policy === 'object' ? nonNegative : supportedColumns(columns, 'positive', policy),
    ),
  };
  const values: Partial<Record<keyof InequalityValues, number | null>> = {};
  const reasons: Partial<Record<keyof InequalityValues, NoValueReason>> = {};
  for (const name of names) {
    const outcome = outcomes[name];
    if (typeof outcome === 'string') reasons[name] = outcome;
    else if (!Number.isFinite(outcome)) reasons[name] = 'overflow';
    values[name] = name in reasons ? null : (outcome as number) + 0;
  }
  return {
    rows: welfare.length,
    population: columns.population,
    negative: counted(columns, 0, start),
    zero: counted(
      columns,
      start,
      firstPlace(welfare, (value) => value > 0),
    ),
    values: values as InequalityValues,
    reasons,
  };
}

const names = [
  ...([
    'meanWelfare',
    'medianWelfare',
    'giniIndex',
    'hooverIndex',
    'entropyMinus1',
    'meanLogDeviation',
  ] as const),
  ...(['theilIndex', 'entropy2', 'atkinsonHalf', 'atkinson1', 'atkinson2'] as const),
  ...(['p90p10', 'p90p50', 'p10p50', 'quintileShareRatio', 'palmaRatio'] as const),
  ...(['bottom40Share', 'bottom50Share', 'top10Share', 'top1Share'] as const),
];

type OfEverybody = 'meanWelfare' | 'medianWelfare' | 'p90p10' | 'p90p50' | 'p10p50';
type OfPositive = 'entropyMinus1' | 'meanLogDeviation' | 'atkinson1' | 'atkinson2';
type OfNonNegative = Exclude<keyof InequalityValues, OfEverybody | OfPositive>;

function ofEverybody(columns: SampleColumns): Outcomes<OfEverybody> {
  if (columns.population === 0) {
    const none = 'nobodyCounted';
    return { meanWelfare: none, medianWelfare: none, p90p10: none, p90p50: none, p10p50: none };
  }
  const [p10, p50, p90] = quantilesOf(columns, [0.1, 0.5, 0.9], 'midpoint') as Three;
  return {
    meanWelfare: meanOf(columns),
    medianWelfare: p50,
    p90p10: ratio(p90, p10),
    p90p50: ratio(p90, p50),
    p10p50: ratio(p10, p50),
  };
}

type Three = [number, number, number];

type OfWelfare = Outcomes<OfNonNegative> & Outcomes<OfPositive>;

/** The measures that do not accept every welfare: of those of 0 or more, and of those above 0. */
function ofWelfare(
  nonNegative: SampleColumns | NoValueReason,
  positive: SampleColumns | NoValueReason,
): OfWelfare {
  const isSame = positive === nonNegative;
  const upper = ofNonNegative(nonNegative, isSame);
  if (isSame) return upper;
  if (typeof positive === 'string') return { ...upper, ...withoutPositive(positive) };
  const { entropyMinus1, meanLogDeviation, atkinson1, atkinson2 } = ofNonNegative(positive, true);
  return { ...upper, entropyMinus1, meanLogDeviation, atkinson1, atkinson2 };
}

function ofNonNegative(found: SampleColumns | NoValueReason, isPositive: boolean): OfWelfare {
  if (typeof found === 'string') return without(found);
  const columns = rescaled(found);
  const center = centerOf(columns);
  const { mean } = center;
  if (!(mean > 0)) return without('nothingToDivideBy');
  const sums = entropySums(columns, center, isPositive);
  const { parts } = shareSums(columns, [0.2, 0.4, 0.5, 0.8, 0.9, 0.99]);
  const between = (from: number, to: number) =>
    parts.slice(from, to).reduce((sum, part) => sum + part, 0);
  return {
    giniIndex: halfMeanDifference(columns) / mean,
    hooverIndex: sums.hoover,
    theilIndex: sums.one,
    entropy2: sums.two,
    atkinsonHalf: atkinsonOf(sums.half, 0.5),
    quintileShareRatio: ratio(between(4, 7), between(0, 1)),
    palmaRatio: ratio(between(5, 7), between(0, 2)),
    bottom40Share: between(0, 2) / mean,
    bottom50Share: between(0, 3) / mean,
    top10Share: between(5, 7) / mean,
    top1Share: between(6, 7) / mean,
    entropyMinus1: sums.minusOne,
    meanLogDeviation: sums.zero,
    atkinson1: atkinsonOf(sums.zero, 0),
    atkinson2: atkinsonOf(sums.minusOne, -1),
  };
}

/** Nothing of what needs welfare of 0 or more, for one reason. */
function without(reason: NoValueReason): OfWelfare {
  const shares = { bottom40Share: reason, bottom50Share: reason, top10Share: reason };
  const ratios = { quintileShareRatio: reason, palmaRatio: reason, top1Share: reason };
  const indices = { giniIndex: reason, hooverIndex: reason, theilIndex: reason, entropy2: reason };
  return { ...indices, ...ratios, ...shares, atkinsonHalf: reason, ...withoutPositive(reason) };
}

function withoutPositive(reason: NoValueReason): Outcomes<OfPositive> {
  return { entropyMinus1: reason, meanLogDeviation: reason, atkinson1: reason, atkinson2: reason };
}

/** The Atkinson index of ε = 1 − α from the generalized entropy of α: 1 − (1 + α (α − 1) V)^(1/α). */
function atkinsonOf(entropy: number, alpha: number): number {
  const grown = alpha * (alpha - 1) * entropy;
  if (grown <= -1) return 1;
  return -Math.expm1((alpha - 1) * entropy * logRatio(grown));
}

function ratio(above: number, below: number): Outcome {
  return below > 0 ? above / below : 'nothingToDivideBy';
}

function counted(columns: SampleColumns, from: number, to: number) {
  return { rows: to - from, weight: slice(columns, from, to).population };
}
