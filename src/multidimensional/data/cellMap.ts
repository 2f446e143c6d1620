/**
 * Cells by group and pattern, found by hashing: for rows with something unknown, and for indexes of so
 * many indicators that a place for every pattern would not fit.
 */
export interface CellMap {
  /** Adds rows of some weight to their cell. */
  add(group: number, deprived: number, missing: number, rows: number, weight: number): void;
  /** Shows every cell to a visitor. */
  each(visit: (cell: Cell) => void): void;
}

/** What the rows of one cell have in common, and how many they are. */
export interface Cell {
  /** The group. */
  readonly group: number;
  /** The indicators they are deprived in. */
  readonly deprived: number;
  /** The indicators that are not known of them. */
  readonly missing: number;
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly weight: number;
}

/** An empty map. It grows by half its cells again and again, so that it is never more than half full. */
export function newCellMap(): CellMap {
  let slots = new Int32Array(64).fill(-1);
  let size = 0;
  let keys = new Uint32Array(3 * 32);
  let sums = new Float64Array(3 * 32);

  function slotOf(group: number, deprived: number, missing: number): number {
    let hash = Math.imul(deprived ^ Math.imul(missing, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ group, 0xc2b2ae35);
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const cell = slots[slot] as number;
      if (cell < 0) return slot;
      const key = cell * 3;
      if (keys[key] === group && keys[key + 1] === deprived && keys[key + 2] === missing) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const wider = new Uint32Array(keys.length * 2);
    wider.set(keys);
    keys = wider;
    const more = new Float64Array(sums.length * 2);
    more.set(sums);
    sums = more;
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let cell = 0; cell < size; cell++) {
      const [group = 0, deprived = 0, missing = 0] = keys.subarray(cell * 3, cell * 3 + 3);
      slots[slotOf(group, deprived, missing)] = cell;
    }
  }

  return {
    add(group, deprived, missing, rows, weight) {
      let slot = slotOf(group, deprived, missing);
      let cell = slots[slot] as number;
      if (cell < 0) {
        if (size * 2 >= slots.length) {
          grow();
          slot = slotOf(group, deprived, missing);
        }
        cell = size++;
        slots[slot] = cell;
        keys[cell * 3] = group;
        keys[cell * 3 + 1] = deprived;
        keys[cell * 3 + 2] = missing;
      }
      const place = cell * 3;
      // Rows, and the sum with what its additions lost: weights are 0 or more, so the sum is the larger
      // of the two but for the first few.
      const sum = sums[place + 1] as number;
      const next = sum + weight;
      const lost = sum >= weight ? sum - next + weight : weight - next + sum;
      sums[place] = (sums[place] as number) + rows;
      sums[place + 1] = next;
      sums[place + 2] = (sums[place + 2] as number) + lost;
    },
    each(visit) {
      for (let cell = 0; cell < size; cell++) {
        const place = cell * 3;
        visit({
          group: keys[place] as number,
          deprived: keys[place + 1] as number,
          missing: keys[place + 2] as number,
          rows: sums[place] as number,
          weight: (sums[place + 1] as number) + (sums[place + 2] as number),
        });
      }
    },
  };
}
