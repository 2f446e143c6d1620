import type { Expression } from '../expression/expression.ts';
import { columnsIn } from '../expression/replace.ts';
import type { SqlMeasure } from '../measures/sqlMeasure.ts';
import { type AggregateList, columnOf, type Names, newAggregateList } from './aggregateList.ts';
import { firstNames, type GroupNames, groupNames } from './groupNames.ts';
import { keysIn, keysOf, parts, sameKeys } from './keys.ts';
import { orderedNames, orderedQuery, placedQueries } from './orderedQueries.ts';
import type { Query } from './query.ts';
import type { MarkedRows } from './rows/markedQueries.ts';
import type { MeasureTask, RowSource } from './rows/rowSources.ts';

/** What the steps of the measures of a source are made from. */
export interface StepSettings {
  readonly source: RowSource;
  readonly marked: MarkedRows;
  /** How many labels a group has. */
  readonly labels: number;
  /** The parts of weights; `null` where every row weighs 1. */
  readonly weights: readonly string[] | null;
  /** The list of aggregates of rows, and the query that has those of each group. */
  readonly first: AggregateList;
  readonly groups: string;
  /** The query of the sets of groups. */
  readonly sets: string;
  /** What a query of a step is called. */
  readonly name: (step: string) => string;
}

/** The steps of all measures of a source. */
export interface SourceSteps {
  /** What is known of a group. */
  readonly group: GroupNames;
  /** What the value of a measure knows. */
  readonly names: (task: MeasureTask) => Names;
  /** The queries of the steps, to come after that of the groups. */
  readonly queries: () => readonly { readonly name: string; readonly query: Query }[];
  /** Those whose rows are to be joined to the groups. */
  readonly joined: () => readonly string[];
}

/** Goes through the steps of the measures of a source: what they sum, and what their values know of it. */
export function sourceSteps(settings: StepSettings, tasks: readonly MeasureTask[]): SourceSteps {
  const { source, marked, labels, weights, first, groups, name } = settings;
  const [second, ordered, tied] = [
    newAggregateList('a'),
    newAggregateList('a'),
    newAggregateList('t'),
  ];
  const asked = new Set(tasks.flatMap(({ measure }) => namesIn(measure)));
  const asksForMean = asked.has('s') || asked.has('m');
  const group = groupNames(source, marked, weights, first, groups, asksForMean);
  const rows = marked.names(source);
  const placed = name('placed');
  const known = new Map<MeasureTask, Names>();
  for (const task of tasks) known.set(task, namesOf(task));

  function namesOf(task: MeasureTask): Names {
    const { measure } = task;
    const ofGroup = firstNames(task, marked, group.names, first, groups);
    const names = new Map(ofGroup);
    for (const [key, expression] of Object.entries(measure.second)) {
      names.set(key, second.lift(expression, name('second'), join(ofGroup, rows), ofGroup));
    }
    const values = new Map(orderedNames(placed));
    for (const [key, expression] of Object.entries(measure.tied ?? {})) {
      values.set(key, tied.lift(expression, placed, rows, new Map()));
    }
    for (const [key, expression] of Object.entries(measure.ordered)) {
      names.set(key, ordered.lift(expression, name('ordered'), join(ofGroup, values), ofGroup));
    }
    return names;
  }

  return {
    group,
    names: (task) => known.get(task) as Names,
    queries: () => [
      ...(second.columns().length === 0
        ? []
        : [{ name: name('second'), query: secondQuery(settings, second) }]),
      ...(ordered.columns().length === 0 ? [] : orderQueries()),
    ],
    joined: () => [
      ...(second.columns().length === 0 ? [] : [name('second')]),
      ...(ordered.columns().length === 0 ? [] : [name('ordered')]),
    ],
  };

  function orderQueries(): readonly { readonly name: string; readonly query: Query }[] {
    const order = {
      query: marked.query,
      labels,
      perGroup: source.perGroup,
      counted: marked.counted(source),
      x: rows.get('x') as Expression,
      weights: weights ?? ['w'],
      tied,
      asksForSums: asked.has('b'),
      asksForTotal: false,
    };
    const names = { values: name('values'), grouped: name('grouped'), placed };
    return [
      ...placedQueries(order, settings.sets, names),
      { name: name('ordered'), query: orderedQuery(placed, groups, labels, ordered) },
    ];
  }
}

/** The names that stand anywhere in a measure. */
function namesIn(measure: SqlMeasure): readonly string[] {
  const { first, second, ordered, tied = {}, value, faults = [] } = measure;
  const steps = [first, second, ordered, tied].flatMap((sums) => Object.values(sums));
  const all = [...steps, value, ...faults.map(({ when }) => when)];
  return all.flatMap(columnsIn).map(({ name }) => name);
}

/** Aggregates of rows that know what is known of their group: in every set a row is one of another group. */
function secondQuery(
  { source, marked, labels, groups, sets }: StepSettings,
  list: AggregateList,
): Query {
  const keys = source.perGroup ? keysIn(marked.query, labels) : keysOf(marked.query, sets, labels);
  const counted = marked.counted(source);
  return {
    kind: 'select',
    columns: [...keys, ...list.columns()],
    from: marked.query,
    joins: [
      ...(source.perGroup ? [] : [{ kind: 'cross' as const, query: sets, on: null }]),
      { kind: 'inner', query: groups, on: sameKeys(keys, keysIn(groups, labels)) },
    ],
    ...(counted === null ? {} : { where: counted }),
    groupBy: parts(keys),
  };
}

/** Names of rows stand before those of the group, and are the same for no other thing. */
function join(group: Names, rows: Names): Names {
  return new Map([...group, ...rows]);
}

/** The groups of rows that have keys, with the aggregates of a list. */
export function keyedQuery(query: string, labels: number, list: AggregateList): Query {
  const keys = keysIn(query, labels);
  return {
    kind: 'select',
    columns: [...keys, ...list.columns()],
    from: query,
    groupBy: parts(keys),
  };
}

/** The finest groups, by labels, with the aggregates of a list, and what their labels are. */
export function finestQuery(query: string, labels: number, list: AggregateList): Query {
  const groups = Array.from({ length: labels }, (_, place) => columnOf(query, `g${place}`));
  return {
    kind: 'select',
    columns: [
      ...groups.map((is, place) => ({ as: `g${place}`, is })),
      ...groups.map((is, place) => ({ as: `q${place}`, is: kindOf(is) })),
      ...list.columns(),
    ],
    from: query,
    groupBy: groups,
  };
}

/** The groups of all sets, put together from the finest. */
export function groupsQuery(
  finest: string,
  sets: string,
  labels: number,
  list: AggregateList,
): Query {
  const keys = keysOf(finest, sets, labels);
  const kinds = Array.from({ length: labels }, (_, place) => columnOf(finest, `q${place}`, 'text'));
  return {
    kind: 'select',
    columns: [
      ...keys,
      ...kinds.map((of, place) => ({ as: `q${place}`, is: leastOf(of) })),
      ...list.merged(finest),
    ],
    from: finest,
    joins: [{ kind: 'cross', query: sets, on: null }],
    groupBy: parts(keys),
  };
}

function kindOf(label: Expression): Expression {
  return leastOf({ kind: 'function', name: 'labelKind', arguments: [label] });
}

function leastOf(of: Expression): Expression {
  return { kind: 'aggregate', name: 'min', of };
}
