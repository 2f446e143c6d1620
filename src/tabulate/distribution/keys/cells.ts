import { allBits, highWord, lowWord } from './valueCode.ts';

/**
 * Cells by the code of a value, found by hashing. A cell is some doubles in a row: the code (NaN where the
 * cell is free), the number of rows, the sum of their weights and what its additions lost, and – where a
 * cell holds different values – the sum of weight times value and what that lost.
 */
export interface Cells {
  /** How many bits of the mantissa the codes keep. */
  readonly bits: number;
  /** How many doubles a cell has. */
  readonly stride: number;
  /** The cells; three of eight are free, or more. */
  table: Float64Array;
  /** 32 less the logarithm of the number of cells. */
  shift: number;
  /** How many cells are taken. */
  size: number;
}

const fewestCells = 64;

/** Cells that are free; so many, a power of two. */
export function newCells(bits: number, count = fewestCells): Cells {
  const stride = bits === allBits ? 4 : 6;
  const table = new Float64Array(stride * count).fill(Number.NaN);
  return { bits, stride, table, shift: Math.clz32(count) + 1, size: 0 };
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/**
 * The place in the table of the cell of a code: its own, or a free one. Codes that are neighbors – whole
 * numbers, or words that differ in their last bits – have neighboring cells, so that most of what is used stands together in
 * memory; a code whose cell is taken goes on by steps of its own.
 */
export function cellAt({ bits, stride, table, shift }: Cells, code: number): number {
  const mask = table.length / stride - 1;
  let slot: number;
  let step: number;
  if (bits === allBits) {
    double[0] = code;
    slot = fineSlot(code, words[lowWord] as number, shift);
    step = fineStep(code, words[highWord] as number, words[lowWord] as number, shift);
  } else {
    slot = code >> (20 - bits);
    step = coarseStep(code, shift);
  }
  for (;;) {
    const place = (slot & mask) * stride;
    const found = table[place] as number;
    if (found === code || Number.isNaN(found)) return place;
    slot = (slot & mask) + step;
  }
}

/** Where the cell of a value is looked for first. */
export function fineSlot(value: number, low: number, shift: number): number {
  return (value | 0) + (Math.imul(low, 0x9e3779b1) >>> shift);
}

/** By how many cells it goes on. An odd number, so that all are seen; one for both zeros. */
export function fineStep(value: number, high: number, low: number, shift: number): number {
  return value === 0 ? 1 : (Math.imul(high ^ low, 0x85ebca6b) >>> shift) | 1;
}

/** The same for codes in one word. */
export function coarseStep(code: number, shift: number): number {
  return (Math.imul(code, 0x9e3779b1) >>> shift) | 1;
}

/** How many more cells may be taken before there have to be twice as many: five of eight. */
export function roomOf({ table, stride, size }: Cells): number {
  return (table.length / stride / 8) * 5 - size;
}

/** Makes twice as many cells. */
export function growCells(cells: Cells): void {
  const { table, stride } = cells;
  cells.table = new Float64Array(table.length * 2).fill(Number.NaN);
  cells.shift -= 1;
  for (let from = 0; from < table.length; from += stride) {
    const code = table[from] as number;
    if (Number.isNaN(code)) continue;
    const to = cellAt(cells, code);
    for (let part = 0; part < stride; part++) cells.table[to + part] = table[from + part] as number;
  }
}

/** Takes a free cell for a code. */
export function takeCell(cells: Cells, place: number, code: number): void {
  cells.table[place] = code;
  cells.table.fill(0, place + 1, place + cells.stride);
  cells.size += 1;
}

/** Adds a number to a sum, and what that loses to what stands beside it (the two-sum of Knuth). */
export function addTo(table: Float64Array, place: number, value: number): void {
  const sum = table[place] as number;
  const next = sum + value;
  const part = next - sum;
  table[place + 1] = (table[place + 1] as number) + (sum - (next - part) + (value - part));
  table[place] = next;
}
