import { anyPercent, boundsMeet, boundsOf, hullOf } from '../print/percentBounds.ts';
import { printsWithin } from './checkPercents.ts';
import { apart } from './checkSums.ts';
import type { AuditCode, FigureName, GroupName, UncheckedBetweenRows } from './publishedAudit.ts';
import { groupNames, type ReadRow } from './readRow.ts';
import type { ReadPartition } from './readTable.ts';
import { countsOfGroup, factsOf, type RowFacts, sourcesOf } from './rowFacts.ts';
import { suggestCounts, suggestionWords } from './suggestCounts.ts';
import {
  type Auditor,
  cellsOf,
  figure,
  groupWords,
  nameOf,
  rangeWords,
  unitWord,
} from './wording.ts';

/** A count or a total between two ends; `to` is `null` where there is no end. */
interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** Reports parts that do not add up to their whole, and gives what could not be checked. */
export function auditPartition(partition: ReadPartition, auditor: Auditor): UncheckedBetweenRows[] {
  const whole = factsOf(partition.whole);
  const parts = partition.parts.map((row) => factsOf(row));
  return [
    ...checkTotals(whole, parts, partition.complete, auditor),
    ...groupNames.flatMap((group) => [
      ...checkCounts(group, whole, parts, partition.complete, auditor),
      ...(partition.complete ? checkPercents(group, partition, auditor) : []),
    ]),
  ];
}

function checkTotals(
  whole: RowFacts,
  parts: readonly RowFacts[],
  complete: boolean,
  auditor: Auditor,
): UncheckedBetweenRows[] {
  const spans = parts.map(({ totals }) => totals);
  const printed = [whole, ...parts].every(({ row }) => row.total !== null);
  const code = printed ? 'partCountsDoNotAdd' : 'impliedTotalsDoNotAdd';
  const lacking = lackingIn(whole, whole.totals, parts, spans);
  if (whole.totals !== null && (!complete || lacking.length === 0)) {
    const sum = sumOf(spans, complete);
    if (!fits(sum, whole.totals, complete)) {
      const fields = ['total', ...groupNames.flatMap((group) => pairOf(group))] as const;
      const say = printed ? 'have' : 'imply';
      auditor.report({
        code,
        cells: [whole, ...parts].flatMap(({ row }) =>
          row.total === null ? pairCells(row) : cellsOf(row, fields.slice(0, 1)),
        ),
        expected: [{ row: whole.row.id, field: 'total', ...sum }],
        message: `The parts of ${nameOf(whole.row)} ${say} ${rangeWords(sum)} ${unitWord(auditor)} together, the whole ${rangeWords(whole.totals)}.`,
      });
    }
  }
  return lacking.length === 0 ? [] : [{ check: code, field: 'total', rows: lacking }];
}
