import { sum } from '../expression/aggregates.ts';
import { add, number, times } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { type AggregateList, columnOf, type Names } from './aggregateList.ts';
import { keysIn, keysOf, parts, sameKeys } from './keys.ts';
import type { NamedExpression, Query } from './query.ts';

/** Rows whose different values are put in order. */
export interface RowsInOrder {
  /** The query that has them. */
  readonly query: string;
  /** How many labels they have. */
  readonly labels: number;
  /** Whether they have keys, as rows that are others in each group; else they have labels. */
  readonly perGroup: boolean;
  /** Which of them count; `null` for all. */
  readonly counted: Expression | null;
  /** Welfare. */
  readonly x: Expression;
  /** The columns whose sums make an exact sum of weights. */
  readonly weights: readonly string[];
  /** What is summed of the rows of one value beside the weights. */
  readonly tied: AggregateList;
  /** Whether anything asks for the sum of welfare below a value. */
  readonly asksForSums: boolean;
  /** Whether anything asks for the weight of all values of the group. */
  readonly asksForTotal: boolean;
}

/** What the different values of a group are called where they stand in order. */
export function orderedNames(query: string): Names {
  return new Map(
    ['x', 'w', 'c', 'b'].map((name) => [name, columnOf(query, name, 'double')] as const),
  );
}

/** Equal values as one row, in every group; then the weight of all smaller values, and their sum. */
export function placedQueries(
  rows: RowsInOrder,
  sets: string,
  names: { readonly values: string; readonly grouped: string; readonly placed: string },
): readonly { readonly name: string; readonly query: Query }[] {
  const { labels, perGroup } = rows;
  const values = valuesQuery(rows);
  const last = perGroup ? names.values : names.grouped;
  return [
    { name: names.values, query: values },
    ...(perGroup ? [] : [{ name: last, query: groupedQuery(rows, sets, names.values) }]),
    { name: names.placed, query: placedQuery(rows, last, labels) },
  ];
}

/** Groups by the value: once for all sets where rows are the same in each. */
function valuesQuery(rows: RowsInOrder): Query {
  const { query, labels, perGroup, counted, weights } = rows;
  const groups: readonly NamedExpression[] = perGroup
    ? keysIn(query, labels)
    : Array.from({ length: labels }, (_, place) => ({
        as: `g${place}`,
        is: columnOf(query, `g${place}`),
      }));
  // Minus zero is zero.
  const value = add(rows.x, number(0));
  return {
    kind: 'select',
    columns: [
      ...groups,
      { as: 'x', is: value },
      ...weights.map((part) => ({ as: part, is: sum(columnOf(query, part, 'double')) })),
      ...rows.tied.columns(),
    ],
    from: query,
    ...(counted === null ? {} : { where: counted }),
    groupBy: [...parts(groups), value],
  };
}

function groupedQuery({ labels, weights, tied }: RowsInOrder, sets: string, values: string): Query {
  const keys = keysOf(values, sets, labels);
  const value = columnOf(values, 'x', 'double');
  return {
    kind: 'select',
    columns: [
      ...keys,
      { as: 'x', is: value },
      ...weights.map((part) => ({ as: part, is: sum(columnOf(values, part, 'double')) })),
      ...tied.merged(values),
    ],
    from: values,
    joins: [{ kind: 'cross', query: sets, on: null }],
    groupBy: [...parts(keys), value],
  };
}

function placedQuery(rows: RowsInOrder, query: string, labels: number): Query {
  const { weights, tied, asksForSums, asksForTotal } = rows;
  const [first, ...others] = weights.map((part) => columnOf(query, part, 'double'));
  const weight = add(first as Expression, ...others);
  const value = columnOf(query, 'x', 'double');
  const keys = keysIn(query, labels);
  const over = (of: Expression, reach: 'all' | 'beforeThis'): Expression => ({
    kind: 'window',
    name: 'sum',
    of,
    partitionBy: parts(keys),
    orderBy: [value],
    rows: reach,
  });
  const sumOver = (reach: 'all' | 'beforeThis') =>
    add(over(first as Expression, reach), ...others.map((part) => over(part, reach)));
  return {
    kind: 'select',
    columns: [
      ...keys,
      { as: 'x', is: value },
      { as: 'w', is: weight },
      { as: 'c', is: sumOver('beforeThis') },
      ...(asksForTotal ? [{ as: 'p', is: sumOver('all') }] : []),
      ...(asksForSums ? [{ as: 'b', is: over(times(weight, value), 'beforeThis') }] : []),
      ...tied.columns().map(({ as }) => ({ as, is: columnOf(query, as) })),
    ],
    from: query,
  };
}

/** Aggregates of the different values of each group, which know what is known of it. */
export function orderedQuery(
  placed: string,
  groups: string,
  labels: number,
  list: AggregateList,
): Query {
  const keys = keysIn(placed, labels);
  return {
    kind: 'select',
    columns: [...keys, ...list.columns()],
    from: placed,
    joins: [{ kind: 'inner', query: groups, on: sameKeys(keys, keysIn(groups, labels)) }],
    groupBy: parts(keys),
  };
}
