import type { ErrorPath } from '../../errors.ts';
import type { NumberColumn } from '../../model/sample/weight.ts';
import { refuse, requireAbove, requireChoice } from '../../require.ts';
import { readNumbers } from '../../sample/columns/readNumbers.ts';

/** One number above 0 for all rows, or a column with one for each. */
export type NumberOrColumn = number | NumberColumn;

/** What is done about rows without a value: refused with the row, or they stay NaN in what comes out. */
export type KeepMissing = 'refuse' | 'keep';

/** The policy asked for. */
export function requireKeepMissing(policy: unknown): KeepMissing {
  return policy === undefined ? 'refuse' : requireChoice(policy, ['refuse', 'keep'], ['missing']);
}

/** Reads amounts of any sign. */
export function amountColumn(input: unknown, path: ErrorPath, missing: KeepMissing): Float64Array {
  return readNumbers(input, path, missing === 'keep' ? 'omit' : 'refuse').values;
}

/** Reads numbers of a column of so many rows, all above 0, as a column of that length. */
export function positiveColumn(
  input: unknown,
  path: ErrorPath,
  rows: number,
  missing: KeepMissing,
  what: string,
): Float64Array {
  if (typeof input === 'number') {
    return new Float64Array(rows).fill(requireAbove(input, path, `${what} above 0`));
  }
  const { values, least } = readNumbers(input, path, missing === 'keep' ? 'omit' : 'refuse');
  if (values.length !== rows) refuse('unequalColumns', path, `${rows} rows`, values.length);
  if (least <= 0) {
    const row = values.findIndex((value) => value <= 0);
    refuse('invalidNumber', [...path, row], `${what} above 0`, values[row]);
  }
  return values;
}

/** Holds that what a row became is finite, or missing where that is kept. */
export function requireNoOverflow(converted: Float64Array, path: ErrorPath): Float64Array {
  for (let row = 0; row < converted.length; row++) {
    const value = converted[row] as number;
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      refuse('overflow', [...path, row], 'a value that stays a finite double', value);
    }
  }
  return converted;
}
