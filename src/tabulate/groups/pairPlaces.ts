/** Pairs of a group and the number of a label, numbered as they come, over all parts of a table. */
export interface PairPlaces {
  /** How many there are. */
  count(): number;
  /** The group and the number of a pair. */
  pairAt(place: number): { readonly first: number; readonly code: number };
  /** The place of a pair, a new one where it was not there. */
  placeOf(first: number, code: number): number;
  /** The places of the pairs of rows, written over the groups. */
  placesOf(firsts: Uint32Array, codes: Uint32Array): Uint32Array;
}

const notYet = 0xffffffff;

/** Numbers pairs. */
export function newPairPlaces(): PairPlaces {
  const firsts: number[] = [];
  const seconds: number[] = [];
  const byFirst: Map<number, number>[] = [];
  const placeOf = (first: number, code: number): number => {
    while (byFirst.length <= first) byFirst.push(new Map());
    const byCode = byFirst[first] as Map<number, number>;
    let place = byCode.get(code);
    if (place === undefined) {
      place = firsts.length;
      byCode.set(code, place);
      firsts.push(first);
      seconds.push(code);
    }
    return place;
  };
  return {
    count: () => firsts.length,
    pairAt: (place) => ({ first: firsts[place] as number, code: seconds[place] as number }),
    placeOf,
    placesOf: (groups, codes) => {
      const width = greatest(codes) + 1;
      const size = (greatest(groups) + 1) * width;
      // A table of all pairs is quick, but not where few of them occur.
      if (size <= Math.max(mostPairs, groups.length)) byTable(groups, codes, width, size, placeOf);
      else
        for (const [row, first] of groups.entries()) {
          groups[row] = placeOf(first, codes[row] as number);
        }
      return groups;
    },
  };
}

const mostPairs = 16384;

function byTable(
  groups: Uint32Array,
  codes: Uint32Array,
  width: number,
  size: number,
  placeOf: (first: number, code: number) => number,
): void {
  const table = new Uint32Array(size).fill(notYet);
  const { length } = groups;
  for (let row = 0; row < length; row++) {
    const first = groups[row] as number;
    const code = codes[row] as number;
    const pair = first * width + code;
    let place = table[pair] as number;
    if (place === notYet) {
      place = placeOf(first, code);
      table[pair] = place;
    }
    groups[row] = place;
  }
}

function greatest(codes: Uint32Array): number {
  const { length } = codes;
  let most = 0;
  for (let row = 0; row < length; row++)
    if ((codes[row] as number) > most) most = codes[row] as number;
  return most;
}
