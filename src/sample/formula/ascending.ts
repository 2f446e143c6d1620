import { sortColumns } from '../../numeric/sort/sortColumns.ts';
import { gather } from './gather.ts';
import type { SampleColumns } from './sampleColumns.ts';

/**
 * The columns in ascending order of welfare. The row numbers come along where something needs them:
 * the columns beside welfare, or an influence to be given by row.
 */
export function ascending(columns: SampleColumns, keepRows: boolean): SampleColumns {
  if (columns.ascending) return columns;
  const { welfare, weights, companions, rowAt } = columns;
  const sorted = sortColumns(welfare, weights, keepRows || companions.length > 0);
  const { order } = sorted;
  return {
    ...columns,
    welfare: sorted.values,
    weights: sorted.weights,
    companions: order === null ? [] : companions.map((column) => gather(column, order)),
    ascending: true,
    rowAt: order === null || rowAt === null ? order : order.map((place) => rowAt[place] as number),
  };
}
