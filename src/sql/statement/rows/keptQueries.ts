import type { Plan } from '../../../model/plan/plan.ts';
import { sum } from '../../expression/aggregates.ts';
import { add, choose, integer, minus, number, tableColumn, times } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { columnsIn } from '../../expression/replace.ts';
import type { SqlFault } from '../../measures/sqlMeasure.ts';
import { columnOf, type Names, tableName } from '../aggregateList.ts';
import type { NamedExpression, Query } from '../query.ts';
import { filterExpression } from './filterExpression.ts';
import { groupingSets } from './groupingSets.ts';
import type { StatementParts } from './rowSources.ts';
import { tableFaults, weightExpression } from './tableFaults.ts';

/** The rows that a plan counts, as the queries after them see them. */
export interface KeptRows {
  /** The query that has them. */
  readonly query: string;
  /** What columns of the table are there, by `tableName`. */
  readonly names: Names;
  /** The columns that every query of rows passes on: labels, the weight, and flags of faults. */
  readonly common: readonly string[];
  /** The parts whose sums make an exact sum of weights. */
  readonly weights: readonly string[];
  /** The faults of the table, each with its flag. */
  readonly faults: readonly (SqlFault & { readonly flag: string })[];
  /** The queries. */
  readonly queries: readonly { readonly name: string; readonly query: Query }[];
}

/** Reads the table: how many rows it has, and those that the filter keeps with all columns that are asked for. */
export function keptQueries(
  plan: Plan,
  parts: StatementParts,
  exactWeights: boolean,
  q: (name: string) => string,
): KeptRows {
  const { by = [] } = plan;
  const asked = new Map(tableColumns(parts).map((column, place) => [column, `c${place}`]));
  const faults = tableFaults(plan).map((fault, place) => ({ ...fault, flag: `e${place}` }));
  const columns: NamedExpression[] = [
    ...by.map((column, place) => ({ as: `g${place}`, is: tableColumn(column) })),
    { as: 'w', is: weightExpression(plan) },
    ...faults.map(({ flag, when }) => ({ as: flag, is: choose(when, integer(1)) })),
    ...[...asked].map(([column, as]) => ({ as, is: tableColumn(column) })),
  ];
  const kept: Query = {
    kind: 'select',
    columns,
    from: null,
    ...(plan.where === undefined ? {} : { where: filterExpression(plan.where) }),
    passes: true,
  };
  const counted: Expression = { kind: 'aggregate', name: 'count', of: null };
  const queries: { readonly name: string; readonly query: Query }[] = [
    {
      name: q('read'),
      query: {
        kind: 'select',
        columns: [
          { as: 'n', is: counted },
          { as: 'one', is: integer(1) },
        ],
        from: null,
      },
    },
    { name: q('kept'), query: kept },
    { name: q('sets'), query: setsQuery(plan) },
  ];
  const common = columns.map(({ as }) => as).filter((name) => !name.startsWith('c'));
  if (exactWeights) queries.push(...exactQueries(columns, q));
  const query = exactWeights ? q('weighed') : q('kept');
  return {
    query,
    names: new Map([...asked].map(([column, as]) => [tableName(column), columnOf(query, as)])),
    common: exactWeights ? [...common, 'h', 'l'] : common,
    weights: exactWeights ? ['h', 'l'] : ['w'],
    faults,
    queries,
  };
}

/**
 * Weights in two parts: of the first, whole multiples of a bit of the sum of all, sums are exact in any order;
 * the second is what is left.
 */
function exactQueries(columns: readonly NamedExpression[], q: (name: string) => string) {
  const weight = columnOf(q('kept'), 'w', 'double');
  const scale = columnOf(q('total'), 't', 'double');
  const high = minus(add(weight, scale), scale);
  const total: Query = {
    kind: 'select',
    columns: [{ as: 't', is: times(number(4), sum(weight)) }],
    from: q('kept'),
  };
  const weighed: Query = {
    kind: 'select',
    columns: [
      ...columns.map(({ as }) => ({ as, is: columnOf(q('kept'), as) })),
      { as: 'h', is: high },
      { as: 'l', is: minus(weight, high) },
    ],
    from: q('kept'),
    joins: [{ kind: 'cross', query: q('total'), on: null }],
    passes: true,
  };
  return [
    { name: q('total'), query: total },
    { name: q('weighed'), query: weighed },
  ];
}

function setsQuery(plan: Plan): Query {
  const sets = groupingSets(plan);
  return {
    kind: 'values',
    names: ['s', ...(plan.by ?? []).map((_, place) => `b${place}`)],
    rows: sets.map((set, place) => [place, ...set.map(Number)]),
  };
}

/** The columns of the table that rows and lines are made of, each once. */
function tableColumns({ sources, lines }: StatementParts): string[] {
  const names = new Set<string>();
  for (const { rows } of sources) {
    for (const expression of Object.values(rows.columns)) addAll(expression);
    for (const expression of [rows.counted, ...conditionsOf(rows)]) {
      if (expression !== null) addOwn(expression);
    }
  }
  for (const { welfare } of lines) addAll(welfare);
  return [...names];

  function addAll(expression: Expression): void {
    for (const { name } of columnsIn(expression)) names.add(name);
  }

  function addOwn(expression: Expression): void {
    for (const { name, of } of columnsIn(expression)) if (of === 'table') names.add(name);
  }
}

function conditionsOf({ faults, treated }: StatementParts['sources'][number]['rows']) {
  return [...faults, ...treated].map(({ when }) => when);
}
