import type { ArrowTable, TableChunk, TableColumns } from '../../../src/tabulate/data/tableData.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

/** The columns of a table, before they take a form. */
export interface Values {
  readonly [column: string]: readonly unknown[];
}

/** The records of a table. */
export function rowsOf(values: Values): readonly Readonly<Record<string, unknown>>[] {
  const entries = Object.entries(values);
  return Array.from({ length: entries[0]?.[1].length ?? 0 }, (_, row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, column[row]])),
  );
}

/** Records whose class has the fields as getters; `count` is told of every reading. */
export function gettersOf(
  values: Values,
  count: (name: string, row: number) => void = () => {},
): readonly object[] {
  const proto = {};
  for (const [name, column] of Object.entries(values)) {
    Object.defineProperty(proto, name, {
      get(this: { readonly at: number }) {
        count(name, this.at);
        return column[this.at];
      },
    });
  }
  return rowsOf(values).map((_, at) => Object.freeze(Object.create(proto, { at: { value: at } })));
}

/** A column by `length` and `get`. */
export function getColumn(values: readonly unknown[]): {
  length: number;
  get(row: number): unknown;
} {
  return { length: values.length, get: (row) => values[row] };
}

/** A column as places in its own labels, in the order in which they come. */
export function codedColumn(values: readonly (string | number)[]) {
  const labels = [...new Set(values)];
  return { codes: Uint8Array.from(values, (value) => labels.indexOf(value)), labels };
}

/** A table of Arrow by structure, as apache-arrow has it. */
export function arrowOf(
  columns: { readonly [column: string]: unknown },
  numRows: number,
): ArrowTable {
  return {
    numRows,
    getChild: (name) => (Object.hasOwn(columns, name) ? columns[name] : null),
  };
}

function mapped(values: Values, form: (column: readonly unknown[]) => unknown): TableColumns {
  const entries = Object.entries(values).map(([name, column]) => [name, form(column)]);
  return Object.fromEntries(entries) as TableColumns;
}

/** One table in every form, frozen. */
export function formsOf(values: Values): readonly (readonly [form: string, chunk: TableChunk])[] {
  const rows = rowsOf(values);
  const forms: readonly (readonly [string, TableChunk])[] = [
    ['rows', rows],
    ['rows with getters', gettersOf(values)],
    ['lists', mapped(values, (column) => [...column])],
    ['columns with get', mapped(values, getColumn)],
    ['a table of Arrow', arrowOf(mapped(values, getColumn), rows.length)],
  ];
  return deepFreeze(forms);
}
