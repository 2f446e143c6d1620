import { lorenzOrdinate } from '../../../inequality/curves/lorenzOrdinate.ts';
import type { WelfareShareIndicator } from '../../../model/plan/distributionIndicator.ts';
import type { PlanIndicator } from '../../../model/plan/planIndicator.ts';
import type { OutsideSupport } from '../../../model/sample/outsideSupport.ts';
import { weightedTotal } from '../../../numeric/sums/weightedTotal.ts';
import type { ValueBounds } from '../../table.ts';
import { collapsedSample } from '../collapsedSample.ts';
import type { MadeLine } from '../madeLine.ts';
import type { PooledBuckets } from '../pooledBuckets.ts';
import { quantileBounds } from './quantileBounds.ts';
import { spreadOut } from './spreadOut.ts';

/** What the bounds of a measure are found with. */
export interface Bounded {
  /** The rows by value, some of which were put together. */
  readonly buckets: PooledBuckets;
  /** The line that a table has made for the measure; `null` where the measure has none or was given it. */
  readonly line: MadeLine | null;
  /** What is done about values outside the support. */
  readonly outsideSupport: OutsideSupport;
  /** The value at values with weights; at a line if one was made. */
  value(values: Float64Array, weights: Float64Array, line: number | null): number | null;
}

/*
 * Why each of these is a bound. Of each bucket the weight, the mean and the two ends are known; the rows in it
 * are not.
 *
 * falls: The measure does not rise where the welfare of anybody rises, and does not fall where the line rises. So
 * it is at most its value with everybody at the lower end and the highest line, and at least that at the upper
 * end and the lowest line.
 *
 * spreads: The measure does not fall where welfare is moved from somebody to somebody richer with the mean kept
 * (the principle of transfers). Every distribution in a bucket is made by such moves from all at the mean, and into the
 * two ends; so the measure lies between its values at the means and at the ends. Lorenz ordinates fall
 * by such moves, and at both extremes all of them are extreme together: ratios of shares of tails, which rise as
 * the top's share rises and the bottom's falls, lie between their values there too.
 *
 * A policy for values outside the support hangs on signs, and all in a bucket have one sign; a floor raises values
 * and does not change which is larger, but changes the mean of a bucket across it.
 */

/** The measures of poverty that fall as welfare rises and rise with the line. */
const falling: readonly PlanIndicator['measure'][] = [
  'povertyHeadcount',
  'povertyGapIndex',
  'squaredPovertyGap',
  'fgtIndex',
  'wattsIndex',
  'clarkHemmingUlphIndex',
  'senShorrocksThonIndex',
  'poorPopulation',
  'totalShortfall',
];

/** The measures that rise as welfare is spread out. */
const spreading: readonly PlanIndicator['measure'][] = [
  'giniIndex',
  'sGiniIndex',
  'hooverIndex',
  'kolmIndex',
  'palmaRatio',
  'senShorrocksThonIndex',
];

/**
 * Between which numbers a measure lies where near values were put together; `null` where nothing is proved of
 * it. What was rounded is allowed for.
 */
export function valueBounds(indicator: PlanIndicator, bounded: Bounded): ValueBounds | null {
  const { measure } = indicator;
  const { buckets } = bounded;
  if (buckets.population === 0) return null;
  switch (indicator.measure) {
    case 'medianWelfare':
      return quantileBounds(buckets, 0.5, indicator.rule ?? 'midpoint');
    case 'welfareQuantile':
      return quantileBounds(buckets, indicator.probability, indicator.rule ?? 'midpoint');
    case 'quantileRatio': {
      const { numerator, denominator, rule = 'midpoint' } = indicator;
      return ratioBounds(
        quantileBounds(buckets, numerator, rule),
        quantileBounds(buckets, denominator, rule),
      );
    }
    case 'quintileShareRatio':
      return indicator.marginalRows === 'whole' ? null : spreadBounds(bounded);
    case 'lorenzOrdinate':
      return spreadBounds(
        bounded,
        (indicator.kind ?? 'relative') === 'relative' ? undefined : reach(buckets),
      );
    case 'kolmIndex':
      return spreadBounds(bounded, reach(buckets));
    case 'welfareShare':
      return shareBounds(bounded, indicator);
    case 'averageExitTime':
    case 'meanShortfall':
      return (indicator.among ?? 'all') === 'all' ? fallingBounds(bounded) : null;
    default:
      if (bounded.line === null && spreading.includes(measure)) return spreadBounds(bounded);
      return falling.includes(measure) ? fallingBounds(bounded) : null;
  }
}

