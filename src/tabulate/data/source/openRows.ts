import { refuse } from '../../../require.ts';
import type { GivenColumn } from './givenColumn.ts';
import type { OpenChunk } from './openChunk.ts';

type Row = { readonly [field: string]: unknown };

/** Rows as columns: a field is read once of each row, when it is first asked for. */
export function openRows(given: readonly unknown[], firstRow: number): OpenChunk {
  const { length } = given;
  for (let row = 0; row < length; row++) requireRow(given[row], firstRow + row);
  const rows = given as readonly Row[];
  const found = new Map<string, GivenColumn>();
  return {
    length,
    has: (name) => rows.some((row) => (isInherited(name) ? hasField(row, name) : name in row)),
    column: (name) => {
      let column = found.get(name);
      if (column === undefined) {
        const values = isInherited(name) ? ownFields(rows, name) : fields(rows, name);
        column = { name, firstRow, length, values, coded: null, third: null };
        found.set(name, column);
      }
      return column;
    },
  };
}

function requireRow(row: unknown, place: number): void {
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return;
  const code = row === undefined || row === null ? 'missingValue' : 'invalidType';
  refuse(code, [place], 'a row: a record of values by column', row);
}

/** The values of a field: as doubles as long as all are numbers, which is how most are. */
function fields(rows: readonly Row[], name: string): ArrayLike<unknown> {
  const { length } = rows;
  const numbers = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = (rows[row] as Row)[name];
    if (typeof value !== 'number') return otherFields(rows, name, numbers, row, value);
    numbers[row] = value;
  }
  return numbers;
}

/** Goes on from the first value that is no number. */
function otherFields(
  rows: readonly Row[],
  name: string,
  numbers: Float64Array,
  from: number,
  value: unknown,
): readonly unknown[] {
  const { length } = rows;
  const values = new Array<unknown>(length);
  for (let row = 0; row < from; row++) values[row] = numbers[row];
  values[from] = value;
  for (let row = from + 1; row < length; row++) values[row] = (rows[row] as Row)[name];
  return values;
}

/** The same for a name that stands at the root of all objects, too. */
function ownFields(rows: readonly Row[], name: string): readonly unknown[] {
  return rows.map((row) => (hasField(row, name) ? row[name] : undefined));
}

/** Whether every record has this name from birth, such as `constructor`. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Whether a row has a field of its own or of its class, not from the root of all objects. */
function hasField(row: object, name: string): boolean {
  let holder: object | null = row;
  while (holder !== null) {
    const parent: object | null = Object.getPrototypeOf(holder);
    if (Object.hasOwn(holder, name)) return parent !== null || holder === row;
    holder = parent;
  }
  return false;
}
