import { hitSlack } from '../../sample/quantile/quantilesOf.ts';
import { count, leastWhere, most, mostWhere, sum } from '../expression/aggregates.ts';
import {
  above,
  add,
  all,
  atLeast,
  below,
  call,
  choose,
  equal,
  integer,
  isKnown,
  minus,
  not,
  nothing,
  number,
  over,
  times,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { SqlTableLine } from '../measures/sqlMeasure.ts';
import { columnOf, named, newAggregateList } from './aggregateList.ts';
import { decimalLine } from './decimalLine.ts';
import { keysIn, keysOf, parts } from './keys.ts';
import { placedQueries } from './orderedQueries.ts';
import type { NamedExpression, Query } from './query.ts';
import type { KeptRows } from './rows/keptQueries.ts';
import { ofTable } from './rows/markedQueries.ts';

type Named = { readonly name: string; readonly query: Query };

/**
 * The queries that end in a line that the table makes: `z`, and `u`, which is 1 where its median cannot be read by
 * its rule. One row for everybody; or one for each group of each set, with its key.
 */
export function lineQueries(
  line: SqlTableLine,
  kept: KeptRows,
  labels: number,
  name: (step: string) => string,
  sets: string,
): readonly Named[] {
  const perGroup = line.scope === 'group' && labels > 0;
  const [rows, reference] = [name('rows'), name('reference')];
  const keys = perGroup ? keysIn(rows, labels) : [];
  const queries: Named[] = [
    { name: rows, query: rowsQuery(line, kept, perGroup ? labels : 0, sets) },
  ];
  if (line.of === 'mean') {
    queries.push({ name: reference, query: meanQuery(rows, keys) });
  } else {
    const placed = name('placed');
    const order = {
      query: rows,
      labels: perGroup ? labels : 0,
      perGroup: true,
      counted: null,
      x: columnOf(rows, 'x', 'double'),
      weights: kept.weights,
      tied: rowsOfValue(line),
      asksForSums: false,
      asksForTotal: true,
    };
    const names = { values: name('values'), grouped: '', placed };
    queries.push(...placedQueries(order, sets, names));
    const placedKeys = perGroup ? keysIn(placed, labels) : [];
    queries.push({ name: reference, query: medianQuery(line, placed, placedKeys) });
  }
  const made = decimalLine(columnOf(reference, 'r', 'double'), line);
  const query: Query = {
    kind: 'select',
    columns: [
      ...(perGroup ? keysIn(reference, labels) : []),
      { as: 'z', is: choose(above(made, number(0)), made) },
      { as: 'u', is: columnOf(reference, 'u', 'bigint') },
    ],
    from: reference,
  };
  return [...queries, { name: name(''), query }];
}

/** Rows with welfare and weight, which no others have a say in, in each set if the line is of a group. */
function rowsQuery(line: SqlTableLine, kept: KeptRows, labels: number, sets: string): Query {
  const welfare = named(ofTable(line.welfare), kept.names);
  const weight = columnOf(kept.query, 'w', 'double');
  return {
    kind: 'select',
    columns: [
      ...(labels === 0 ? [{ as: 's', is: integer(0) }] : keysOf(kept.query, sets, labels)),
      { as: 'x', is: welfare },
      ...[...new Set(['w', ...kept.weights])].map((as) => ({
        as,
        is: columnOf(kept.query, as, 'double'),
      })),
    ],
    from: kept.query,
    joins: labels === 0 ? [] : [{ kind: 'cross', query: sets, on: null }],
    where: all(isKnown(welfare), above(weight, number(0))),
    passes: true,
  };
}

function meanQuery(rows: string, keys: readonly NamedExpression[]): Query {
  const [x, w] = ['x', 'w'].map((column) => columnOf(rows, column, 'double'));
  return {
    kind: 'select',
    columns: [
      ...keys,
      { as: 'r', is: over(sum(times(w as Expression, x as Expression)), sum(w as Expression)) },
      { as: 'u', is: most(nothing('bigint')) },
    ],
    from: rows,
    groupBy: parts(keys),
  };
}

/** What is asked of the rows of a value beside their weight: how many there are, where weights have to be counts. */
function rowsOfValue({ rule }: SqlTableLine) {
  const list = newAggregateList('t');
  if (rule === 'linear') list.lift(count(), '', new Map(), new Map());
  return list;
}

/** The median of each group, or of everybody, as `quantilesOf` reads it. */
function medianQuery(
  { rule }: SqlTableLine,
  placed: string,
  keys: readonly NamedExpression[],
): Query {
  const at = (name: string) => columnOf(placed, name, 'double');
  const total = most(at('p'));
  let r: Expression;
  let u: Expression = most(nothing('bigint'));
  if (rule === 'linear') {
    const last = (p: Expression) => call('greatest', number(0), minus(p, number(1)));
    const position = (p: Expression) => add(number(1), times(last(p), number(0.5)));
    const low = (p: Expression) => call('least', call('floor', position(p)), p);
    const high = (p: Expression) => call('least', add(low(p), number(1)), p);
    const from = bracket(placed, low(at('p'))).lowest;
    const to = bracket(placed, high(at('p'))).lowest;
    const part = minus(position(total), call('floor', position(total)));
    const between = add(times(from, minus(number(1), part)), times(to, part));
    r = choose(equal(from, to), from, between);
    const fewest = times(sum(at('t0')), number(1 - hitSlack));
    u = choose(below(total, fewest), integer(1));
  } else {
    const { lowest, passed } = bracket(placed, times(number(0.5), at('p')));
    r = rule === 'step' ? lowest : over(add(lowest, passed), number(2));
  }
  return {
    kind: 'select',
    columns: [...keys, { as: 'r', is: r }, { as: 'u', is: u }],
    from: placed,
    groupBy: parts(keys),
  };
}

/** What stands at an amount of cumulative weight: the value that hits it, else the one that passes it. */
function bracket(placed: string, target: Expression) {
  const [x, w, c, p] = ['x', 'w', 'c', 'p'].map((name) => columnOf(placed, name, 'double')) as [
    Expression,
    Expression,
    Expression,
    Expression,
  ];
  const through = add(c, w);
  const slack = times(number(hitSlack), p);
  const isPast = above(through, add(target, slack));
  const isHit = all(not(isPast), atLeast(through, minus(target, slack)));
  const passed = call('coalesce', leastWhere(isPast, x), most(x));
  return { lowest: call('coalesce', mostWhere(isHit, x), passed), passed };
}
