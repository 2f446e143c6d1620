import { sortColumns } from '../../numeric/sort/sortColumns.ts';
import { weightTotal } from '../../sample/columns/weightTotal.ts';
import type { MissingPolicy, SortedSample } from '../../sample/welfareSample.ts';

/**
 * A sample of one row for each value, of the weight of all rows that have it: what measures see of it is what they see of
 * the rows, but for their number.
 */
export function collapsedSample(
  values: Float64Array,
  weights: Float64Array,
  missing: MissingPolicy,
): SortedSample {
  const sorted = sortColumns(values, weights, false);
  const { length } = values;
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place++) order[place] = place;
  return {
    kind: 'sorted',
    welfare: sorted.values,
    weights: sorted.weights as Float64Array,
    order,
    length,
    population: weightTotal(weights),
    unit: 'row',
    weighting: 'none',
    missingPolicy: missing,
    missing: { rows: 0, weight: 0 },
  };
}
