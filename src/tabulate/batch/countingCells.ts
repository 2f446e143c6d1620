import { type ErrorPath, PovertyError } from '../../errors.ts';
import type { Plan } from '../../model/plan/plan.ts';
import {
  missingDeprivation,
  type PatternCounts,
  type PatternTable,
} from '../../multidimensional/data/deprivationData.ts';
import { foldTables } from '../../multidimensional/data/foldTables.ts';
import { emptyTable } from '../../multidimensional/data/patternTable.ts';
import { patternCounts } from '../../multidimensional/patternCounts.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import type { TableGroup } from '../groups/tableGroups.ts';
import type { BoundCounting, BoundValue } from '../measures/boundIndicator.ts';
import { countedBy } from '../measures/countedBy.ts';
import { placed } from '../measures/placed.ts';

/** The values of counting measures in a group of the result. */
export type CountingCells = (bound: BoundCounting, group: TableGroup) => BoundValue;

/** Counts the patterns of all finest groups in one pass; totals are folded from them. */
export function countingCells(plan: Plan, block: TableBlock, finest: number): CountingCells {
  const tables = new Map<string, GroupPatterns>();
  return (bound, group) => {
    const key = JSON.stringify(bound.deprivations);
    let patterns = tables.get(key);
    if (patterns === undefined) {
      patterns = groupPatterns(plan, bound.deprivations, block, finest);
      tables.set(key, patterns);
    }
    const counts = patterns(group);
    return placed(
      (path) => unknownPath(path, plan, bound, block, group),
      () => bound.evaluate(counts),
    );
  };
}

/** The patterns of a group of the result. */
type GroupPatterns = (group: TableGroup) => PatternCounts;

function groupPatterns(
  plan: Plan,
  ids: readonly string[],
  block: TableBlock,
  finest: number,
): GroupPatterns {
  const { weights } = block;
  const deprivations = Object.fromEntries(
    ids.map((id) => [id, block.deprivations(deprivationColumn(plan, id))]),
  );
  const counted = placed(
    (path) => weightPath(path, plan),
    () =>
      patternCounts({
        deprivations,
        ...(weights === null ? {} : { weight: { kind: 'sampling', values: weights } }),
        ...(finest < 2 ? {} : { by: { finest: codedGroups(block, finest) } }),
      }),
  );
  const parts = counted.groupings[0]?.groups.map(({ patterns }) => patterns) ?? [];
  const shared = { ...counted, ...countedBy(plan), groupings: [] };
  let last: { readonly group: TableGroup; readonly counts: PatternCounts } | null = null;
  return (group) => {
    if (last?.group !== group) {
      const patterns = group.whole ? counted.patterns : foldedOf(parts, group.finest);
      last = { group, counts: { ...shared, patterns } };
    }
    return last.counts;
  };
}

function codedGroups({ groups }: TableBlock, finest: number) {
  return { codes: groups, labels: Array.from({ length: finest }, (_, place) => place) };
}

function foldedOf(parts: readonly PatternTable[], finest: Uint32Array): PatternTable {
  const own = Array.from(finest, (place) => parts[place] ?? emptyTable(0));
  return own.length === 1 ? (own[0] as PatternTable) : foldTables(own);
}

/** The column of the table that has a deprivation. */
export function deprivationColumn({ multidimensional }: Plan, id: string): string {
  const columns = multidimensional?.columns ?? {};
  return Object.hasOwn(columns, id) ? (columns[id] as string) : id;
}

function weightPath(path: ErrorPath, { weight, size }: Plan): ErrorPath {
  return path[0] === 'weight' ? [weight?.column ?? size ?? 'weight'] : path;
}

/** The first row of a group in which something is not known, where the plan refuses that. */
function unknownPath(
  path: ErrorPath,
  plan: Plan,
  bound: BoundCounting,
  block: TableBlock,
  { finest, whole }: TableGroup,
): ErrorPath {
  if (path[0] !== 'patterns' || path[1] !== 'missing') return weightPath(path, plan);
  const own = new Set(finest);
  const columns = bound.deprivations.map((id) => deprivationColumn(plan, id));
  for (let row = 0; row < block.rows; row++) {
    if (!whole && !own.has(block.groups[row] as number)) continue;
    for (const column of columns) {
      if (block.deprivations(column)[row] === missingDeprivation) {
        return [column, block.rowAt(row)];
      }
    }
  }
  throw new PovertyError('missingValue', { path, expected: 'a known deprivation', got: 'none' });
}
