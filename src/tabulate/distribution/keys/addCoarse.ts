import { type Cells, coarseStep, roomOf } from './cells.ts';
import { codeOfZero, highWord, maskOf } from './valueCode.ts';

/** The same as `addFine` for cells of 20 bits or fewer, which also sum weight times value. */
export function addCoarse(
  cells: Cells,
  values: Float64Array,
  weights: Float64Array | null,
  from: number,
  most: number,
): number {
  const { table, shift, bits } = cells;
  const kept = maskOf(bits);
  const right = 20 - bits;
  const mask = table.length / 6 - 1;
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const { length } = values;
  let room = Math.min(roomOf(cells), most - cells.size);
  const roomBefore = room;
  let row = from;
  rows: for (; row < length; row++) {
    const value = values[row] as number;
    const code = value === 0 ? codeOfZero : (words[2 * row + highWord] as number) & kept;
    let slot = (code >> right) & mask;
    let place = slot * 6;
    let found = table[place] as number;
    let step = 0;
    while (found !== code) {
      if (Number.isNaN(found)) {
        if (room === 0) break rows;
        room--;
        table[place] = code;
        for (let part = 1; part < 6; part++) table[place + part] = 0;
        break;
      }
      if (step === 0) step = coarseStep(code, shift);
      slot = (slot + step) & mask;
      place = slot * 6;
      found = table[place] as number;
    }
    table[place + 1] = (table[place + 1] as number) + 1;
    const weight = weights === null ? 1 : (weights[row] as number);
    const sum = table[place + 2] as number;
    const next = sum + weight;
    const part = next - sum;
    table[place + 3] = (table[place + 3] as number) + (sum - (next - part) + (weight - part));
    table[place + 2] = next;
    const term = weight * value;
    const total = table[place + 4] as number;
    const nextTotal = total + term;
    const added = nextTotal - total;
    const lost = total - (nextTotal - added) + (term - added);
    table[place + 5] = (table[place + 5] as number) + lost;
    table[place + 4] = nextTotal;
  }
  cells.size += roomBefore - room;
  return row;
}
