import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import {
  nonNegative,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
  type Support,
} from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies } from './bindInequality.ts';
import { type Center, centerOf } from './centerOf.ts';
import { entropyTerm } from './entropyTerm.ts';
import { rescaled } from './rescaled.ts';

/** What is needed to make a measure of generalized entropy. */
export interface EntropySettings {
  /** The name of the measure. */
  readonly measure: string;
  /** α. */
  readonly alpha: number;
  /** Its settings, for a result. */
  readonly conventions: SampleFormula<never>['conventions'];
}

/** The generalized entropy of one α, under its own name or another; its options were checked for their names. */
export function entropyFormula(
  options: InequalityOptions,
  { measure, alpha, conventions }: EntropySettings,
): SampleFormula<SampleInput> {
  const shared = readPolicies(options, entropySupport(alpha));
  const zeroIsZero = shared.outsideSupport === 'zeroIsZero';
  const termAbout = (center: Center) => {
    const term = entropyTerm(alpha, center);
    // The mean of all terms holds u − 1 of everybody, which is −1 of a zero; nothing else is added of it.
    return zeroIsZero ? (welfare: number) => (welfare === 0 ? -1 : term(welfare)) : term;
  };
  return {
    ...shared,
    measure,
    conventions,
    order: 'any',
    transform: rescaled,
    value(columns) {
      const center = centerOf(columns);
      return center.mean > 0 ? weightedMean(columns, termAbout(center)) : null;
    },
    influence(columns, value) {
      const center = centerOf(columns);
      const term = termAbout(center);
      if (!zeroIsZero) return entropyInfluence(columns, alpha, center, value);
      const zeros = weightedMean(columns, (welfare) => (welfare === 0 ? 1 : 0));
      const { mean, rest } = center;
      return columns.welfare.map(
        (welfare) => term(welfare) - value - (zeros * (welfare - mean - rest)) / mean,
      );
    },
  };
}

/** What generalized entropy accepts. */
function entropySupport(alpha: number): Support {
  if (alpha === 2) return nonNegativeOrKept;
  if (alpha === 0) return positiveOrZero;
  return alpha > 0 ? nonNegative : positive;
}

/** The generalized entropy of α about a mean above 0; infinite where a power passes the largest double. */
export function entropyOf(columns: SampleColumns, alpha: number, center: Center): number {
  return weightedMean(columns, entropyTerm(alpha, center));
}

/** The influence at each place on {@link entropyOf}, times a factor that may keep it from overflow. */
export function entropyInfluence(
  { welfare }: SampleColumns,
  alpha: number,
  center: Center,
  value: number,
  factor = 1,
): Float64Array {
  const term = entropyTerm(alpha, center);
  const { mean, rest } = center;
  const whole = factor * value;
  // h − V − α V (u − 1): the mean in u moves with the row too.
  return welfare.map(
    (one) => factor * term(one) - whole - alpha * whole * ((one - mean - rest) / mean),
  );
}
