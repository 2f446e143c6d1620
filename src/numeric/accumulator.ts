/** A sum in the making that keeps what its additions lose. Internal. */
export interface Accumulator {
  /** Adds a number. */
  add(value: number): void;
  /** The sum so far. */
  total(): number;
}

/** An empty sum with Neumaier's compensation, as `compensatedSum` has it for a whole column. */
export function newAccumulator(): Accumulator {
  let sum = 0;
  let lost = 0;
  return {
    add(value) {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: () => sum + lost,
  };
}
