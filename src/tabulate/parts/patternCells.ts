import { type CellMap, newCellMap } from '../../multidimensional/data/cellMap.ts';
import { mostCells } from '../../multidimensional/data/tally.ts';
import { addTo } from './ledger.ts';

/** The patterns of the rows of a part of a table, row by row. */
export interface PatternRows {
  /** What each is deprived in. */
  readonly deprived: Int32Array;
  /** What is not known of each; `null` where everything is known of all. */
  readonly missing: Int32Array | null;
}

/** How many rows, of what weight, have each pattern, by group. */
export interface PatternCells extends CellMap {
  /** Adds rows, each with the place of its group – below a number – and its weight (`null`: 1 each). */
  addRows(
    rows: PatternRows,
    groups: Uint32Array,
    weights: Float64Array | null,
    groupCount: number,
  ): void;
}

/**
 * No rows yet. Every pattern of a group has a place of its own, until there would be too many; the patterns of
 * groups that come after that, and of rows of which something is not known, are found by hashing.
 */
export function newPatternCells(indicators: number): PatternCells {
  const patterns = 2 ** indicators;
  const others = newCellMap();
  let counts = new Float64Array(0);
  let sums = new Float64Array(0);
  let isFull = false;

  /** Makes places for the patterns of so many groups. */
  function makeRoom(groupCount: number): void {
    const wanted = groupCount * patterns;
    if (isFull || wanted <= counts.length) return;
    // Once some cell is found by hashing no place is made any more: each cell stands in one of both.
    isFull = wanted > mostCells;
    if (isFull) return;
    const [rows, weights] = [counts, sums];
    counts = new Float64Array(Math.min(mostCells, Math.max(wanted, 2 * rows.length)));
    sums = new Float64Array(2 * counts.length);
    counts.set(rows);
    sums.set(weights);
  }

  function add(
    group: number,
    deprived: number,
    missing: number,
    rows: number,
    weight: number,
  ): void {
    const cell = group * patterns + deprived;
    if (missing !== 0 || cell >= counts.length) {
      others.add(group, deprived, missing, rows, weight);
      return;
    }
    counts[cell] = (counts[cell] as number) + rows;
    addTo(sums, cell, weight);
  }

  return {
    addRows({ deprived, missing }, groups, weights, groupCount) {
      makeRoom(groupCount);
      const { length } = deprived;
      if (missing === null && counts.length >= groupCount * patterns) {
        for (let row = 0; row < length; row++) {
          const cell = (groups[row] as number) * patterns + (deprived[row] as number);
          counts[cell] = (counts[cell] as number) + 1;
          addTo(sums, cell, weights === null ? 1 : (weights[row] as number));
        }
        return;
      }
      for (let row = 0; row < length; row++) {
        const unknown = missing === null ? 0 : (missing[row] as number);
        const weight = weights === null ? 1 : (weights[row] as number);
        add(groups[row] as number, deprived[row] as number, unknown, 1, weight);
      }
    },
    add: (group, deprived, missing, rows, weight) => {
      makeRoom(group + 1);
      add(group, deprived, missing, rows, weight);
    },
    each(visit) {
      others.each(visit);
      for (let cell = 0; cell < counts.length; cell++) {
        if (counts[cell] === 0) continue;
        visit({
          group: Math.floor(cell / patterns),
          deprived: cell % patterns,
          missing: 0,
          rows: counts[cell] as number,
          weight: (sums[2 * cell] as number) + (sums[2 * cell + 1] as number),
        });
      }
    },
  };
}
