import { requireFiniteParts } from '../../sample/formula/countSample.ts';
import { readPoints } from '../../sample/order/readPoints.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, requireOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { lorenzCorners } from './lorenzCorners.ts';
import { type LorenzKind, lorenzSupport, readLorenzKind } from './lorenzKind.ts';
import { ordinatesAt } from './ordinateAt.ts';
import { readCurve } from './readCurve.ts';

/** Settings of {@link lorenzCurve}. */
export interface LorenzCurveOptions extends InequalityOptions {
  /** Which Lorenz curve; `'relative'` if left out. */
  readonly kind?: LorenzKind;
  /**
   * Where it is read: at so many steps of equal width, 100 if left out; at these ascending shares of the
   * population; or, with `'all'`, in each of its corners.
   */
  readonly points?: number | readonly number[] | 'all';
}

/** A point of a Lorenz curve. */
export interface LorenzCurvePoint {
  /** The share of the population, from the poorest. */
  readonly share: number;
  /** The height of the curve at it. */
  readonly value: number;
}

/** A Lorenz curve, as {@link lorenzCurve} gives it. */
export interface LorenzCurve extends CountedSample {
  /** The name of the curve. */
  readonly measure: 'lorenzCurve';
  /** Which Lorenz curve. */
  readonly kind: LorenzKind;
  /** Its points; `null` where nobody was counted or, of a relative curve, the mean is not above 0. */
  readonly points: readonly LorenzCurvePoint[] | null;
}

/**
 * The Lorenz curve of a sample: what the poorest p of the population have, for p from 0 to 1, as a share of
 * all welfare (relative), over the population (generalized), or less what they would have with the mean
 * (absolute).
 *
 * Convention: straight lines between the corners, one for each welfare that has weight. The relative curve
 * refuses negative welfare unless a policy is named; the others accept every number. It begins at 0, and
 * ends exactly at 1, the mean, or 0.
 *
 * Formula: (Cₖ / W, Σ wᵢ xᵢ / (W μ)), (Cₖ / W, Σ wᵢ xᵢ / W), (Cₖ / W, Σ wᵢ (xᵢ − μ) / W), i ≤ k in ascending
 * order and Cₖ the weight through k.
 *
 * Source: M. O. Lorenz (1905), Methods of measuring the concentration of wealth, Publications of the
 * American Statistical Association 9, 209–219; A. F. Shorrocks (1983), Ranking income distributions,
 * Economica 50, 3–17; P. Moyes (1987), A new concept of Lorenz domination, Economics Letters 23, 203–207.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the kind of curve, its points and the policies
 * @returns the points, `null` where nobody was counted or, of the relative curve, the mean is not above 0; with
 * rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for faulty points; `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { lorenzCurve } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40] };
 * const { points } = lorenzCurve(sample, { points: [0, 0.75, 1] });
 * points; // => [{ share: 0, value: 0 }, { share: 0.75, value: 0.6 }, { share: 1, value: 1 }]
 * lorenzCurve(sample, { points: 'all', kind: 'generalized' }).points?.at(-2); // => { share: 0.75, value: 15 }
 */
export function lorenzCurve(sample: SampleInput, options: LorenzCurveOptions = {}): LorenzCurve {
  requireOptions(options, ['kind', 'points']);
  const kind = readLorenzKind(options.kind);
  const shares = readPoints(options.points ?? 100);
  const points = typeof options.points === 'object' ? 'shares' : `${options.points ?? 100}`;
  const { columns, counted } = readCurve(sample, options, lorenzSupport(kind), { kind, points });
  const about = { measure: 'lorenzCurve', kind, ...counted } as const;
  if (columns.population === 0) return { ...about, points: null };
  const scaled = kind === 'relative' ? rescaled(columns) : columns;
  const found = shares === 'all' ? lorenzCorners(scaled, kind) : ordinatesAt(scaled, kind, shares);
  if (found === null) return { ...about, points: null };
  const at = 'shares' in found ? found.shares : (shares as readonly number[]);
  const heights = 'heights' in found ? found.heights : found;
  requireFiniteParts(heights);
  return {
    ...about,
    points: Array.from(at, (share, place) => ({ share, value: heights[place] as number })),
  };
}
