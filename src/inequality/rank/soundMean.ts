import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { placeMean } from './placeMean.ts';

/**
 * The weighted mean of a column beside welfare, for something to be divided by it: exactly 0 where amounts
 * of both signs cancel to what rounding left over.
 */
export function soundMean(columns: SampleColumns, values: Float64Array): number {
  const mean = placeMean(columns, (place) => values[place] as number);
  const size = placeMean(columns, (place) => Math.abs(values[place] as number));
  return Math.abs(mean) <= 2 ** -50 * size ? 0 : mean;
}
