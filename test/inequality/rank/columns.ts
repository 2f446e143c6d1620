import { ascending } from '../../../src/sample/formula/ascending.ts';
import type { SampleColumns } from '../../../src/sample/formula/sampleColumns.ts';

/** Columns that ascend, as a formula gets them. */
export function columnsOf(
  welfare: readonly number[],
  weights: readonly number[] | null = null,
  ...companions: readonly (readonly number[])[]
): SampleColumns {
  const population = weights?.reduce((sum, weight) => sum + weight, 0) ?? welfare.length;
  const columns: SampleColumns = {
    welfare: Float64Array.from(welfare),
    weights: weights && Float64Array.from(weights),
    population,
    companions: companions.map((column) => Float64Array.from(column)),
    ascending: false,
    rowAt: null,
  };
  return ascending(columns, true);
}
