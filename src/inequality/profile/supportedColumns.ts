import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { firstPlace } from '../../sample/order/firstPlace.ts';
import type { NoValueReason, ProfileOutsideSupport } from './inequalityFigures.ts';

/**
 * Ascending columns as a measure that accepts numbers of 0 or more, or above 0, gets them: or why it gets
 * none. What is refused was refused before.
 */
export function supportedColumns(
  columns: SampleColumns,
  accepts: 'nonNegative' | 'positive',
  policy: ProfileOutsideSupport,
): SampleColumns | NoValueReason {
  const { welfare } = columns;
  if (columns.population === 0) return 'nobodyCounted';
  if (typeof policy === 'object') return raisedTo(columns, policy.floor);
  const start = firstPlace(welfare, (value) => (accepts === 'positive' ? value > 0 : value >= 0));
  if (start === 0) return columns;
  if (policy !== 'omit') return (welfare[0] as number) < 0 ? 'negativeWelfare' : 'zeroWelfare';
  const kept = slice(columns, start, welfare.length);
  return kept.population === 0 ? 'nobodyCounted' : kept;
}

/** The rows from one place to before another. */
export function slice(columns: SampleColumns, from: number, to: number): SampleColumns {
  const weights = columns.weights?.subarray(from, to) ?? null;
  return {
    ...columns,
    welfare: columns.welfare.subarray(from, to),
    weights,
    population: weights === null ? to - from : totalOf(weights),
  };
}

function raisedTo(columns: SampleColumns, floor: number): SampleColumns {
  const { welfare } = columns;
  const start = firstPlace(welfare, (value) => value >= floor);
  return start === 0 ? columns : { ...columns, welfare: welfare.slice().fill(floor, 0, start) };
}