function fallingBounds({ buckets, line, outsideSupport, value }: Bounded): ValueBounds | null {
  const { lowest, highest, weights } = buckets;
  if (line === null || line.bounds === null) return null;
  // The gap of what is below 0, as a share of the line, falls as the line rises.
  const isKept = outsideSupport === 'keep' && lowest.some((end) => end < 0);
  if (isKept && line.bounds.lowest !== line.bounds.highest) return null;
  // A line that is made of sums is rounded in its last digits, and somebody may stand on it.
  return widened(
    value(highest, weights, line.bounds.lowest * (1 - 1e-13)),
    value(lowest, weights, line.bounds.highest * (1 + 1e-13)),
    1,
  );
}

/** Of a measure in the unit of welfare `scale` is the size of the numbers that are rounded on the way to it. */
function spreadBounds(bounded: Bounded, scale?: number): ValueBounds | null {
  const { buckets, outsideSupport, value } = bounded;
  if (isAcrossFloor(buckets, outsideSupport)) return null;
  const { values, weights } = buckets;
  const ends = spreadOut(buckets);
  const [least, most] = [value(values, weights, null), value(ends.values, ends.weights, null)];
  const rounded = scale ?? conditionOf(buckets) * Math.max(1, Math.abs(least ?? 0));
  return widened(least, most, rounded);
}

/** L(to) − L(from), each of which lies between its heights at the ends of buckets and at the means. */
function shareBounds(
  { buckets, outsideSupport }: Bounded,
  { from, to }: WelfareShareIndicator,
): ValueBounds | null {
  if (isAcrossFloor(buckets, outsideSupport)) return null;
  const ends = spreadOut(buckets);
  const [low, high] = [ends, buckets].map(({ values, weights }) => {
    const sample = collapsedSample(values, weights, 'refuse');
    const height = (share: number) => lorenzOrdinate(sample, { share, outsideSupport }).value;
    return { from: height(from), to: height(to) };
  });
  if (!low || !high || low.from === null || low.to === null) return null;
  if (high.from === null || high.to === null) return null;
  return widened(low.to - high.from, high.to - low.from, conditionOf(buckets));
}

/** Whether a floor is in a bucket: then the mean of what was raised is not known. */
function isAcrossFloor({ lowest, highest }: PooledBuckets, policy: OutsideSupport): boolean {
  if (typeof policy !== 'object') return false;
  const { floor } = policy;
  return lowest.some((low, bucket) => low < floor && (highest[bucket] as number) > floor);
}

/** The size of the largest value. */
function reach({ lowest, highest }: PooledBuckets): number {
  return Math.max(Math.abs(lowest[0] ?? 0), Math.abs(highest.at(-1) ?? 0));
}

/** By how much what is rounded in a sum grows where its terms cancel: 1 where none is negative. */
function conditionOf({ values, weights }: PooledBuckets): number {
  if ((values[0] ?? 0) >= 0) return 1;
  const size = weightedTotal(values.map(Math.abs), weights);
  return size / Math.abs(weightedTotal(values, weights));
}

function ratioBounds(above: ValueBounds, below: ValueBounds): ValueBounds | null {
  if (!(below.lowest > 0)) return null;
  const corners = [above.lowest, above.highest].flatMap((over) => [
    over / below.lowest,
    over / below.highest,
  ]);
  return finite(Math.min(...corners), Math.max(...corners));
}

/** Two bounds in whatever order, with room for what was rounded; not across 0 where neither is. */
function widened(one: number | null, other: number | null, scale: number): ValueBounds | null {
  if (one === null || other === null) return null;
  const [lowest, highest] = one < other ? [one, other] : [other, one];
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const slack = 1e-12 * size + 1e-14 * scale;
  return finite(
    lowest >= 0 ? Math.max(0, lowest - slack) : lowest - slack,
    highest <= 0 ? Math.min(0, highest + slack) : highest + slack,
  );
}

function finite(lowest: number, highest: number): ValueBounds | null {
  return Number.isFinite(lowest) && Number.isFinite(highest) ? { lowest, highest } : null;
}
