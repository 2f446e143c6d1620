import { requireRecord } from '../../require.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { readPoints } from '../../sample/order/readPoints.ts';
import type { LineAt } from '../formula/povertyFormula.ts';
import type { PovertyInput } from '../lines/povertyLine.ts';
import { poorPrefix } from '../order/poorPrefix.ts';
import { heightAt, type TipCorners, tipCorners } from './walk/tipCorners.ts';
import {
  bindTip,
  type TipCounted,
  type TipGaps,
  type TipOptions,
  tipSample,
} from './walk/tipSample.ts';

/** Settings of {@link tipCurve}. */
export interface TipCurveOptions extends TipOptions {
  /**
   * Where it is read: at so many steps of equal width, 100 if left out; at these ascending shares of the
   * population; or, with `'all'`, in each of its corners.
   */
  readonly points?: number | readonly number[] | 'all';
}

/** The height of the curve at one share of the population. */
export interface TipPoint {
  /** The share of the population, those with the largest gaps. */
  readonly share: number;
  /** What they lack, over the whole population: as a share of the line, or in the unit of welfare. */
  readonly value: number;
}

/** The three I's of poverty – incidence, intensity, inequality – as a curve. */
export interface TipCurve extends TipCounted {
  /** The name of the curve. */
  readonly measure: 'tipCurve';
  /** What a gap is. */
  readonly gaps: TipGaps;
  /** The curve where it was asked for; `null` where nobody was counted or there is no line. */
  readonly points: readonly TipPoint[] | null;
  /** The share of the poor: where the curve has become flat. */
  readonly incidence: number | null;
  /** The mean gap over everybody: the height of the flat part. */
  readonly intensity: number | null;
  /** The Gini index of the gaps of the poor: how bent the rising part is; `null` without a gap. */
  readonly inequality: number | null;
}

/**
 * The TIP curve (three I's of poverty): the poverty gaps of the poorest share p of the population, summed
 * and divided by the whole population, for every p.
 *
 * Convention: the poorest come first, and everybody is in the population. The curve is straight between
 * its corners: one at 0, one after each welfare below the line, one at 1. It is read at 100 equal steps
 * unless `points` says where. The boundary decides who counts as poor in incidence and inequality and
 * does not change the curve. With normalized gaps negative welfare is refused unless a policy is named.
 *
 * Formula: TIP(p) = Σ wᵢ gᵢ of the poorest share p, over Σᵢ wᵢ, with gᵢ = max(0, (z − yᵢ) / z), or
 * max(0, z − yᵢ); twice the area under the normalized curve is the Sen–Shorrocks–Thon index.
 *
 * Source: S. P. Jenkins and P. J. Lambert (1997), Three 'I's of poverty curves, with an analysis of UK
 * poverty trends, Oxford Economic Papers 49, 317–327.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the kind of gaps, the points, the boundary and the
 * policies
 * @returns the points, `null` for all figures where nobody was counted or the sample makes no line
 * above 0; with the line, rows, population, conventions and what was done about rows outside the
 * support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight, a line or a share that is not a valid number, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { tipCurve } from 'poverty-indicators/monetary';
 *
 * const curve = tipCurve({ welfare: [50, 75, 150, 300] }, { line: 100, points: [0.25, 1] });
 * curve.points; // => [{ share: 0.25, value: 0.125 }, { share: 1, value: 0.1875 }]
 * [curve.incidence, curve.intensity]; // => [0.5, 0.1875]
 */
export function tipCurve(sample: PovertyInput, options: TipCurveOptions): TipCurve {
  requireRecord(options, ['options'], 'options: { line }');
  const { points = 100 } = options;
  const shares = readPoints(points);
  const text = typeof points === 'object' ? 'shares' : String(points);
  const { bound, gaps } = bindTip(options, 'tipCurve', { points: text });
  const { found, counted } = tipSample(sample, bound);
  const about = { measure: 'tipCurve', gaps, ...counted } as const;
  if (found === null) {
    return { ...about, points: null, incidence: null, intensity: null, inequality: null };
  }
  const { columns, at } = found;
  const corners = tipCorners(columns, at.line, gaps);
  return { ...about, points: pointsOf(corners, shares), ...threeOf(columns, at, corners, gaps) };
}

function pointsOf(corners: TipCorners, asked: readonly number[] | 'all'): readonly TipPoint[] {
  if (asked !== 'all') return asked.map((share) => ({ share, value: heightAt(corners, share) }));
  return Array.from(corners.shares, (share, place) => ({
    share,
    value: corners.heights[place] as number,
  }));
}

function threeOf(columns: SampleColumns, at: LineAt, { heights }: TipCorners, gaps: TipGaps) {
  const poor = poorPrefix(columns, at);
  const incidence = Math.min(1, poor.population / columns.population);
  const intensity = heights[heights.length - 1] as number;
  if (!(intensity > 0)) return { incidence, intensity, inequality: null };
  const difference = halfMeanDifference(poor) / (gaps === 'normalized' ? at.line : 1);
  return { incidence, intensity, inequality: difference / (intensity / incidence) };
}
