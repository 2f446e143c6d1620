import type { Plan } from '../../model/plan/plan.ts';
import type { Expression } from '../expression/expression.ts';
import type { SqlPart } from '../measures/sqlMeasure.ts';
import { columnOf, type Names, newAggregateList } from './aggregateList.ts';
import { keysIn, keysOf, sameKeys } from './keys.ts';
import type { ResultLayout } from './layout.ts';
import { lineQueries } from './lineQueries.ts';
import type { Query, Statement } from './query.ts';
import { resultQueries, type SourceGroups } from './resultQueries.ts';
import { groupingSets } from './rows/groupingSets.ts';
import { type KeptRows, keptQueries } from './rows/keptQueries.ts';
import { markedQueries, type RowsAtHand } from './rows/markedQueries.ts';
import {
  everyTask,
  type MeasureTask,
  type RowSource,
  type StatementParts,
  shareRows,
} from './rows/rowSources.ts';
import { finestQuery, groupsQuery, keyedQuery, sourceSteps } from './stepQueries.ts';

/** A statement, and what stands where in its result. */
export interface BuiltStatement {
  readonly statement: Statement;
  readonly layout: ResultLayout;
}

type Named = { readonly name: string; readonly query: Query };

/**
 * The statement of a plan: its rows are read and filtered once, marked by what counts, summed in the finest groups and
 * from those in all sets of groups; then come the sums about the mean, and the different values in order.
 */
export function buildStatement(
  plan: Plan,
  measures: readonly SqlPart[],
  prefix: string,
): BuiltStatement {
  const q = (name: string) => `${prefix}${name}`;
  const parts = shareRows(plan, measures);
  const tasks = everyTask(parts.tasks);
  const labels = plan.by?.length ?? 0;
  const kept = keptQueries(plan, parts, needsExactWeights(plan, parts, tasks), q);
  const lineOf = (line: number) => q(`line${line}`);
  const lines = parts.lines.flatMap((line, place) =>
    lineQueries(
      line,
      kept,
      labels,
      (step) => `${lineOf(place)}${step === '' ? '' : `_${step}`}`,
      q('sets'),
    ),
  );
  const shared = parts.sources.filter(({ perGroup }) => !perGroup);
  const marked = markedQueries(shared, handOf(kept, shared, lineOf), [q('derived'), q('marked')]);
  const finest = newAggregateList('a');
  const countOf = (flag: string | null): Expression => {
    const of = flag === null ? null : columnOf(marked.query, flag, 'bigint');
    return finest.lift({ kind: 'aggregate', name: 'count', of }, q('groups'), none, none);
  };
  const keptRows = countOf(null);
  const tableFaults = kept.faults.map((fault) => ({ fault, count: countOf(fault.flag) }));
  const weights = plan.weight === undefined && plan.size === undefined ? null : kept.weights;
  const queries: Named[] = [];
  const sources = parts.sources.map((source): SourceGroups => {
    const own = tasks.filter((task) => task.source === source);
    const common = { source, labels, weights, sets: q('sets') };
    const name = (step: string) => q(`${step}${source.place}`);
    if (!source.perGroup) {
      const settings = { ...common, marked, first: finest, groups: q('groups'), name };
      return { source, steps: sourceSteps(settings, own), own: null };
    }
    const rows = markedQueries([source], eachGroup(kept, source, labels, lineOf, q('sets')), [
      name('derived'),
      name('marked'),
    ]);
    const first = newAggregateList('a');
    const settings = { ...common, marked: rows, first, groups: name('groups'), name };
    const steps = sourceSteps(settings, own);
    queries.push(...rows.queries, {
      name: name('groups'),
      query: keyedQuery(rows.query, labels, first),
    });
    return { source, steps, own: name('groups') };
  });
  const { statement, layout } = resultQueries({
    q,
    sets: groupingSets(plan),
    tasks: parts.tasks,
    sources,
    keptRows,
    tableFaults,
    weightColumn: plan.weight?.column ?? plan.size ?? '',
  });
  const all: readonly Named[] = [
    ...kept.queries,
    ...lines,
    ...marked.queries,
    { name: q('finest'), query: finestQuery(marked.query, labels, finest) },
    { name: q('groups'), query: groupsQuery(q('finest'), q('sets'), labels, finest) },
    ...queries,
    ...sources.flatMap(({ steps }) => steps.queries()),
    ...statement.queries,
  ];
  return { statement: { queries: all, result: statement.result }, layout };
}

const none: Names = new Map();

/** Sums of fractions are told from each other only where something asks for the order of values. */
function needsExactWeights(
  { weight }: Plan,
  { lines }: StatementParts,
  tasks: readonly MeasureTask[],
): boolean {
  if (weight?.kind !== 'sampling') return false;
  return (
    lines.some(({ of }) => of === 'median') ||
    tasks.some(({ measure }) => Object.keys(measure.ordered).length > 0)
  );
}

/** Rows with their labels, and beside them the lines that are of everybody. */
function handOf(
  kept: KeptRows,
  sources: readonly RowSource[],
  lineOf: (line: number) => string,
): RowsAtHand {
  const lines = new Set(sources.flatMap(({ line }) => (line === null ? [] : [line])));
  return {
    query: kept.query,
    names: kept.names,
    joins: [...lines].map((line) => ({ kind: 'cross', query: lineOf(line), on: null })),
    passed: kept.common.map((as) => ({ as, is: columnOf(kept.query, as) })),
    lineOf,
  };
}

/** Rows once for each group they are in, with its key and its line. */
function eachGroup(
  kept: KeptRows,
  { line }: RowSource,
  labels: number,
  lineOf: (line: number) => string,
  sets: string,
): RowsAtHand {
  const keys = keysOf(kept.query, sets, labels);
  const query = lineOf(line as number);
  const on = sameKeys(keys, keysIn(query, labels));
  const weights = [...new Set(['w', ...kept.weights])];
  return {
    query: kept.query,
    names: kept.names,
    joins: [
      { kind: 'cross', query: sets, on: null },
      { kind: 'left', query, on },
    ],
    passed: [...keys, ...weights.map((as) => ({ as, is: columnOf(kept.query, as, 'double') }))],
    lineOf,
  };
}
