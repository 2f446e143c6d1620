import { requireChoice } from '../../require.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedRows } from '../../sample/order/weightedRows.ts';

/** What a measure does about the number of rows. */
export type RowsCorrection = 'none' | 'rows';

/** Checks the correction; `'none'` if left out. */
export function readCorrection(correction: unknown): RowsCorrection {
  return requireChoice(correction ?? 'none', ['none', 'rows'] as const, ['correction']);
}

/** n / (n − 1), n the rows that have weight, or 1; infinite where one row leaves nothing to correct by. */
export function correctionOf(columns: SampleColumns, correction: RowsCorrection): number {
  if (correction === 'none') return 1;
  const rows = weightedRows(columns);
  return rows / (rows - 1);
}
