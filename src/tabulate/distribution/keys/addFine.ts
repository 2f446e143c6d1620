import { type Cells, fineSlot, fineStep, roomOf } from './cells.ts';
import { highWord, lowWord } from './valueCode.ts';

/**
 * Adds rows from a place on to cells of 52 bits, of which at most so many may be taken. The place where
 * that ends: the first row without a cell, or the number of rows.
 */
export function addFine(
  cells: Cells,
  values: Float64Array,
  weights: Float64Array | null,
  from: number,
  most: number,
): number {
  const { table, shift } = cells;
  const mask = table.length / 4 - 1;
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const { length } = values;
  let room = Math.min(roomOf(cells), most - cells.size);
  const roomBefore = room;
  let row = from;
  rows: for (; row < length; row++) {
    const value = values[row] as number;
    const low = words[2 * row + lowWord] as number;
    let slot = fineSlot(value, low, shift) & mask;
    let place = slot * 4;
    let code = table[place] as number;
    let step = 0;
    while (code !== value) {
      // A free cell: NaN, the one number that is not itself.
      if (Number.isNaN(code)) {
        if (room === 0) break rows;
        room--;
        table[place] = value + 0;
        table[place + 1] = 0;
        table[place + 2] = 0;
        table[place + 3] = 0;
        break;
      }
      if (step === 0) step = fineStep(value, words[2 * row + highWord] as number, low, shift);
      slot = (slot + step) & mask;
      place = slot * 4;
      code = table[place] as number;
    }
    table[place + 1] = (table[place + 1] as number) + 1;
    const sum = table[place + 2] as number;
    if (weights === null) {
      table[place + 2] = sum + 1;
      continue;
    }
    const weight = weights[row] as number;
    const next = sum + weight;
    const part = next - sum;
    table[place + 3] = (table[place + 3] as number) + (sum - (next - part) + (weight - part));
    table[place + 2] = next;
  }
  cells.size += roomBefore - room;
  return row;
}
