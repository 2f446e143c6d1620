import type { CountRange } from '../print/fittingCounts.ts';
import type { Step } from './checkPoints.ts';
import type { AuditCell, GroupName, UncheckedBetweenRows } from './publishedAudit.ts';
import { countsOfGroup, factsOf, type RowFacts, sourcesOf } from './rowFacts.ts';
import { type Auditor, cellsOf, figure, groupWords, nameOf, rangeWords } from './wording.ts';

/** What a check of a change leaves: the rows with the counts it gave them, and what it lacked. */
export interface CheckedStep extends Step {
  readonly unchecked: readonly UncheckedBetweenRows[];
}

/** Reports a change of a count that is not the one between the rows. */
export function checkCountChange(step: Step, group: GroupName, auditor: Auditor): CheckedStep {
  const { before, after } = step;
  const change = after.row[group].changeCount;
  if (change === null) return { before, after, unchecked: [] };
  const first = countsOfGroup(before, group);
  const last = countsOfGroup(after, group);
  if (first !== null && last !== null) {
    reportUnlessBetween(step, group, change, first, last, auditor);
    return { before, after, unchecked: [] };
  }
  // One count and the change give the other, which then has to fit its own row.
  if (last !== null && last.from === last.to) {
    const given = giveCount(before, group, last.from - change);
    if (given === null) reportGiven(step, group, before, last.from - change, auditor);
    return { before: given ?? before, after, unchecked: [] };
  }
  if (first !== null && first.from === first.to) {
    const given = giveCount(after, group, first.from + change);
    if (given === null) reportGiven(step, group, after, first.from + change, auditor);
    return { before, after: given ?? after, unchecked: [] };
  }
  const lacking = [...(first === null ? [before] : []), ...(last === null ? [after] : [])];
  const rows = lacking.map(({ row }) => row.id);
  return {
    before,
    after,
    unchecked: [{ check: 'changeDoesNotFit', field: `${group}.count`, rows }],
  };
}

/** The row with a count that it does not print, or `null` where it cannot have that count. */
function giveCount(facts: RowFacts, group: GroupName, count: number): RowFacts | null {
  const { row, counts, pairs, totals } = facts;
  if (count < 0 || (row.total !== null && count > row.total)) return null;
  // A row that contradicts itself already has been reported.
  if (pairs > 0 && totals === null) return facts;
  const given = factsOf(row, { ...counts, [group]: count });
  return given.pairs > 0 && given.totals === null ? null : given;
}

function reportUnlessBetween(
  step: Step,
  group: GroupName,
  change: number,
  first: CountRange,
  last: CountRange,
  { report }: Auditor,
): void {
  const { before, after } = step;
  const from = last.from - first.to;
  const to = last.to - first.from;
  if (from <= change && change <= to) return;
  const field = `${group}.change.count` as const;
  report({
    code: 'changeDoesNotFit',
    cells: cellsOfStep(step, group),
    expected: [{ row: after.row.id, field, from, to }],
    message: `${nameOf(after.row)}: ${rangeWords(last)} ${groupWords[group]} after ${rangeWords(first)} in ${nameOf(before.row)} is a change of ${rangeWords({ from, to })}, not ${figure(change)}.`,
  });
}

function reportGiven(
  step: Step,
  group: GroupName,
  { row }: RowFacts,
  count: number,
  { report }: Auditor,
): void {
  report({
    code: 'changeDoesNotFit',
    cells: [...cellsOfStep(step, group)],
    expected: [],
    message: `${nameOf(step.after.row)}: the change of ${figure(step.after.row[group].changeCount as number)} would make ${figure(count)} ${groupWords[group]} in ${nameOf(row)}, which its other figures do not allow.`,
  });
}

function cellsOfStep({ before, after }: Step, group: GroupName): AuditCell[] {
  const figures = ({ row, counts }: RowFacts) =>
    counts[group] === null
      ? cellsOf(row, ['total', `${group}.percent`])
      : cellsOf(row, sourcesOf(row, group));
  return [...figures(before), ...figures(after), ...cellsOf(after.row, [`${group}.change.count`])];
}
