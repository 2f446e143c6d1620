import type { Language } from '../../model/language.ts';
import { report, shown, type Table } from './table.ts';

/** Reports that a row says something else of a household than an earlier one. */
export function reportConflict(
  table: Table,
  row: number,
  otherRow: number,
  field: { readonly header: string; readonly name: string },
): void {
  const { header, name } = field;
  const message = `${shown(header)}: ${conflictWords(row, otherRow, table.language)}`;
  report(
    table,
    { row, path: [name], field: shown(header), code: 'conflictingRows', message },
    otherRow,
  );
}

/** Reports that a household stands twice where it may stand once. */
export function reportDuplicate(
  table: Table,
  row: number,
  otherRow: number,
  header: string,
  id: string,
): void {
  const words = {
    vi: `hộ ${id} đã có ở dòng ${otherRow}`,
    en: `household ${id} stands in row ${otherRow} already`,
  };
  const message = `${shown(header)}: ${words[table.language]}`;
  const fault = {
    row,
    path: ['id'],
    field: shown(header),
    code: 'duplicateHousehold',
    message,
  } as const;
  report(table, fault, otherRow);
}

function conflictWords(row: number, otherRow: number, language: Language): string {
  return language === 'vi'
    ? `dòng ${row} ghi khác dòng ${otherRow} về cùng một hộ`
    : `row ${row} says something else of the same household than row ${otherRow}`;
}
