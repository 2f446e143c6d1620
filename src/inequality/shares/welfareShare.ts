import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireShare } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { type SharePart, shareInfluence, shareSums } from '../../sample/order/shareSums.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { meanOf } from '../formula/meanOf.ts';
import { rescaled } from '../formula/rescaled.ts';

/** Settings of {@link welfareShare}. */
export interface WelfareShareOptions extends InequalityOptions {
  /** The share of the population at which the part begins, from the poorest: 0.9 for the top 10%. */
  readonly from: number;
  /** The share at which it ends: 1 for the top 10%, 0.4 for the bottom 40%. */
  readonly to: number;
}

/**
 * The share of all welfare that a part of the population has, ranked from the poorest to the richest: the
 * top 10% are `{ from: 0.9, to: 1 }`, the bottom 40% `{ from: 0, to: 0.4 }`.
 *
 * Convention: by the Lorenz curve of straight lines, so that a row in which a part ends is split. Negative
 * welfare is refused unless a policy is named; kept, a share may be negative or above 1, and where the
 * mean is not above 0 there is no value. No density enters the influence.
 *
 * Formula: L(to) − L(from), of a sum over the part alone.
 *
 * Source: M. O. Lorenz (1905), Methods of measuring the concentration of wealth, Publications of the
 * American Statistical Association 9, 209–219.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - where the part begins and ends, and the policies
 * @returns the share in [0, 1], or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for bounds that are no shares or not ascending; `outsideSupport`
 * for negative welfare, `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { welfareShare } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40] };
 * welfareShare(sample, { from: 0.75, to: 1 }).value; // => 0.4
 * welfareShare(sample, { from: 0, to: 0.375 }).value; // => 0.2
 */
export function welfareShare(sample: SampleInput, options: WelfareShareOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - where the part begins and ends, and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue`, `invalidNumber` or `invalidType` for faulty
 * settings; its functions throw as {@link welfareShare} does
 * @example
 * import { welfareShareMeasure } from 'poverty-indicators/inequality';
 *
 * const top = welfareShareMeasure({ from: 0.5, to: 1 });
 * Array.from(top.influence({ welfare: [1, 1, 1, 1] }) ?? []); // => [0, 0, 0, 0]
 */
export function welfareShareMeasure(options: WelfareShareOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: WelfareShareOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['from', 'to']);
  const from = requireShare(options.from, ['from']);
  const to = requireShare(options.to, ['to']);
  if (from >= to) refuse('invalidNumber', ['to'], `a share above ${from}`, to);
  const partOf = (columns: SampleColumns): SharePart => {
    const { parts, quantiles } = shareSums(columns, [from, to]);
    const [lower, upper] = quantiles as [number, number];
    return { from, to, lower, upper, sum: parts[1] as number };
  };
  return {
    ...shared,
    measure: 'welfareShare',
    conventions: { from: `${from}`, to: `${to}`, marginalRows: 'split' },
    order: 'ascending',
    transform: rescaled,
    value(columns) {
      const mean = meanOf(columns);
      return mean > 0 ? partOf(columns).sum / mean : null;
    },
    influence(columns, share) {
      const mean = meanOf(columns);
      const part = partOf(columns);
      return columns.welfare.map(
        (value) => shareInfluence(part, value) / mean - share * ((value - mean) / mean),
      );
    },
  };
}
