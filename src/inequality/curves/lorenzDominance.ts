import type { DominantSample } from '../../sample/dominantSample.ts';
import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import { underName } from '../../sample/formula/underName.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';

import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { type CurveCrossing, compareCurves, toleranceText } from './compareCurves.ts';
import { lorenzCorners } from './lorenzCorners.ts';
import { type LorenzKind, lorenzSupport, readLorenzKind } from './lorenzKind.ts';

/** Settings of {@link lorenzDominance}. */
export interface LorenzDominanceOptions extends InequalityOptions {
  /** Which Lorenz curve; `'relative'` if left out. */
  readonly kind?: LorenzKind;
}

/** Which of two Lorenz curves lies above the other, as {@link lorenzDominance} gives it. */
export interface LorenzDominance {
  /** The name of the comparison. */
  readonly measure: 'lorenzDominance';
  /** Which Lorenz curve. */
  readonly kind: LorenzKind;
  /**
   * The sample whose curve is nowhere below and somewhere above: `'a'` or `'b'`. `'both'` where the curves
   * are the same, `'neither'` where they cross, `null` where one of them is none.
   */
  readonly dominant: DominantSample | null;
  /** Where they cross, from the poorest on. */
  readonly crossings: readonly CurveCrossing[];
  /** Every setting and convention that the verdict depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** How the curves were made. */
  readonly samples: {
    /** The first. */
    readonly a: CountedSample;
    /** The second. */
    readonly b: CountedSample;
  };
}

/**
 * Whether the Lorenz curve of one sample – relative, generalized or absolute – lies nowhere below that of
 * another. Then every measure of inequality that falls with a transfer from richer to poorer, and does not
 * change with the unit (relative) or with the same amount for all (absolute), says it is less unequal; every
 * social welfare function that rises with such a transfer and with income says it is better off (generalized).
 *
 * Convention: the curves are straight lines between their corners, so that the corners of both tell all.
 * Two heights are equal within 1e-12 of what was summed up to them; differences are not tested for
 * significance. Nobody on one side, or a mean that is not above 0 of a relative curve, has no answer.
 *
 * Formula: `'a'` where L(p; a) ≥ L(p; b) for all p and > for one; `'b'` the other way round; `'both'` where
 * they are equal for all p; `'neither'` where they cross.
 *
 * Source: A. B. Atkinson (1970), On the measurement of inequality, Journal of Economic Theory 2, 244–263;
 * A. F. Shorrocks (1983), Ranking income distributions, Economica 50, 3–17; P. Moyes (1987), A new concept
 * of Lorenz domination, Economics Letters 23, 203–207.
 *
 * @param a - one sample, or a sorted one
 * @param b - another
 * @param options - the kind of curve and the policies
 * @returns which dominates, `null` where nobody was counted in one sample or, of the relative curve, its mean
 * is not above 0; the crossings, the conventions, and for each sample rows, population, conventions and
 * what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { lorenzDominance } from 'poverty-indicators/inequality';
 *
 * const before = { welfare: [10, 20, 30, 40] };
 * lorenzDominance(before, { welfare: [15, 20, 30, 35] }).dominant; // => 'b'
 * lorenzDominance(before, { welfare: [5, 30, 30, 35] }).dominant; // => 'neither'
 * lorenzDominance(before, { welfare: [1, 2, 3, 4] }).dominant; // => 'both'
 * lorenzDominance(before, { welfare: [1, 2, 3, 4] }, { kind: 'generalized' }).dominant; // => 'a'
 */
export function lorenzDominance(
  a: SampleInput,
  b: SampleInput,
  options: LorenzDominanceOptions = {},
): LorenzDominance {
  requireOptions(options, ['kind']);
  const kind = readLorenzKind(options.kind);
  const shared = readPolicies(options, lorenzSupport(kind));
  const settings = { ...shared, conventions: { kind }, order: 'ascending' } as const;
  const read = (sample: SampleInput, name: 'a' | 'b') =>
    underName(name, () => {
      const { columns, counted } = countSample(sample, settings);
      if (columns.population === 0) return { corners: null, counted };
      const corners = lorenzCorners(kind === 'relative' ? rescaled(columns) : columns, kind);
      if (corners !== null) requireFiniteParts(corners.heights);
      return { corners, counted };
    });
  const [first, second] = [read(a, 'a'), read(b, 'b')];
  const samples = { a: first.counted, b: second.counted };
  const conventions = { kind, tolerance: toleranceText };
  const about = { measure: 'lorenzDominance', kind, conventions, samples } as const;
  if (first.corners === null || second.corners === null) {
    return { ...about, dominant: null, crossings: [] };
  }
  return { ...about, ...compareCurves(first.corners, second.corners) };
}
