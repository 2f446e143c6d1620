import type { ErrorPath } from '../../errors.ts';
import type { Language } from '../../model/language.ts';
import type { Fault } from '../faults/fault.ts';
import { expectation } from '../faults/sentence.ts';
import { type CellKind, readCell } from './cells.ts';
import { plain } from './words.ts';

/** A record of a table as readers of CSV files give it: the text of each cell by its header. */
export type TableRow = { readonly [header: string]: string | null | undefined };

/** A fault in a table. */
export interface TableFault extends Fault {
  /** Which table: the first argument, or the option `members`. */
  readonly table: 'rows' | 'members';
  /** The row of the same table that this one contradicts, or `null`. */
  readonly otherRow: number | null;
}

/** A table with the places where its fields stand. */
export interface Table {
  readonly name: TableFault['table'];
  readonly rows: readonly TableRow[];
  readonly language: Language;
  /** The headers there are, by their plain form. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where faults are put. */
  readonly faults: TableFault[];
}

/** Looks at the headers of a table; records of one table may lack some. */
export function openTable(
  name: TableFault['table'],
  rows: readonly TableRow[],
  language: Language,
  faults: TableFault[],
): Table {
  const headers = new Map<string, string>();
  const twins = new Set<string>();
  for (const row of rows) {
    if (!isRecord(row)) continue;
    for (const header of Object.keys(row)) {
      const key = plain(header);
      const other = headers.get(key);
      if (other === undefined) headers.set(key, header);
      else if (other !== header) twins.add(header);
    }
  }
  const table: Table = { name, rows, language, headers, faults };
  for (const header of twins) {
    const words = { vi: 'hai cột cùng một tên', en: 'two columns of one name' };
    const message = `${shown(header)}: ${words[language]}`;
    report(table, { row: null, path: [], field: shown(header), code: 'unknownField', message });
  }
  return table;
}

/** The fields of a mapping whose column the table has, each with the header as it stands there. */
export function columnsIn<Field extends string>(
  { headers }: Table,
  mapping: { readonly [field in Field]?: string },
): [field: Field, header: string][] {
  return (Object.keys(mapping) as Field[]).flatMap((field) => {
    const header = headers.get(plain(mapping[field] ?? ''));
    return header === undefined ? [] : [[field, header] as [Field, string]];
  });
}

/** Whether a value can be a record of a table. */
export function isRecord(row: unknown): row is TableRow {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

/** Reads one cell; a cell that cannot be read is reported and gives `undefined`. */
export function readField(
  table: Table,
  row: number,
  header: string,
  kind: CellKind,
  path: ErrorPath,
): unknown {
  const record = table.rows[row] as TableRow;
  const given: unknown = Object.hasOwn(record, header) ? record[header] : undefined;
  const cell = readCell(given, kind);
  if (cell.ok) return cell.value;
  const text = expectation(cell.expected, given, table.language);
  const field = shown(header);
  report(table, { row, path, field, code: cell.code, message: `${field}: ${text}` });
  return undefined;
}

/** A header without the mark that some programs put in front of a file. */
export function shown(header: string): string {
  return header.replace(/^\ufeff/, '');
}

/** Adds a fault of a table. */
export function report(table: Table, fault: Fault, otherRow: number | null = null): void {
  table.faults.push({ ...fault, table: table.name, otherRow });
}

/** Faults in the order of tables and rows. */
export function inOrder(faults: readonly TableFault[]): TableFault[] {
  const rank = ({ table, row }: TableFault) => (table === 'rows' ? 0 : 2 ** 40) + (row ?? -1);
  return [...faults].sort((one, other) => rank(one) - rank(other));
}
