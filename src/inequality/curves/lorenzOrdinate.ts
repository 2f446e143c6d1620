import type { Measure } from '../../model/sample/measure.ts';
import { requireShare } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { lorenzInfluence, lorenzSum } from '../../sample/order/lorenzSum.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { rescaled } from '../formula/rescaled.ts';
import { type LorenzKind, lorenzSupport, meanBetween, readLorenzKind } from './lorenzKind.ts';
import { ordinateAt } from './ordinateAt.ts';

/** Settings of {@link lorenzOrdinate}. */
export interface LorenzOrdinateOptions extends InequalityOptions {
  /** The share of the population, from the poorest, in [0, 1]. */
  readonly share: number;
  /** Which Lorenz curve; `'relative'` if left out. */
  readonly kind?: LorenzKind;
}

/**
 * The height of a Lorenz curve at a share of the population: of the relative one the share of all welfare
 * that the poorest p have, L(p); of the generalized one μ L(p); of the absolute one μ (L(p) − p).
 *
 * Convention: straight lines between the corners, so that the row in which the share ends is split. The
 * relative curve refuses negative welfare unless a policy is named, and has no value where the mean is
 * not above 0; the others accept every number. No density enters the influence; in a corner it is the
 * mean of the two one-sided derivatives.
 *
 * Formula: L(p) = ∫₀ᵖ Q(t) dt / μ, with Q the quantile function of the rows.
 *
 * Source: M. O. Lorenz (1905), Methods of measuring the concentration of wealth, Publications of the
 * American Statistical Association 9, 209–219; A. F. Shorrocks (1983), Ranking income distributions,
 * Economica 50, 3–17; P. Moyes (1987), A new concept of Lorenz domination, Economics Letters 23, 203–207.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the share, the kind of curve and the policies
 * @returns the height, a share or in the unit of welfare, or `null` where nobody was counted or, of the
 * relative curve, the mean is not above 0; with rows, population, conventions and what was done about rows
 * outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty share; `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { lorenzOrdinate } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40] };
 * lorenzOrdinate(sample, { share: 0.75 }).value; // => 0.6
 * lorenzOrdinate(sample, { share: 0.75, kind: 'generalized' }).value; // => 15
 * lorenzOrdinate(sample, { share: 0.75, kind: 'absolute' }).value; // => -3.75
 */
export function lorenzOrdinate(sample: SampleInput, options: LorenzOrdinateOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the share, the kind of curve and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue`, `invalidNumber` or `invalidType` for faulty
 * settings; its functions throw as {@link lorenzOrdinate} does
 * @example
 * import { lorenzOrdinateMeasure } from 'poverty-indicators/inequality';
 *
 * const half = lorenzOrdinateMeasure({ share: 0.5, kind: 'generalized' });
 * Array.from(half.influence({ welfare: [10, 20] }) ?? []); // => [-2.5, 2.5]
 */
export function lorenzOrdinateMeasure(options: LorenzOrdinateOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: LorenzOrdinateOptions): SampleFormula<SampleInput> {
  requireOptions(options, ['share', 'kind']);
  const kind = readLorenzKind(options.kind);
  const shared = readPolicies(options, lorenzSupport(kind));
  const share = requireShare(options.share, ['share']);
  return {
    ...shared,
    measure: 'lorenzOrdinate',
    conventions: { share: `${share}`, kind },
    order: 'ascending',
    ...(kind === 'relative' ? { transform: rescaled } : {}),
    value: (columns) => ordinateAt(columns, kind, share),
    influence(columns, value) {
      if (kind === 'absolute') return absoluteInfluence(columns, share, value);
      const ofSum = lorenzInfluence(columns, share, lorenzSum(columns, share));
      if (kind === 'generalized') return ofSum;
      // Everybody has everything, whatever the weights.
      if (share === 1) return ofSum.fill(0);
      const mean = meanBetween(columns);
      return ofSum.map(
        (own, place) => (own - value * ((columns.welfare[place] as number) - mean)) / mean,
      );
    },
  };
}

/** Of distances from the mean, so that those of incomes near each other keep their digits. */
function absoluteInfluence(columns: SampleColumns, share: number, height: number): Float64Array {
  if (share === 1) return new Float64Array(columns.welfare.length);
  const { mean, rest } = centerOf(columns);
  const distances = { ...columns, welfare: columns.welfare.map((one) => one - mean - rest) };
  const { quantile } = lorenzSum(distances, share);
  return lorenzInfluence(distances, share, { height, quantile }).map(
    (own, place) => own - share * (distances.welfare[place] as number),
  );
}
