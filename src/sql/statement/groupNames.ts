import { count, most, sum } from '../expression/aggregates.ts';
import { add, choose, column, over, times } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { replaceAggregates } from '../expression/replace.ts';
import type { AggregateList, Names } from './aggregateList.ts';
import type { MarkedRows } from './rows/markedQueries.ts';
import type { MeasureTask, RowSource } from './rows/rowSources.ts';

/** What is known of a group from the rows of a source, before any measure. */
export interface GroupNames {
  /** `n`, `p`, `s`, `m` and `z`. */
  readonly names: Names;
  /** For each fault how many rows are one. */
  readonly faults: readonly Expression[];
  /** For each entry of what was treated the number of rows and their weight. */
  readonly treated: readonly { readonly rows: Expression; readonly weight: Expression }[];
  /** Whether the line of the group is a fault; `null` where no line can be. */
  readonly lineFault: Expression | null;
}

/** Adds to a list of aggregates what is asked of every source; the mean only if anything asks for it. */
export function groupNames(
  source: RowSource,
  marked: MarkedRows,
  weights: readonly string[] | null,
  list: AggregateList,
  query: string,
  asksForMean = true,
): GroupNames {
  const rows = marked.names(source);
  const counted = marked.counted(source);
  const none: Names = new Map();
  const lift = (expression: Expression): Expression =>
    list.lift(ofCounted(expression, counted), query, rows, none);
  const ofAll = (expression: Expression): Expression => list.lift(expression, query, rows, none);
  const n = lift(count());
  const p = weights === null ? n : lift(sumOfParts(weights, marked.query));
  const names = new Map([
    ['n', n],
    ['p', p],
  ]);
  if (asksForMean && Object.hasOwn(source.rows.columns, 'x')) {
    const s = lift(sum(times(column('w'), column('x'))));
    names.set('s', s).set('m', over(s, p));
  }
  if (source.line !== null) names.set('z', lift(most(column('z'))));
  return {
    names,
    faults: marked.faults(source).map((flag) => ofAll(countOf(flag))),
    treated: marked.treated(source).map((flag) => ({
      rows: ofAll(countOf(flag)),
      weight: ofAll(sum(choose({ kind: 'not', of: { kind: 'isNull', of: flag } }, column('w')))),
    })),
    lineFault:
      source.line === null
        ? null
        : ofAll(
            most({ kind: 'column', name: `r${source.place}_u`, of: marked.query, type: 'bigint' }),
          ),
  };
}

/** What `second`, `ordered` and `value` know of a group from `first`. */
export function firstNames(
  { source, measure }: MeasureTask,
  marked: MarkedRows,
  known: Names,
  list: AggregateList,
  query: string,
): Names {
  const counted = marked.counted(source);
  const names = new Map(known);
  for (const [name, expression] of Object.entries(measure.first)) {
    const lifted = list.lift(ofCounted(expression, counted), query, marked.names(source), known);
    names.set(name, lifted);
  }
  return names;
}

/** An expression whose aggregates are of the rows that count. */
function ofCounted(expression: Expression, counted: Expression | null): Expression {
  if (counted === null) return expression;
  return replaceAggregates(expression, (aggregate) => ({
    ...aggregate,
    of: choose(counted, aggregate.of ?? { kind: 'integer', value: 1 }),
  }));
}

/** A sum of weights, of parts whose sums are exact. */
export function sumOfParts(weights: readonly string[], query: string): Expression {
  const [first, ...others] = weights.map((name) =>
    sum({ kind: 'column', name, of: query, type: 'double' }),
  );
  return add(first as Expression, ...others);
}

function countOf(flag: Expression): Expression {
  return { kind: 'aggregate', name: 'count', of: flag };
}
