import { digitSlip, digitSlips } from '../print/digitSlip.ts';
import { countsPrinting } from '../print/fittingCounts.ts';
import type { AuditSuggestion, GroupName } from './publishedAudit.ts';
import { factsOf } from './rowFacts.ts';
import type { ReadRow } from './table/readRow.ts';
import { figure, groupWords, listed } from './wording.ts';

/** A printed count, and what it would have to be for a sum to hold. */
export interface CountToMend {
  readonly row: ReadRow;
  readonly group: GroupName;
  readonly meant: number;
}

/** The counts that one slip of the pen explains and that fit the percents of their row. */
export function suggestCounts(candidates: readonly CountToMend[]): AuditSuggestion[] {
  const found = candidates.flatMap(({ row, group, meant }) => {
    const printed = row[group].count;
    if (printed === null || meant < 0) return [];
    const slip = digitSlip(printed, meant);
    if (slip === null || !fits(row, group, meant)) return [];
    return [{ row: row.id, field: `${group}.count` as const, count: meant, slip }];
  });
  return digitSlips.flatMap((slip) => found.filter((each) => each.slip === slip));
}

/** Whether the percents of the row allow a count in place of the printed one. */
function fits(row: ReadRow, group: GroupName, count: number): boolean {
  const { percent } = row[group];
  if (row.total !== null) {
    const range = percent === null ? null : countsPrinting(percent, row.total);
    if (range === null) return count <= row.total;
    return range.from <= count && count <= range.to;
  }
  const { pairs, totals } = factsOf(row, { [group]: count });
  return pairs === 0 || (totals !== null && (totals.to === null || totals.to >= count));
}

const slipWords = {
  swappedDigits: 'two digits swapped',
  wrongDigit: 'one digit wrong',
  missingDigit: 'a digit lost',
  extraDigit: 'a digit too many',
} as const;

/** The suggestions as a sentence of their own, or nothing. */
export function suggestionWords(
  suggestions: readonly AuditSuggestion[],
  nameOf: (rowId: string) => string = () => '',
): string {
  if (suggestions.length === 0) return '';
  const words = suggestions.slice(0, 3).map(({ row, field, count, slip }) => {
    const group = groupWords[field.split('.')[0] as GroupName];
    return `${figure(count)} ${group}${nameOf(row)} (${slipWords[slip]})`;
  });
  return ` It would fit with ${listed(words, 'or')}.`;
}
