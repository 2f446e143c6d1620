import { choose, integer } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { columnsIn, replaceColumns } from '../../expression/replace.ts';
import { typeOf } from '../../expression/typeOf.ts';
import { columnOf, type Names, named } from '../aggregateList.ts';
import type { Join, NamedExpression, Query } from '../query.ts';
import type { RowSource } from './rowSources.ts';

/** Rows to be derived from, and what they are derived with. */
export interface RowsAtHand {
  /** The query that has them. */
  readonly query: string;
  /** Columns of the table in it. */
  readonly names: Names;
  /** What it is joined with. */
  readonly joins: readonly Join[];
  /** Columns to be passed on, as they are named there. */
  readonly passed: readonly NamedExpression[];
  /** The query of a line that the table makes, by its place. */
  readonly lineOf: (line: number) => string;
}

/** Rows with all that sources derive from them. */
export interface MarkedRows {
  /** The query that has them. */
  readonly query: string;
  /** What the names of a source stand for. */
  readonly names: (source: RowSource) => Names;
  /** Whether a row counts; `null` where all do. */
  readonly counted: (source: RowSource) => Expression | null;
  /** For each fault of a source whether a row is one: NULL if not. */
  readonly faults: (source: RowSource) => readonly Expression[];
  /** For each entry of what was treated whether a row is one: NULL if not. */
  readonly treated: (source: RowSource) => readonly Expression[];
  /** The queries. */
  readonly queries: readonly { readonly name: string; readonly query: Query }[];
}

/** Derives the columns of sources, and then, by them, which rows count, are faults, or were treated. */
export function markedQueries(
  sources: readonly RowSource[],
  hand: RowsAtHand,
  [derived, marked]: readonly [string, string],
): MarkedRows {
  const own = new Map<string, Expression>();
  const marks = new Map<string, Expression>();
  const needed = new Set<string>();
  for (const source of sources) {
    for (const [place, expression] of Object.values(source.rows.columns).entries()) {
      own.set(derivedName(source, place), named(ofTable(expression), hand.names));
    }
    if (source.line !== null) {
      const line = hand.lineOf(source.line);
      own.set(`r${source.place}_z`, columnOf(line, 'z', 'double'));
      own.set(`r${source.place}_u`, columnOf(line, 'u', 'bigint'));
    }
    for (const [name, expression] of conditionsOf(source)) marks.set(name, expression);
  }
  for (const expression of marks.values()) {
    for (const { of, name } of columnsIn(expression)) if (of === 'table') needed.add(name);
  }
  const given = [...hand.names].map(([key, column]) => ({ key, column })).filter(isNeeded);
  const passedOn = (query: string) =>
    hand.passed.map(({ as, is }) => ({ as, is: columnOf(query, as, typeOf(is)) }));
  const sourceNames = (query: string, source: RowSource): Names =>
    namesOf(source, query, (name) => own.get(name) as Expression);
  const markNames = (source: RowSource): Names =>
    new Map([
      ...sourceNames(derived, source),
      ...given.map(({ key, column }): [string, Expression] => [key, { ...column, of: derived }]),
    ]);
  const sourceAt = (name: string) =>
    sources.find(({ place }) => name.startsWith(`r${place}_`)) as RowSource;
  return {
    query: marked,
    names: (source) => sourceNames(marked, source),
    counted: (source) =>
      source.rows.counted === null ? null : columnOf(marked, `r${source.place}_c`, 'boolean'),
    faults: (source) => source.rows.faults.map((_, place) => mark(source, `f${place}`)),
    treated: (source) => source.rows.treated.map((_, place) => mark(source, `t${place}`)),
    queries: [
      {
        name: derived,
        query: {
          kind: 'select',
          columns: [
            ...hand.passed,
            ...given.map(({ column }) => ({ as: column.name, is: column })),
            ...[...own].map(([as, is]) => ({ as, is })),
          ],
          from: hand.query,
          joins: hand.joins,
          passes: true,
        },
      },
      {
        name: marked,
        query: {
          kind: 'select',
          columns: [
            ...passedOn(derived),
            ...[...own].map(([as, is]) => ({ as, is: columnOf(derived, as, typeOf(is)) })),
            ...[...marks].map(([as, is]) => ({ as, is: named(is, markNames(sourceAt(as))) })),
          ],
          from: derived,
          passes: true,
        },
      },
    ],
  };

  function isNeeded(one: { readonly key: string; readonly column: Expression }): one is Given {
    return one.column.kind === 'column' && needed.has(one.key.slice('table.'.length));
  }

  function mark({ place }: RowSource, name: string): Expression {
    return columnOf(marked, `r${place}_${name}`, 'bigint');
  }
}

interface Given {
  readonly key: string;
  readonly column: Extract<Expression, { readonly kind: 'column' }>;
}

function derivedName({ place }: RowSource, column: number): string {
  return `r${place}_${column}`;
}

/** What the names of a source stand for in a query that has its columns. */
function namesOf(
  source: RowSource,
  query: string,
  definition: (name: string) => Expression,
): Names {
  const names = new Map<string, Expression>([['w', columnOf(query, 'w', 'double')]]);
  for (const [place, name] of Object.keys(source.rows.columns).entries()) {
    const column = derivedName(source, place);
    names.set(name, columnOf(query, column, typeOf(definition(column))));
  }
  if (source.line !== null) names.set('z', columnOf(query, `r${source.place}_z`, 'double'));
  return names;
}

/** Whether a row counts, and flags that are 1 or NULL, which aggregates leave out. */
function conditionsOf({ place, rows }: RowSource): [string, Expression][] {
  const { counted, faults, treated } = rows;
  const flag = (when: Expression) => choose(when, integer(1));
  return [
    ...(counted === null ? [] : [[`r${place}_c`, counted] as [string, Expression]]),
    ...faults.map(({ when }, at): [string, Expression] => [`r${place}_f${at}`, flag(when)]),
    ...treated.map(({ when }, at): [string, Expression] => [`r${place}_t${at}`, flag(when)]),
  ];
}

/** In the columns of rows every name is one of the table. */
export function ofTable(expression: Expression): Expression {
  return replaceColumns(expression, ({ name }) => ({ kind: 'column', name, of: 'table' }));
}
