import type { PrintOptions } from '../print/printedPercent.ts';
import { auditPartition } from './auditPartition.ts';
import { auditRow } from './auditRow.ts';
import { auditSequence } from './auditSequence.ts';
import type { AuditFinding, PublishedAudit, UncheckedBetweenRows } from './publishedAudit.ts';
import type { PublishedTable } from './table/publishedTable.ts';
import { groupNames } from './table/readRow.ts';
import { type ReadTable, readTable } from './table/readTable.ts';
import { uncheckedInRows } from './uncheckedInRow.ts';
import type { Auditor } from './wording.ts';

/**
 * Whether the figures of a published table can all be true together, and if not, which cannot and
 * why.
 *
 * Convention: a printed percent stands for every exact percent that prints it (13.56 half up is
 * 13.555 up to, but not including, 13.565), and a contradiction is reported only where no whole
 * numbers fit all figures of a check: what was rounded honestly is never reported, with 2 decimals
 * unless the options say otherwise. Parts of a partition do not overlap and are complete unless
 * said otherwise. A change is against the row before in its sequence, negative for a fall; its
 * percentage points may be the rounded difference or the difference of the rounded percents. That a
 * table is consistent does not make it true, and what was not printed is not checked: `unchecked`
 * names it.
 *
 * Source: the ministry's tables as in Quyết định 71/QĐ-LĐTBXH (2023) and Quyết định
 * 134/QĐ-BLĐTBXH (2024).
 *
 * @param table - the rows as printed, and which are parts of which or follow which
 * @param options - decimals and rounding of the percents
 * @returns whether no contradiction was found, the contradictions with their figures and reasons,
 * and for each row what its figures imply: percents as text in percent, counts and totals as ranges,
 * `null` where they cannot be told
 * @throws PovertyError where the table means nothing: `duplicatePlace` for a row that stands twice,
 * `unknownOption` for a row id, unit or rounding that is none, `invalidCount`; `invalidNumber`
 * (a percent outside 0 to 100), `invalidNumeral`, `invalidDate`, `dateOrder` (a sequence out of
 * order), `missingValue`, `invalidType`
 * @example
 * import { auditPublished } from 'poverty-indicators';
 *
 * // Bắc Giang, 2012
 * const audit = auditPublished({
 *   unit: 'household',
 *   rows: [{ id: 'bg12', place: 'Bắc Giang', total: 423400, poor: { count: 44541, percent: '10.44' } }],
 * });
 * audit.consistent; // => false
 * audit.findings[0]?.code; // => 'percentDoesNotFitCount'
 * audit.findings[0]?.message; // => 'Bắc Giang: 44,541 poor of 423,400 households are 10.52 %, not 10.44 %, which would be 44,182 to 44,224.'
 */
export function auditPublished(table: PublishedTable, options: PrintOptions = {}): PublishedAudit {
  const read = readTable(table, options);
  const { unit, printing } = read;
  const findings: AuditFinding[] = [];
  const auditor: Auditor = {
    unit,
    printing,
    report: (finding) => void findings.push({ suggestions: [], ...finding }),
  };
  const uncheckedIn = uncheckedInRows();
  const rows = read.rows.map((row) => auditRow(row, auditor, uncheckedIn));
  const unchecked = [
    ...read.partitions.flatMap((partition) => auditPartition(partition, auditor)),
    ...read.sequences.flatMap((sequence) => auditSequence(sequence, auditor)),
    ...changesOfNothing(read),
  ];
  return {
    consistent: findings.length === 0,
    findings,
    rows,
    unchecked,
    unit,
    decimals: printing.asPrinted ? 'asPrinted' : printing.decimals,
    rounding: printing.rounding,
  };
}

/** The changes of rows that follow no other row. */
function changesOfNothing({ rows, sequences }: ReadTable): UncheckedBetweenRows[] {
  const followers = new Set(sequences.flatMap((sequence) => sequence.rows.slice(1)));
  return groupNames.flatMap((group) =>
    (['changeCount', 'changePoints'] as const).flatMap((change) => {
      const lone = rows.filter((row) => row[group][change] !== null && !followers.has(row));
      const name = change === 'changeCount' ? 'count' : 'percentagePoints';
      const field = `${group}.change.${name}` as const;
      const ids = lone.map(({ id }) => id);
      return ids.length === 0 ? [] : [{ check: 'changeDoesNotFit' as const, field, rows: ids }];
    }),
  );
}
