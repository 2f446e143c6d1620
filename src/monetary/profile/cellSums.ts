import { totalOf } from '../../numeric/sums/totalOf.ts';

/** Sums by place: added to plainly for a while, then with compensation. */
export interface CellSums {
  /** What was added since the last merge, to be written to. */
  readonly part: Float64Array;
  /** Counts rows; merges when enough of them have passed. */
  passed(rows: number): void;
  /** The sums of so many cells together, each of so many places; infinite past the largest double. */
  of(width: number, firstCell: number, cells: number): number[];
}

/**
 * Rows between two merges of so many places: so many terms of one sign are off by at most as many
 * roundings of the sum. With many places a merge costs more, and is made more seldom.
 */
export function rowsBetween(places: number): number {
  return Math.min(65536, Math.max(4096, places));
}

/** Sums for so many places, all 0. */
export function newCellSums(places: number, between: number): CellSums {
  const part = new Float64Array(places);
  const sum = new Float64Array(places);
  const lost = new Float64Array(places);
  let pending = 0;
  return {
    part,
    passed(rows) {
      pending += rows;
      if (pending >= between) merge();
    },
    of(width, firstCell, cells) {
      if (pending > 0) merge();
      return Array.from({ length: width }, (_, term) => {
        const sums = new Float64Array(cells);
        for (let cell = 0; cell < cells; cell++) {
          sums[cell] = sumAt((firstCell + cell) * width + term);
        }
        return totalOf(sums);
      });
    },
  };

  function merge(): void {
    for (let place = 0; place < places; place++) {
      const added = part[place] as number;
      const before = sum[place] as number;
      const next = before + added;
      lost[place] =
        (lost[place] as number) +
        (Math.abs(before) >= Math.abs(added) ? before - next + added : added - next + before);
      sum[place] = next;
      part[place] = 0;
    }
    pending = 0;
  }

  /** What is infinite stays so; its compensation is not a number. */
  function sumAt(place: number): number {
    const plain = sum[place] as number;
    return Number.isFinite(plain) ? plain + (lost[place] as number) : plain;
  }
}
