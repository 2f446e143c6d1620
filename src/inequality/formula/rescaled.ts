import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/**
 * Columns in a unit in which no sum overflows and no product loses digits near the smallest doubles: for
 * measures that do not depend on the unit. The factor is a power of two, so that no digit changes;
 * columns of ordinary size are returned as they are. What has no weight has no say in the unit.
 */
export function rescaled(columns: SampleColumns): SampleColumns {
  const factor = factorFor(greatestSize(columns.welfare, columns));
  return factor === 1 ? columns : { ...columns, welfare: times(columns.welfare, factor) };
}

/** The same of the columns beside welfare, which have a unit of their own. */
export function rescaledBeside(columns: SampleColumns): SampleColumns {
  const { companions, weights } = columns;
  const sizes = companions.map((column) => greatestSize(column, { weights, ascending: false }));
  const factor = factorFor(Math.max(0, ...sizes));
  if (factor === 1) return columns;
  return { ...columns, companions: companions.map((column) => times(column, factor)) };
}

/**
 * Welfare and the columns beside it, which are in one unit, brought up together where all are near the
 * smallest doubles. Large ones stay: a column may be far smaller than another, and would become 0.
 */
export function rescaledTogether(columns: SampleColumns): SampleColumns {
  const { welfare, companions, weights } = columns;
  const sizes = companions.map((column) => greatestSize(column, { weights, ascending: false }));
  const factor = factorFor(Math.max(greatestSize(welfare, columns), ...sizes));
  if (factor <= 1) return columns;
  return {
    ...columns,
    welfare: times(welfare, factor),
    companions: companions.map((column) => times(column, factor)),
  };
}

/** What brings a size near 1; 1 for one of ordinary size. */
function factorFor(greatest: number): number {
  if (greatest === 0 || (greatest > 2 ** -500 && greatest < 2 ** 500)) return 1;
  return 2 ** Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(greatest))));
}

/** Past this there is only what has no weight. */
const limit = 2 ** 1000;

function times(column: Float64Array, factor: number): Float64Array {
  return column.map((value) => bounded(value * factor));
}

/** A value in its new unit; of what has no weight at most one whose distances are finite. */
export function bounded(value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** The greatest size of what has weight. */
function greatestSize(
  column: Float64Array,
  { weights, ascending }: Pick<SampleColumns, 'weights' | 'ascending'>,
): number {
  let [first, last] = [0, column.length - 1];
  while (first <= last && !isWeighted(weights, first)) first++;
  while (last > first && !isWeighted(weights, last)) last--;
  // The ends of an ascending column are its extremes.
  const step = ascending ? Math.max(1, last - first) : 1;
  let [least, most] = [0, 0];
  for (let place = first; place <= last; place += step) {
    const value = column[place] as number;
    if ((value > most || value < least) && isWeighted(weights, place)) {
      most = Math.max(most, value);
      least = Math.min(least, value);
    }
  }
  return Math.max(most, -least);
}

/** Whether the row at a place counts. */
export function isWeighted(weights: Float64Array | null, place: number): boolean {
  return weights === null || (weights[place] as number) > 0;
}
