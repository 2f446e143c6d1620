import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { middleOf } from './middleOf.ts';
import { placeMean } from './placeMean.ts';

/**
 * Half the mean difference in a column between two persons, of the one who ranks higher less the other:
 * ½ E[(y − y′) · sign(v − v′)] = E[y · (2r − 1)] with r the fractional rank by v. Of the column ranked by
 * itself it is the Gini index times the mean. `deviations` are 2r − 1 at each place.
 */
export function rankedDifference(
  columns: SampleColumns,
  values: Float64Array,
  deviations: Float64Array,
): number {
  const center = middleOf(columns, values);
  return placeMean(
    columns,
    (place) => ((values[place] as number) - center) * (deviations[place] as number),
  );
}

/**
 * The influence at each place on {@link rankedDifference}, for columns that ascend by what they are ranked by:
 * y (2r − 1) + E[y′ · sign(v′ − v)] − 2D.
 */
export function rankedInfluence(
  columns: SampleColumns,
  values: Float64Array,
  deviations: Float64Array,
): Float64Array {
  const { welfare, weights, population } = columns;
  const center = middleOf(columns, values);
  const twice = 2 * rankedDifference(columns, values, deviations);
  const influence = new Float64Array(values.length);
  const amountAt = (place: number) =>
    ((values[place] as number) - center) * (weights === null ? 1 : (weights[place] as number));
  const total = placeMean(columns, (place) => (values[place] as number) - center) * population;
  let through = 0;
  let start = 0;
  while (start < values.length) {
    const before = through;
    let end = start;
    for (; end < values.length && welfare[end] === welfare[start]; end++) through += amountAt(end);
    const others = (total - through - before) / population;
    for (; start < end; start++) {
      const own = ((values[start] as number) - center) * (deviations[start] as number);
      influence[start] = own + others - twice;
    }
  }
  return influence;
}
