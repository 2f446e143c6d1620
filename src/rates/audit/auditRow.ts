import { countsPrinting } from '../print/fittingCounts.ts';
import { totalsPrinting } from '../print/fittingTotals.ts';
import { anyPercent, boundsMeet, boundsOf, subtractBounds } from '../print/percentBounds.ts';
import { percentText, unitsOf } from '../print/printedPercent.ts';
import { checkGroup } from './checkGroup.ts';
import { checkPercents } from './checkPercents.ts';
import { checkCounts, checkTogether, checkTotal } from './checkSums.ts';
import type { GroupAudit, GroupName, RowAudit, UncheckedInRow } from './publishedAudit.ts';
import { factsOf, type RowFacts, sourcesOf } from './rowFacts.ts';
import { groupNames, type ReadRow } from './table/readRow.ts';
import {
  type Auditor,
  cellsOf,
  figure,
  groupWords,
  listed,
  nameOf,
  rangeWords,
  unitWord,
} from './wording.ts';

/** Reports the contradictions within a row, and gives what its figures say. */
export function auditRow(
  row: ReadRow,
  auditor: Auditor,
  uncheckedIn: (facts: RowFacts) => readonly UncheckedInRow[],
): RowAudit {
  const facts = factsOf(row);
  for (const group of groupNames) {
    checkGroup(facts, group, auditor);
    checkOwnChange(row, group, auditor);
  }
  if (facts.pairs > 0 && facts.totals === null) reportNoTotal(facts, auditor);
  const counts = checkCounts(facts, auditor) || checkTotal(facts, auditor);
  const percents = checkPercents(facts, auditor);
  if (!counts && !percents) checkTogether(facts, auditor);
  return {
    id: row.id,
    totals: facts.totals,
    poor: summaryOf(facts, 'poor', auditor),
    nearPoor: summaryOf(facts, 'nearPoor', auditor),
    multidimensional: summaryOf(facts, 'multidimensional', auditor),
    unchecked: uncheckedIn(facts),
  };
}

function summaryOf(
  { row, counts }: RowFacts,
  group: GroupName,
  { printing }: Auditor,
): GroupAudit | null {
  const count = counts[group];
  const { total } = row;
  const print = row[group].percent;
  if (count === null && print === null) return null;
  const range = print === null || total === null ? null : countsPrinting(print, total);
  const fits = range !== null && count !== null && range.from <= count && count <= range.to;
  const decimals = print?.decimals ?? printing.decimals;
  return {
    count,
    percent:
      fits && print !== null
        ? print.text
        : count === null || total === null || total === 0
          ? null
          : percentText(unitsOf(count, total, decimals, printing.rounding), decimals),
    fittingCounts: range,
  };
}

function reportNoTotal({ row, counts }: RowFacts, auditor: Auditor): void {
  const pairs = groupNames.flatMap((group) => {
    const count = counts[group];
    const { percent } = row[group];
    if (count === null || percent === null) return [];
    return [{ group, count, percent, totals: totalsPrinting(percent, count) }];
  });
  const claims = pairs.map(({ group, count, percent, totals }, index) => {
    const need = index === 0 ? ` ${unitWord(auditor)} in all` : '';
    const range = totals === null ? 'no total there is' : `${rangeWords(totals)}${need}`;
    return `${figure(count)} ${groupWords[group]} at ${percent.printed} % need ${range}`;
  });
  auditor.report({
    code: 'noCommonTotal',
    cells: cellsOf(
      row,
      pairs.flatMap(({ group }) => [...sourcesOf(row, group), `${group}.percent` as const]),
    ),
    expected: pairs.flatMap(({ totals }) =>
      totals === null ? [] : [{ row: row.id, field: 'total' as const, ...totals }],
    ),
    message: `${nameOf(row)}: ${listed(claims)}${pairs.length > 1 ? '; no total fits them all' : ''}.`,
  });
}

/** Reports a change that would start below 0 or above 100 percent. */
function checkOwnChange(row: ReadRow, group: GroupName, { report }: Auditor): void {
  const { count, percent, changeCount, changePoints } = row[group];
  const words = groupWords[group];
  if (count !== null && changeCount !== null && changeCount > count) {
    report({
      code: 'changeDoesNotFit',
      cells: cellsOf(row, [`${group}.count`, `${group}.change.count`]),
      expected: [{ row: row.id, field: `${group}.count`, from: changeCount, to: null }],
      message: `${nameOf(row)}: with a rise of ${figure(changeCount)} to ${figure(count)} ${words}, there would have been fewer than none before.`,
    });
  }
  if (percent === null || changePoints === null) return;
  const before = subtractBounds(boundsOf(percent), boundsOf(changePoints));
  if (boundsMeet(before, anyPercent)) return;
  report({
    code: 'changeDoesNotFit',
    cells: cellsOf(row, [`${group}.percent`, `${group}.change.percentagePoints`]),
    expected: [],
    message: `${nameOf(row)}: a change of ${changePoints.printed} percentage points to ${percent.printed} % ${words} would begin outside 0 to 100 %.`,
  });
}
