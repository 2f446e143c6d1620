import type { NumberColumn } from '../../model/sample/weight.ts';
import { requireAbove, requireKeys, requireRecord } from '../../require.ts';
import {
  amountColumn,
  type KeepMissing,
  type NumberOrColumn,
  positiveColumn,
  requireKeepMissing,
  requireNoOverflow,
} from './positiveColumn.ts';

/** Settings of {@link deflate}. */
export interface DeflateOptions {
  /** The price index at the prices of the values: one number, or one for each row (its region, its month). */
  readonly index: NumberOrColumn;
  /** The same index at the prices that are wanted: 100, or 1, or that of another year or region. */
  readonly base: number;
  /** What is done about rows without a value or an index; `'refuse'` if left out. */
  readonly missing?: KeepMissing;
}

/**
 * A column of money at other prices: over time by a consumer price index, over regions by a spatial one.
 *
 * Convention: the base has no default, since indices of 100 and of 1 are both common. Negative values are
 * deflated as others are.
 *
 * Formula: y′ᵢ = yᵢ · base / indexᵢ.
 *
 * Source: A. Deaton and S. Zaidi (2002), Guidelines for Constructing Consumption Aggregates for Welfare
 * Analysis, World Bank, LSMS Working Paper 135.
 *
 * @param values - the amounts by row
 * @param options - the index, its base and the policy for missing rows
 * @returns a new column of doubles; NaN only for a missing row that is kept
 * @throws PovertyError `missingValue`, `invalidType` or `invalidNumber` (with the row) for a value that
 * is no finite number or an index that is not above 0, `unequalColumns`, `unknownOption`, `overflow`
 * (with the row)
 * @example
 * import { deflate } from 'poverty-indicators/monetary';
 *
 * Array.from(deflate([110, 220], { index: 110, base: 100 })); // => [100, 200]
 * Array.from(deflate([125, 220], { index: [1.25, 1], base: 1 })); // => [100, 220]
 */
export function deflate(values: NumberColumn, options: DeflateOptions): Float64Array {
  requireRecord(options, ['options'], 'options: { index, base }');
  requireKeys(options, ['index', 'base', 'missing'], []);
  const missing = requireKeepMissing(options.missing);
  const base = requireAbove(options.base, ['base'], 'a base above 0');
  const read = amountColumn(values, ['values'], missing);
  const index = positiveColumn(options.index, ['index'], read.length, missing, 'an index');
  const deflated = new Float64Array(read.length);
  for (let row = 0; row < read.length; row++) {
    deflated[row] = ((read[row] as number) * base) / (index[row] as number);
  }
  return requireNoOverflow(deflated, ['values']);
}
