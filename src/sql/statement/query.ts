import type { Expression } from '../expression/expression.ts';

/** An expression and the name of its column. */
export interface NamedExpression {
  /** The name. */
  readonly as: string;
  /** The expression. */
  readonly is: Expression;
}

/** Another query that rows are joined with. */
export interface Join {
  /** All with all, those that match, or all of the first with those that match. */
  readonly kind: 'cross' | 'inner' | 'left';
  /** The name of the query. */
  readonly query: string;
  /** When rows match; `null` for all with all. */
  readonly on: Expression | null;
}

/** A query of a table or of another query. Its columns name what they are of. */
export interface SelectQuery {
  readonly kind: 'select';
  /** The columns. */
  readonly columns: readonly NamedExpression[];
  /** The name of a query before it, or `null` for the table of the plan, which is called `table`. */
  readonly from: string | null;
  /** What it is joined with. */
  readonly joins?: readonly Join[];
  /** Which rows. */
  readonly where?: Expression;
  /** What makes groups; of nothing, and with aggregates, one row. */
  readonly groupBy?: readonly Expression[];
  /** Whether it has as many rows as the table, so that they should pass and not be kept. */
  readonly passes?: boolean;
}

/** Rows of whole numbers. */
export interface ValuesQuery {
  readonly kind: 'values';
  /** The names of the columns. */
  readonly names: readonly string[];
  /** The rows. */
  readonly rows: readonly (readonly number[])[];
}

/** A query. */
export type Query = SelectQuery | ValuesQuery;

/** A statement: queries by name, each of those before it, and the last, which is its result. */
export interface Statement {
  /** The queries. */
  readonly queries: readonly { readonly name: string; readonly query: Query }[];
  /** The last. */
  readonly result: SelectQuery;
}
