import { deprivationOf, refuseDeprivation } from './readDeprivation.ts';

/** How many rows are packed at a time: a multiple of four, small enough for the nearest cache. */
export const blockRows = 8192;

/** A column as it is read: four rows at a time where its bytes allow it, else value by value. */
export interface PackedColumn {
  /** Its indicator. */
  readonly id: string;
  /** Its values, or its `get` where it has no values by place. */
  readonly values: ArrayLike<unknown> | ((row: number) => unknown);
  /** What stands for "not known" in it, beside `null` and `undefined`. */
  readonly missing: number | null;
  /** Four rows a word; `null` where the column is no aligned column of bytes. */
  readonly words: Int32Array | null;
}

/** Eight columns of a block of rows, one byte a row: bit j is column j. */
export interface Plane {
  /** What is known to be deprived. */
  readonly deprived: Uint8Array;
  /** The same memory, four rows a word. */
  readonly words: Int32Array;
  /** What is not known; all zero unless the block says it has some. */
  readonly missing: Uint8Array;
}

/** An empty plane. */
export function newPlane(): Plane {
  const deprived = new Uint8Array(blockRows);
  return {
    deprived,
    words: new Int32Array(deprived.buffer),
    missing: new Uint8Array(blockRows),
  };
}

/**
 * Packs up to eight columns of a block; whether a value in it is not known. Bytes that are all 0 or 1
 * go four rows at a time; a block with any other value is read again value by value.
 */
export function packPlane(
  plane: Plane,
  columns: readonly PackedColumn[],
  start: number,
  count: number,
): boolean {
  if (columns.every(({ words }) => words !== null)) {
    const whole = count >> 2;
    let seen = 0;
    plane.words.fill(0, 0, whole);
    for (let at = 0; at < columns.length; at += 4) {
      seen |= packFour(plane.words, columns, at, start >> 2, whole);
    }
    if ((seen & 0xfefefefe) === 0) {
      return packValues(plane, columns, start, whole * 4, count);
    }
  }
  return packValues(plane, columns, start, 0, count);
}

/** Up to four columns of words at once: fewer passes over the plane. */
function packFour(
  plane: Int32Array,
  columns: readonly PackedColumn[],
  at: number,
  start: number,
  count: number,
): number {
  const words = (offset: number) => columns[at + offset]?.words ?? zeros;
  const [first, second, third, fourth] = [words(0), words(1), words(2), words(3)];
  const steps = [first, second, third, fourth].map((column) => (column === zeros ? 0 : 1));
  const [stepA = 0, stepB = 0, stepC = 0, stepD = 0] = steps;
  let seen = 0;
  if (stepA + stepB + stepC + stepD === 4) {
    for (let word = 0; word < count; word++) {
      const row = start + word;
      const a = first[row] as number;
      const b = second[row] as number;
      const c = third[row] as number;
      const d = fourth[row] as number;
      seen |= a | b | c | d;
      plane[word] = (plane[word] as number) | ((a | (b << 1) | (c << 2) | (d << 3)) << at);
    }
    return seen;
  }
  for (let offset = 0; offset < 4; offset++) {
    const column = words(offset);
    if (column === zeros) continue;
    for (let word = 0; word < count; word++) {
      const value = column[start + word] as number;
      seen |= value;
      plane[word] = (plane[word] as number) | (value << (at + offset));
    }
  }
  return seen;
}

const zeros = new Int32Array(0);

/** The rows of a block from `from` on, value by value. */
function packValues(
  { deprived, missing }: Plane,
  columns: readonly PackedColumn[],
  start: number,
  from: number,
  count: number,
): boolean {
  missing.fill(0, 0, count);
  if (from === count) return false;
  deprived.fill(0, from, count);
  let some = false;
  for (let bit = 0; bit < columns.length; bit++) {
    const column = columns[bit] as PackedColumn;
    const { values } = column;
    for (let row = from; row < count; row++) {
      const value = typeof values === 'function' ? values(start + row) : values[start + row];
      if (value === 0 || value === false || value === 0n) continue;
      if (value === 1 || value === true || value === 1n) {
        deprived[row] = (deprived[row] as number) | (1 << bit);
      } else {
        const { id, missing: third } = column;
        if (deprivationOf(value, third) !== null) {
          refuseDeprivation(value, third, ['deprivations', id, start + row]);
        }
        missing[row] = (missing[row] as number) | (1 << bit);
        some = true;
      }
    }
  }
  return some;
}
