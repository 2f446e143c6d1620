import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { middleOf } from '../../concentration/rank/middleOf.ts';
import { placeMean } from '../../concentration/rank/placeMean.ts';

/** A column about its mean, in a unit in which its squares are doubles. */
export interface Spread {
  /** The values in that unit. */
  readonly values: Float64Array;
  /** The unit: a power of two; 1 for values of ordinary size. */
  readonly unit: number;
  /** The mean in that unit. */
  readonly center: number;
  /** The standard deviation in that unit; exactly 0 where all are equal. */
  readonly deviation: number;
}

/** The spread of a column beside welfare, for columns that have weight. */
export function spreadOf(columns: SampleColumns, column: Float64Array): Spread {
  const unit = unitOf(column);
  const values = unit === 1 ? column : column.map((value) => value / unit);
  const center = middleOf(columns, values);
  const variance = placeMean(columns, (place) => ((values[place] as number) - center) ** 2);
  return { values, unit, center, deviation: Math.sqrt(variance) };
}

/** The mean product of the distances of two columns from their means, in the unit of both. */
export function covarianceOf(columns: SampleColumns, a: Spread, b: Spread): number {
  return placeMean(
    columns,
    (place) => ((a.values[place] as number) - a.center) * ((b.values[place] as number) - b.center),
  );
}

/** The size of the largest value where that is far from 1; dividing by it changes no digit. */
function unitOf(column: Float64Array): number {
  let greatest = 0;
  for (const value of column) greatest = Math.max(greatest, Math.abs(value));
  if (greatest === 0 || (greatest > 2 ** -400 && greatest < 2 ** 400)) return 1;
  return 2 ** Math.max(-1000, Math.floor(Math.log2(greatest)));
}
