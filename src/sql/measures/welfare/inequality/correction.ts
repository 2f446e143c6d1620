import { countWhere } from '../../../expression/aggregates.ts';
import { above, column, minus, number, over } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlSums } from '../../sqlMeasure.ts';
import { w } from '../measure.ts';

/** What a measure does about the number of rows. */
export type RowsCorrection = 'none' | 'rows' | undefined;

/** n / (n − 1), n the rows that have weight, or 1; NULL where one row leaves nothing to correct by. */
export function correctionOf(correction: RowsCorrection): {
  readonly first: SqlSums;
  readonly factor: Expression;
} {
  if (correction !== 'rows') return { first: {}, factor: number(1) };
  const rows = column('rows');
  return {
    first: { rows: countWhere(above(w, number(0))) },
    factor: over(rows, minus(rows, number(1))),
  };
}
