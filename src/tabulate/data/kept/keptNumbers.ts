import { refuse } from '../../../require.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { type KeptRows, pathOf } from './keptRows.ts';
import { blockRows, numberBlock, requireNoBigints } from './numberBlock.ts';

/**
 * The numbers of a column: NaN where a row has none, else finite. A column of doubles of which all rows are kept is
 * given back as it is, and nobody may write to it.
 */
export function keptNumbers(column: GivenColumn, kept: KeptRows): Float64Array {
  requireNoBigints(column);
  const { values } = column;
  const { rows, places } = kept;
  const isGiven = places === null && values instanceof Float64Array;
  const numbers = isGiven ? values : new Float64Array(rows);
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const block = numbers.subarray(start, start + count);
    if (!isGiven) numberBlock(column, kept, start, count, block);
    if (!areFinite(block)) refuseInfinite(column, kept, block, start);
  }
  return numbers;
}

/** Whether all are finite: of the rest the difference from itself is NaN, and so is every sum with it. */
function areFinite(block: Float64Array): boolean {
  const { length } = block;
  let first = 0;
  let second = 0;
  let row = 0;
  for (; row + 1 < length; row += 2) {
    const a = block[row] as number;
    const b = block[row + 1] as number;
    first += a - a;
    second += b - b;
  }
  for (; row < length; row++) first += (block[row] as number) - (block[row] as number);
  return first + second === 0;
}

/** NaN, which is no value, is let pass. */
function refuseInfinite(
  column: GivenColumn,
  { places }: KeptRows,
  block: Float64Array,
  start: number,
): void {
  for (const [at, value] of block.entries()) {
    if (value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY) continue;
    const row = places === null ? start + at : (places[start + at] as number);
    refuse('invalidNumber', pathOf(column, row), 'a finite number', value);
  }
}
