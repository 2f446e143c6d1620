import { refuse } from '../../../require.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { isTypedNumbers } from '../source/isTypedNumbers.ts';
import { type KeptRows, pathOf } from './keptRows.ts';

/** How many rows are read together, few enough to be looked at twice where they are near. */
export const blockRows = 4096;

/** Holds that a column is not one of bigints, which are no numbers. */
export function requireNoBigints({ name, values }: GivenColumn): void {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    const remedy = 'numbers, such as Float64Array.from(column, Number)';
    refuse('invalidType', [name], remedy, values[0] ?? 0n);
  }
}

/** Writes a block of the numbers of kept rows; NaN where there is none. Infinities are not looked for. */
export function numberBlock(
  column: GivenColumn,
  { places }: KeptRows,
  start: number,
  count: number,
  out: Float64Array,
): void {
  const { values } = column;
  if (isTypedNumbers(values)) {
    if (places === null) out.set(values.subarray(start, start + count));
    else gather(values, places, start, count, out);
    return;
  }
  for (let at = 0; at < count; at++) {
    const row = places === null ? start + at : (places[start + at] as number);
    const value = typeof values === 'function' ? values(row) : values[row];
    if (typeof value === 'number') out[at] = value;
    else if (value === undefined || value === null) out[at] = Number.NaN;
    else refuseOther(column, row, value);
  }
}

function gather(
  values: ArrayLike<number>,
  places: Uint32Array,
  start: number,
  count: number,
  out: Float64Array,
): void {
  for (let at = 0; at < count; at++) {
    out[at] = values[places[start + at] as number] as number;
  }
}

function refuseOther(column: GivenColumn, row: number, value: unknown): never {
  const remedy = typeof value === 'bigint' ? ', such as Number(value)' : '';
  return refuse('invalidType', pathOf(column, row), `a number${remedy}`, value);
}
