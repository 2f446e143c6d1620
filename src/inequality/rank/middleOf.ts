import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { placeMean } from './placeMean.ts';

/**
 * The weighted mean of a column beside welfare, and exactly the value of those who have weight where it is
 * one: for differences from it to keep their digits, and to be 0 where there are none.
 */
export function middleOf(columns: SampleColumns, values: Float64Array): number {
  const { weights } = columns;
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < values.length; place++) {
    if (weights !== null && weights[place] === 0) continue;
    const value = values[place] as number;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const mean = placeMean(columns, (place) => values[place] as number);
  return Math.min(greatest, Math.max(least, mean));
}
