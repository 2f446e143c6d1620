import { PovertyError } from '../../errors.ts';
import { refuse } from '../../require.ts';

/** A row of a result, as a driver gives it. */
export type ResultRow = { readonly [column: string]: unknown };

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A number of a row, whatever a driver makes of numbers: a number, a bigint, a text, or a decimal that
 * writes itself as one. `null` for NULL.
 */
export function readNumber(row: ResultRow, column: string, place: number): number | null {
  const given = readField(row, column, place);
  if (given === null || given === undefined) return null;
  const value = numberOf(given);
  if (value !== null && Number.isFinite(value)) return value + 0;
  throw new PovertyError('invalidResult', {
    path: [place, column],
    expected: 'a finite number or NULL',
    got: value === null ? typeof given : String(value),
  });
}

/** A number of a row that cannot be NULL. */
export function readCount(row: ResultRow, column: string, place: number): number {
  const value = readNumber(row, column, place);
  if (value !== null && value >= 0) return value;
  return refuse('invalidResult', [place, column], 'a number of 0 or more', value);
}

/** A field of a row, which has to be there. */
export function readField(row: ResultRow, column: string, place: number): unknown {
  if (column in row) return row[column];
  return refuse('invalidResult', [place, column], 'a column of the result', undefined);
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string' && typeof value !== 'object') return null;
  const text = String(value);
  if (numeral.test(text)) return Number(text);
  // As engines write what is no number.
  if (/^[+-]?inf(inity)?$/i.test(text)) return Number.POSITIVE_INFINITY;
  return /^[+-]?nan$/i.test(text) ? Number.NaN : null;
}
