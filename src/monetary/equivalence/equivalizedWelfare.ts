import type { NumberColumn } from '../../model/sample/weight.ts';
import { requireKeys, requireRecord } from '../../require.ts';
import {
  amountColumn,
  type KeepMissing,
  positiveColumn,
  requireKeepMissing,
  requireNoOverflow,
} from '../conversion/positiveColumn.ts';

/** Settings of {@link equivalizedWelfare}. */
export interface EquivalizedWelfareOptions {
  /** What is done about rows without a total or a number of adults; `'refuse'` if left out. */
  readonly missing?: KeepMissing;
}

/**
 * The income or consumption of each household over its equivalent adults, which is the welfare of each of
 * its members.
 *
 * Convention: a row stays a household; weights of kind `'household-size'`, or `size`, make measures count
 * its members.
 *
 * Formula: yᵢ = totalᵢ / adultsᵢ.
 *
 * Source: Eurostat, equivalised income; A. Deaton and S. Zaidi (2002), Guidelines for Constructing
 * Consumption Aggregates for Welfare Analysis, World Bank, LSMS Working Paper 135.
 *
 * @param total - the income or consumption of each household
 * @param adults - its equivalent adults, as `equivalentAdultsByRow` gives them
 * @param options - the policy for missing rows
 * @returns a new column of doubles; NaN only for a missing row that is kept
 * @throws PovertyError `missingValue`, `invalidType` or `invalidNumber` (with the row) for a total that
 * is no finite number or adults that are not above 0, `unequalColumns`, `unknownOption`, `overflow`
 * (with the row)
 * @example
 * import { equivalizedWelfare } from 'poverty-indicators/monetary';
 *
 * Array.from(equivalizedWelfare([300, 210], [2, 2.1])); // => [150, 100]
 */
export function equivalizedWelfare(
  total: NumberColumn,
  adults: NumberColumn,
  options: EquivalizedWelfareOptions = {},
): Float64Array {
  requireRecord(options, ['options'], 'options: { missing }');
  requireKeys(options, ['missing'], []);
  const missing = requireKeepMissing(options.missing);
  const read = amountColumn(total, ['total'], missing);
  const divisor = positiveColumn(adults, ['adults'], read.length, missing, 'equivalent adults');
  return requireNoOverflow(
    read.map((value, row) => value / (divisor[row] as number)),
    ['total'],
  );
}
