import { addCoarse } from './keys/addCoarse.ts';
import { addFine } from './keys/addFine.ts';
import { bitsThatFit } from './keys/bitsThatFit.ts';
import { addTo, type Cells, cellAt, growCells, newCells, roomOf, takeCell } from './keys/cells.ts';
import { allBits, coarserCode, fewestBits } from './keys/valueCode.ts';

/**
 * How many rows, of what weight, have each value of a column. Where there are more different values than it keeps
 * apart, those that differ only in the last bits are put together: as few of them as is enough. What it
 * keeps depends on the rows alone, not on the parts they came in, nor on their order: keys, rows and bits to
 * the last bit, sums of weights to their rounding.
 */
export interface Distribution {
  /** How many different values it keeps apart. */
  readonly most: number;
  /** The values, with as many bits as fit or more (see `settled`). */
  cells: Cells;
}

/** A distribution of nobody. */
export function newDistribution(most: number): Distribution {
  return { most, cells: newCells(allBits) };
}

/**
 * How many cells there may be for a while: a quarter more than are kept in the end, so that it seldom happens that all
 * have to be put into coarser ones. At the fewest bits there are some 10⁵ codes, and all have a place.
 */
export function limitAt(bits: number, most: number): number {
  return bits === fewestBits ? Number.POSITIVE_INFINITY : most + Math.ceil(most / 4);
}

/**
 * The cells of all rows so far with the most bits at which they fit. What is added later can only ask for fewer bits,
 * so that it makes no difference to the end whether anybody has asked before.
 */
export function settled(distribution: Distribution): Cells {
  const { cells, most } = distribution;
  if (cells.size > most && cells.bits > fewestBits) {
    distribution.cells = coarser(cells, bitsThatFit(cells, most), most);
  }
  return distribution.cells;
}

/**
 * Adds rows with a value and a weight (`null`: 1 each). Values are finite, weights finite and 0 or more, and twice
 * the sum of weights times the largest value is finite, by the caller's word.
 */
export function addValues(
  distribution: Distribution,
  values: Float64Array,
  weights: Float64Array | null,
): void {
  let row = 0;
  for (;;) {
    const { cells, most } = distribution;
    const add = cells.bits === allBits ? addFine : addCoarse;
    row = add(cells, values, weights, row, limitAt(cells.bits, most));
    if (row === values.length) return;
    makeRoom(distribution);
  }
}

/** Adds all rows of another distribution, which is left as it is. */
export function addDistribution(to: Distribution, { cells: from }: Distribution): void {
  if (to.cells.bits > from.bits) to.cells = coarser(to.cells, from.bits, to.most);
  const { table, stride, bits } = from;
  for (let place = 0; place < table.length; place += stride) {
    const code = table[place] as number;
    if (Number.isNaN(code)) continue;
    while (!addCell(to.cells, limitAt(to.cells.bits, to.most), table, place, bits)) makeRoom(to);
  }
}

/** Twice as many cells, or coarser ones where no more different values may be kept apart. */
function makeRoom(distribution: Distribution): void {
  const { cells, most } = distribution;
  if (cells.size < limitAt(cells.bits, most)) growCells(cells);
  else distribution.cells = coarser(cells, bitsThatFit(cells, most), most);
}

/** The same rows with fewer bits, in so many cells or more. */
function coarser({ table, stride, bits, size }: Cells, fewer: number, most: number): Cells {
  const wanted = Math.min(size, limitAt(fewer, most));
  const coarse = newCells(fewer, Math.max(64, 2 ** Math.ceil(Math.log2(wanted * 1.6))));
  for (let place = 0; place < table.length; place += stride) {
    if (Number.isNaN(table[place])) continue;
    while (!addCell(coarse, Number.POSITIVE_INFINITY, table, place, bits)) growCells(coarse);
  }
  return coarse;
}

/**
 * Adds a cell of a table with so many bits to cells of as many or fewer; `false` where there is no room for
 * it.
 */
function addCell(
  to: Cells,
  most: number,
  table: Float64Array,
  place: number,
  bits: number,
): boolean {
  const code = coarserCode(table[place] as number, bits, to.bits);
  const at = cellAt(to, code);
  if (Number.isNaN(to.table[at])) {
    if (roomOf(to) === 0 || to.size >= most) return false;
    takeCell(to, at, code);
  }
  const sums = to.table;
  sums[at + 1] = (sums[at + 1] as number) + (table[place + 1] as number);
  addPair(sums, at + 2, table[place + 2] as number, table[place + 3] as number);
  if (to.stride === 4) return true;
  if (bits === allBits) {
    const value = table[place] as number;
    const [weight, lost] = [table[place + 2] as number, table[place + 3] as number];
    addPair(sums, at + 4, value * weight, value * lost);
  } else addPair(sums, at + 4, table[place + 4] as number, table[place + 5] as number);
  return true;
}

/** Adds a sum with what it lost. */
function addPair(sums: Float64Array, at: number, sum: number, lost: number): void {
  addTo(sums, at, sum);
  addTo(sums, at, lost);
}
