import type { Plan } from '../../model/plan/plan.ts';
import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import { compareLabels } from '../../sample/columns/readGroups.ts';
import type { GroupIndex } from '../data/tableBlock.ts';
import { totalColumns } from './totalColumns.ts';

/** A group of the result: one of the finest, or a total over some of them. */
export interface TableGroup {
  /** Its labels, one for each column of `by`; `null` where it is a total over that column. */
  readonly group: readonly (GroupLabel | null)[];
  /** The places of the finest groups that make it, in the order of the result. */
  readonly finest: Uint32Array;
  /** Whether it has all rows: it is the grand total, or there is but one finest group. */
  readonly whole: boolean;
}

/** The groups of the result in its order: totals first, then by the labels of the first column … */
export function tableGroups(
  { by = [], totals = 'grand' }: Pick<Plan, 'by' | 'totals'>,
  { labels }: Pick<GroupIndex, 'labels'>,
): readonly TableGroup[] {
  const ranks = by.map((_, column) => ranksOf(labels, column));
  const groups: RankedGroup[] = [];
  for (const columns of totalColumns(by.length, totals)) {
    groups.push(...groupsBy(columns, ranks, labels));
  }
  groups.sort((a, b) => compareRanks(a.ranks, b.ranks));
  return groups.map(({ ranks: own, finest }) => {
    const [some = 0] = finest;
    const group = own.map((rank, column) =>
      rank === ofTotal ? null : ((labels[some] as readonly GroupLabel[])[column] as GroupLabel),
    );
    return { group, finest, whole: finest.length === labels.length };
  });
}

/** A total stands before every label. */
const ofTotal = 0;

/** A group with the ranks of its labels among those of their column. */
interface RankedGroup {
  readonly ranks: readonly number[];
  readonly finest: Uint32Array;
}

/** For each finest group the rank of its label in a column, from 1. */
function ranksOf(labels: GroupIndex['labels'], column: number): Uint32Array {
  const different = new Set<GroupLabel>();
  for (const group of labels) different.add(group[column] as GroupLabel);
  const rankOf = new Map<GroupLabel, number>();
  for (const label of [...different].sort(compareLabels)) rankOf.set(label, rankOf.size + 1);
  return Uint32Array.from(labels, (group) => rankOf.get(group[column] as GroupLabel) as number);
}

/** The groups that some columns make; of no column the one of everybody, who may be nobody. */
function groupsBy(
  columns: readonly boolean[],
  ranks: readonly Uint32Array[],
  { length }: GroupIndex['labels'],
): RankedGroup[] {
  const used = ranks.filter((_, column) => columns[column]);
  // Ties last by all columns: the finest groups of a total stand in the order of the result.
  const sorted = Uint32Array.from({ length }, (_, place) => place).sort(
    (a, b) => compareAt(used, a, b) || compareAt(ranks, a, b),
  );
  const rankedFrom = (start: number, end: number): RankedGroup => {
    const finest = sorted.subarray(start, end);
    const [some] = finest;
    return {
      ranks: ranks.map((of, column) =>
        columns[column] && some !== undefined ? (of[some] as number) : ofTotal,
      ),
      finest,
    };
  };
  if (used.length === 0) return [rankedFrom(0, length)];
  const groups: RankedGroup[] = [];
  let start = 0;
  for (let end = 1; end <= length; end++) {
    const isNext =
      end === length || compareAt(used, sorted[start] as number, sorted[end] as number) !== 0;
    if (!isNext) continue;
    groups.push(rankedFrom(start, end));
    start = end;
  }
  return groups;
}

function compareAt(ranks: readonly Uint32Array[], a: number, b: number): number {
  for (const of of ranks) {
    const difference = (of[a] as number) - (of[b] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [column, rank] of a.entries()) {
    const difference = rank - (b[column] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
