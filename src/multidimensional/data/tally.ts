import type { Block } from './block.ts';
import { type Cell, newCellMap } from './cellMap.ts';
import type { PatternTable } from './deprivationData.ts';
import { emptyTable, withCells } from './patternTable.ts';

/** Rows and weights by group and pattern, while they are counted. */
export interface Tally {
  /** Adds a block of rows. */
  add(block: Block): void;
  /** The patterns of each group, ascending. */
  tables(): PatternTable[];
}

/** Past so many cells – groups times patterns – they are found by hashing. */
export const mostCells = 2 ** 20;

/**
 * An empty tally of so many groups and indicators. Where every pattern of every group can have a place
 * of its own it has one. Each sum of weights has beside it what its additions have lost.
 */
export function newTally(
  codes: ArrayLike<number> | null,
  groups: number,
  indicators: number,
  weighted: boolean,
): Tally {
  const others = newCellMap();
  const patterns = 2 ** indicators;
  const cells = groups * patterns <= mostCells ? groups * patterns : 0;
  const rows = new Uint32Array(cells);
  const sums = new Float64Array(weighted ? 2 * cells : 0);

  function addDense({ start, count, deprived, weight }: Block): void {
    if (codes === null) {
      countRows(rows, deprived, count);
      if (weight !== null) sumRows(sums, deprived, count, weight);
    } else if (weight === null) countCoded(rows, deprived, count, codes, start, indicators);
    else sumCoded(rows, sums, deprived, count, codes, start, indicators, weight);
  }

  /** Row by row, for blocks in which something is not known and for those without places. */
  function addEach({ start, count, deprived, missing, weight, someMissing }: Block): void {
    for (let row = 0; row < count; row++) {
      const group = codes === null ? 0 : (codes[start + row] as number);
      const unknown = someMissing ? (missing[row] as number) : 0;
      const known = deprived[row] as number;
      const one = weight === null ? 1 : (weight[row] as number);
      if (cells === 0 || unknown !== 0) {
        others.add(group, known, unknown, 1, one);
        continue;
      }
      const cell = group * patterns + known;
      rows[cell] = (rows[cell] as number) + 1;
      if (weight !== null) addTo(sums, cell, one);
    }
  }

  return {
    add(block) {
      if (cells === 0 || block.someMissing) addEach(block);
      else addDense(block);
    },
    tables() {
      const found: Cell[][] = Array.from({ length: groups }, () => []);
      others.each((cell) => found[cell.group]?.push(cell));
      return found.map((hashed, group) => {
        const from = cells === 0 ? 0 : group * patterns;
        const until = cells === 0 ? 0 : from + patterns;
        let size = 0;
        for (let cell = from; cell < until; cell++) if (rows[cell] !== 0) size += 1;
        const table = emptyTable(size);
        let place = 0;
        for (let cell = from; cell < until; cell++) {
          const count = rows[cell] as number;
          if (count === 0) continue;
          table.deprived[place] = cell - from;
          table.rows[place] = count;
          table.weight[place] = weighted
            ? (sums[2 * cell] as number) + (sums[2 * cell + 1] as number)
            : count;
          place += 1;
        }
        return hashed.length === 0 ? table : withCells(table, hashed);
      });
    },
  };
}

// Each loop by itself: the engine makes the best of one that does a single thing.

function countRows(rows: Uint32Array, deprived: Int32Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const cell = deprived[row] as number;
    rows[cell] = (rows[cell] as number) + 1;
  }
}

function sumRows(sums: Float64Array, deprived: Int32Array, count: number, weight: Float64Array) {
  for (let row = 0; row < count; row++) {
    const cell = deprived[row] as number;
    addTo(sums, cell, weight[row] as number);
  }
}

function countCoded(
  rows: Uint32Array,
  deprived: Int32Array,
  count: number,
  codes: ArrayLike<number>,
  start: number,
  indicators: number,
): void {
  for (let row = 0; row < count; row++) {
    const cell = ((codes[start + row] as number) << indicators) | (deprived[row] as number);
    rows[cell] = (rows[cell] as number) + 1;
  }
}

function sumCoded(
  rows: Uint32Array,
  sums: Float64Array,
  deprived: Int32Array,
  count: number,
  codes: ArrayLike<number>,
  start: number,
  indicators: number,
  weight: Float64Array,
): void {
  for (let row = 0; row < count; row++) {
    const cell = ((codes[start + row] as number) << indicators) | (deprived[row] as number);
    rows[cell] = (rows[cell] as number) + 1;
    addTo(sums, cell, weight[row] as number);
  }
}

/**
 * Adds a weight to the sum of a cell, and what that lost beside it: the two-sum of Knuth, which needs not
 * know which of the two is larger.
 */
function addTo(sums: Float64Array, cell: number, weight: number): void {
  const place = 2 * cell;
  const sum = sums[place] as number;
  const next = sum + weight;
  const part = next - sum;
  const lost = sum - (next - part) + (weight - part);
  sums[place] = next;
  sums[place + 1] = (sums[place + 1] as number) + lost;
}
