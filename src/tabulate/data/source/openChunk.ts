import { refuse, requireCount } from '../../../require.ts';
import type { TableChunk } from '../tableData.ts';
import { type GivenColumn, givenColumn } from './givenColumn.ts';
import { openRows } from './openRows.ts';

/** A part of a table, whatever its form: its rows and its columns by name. */
export interface OpenChunk {
  /** How many rows it has. */
  readonly length: number;
  /** Whether it has a column: for rows, whether any has the field. */
  has(name: string): boolean;
  /** A column, found once; of rows without the field, one of `undefined`. */
  column(name: string): GivenColumn;
}

/**
 * Opens a part of a table that begins at a row. Of columns each that is named has to be there, all of one
 * length; of rows no field has to be.
 */
export function openChunk(
  chunk: TableChunk,
  names: readonly string[],
  firstRow: number,
): OpenChunk {
  if (Array.isArray(chunk)) return openRows(chunk, firstRow);
  const what = 'rows, columns or a table of Arrow';
  if (chunk === undefined || chunk === null) refuse('missingValue', ['data'], what, chunk);
  if (typeof chunk !== 'object' || ArrayBuffer.isView(chunk)) {
    refuse('invalidType', ['data'], what, chunk);
  }
  const { getChild, numRows } = chunk as {
    readonly getChild?: unknown;
    readonly numRows?: unknown;
  };
  if (typeof getChild === 'function') {
    const find = (name: string): unknown => getChild.call(chunk, name);
    return openColumns(find, names, firstRow, requireCount(numRows, ['data', 'numRows']));
  }
  const columns = chunk as { readonly [column: string]: unknown };
  const find = (name: string): unknown => (Object.hasOwn(columns, name) ? columns[name] : null);
  return openColumns(find, names, firstRow, null);
}

/** Finds all columns; how many rows there are, the first says if nothing else does. */
function openColumns(
  find: (name: string) => unknown,
  names: readonly string[],
  firstRow: number,
  rows: number | null,
): OpenChunk {
  const found = new Map<string, GivenColumn>();
  let length = rows;
  for (const name of names) {
    const given = find(name);
    if (given === undefined || given === null) {
      refuse('missingValue', [name], 'a column of the table', given);
    }
    const column = givenColumn(name, given, firstRow);
    length ??= column.length;
    if (column.length !== length) {
      refuse('unequalColumns', [name], `${length} rows`, column.length);
    }
    found.set(name, column);
  }
  return {
    length: length ?? 0,
    has: (name) => found.has(name),
    column: (name) =>
      found.get(name) ?? refuse('missingValue', [name], 'a column of the plan', name),
  };
}
