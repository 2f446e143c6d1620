/** Many sums of numbers of 0 or more, each with what its additions lost, in two flat columns. */
export interface PlacedSums {
  /** Adds a number of 0 or more to the sum at a place. */
  add(place: number, value: number): void;
  /** The sum at a place. */
  at(place: number): number;
}

/** So many sums of 0. */
export function newPlacedSums(size: number): PlacedSums {
  const sums = new Float64Array(size);
  const losses = new Float64Array(size);
  return {
    add(place, value) {
      const sum = sums[place] as number;
      const next = sum + value;
      const lost = sum >= value ? sum - next + value : value - next + sum;
      losses[place] = (losses[place] as number) + lost;
      sums[place] = next;
    },
    at: (place) => (sums[place] as number) + (losses[place] as number),
  };
}
