import type { NumberColumn } from '../../model/sample/weight.ts';
import { requireKeys, requireRecord } from '../../require.ts';
import { daysIn, type WelfarePeriod } from './days.ts';
import { readParityIndex, requireParity } from './parity.ts';
import {
  amountColumn,
  type KeepMissing,
  type NumberOrColumn,
  positiveColumn,
  requireKeepMissing,
  requireNoOverflow,
} from './positiveColumn.ts';

/** Settings of {@link convertToPpp}. */
export interface ConvertToPppOptions {
  /** The purchasing power parity: local currency for one international dollar of that year. */
  readonly ppp: {
    /** The year of the parities: the result is in its dollars, and for lines of that vintage alone. */
    readonly year: number;
    /** Local currency for one dollar, above 0: one number, or one for each row (its country). */
    readonly factor: NumberOrColumn;
  };
  /**
   * A consumer price index of the country, in the year of the parities and at the prices of the values.
   * Left out, the values are at the prices of the year of the parities.
   */
  readonly priceIndex?: {
    /** In the year of the parities: one number, or one for each row. */
    readonly atPppYear: NumberOrColumn;
    /** At the prices of the values: one number, or one for each row. */
    readonly atWelfare: NumberOrColumn;
  };
  /** The period of the values: a month has 365/12 days, a year 365. */
  readonly per: WelfarePeriod;
  /** What is done about rows without a value, a factor or an index; `'refuse'` if left out. */
  readonly missing?: KeepMissing;
}

/**
 * A column of local money as international dollars a day, the unit of the international poverty lines.
 *
 * Convention: the result is at the prices of the year of the parities, and comparable with lines of that
 * vintage alone; a month has 365/12 days and a year 365.
 *
 * Formula: yᵢ / days · index(year of the parities) / index(values) / factor.
 *
 * Source: World Bank, Poverty and Inequality Platform Methodology Handbook, chapter 3.
 *
 * @param values - the amounts in local currency by row
 * @param options - the parity, the price index, the period and the policy for missing rows
 * @returns a new column of dollars a day; NaN only for a missing row that is kept
 * @throws PovertyError `missingValue`, `invalidType` or `invalidNumber` (with the row) for a value that
 * is no finite number or a factor or index that is not above 0, `unequalColumns`, `unknownOption`,
 * `overflow` (with the row)
 * @example
 * import { convertToPpp } from 'poverty-indicators/monetary';
 *
 * const ppp = { year: 2021, factor: 8000 };
 * Array.from(convertToPpp([730000, 1460000], { ppp, per: 'month' })); // => [3, 6]
 * const priceIndex = { atPppYear: 100, atWelfare: 125 };
 * Array.from(convertToPpp([912500], { ppp, priceIndex, per: 'month' })); // => [3]
 */
export function convertToPpp(values: NumberColumn, options: ConvertToPppOptions): Float64Array {
  requireRecord(options, ['options'], 'options: { ppp, per }');
  requireKeys(options, ['ppp', 'priceIndex', 'per', 'missing'], []);
  const missing = requireKeepMissing(options.missing);
  const days = daysIn(options.per);
  const parity = requireParity(options.ppp);
  const read = amountColumn(values, ['values'], missing);
  const columnOf = (input: unknown, path: readonly string[], what: string) =>
    positiveColumn(input, path, read.length, missing, what);
  const factor = columnOf(parity.factor, ['ppp', 'factor'], 'a factor');
  const index = readParityIndex(options.priceIndex, (input, path) =>
    columnOf(input, path, 'an index'),
  );
  const converted = new Float64Array(read.length);
  for (let row = 0; row < read.length; row++) {
    const local = ((read[row] as number) * days.below) / days.above / (factor[row] as number);
    converted[row] =
      index === null
        ? local
        : (local * (index.atPppYear[row] as number)) / (index.atWelfare[row] as number);
  }
  return requireNoOverflow(converted, ['values']);
}
