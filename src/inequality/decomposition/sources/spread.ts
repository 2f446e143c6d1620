import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { centerOf } from '../../formula/centerOf.ts';
import { bounded, isWeighted } from '../../formula/rescaled.ts';
import { placeMean } from '../../rank/placeMean.ts';

/** A column about its mean, in a unit in which its squares are doubles. */
export interface Spread {
  /** The values in that unit. */
  readonly values: Float64Array;
  /** The unit: a power of two; 1 for values of ordinary size. */
  readonly unit: number;
  /** The double nearest to the mean in that unit. */
  readonly center: number;
  /** What that double misses of it. */
  readonly rest: number;
  /** The standard deviation in that unit; exactly 0 where all are equal. */
  readonly deviation: number;
}

/** The spread of a column beside welfare, for columns that have weight. */
export function spreadOf(columns: SampleColumns, column: Float64Array): Spread {
  const unit = unitOf(columns, column);
  const values = unit === 1 ? column : column.map((value) => bounded(value / unit));
  const { mean: center, rest } = centerOf({ ...columns, welfare: values });
  const about = { values, center, rest };
  const variance = placeMean(columns, (place) => distanceAt(about, place) ** 2);
  return { ...about, unit, deviation: Math.sqrt(variance) };
}

/** The mean product of the distances of two columns from their means, in the unit of both. */
export function covarianceOf(columns: SampleColumns, a: Spread, b: Spread): number {
  return placeMean(columns, (place) => distanceAt(a, place) * distanceAt(b, place));
}

/** How far the value at a place is above the mean, in the unit of the spread. */
export function distanceAt(
  { values, center, rest }: Pick<Spread, 'values' | 'center' | 'rest'>,
  place: number,
): number {
  return (values[place] as number) - center - rest;
}

/** The size of the largest value of a row with weight, where far from 1; dividing by it changes no digit. */
function unitOf({ weights }: SampleColumns, column: Float64Array): number {
  let greatest = 0;
  for (let place = 0; place < column.length; place++) {
    if (isWeighted(weights, place)) {
      greatest = Math.max(greatest, Math.abs(column[place] as number));
    }
  }
  if (greatest === 0 || (greatest > 2 ** -400 && greatest < 2 ** 400)) return 1;
  return 2 ** Math.max(-1000, Math.floor(Math.log2(greatest)));
}
