import { requireChoice } from '../../require.ts';
import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import { readPoints } from '../../sample/order/readPoints.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { rescaledBeside } from '../formula/rescaled.ts';
import { concentrationCorners, heightsAt } from '../rank/concentrationCorners.ts';
import { soundMean } from '../rank/soundMean.ts';
import type { ConcentrationSample } from './concentrationSample.ts';

/**
 * What stands on a concentration curve at a share p: `'relative'` the share of the variable that the poorest p
 * have; `'generalized'` their amount over the whole population.
 */
export type ConcentrationKind = 'relative' | 'generalized';

/** Settings of {@link concentrationCurve}. */
export interface ConcentrationCurveOptions extends SampleOptions {
  /** Which curve; `'relative'` if left out. */
  readonly kind?: ConcentrationKind;
  /**
   * Where it is read: at so many steps of equal width, 100 if left out; at these ascending shares of the
   * population; or, with `'all'`, in each of its corners.
   */
  readonly points?: number | readonly number[] | 'all';
}

/** A point of a concentration curve. */
export interface ConcentrationCurvePoint {
  /** The share of the population, from the poorest by welfare. */
  readonly share: number;
  /** The height of the curve at it. */
  readonly value: number;
}

/** A concentration curve, as {@link concentrationCurve} gives it. */
export interface ConcentrationCurve extends CountedSample {
  /** The name of the curve. */
  readonly measure: 'concentrationCurve';
  /** Which curve. */
  readonly kind: ConcentrationKind;
  /** Its points; `null` where nobody was counted or, of a relative curve, the mean is not above 0. */
  readonly points: readonly ConcentrationCurvePoint[] | null;
}

/**
 * The concentration curve of a variable: what those with the least welfare have of it, for shares p of the
 * population from 0 to 1, as a share of all (relative) or over the population (generalized).
 *
 * Convention: people are ranked by welfare, which may be any number, as may the variable. Straight lines
 * between the corners, one for each level of welfare: those of equal welfare stand on one line, and their order
 * does not matter. Of welfare itself it is the Lorenz curve. Above the diagonal the poor have more than
 * their share.
 *
 * Formula: (Cₖ / W, Σ wᵢ yᵢ / Σ w y) or (Cₖ / W, Σ wᵢ yᵢ / W), sums over all of welfare up to level k, of
 * weight Cₖ.
 *
 * Source: N. Kakwani (1977), Applications of Lorenz curves in economic analysis, Econometrica 45, 719–727.
 *
 * @param sample - welfare, the variable and weights by row
 * @param options - the kind of curve, its points and what is done about rows without a value
 * @returns the points, `null` where nobody was counted or, of a relative curve, the mean of the variable is
 * not above 0; with rows, population, conventions and rows left out
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * variable or a weight that is not a valid number, or for faulty points; `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { concentrationCurve } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40], variable: [4, 2, 1, 1] };
 * const { points } = concentrationCurve(sample, { points: [0.25, 0.5, 1] });
 * points; // => [{ share: 0.25, value: 0.5 }, { share: 0.5, value: 0.75 }, { share: 1, value: 1 }]
 */
export function concentrationCurve(
  sample: ConcentrationSample,
  options: ConcentrationCurveOptions = {},
): ConcentrationCurve {
  const shared = bindInequality(options, anyNumber, ['kind', 'points']);
  const kinds = ['relative', 'generalized'] as const;
  const kind = requireChoice(options.kind ?? 'relative', kinds, ['kind']);
  const shares = readPoints(options.points ?? 100);
  const points = typeof options.points === 'object' ? 'shares' : `${options.points ?? 100}`;
  const { columns, counted } = countSample(sample, {
    ...shared,
    conventions: { kind, points },
    order: 'ascending',
    companions: ({ variable }) => [{ path: ['variable'], column: variable }],
    ...(kind === 'relative' ? { transform: rescaledBeside } : {}),
  });
  const about = { measure: 'concentrationCurve', kind, ...counted } as const;
  if (columns.population === 0) return { ...about, points: null };
  const [variable] = columns.companions as [Float64Array];
  if (kind === 'relative' && !(soundMean(columns, variable) > 0)) {
    return { ...about, points: null };
  }
  const corners = concentrationCorners(columns, variable);
  const heights = shares === 'all' ? corners.heights : heightsAt(corners, shares);
  requireFiniteParts(heights);
  const whole = kind === 'relative' ? (corners.heights[corners.heights.length - 1] as number) : 1;
  const at = shares === 'all' ? corners.shares : shares;
  return {
    ...about,
    // Minus zero is zero.
    points: at.map((share, place) => ({ share, value: (heights[place] as number) / whole + 0 })),
  };
}
