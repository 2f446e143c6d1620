import { type CountRange, countsPrinting, quotient } from '../print/fittingCounts.ts';
import { commonTotals, type TotalRange, totalsPrinting } from '../print/fittingTotals.ts';
import type { FigureName, GroupName } from './publishedAudit.ts';
import { groupNames, type ReadRow } from './table/readRow.ts';

/** A count of each group, or `null`. */
export type GroupCounts = Readonly<Record<GroupName, number | null>>;

/** What the figures of a row say together. */
export interface RowFacts {
  readonly row: ReadRow;
  /** The counts, printed or left by the two others. */
  readonly counts: GroupCounts;
  /** How many counts have a percent beside them. */
  readonly pairs: number;
  /** The total, printed or implied by the pairs; `null` if there are none or none fits. */
  readonly totals: TotalRange | null;
}

/** What a row says, with counts put in place of its own if they are given. */
export function factsOf(row: ReadRow, instead: Partial<GroupCounts> = nothing): RowFacts {
  const counts = knownCounts(
    instead.poor ?? row.poor.count,
    instead.nearPoor ?? row.nearPoor.count,
    instead.multidimensional ?? row.multidimensional.count,
  );
  if (row.total !== null) {
    return { row, counts, pairs: 0, totals: { from: row.total, to: row.total } };
  }
  let pairs = 0;
  let totals: TotalRange | null = everyTotal;
  for (const group of groupNames) {
    const count = counts[group];
    const { percent } = row[group];
    if (count === null || percent === null) continue;
    pairs += 1;
    totals = commonTotals(totals, totalsPrinting(percent, count));
  }
  return { row, counts, pairs, totals: pairs === 0 ? null : totals };
}

const nothing = {};
const everyTotal: TotalRange = { from: 1, to: null };

function knownCounts(
  poor: number | null,
  nearPoor: number | null,
  multidimensional: number | null,
): GroupCounts {
  const difference = (part: number | null) =>
    multidimensional === null || part === null || part > multidimensional
      ? null
      : multidimensional - part;
  const sum = poor === null || nearPoor === null ? Number.NaN : poor + nearPoor;
  return {
    poor: poor ?? difference(nearPoor),
    nearPoor: nearPoor ?? difference(poor),
    multidimensional: multidimensional ?? (Number.isSafeInteger(sum) ? sum : null),
  };
}

/** The counts that a group may have by all the row says; `null` when it says too little. */
export function countsOfGroup(
  { row, counts, totals }: RowFacts,
  group: GroupName,
): CountRange | null {
  const count = counts[group];
  if (count !== null) return { from: count, to: count };
  const { percent } = row[group];
  if (percent === null || totals === null || totals.to === null) return null;
  if (totals.from === totals.to) return countsPrinting(percent, totals.from);
  const whole = 200 * 10 ** percent.decimals;
  const from = quotient(percent.low, totals.from, whole, 1) + 1;
  return { from, to: quotient(percent.high, totals.to, whole, 0) };
}

/** The fields that a group's count was read from. */
export function sourcesOf(row: ReadRow, group: GroupName): FigureName[] {
  if (row[group].count !== null) return [`${group}.count`];
  return groupNames
    .filter((other) => row[other].count !== null)
    .map((other) => `${other}.count` as const);
}
