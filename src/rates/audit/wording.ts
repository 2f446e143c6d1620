import type { DecimalInput } from '../../exact/decimalInput.ts';
import type { CountUnit } from '../../model/countUnit.ts';
import type { CountRange } from '../print/fittingCounts.ts';
import type { TotalRange } from '../print/fittingTotals.ts';
import type { Printing } from '../print/printedPercent.ts';
import type { AuditCell, AuditFinding, FigureName, GroupName } from './publishedAudit.ts';
import type { ReadRow } from './table/readRow.ts';

/** What every check is given beside its rows: the unit, the print, and where findings go. */
export interface Auditor {
  readonly unit: CountUnit;
  readonly printing: Printing;
  readonly report: (finding: Reported) => void;
}

/** A finding as a check reports it; suggestions are rare. */
export type Reported = Omit<AuditFinding, 'suggestions'> & Partial<AuditFinding>;

/** The groups in words. */
export const groupWords: Readonly<Record<GroupName, string>> = {
  poor: 'poor',
  nearPoor: 'near-poor',
  multidimensional: 'poor or near-poor',
};

const unitWords: Readonly<Record<CountUnit, string>> = {
  household: 'households',
  person: 'persons',
};

/** Households or persons, in the plural. */
export function unitWord({ unit }: Auditor): string {
  return unitWords[unit];
}

/** A row by its place and date, or else by its id. */
export function nameOf({ id, place, date }: ReadRow): string {
  if (place === null) return id;
  return date === null ? place : `${place} (${date})`;
}

/** A whole number with commas between thousands. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A range of counts or totals in words. */
export function rangeWords({ from, to }: CountRange | TotalRange): string {
  if (to === null) return `at least ${figure(from)}`;
  return from === to ? figure(from) : `${figure(from)} to ${figure(to)}`;
}

/** Words in a row: a, b and c. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Those of these figures that the row prints. */
export function cellsOf(row: ReadRow, fields: readonly FigureName[]): AuditCell[] {
  return fields.flatMap((field) => {
    const printed = printedAt(row, field);
    return printed === null ? [] : [{ row: row.id, field, printed }];
  });
}

function printedAt(row: ReadRow, field: FigureName): DecimalInput | null {
  if (field === 'total') return row.total;
  const [group, ...rest] = field.split('.') as [GroupName, ...string[]];
  const { count, percent, changeCount, changePoints } = row[group];
  switch (rest.join('.')) {
    case 'count':
      return count;
    case 'percent':
      return percent === null ? null : percent.printed;
    case 'change.count':
      return changeCount;
    default:
      return changePoints === null ? null : changePoints.printed;
  }
}
