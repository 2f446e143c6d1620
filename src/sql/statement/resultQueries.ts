import { sum } from '../expression/aggregates.ts';
import { cast, choose, equal, integer } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { type SharedPart, shareParts } from '../expression/shareParts.ts';
import { typeOf } from '../expression/typeOf.ts';
import type { SqlFault } from '../measures/sqlMeasure.ts';
import { columnOf } from './aggregateList.ts';
import { type FigureSettings, figureQueries } from './figureQueries.ts';
import { keysIn, sameKeys } from './keys.ts';
import type { FaultColumn, IndicatorColumns, ResultLayout, SourceColumns } from './layout.ts';
import type { Join, NamedExpression, Query, SelectQuery, Statement } from './query.ts';
import type { MeasureTask, RowSource } from './rows/rowSources.ts';
import type { SourceSteps } from './stepQueries.ts';
import { figureOf, groupFaultsOf } from './taskFigures.ts';

/** The steps of a source, and the query of its groups. */
export interface SourceGroups {
  readonly source: RowSource;
  readonly steps: SourceSteps;
  /** The query that has its groups, if that is another one than that of all groups. */
  readonly own: string | null;
}

/** What the result is made from. */
export interface ResultSettings {
  /** What a query is called. */
  readonly q: (name: string) => string;
  /** Which labels make the groups of each set. */
  readonly sets: readonly (readonly boolean[])[];
  /** The measures, one for each indicator. */
  readonly tasks: readonly MeasureTask[];
  readonly sources: readonly SourceGroups[];
  /** How many rows of a group the filter kept. */
  readonly keptRows: Expression;
  /** The faults of the table, each with their number in a group. */
  readonly tableFaults: readonly { readonly fault: SqlFault; readonly count: Expression }[];
  /** The column of weights. */
  readonly weightColumn: string;
}

type Named = { readonly name: string; readonly query: Query };

/** The figures of every group, and beside them how many rows there are and how many faults. */
export function resultQueries(settings: ResultSettings): {
  readonly statement: Statement;
  readonly layout: ResultLayout;
} {
  const { q, sets, tasks, sources, keptRows, tableFaults } = settings;
  const labels = sets[0]?.length ?? 0;
  const groups = q('groups');
  const figures: NamedExpression[] = [];
  const rowFaults: FaultColumn[] = [];
  const groupFaults: FaultColumn[] = [];
  const parts: SharedPart[] = [];
  const queries: Named[] = [];
  const totals: NamedExpression[] = [{ as: 'kept', is: sum(keptRows) }];
  for (const { fault, count } of tableFaults) totals.push(addRowFault(fault, count));
  const counting = [q('faults')];
  const columns = sources.map(({ source, steps, own }): SourceColumns => {
    const counts = source.rows.faults.map((fault, place) =>
      addRowFault(fault, steps.group.faults[place] as Expression),
    );
    if (own === null) totals.push(...counts);
    else if (counts.length > 0) {
      const name = q(`faults${source.place}`);
      queries.push({ name, query: finestOf(own, counts) });
      counting.push(name);
    }
    return addSource(source, steps);
  });
  const sourceOf = (task: MeasureTask) =>
    sources.find(({ source }) => source === task.source) as SourceGroups;
  const stepsOf = (task: MeasureTask) => sourceOf(task).steps;
  const indicators = tasks.map((task, place): IndicatorColumns => {
    const shared = shareParts(figureOf(task, stepsOf), (part) => `y${place}_${part}`);
    const is = shared.expression;
    parts.push(...shared.parts);
    figures.push({ as: `v${place}`, is: typeOf(is) === 'double' ? is : cast(is, 'double') });
    for (const fault of groupFaultsOf(task, stepsOf, settings.weightColumn)) addGroupFault(fault);
    return { ...(columns[sources.indexOf(sourceOf(task))] as SourceColumns), value: `v${place}` };
  });
  queries.unshift({ name: q('faults'), query: finestOf(groups, totals) });
  queries.push(...figureQueries(figureSettings()));
  const ownNames = [...Array.from({ length: labels }, (_, place) => [`k${place}`, `q${place}`])];
  const result: SelectQuery = {
    kind: 'select',
    columns: [
      { as: 'read', is: columnOf(q('read'), 'n') },
      { as: 'kept', is: columnOf(q('faults'), 'kept') },
      ...rowFaults.map(({ as }) => ({ as, is: columnOf(queryOfFault(as), as) })),
      ...['s', ...ownNames.flat(), ...figures.map(({ as }) => as)].map((as) => ({
        as,
        is: columnOf(q('figures'), as),
      })),
    ],
    from: q('read'),
    joins: [
      ...counting.map((query): Join => ({ kind: 'cross', query, on: null })),
      {
        kind: 'left',
        query: q('figures'),
        on: equal(columnOf(q('read'), 'one', 'bigint'), columnOf(q('figures'), 'one', 'bigint')),
      },
    ],
  };
  return {
    statement: { queries, result },
    layout: {
      read: 'read',
      kept: 'kept',
      sets,
      set: 's',
      labels: ownNames.map(([label]) => label as string),
      kinds: ownNames.map(([, kind]) => kind as string),
      indicators,
      rowFaults,
      groupFaults,
    },
  };

  function addRowFault({ code, column, expected }: SqlFault, count: Expression): NamedExpression {
    const as = `f${rowFaults.length}`;
    rowFaults.push({ code, column, expected, as });
    return { as, is: sum(count) };
  }

  function addGroupFault({ code, column, expected, when }: SqlFault): void {
    const as = `x${groupFaults.length}`;
    groupFaults.push({ code, column, expected, as });
    figures.push({ as, is: choose(when, integer(1), integer(0)) });
  }

  function queryOfFault(as: string): string {
    const isIn = ({ query }: Named) =>
      query.kind === 'select' && query.columns.some((column) => column.as === as);
    return (queries.find(isIn) as Named).name;
  }

  function addSource({ place, rows }: RowSource, { group }: SourceSteps): SourceColumns {
    const add = (as: string, is: Expression): string => {
      figures.push({ as, is });
      return as;
    };
    return {
      rows: add(`n${place}`, group.names.get('n') as Expression),
      population: add(`p${place}`, group.names.get('p') as Expression),
      treated: rows.treated.map(({ as }, at) => ({
        as,
        rows: add(`t${place}_${at}_n`, group.treated[at]?.rows as Expression),
        weight: add(`t${place}_${at}_w`, group.treated[at]?.weight as Expression),
      })),
    };
  }

  function figureSettings(): FigureSettings {
    const keys = keysIn(groups, labels);
    const joined = sources.flatMap(({ steps, own }) => [
      ...(own === null ? [] : [own]),
      ...steps.joined(),
    ]);
    const kinds = Array.from({ length: labels }, (_, place) => `q${place}`);
    return {
      groups,
      joins: joined.map((query) => ({
        kind: 'left',
        query,
        on: sameKeys(keys, keysIn(query, labels)),
      })),
      passed: [
        { as: 'one', is: integer(1) },
        ...keys,
        ...kinds.map((as) => ({ as, is: columnOf(groups, as, 'text') })),
      ],
      parts,
      figures,
      q,
    };
  }
}

/** Sums over the finest groups, which are the table. */
function finestOf(groups: string, columns: readonly NamedExpression[]): Query {
  return {
    kind: 'select',
    columns,
    from: groups,
    where: equal(columnOf(groups, 's', 'bigint'), integer(0)),
  };
}
