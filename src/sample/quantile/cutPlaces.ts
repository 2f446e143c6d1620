/** Where an amount of cumulative weight is passed in a column. */
export interface CutPlace {
  /** The first place whose cumulative weight exceeds the amount; the length if none does. */
  readonly place: number;
  /** The weight of all rows before that place. */
  readonly before: number;
}

/** Rows that are summed plainly before a compensated addition. */
const block = 128;

/** Where ascending amounts of cumulative weight, each of 0 or more, are passed: one walk for all. */
export function cutPlaces(
  weights: Float64Array | null,
  length: number,
  targets: readonly number[],
): CutPlace[] {
  if (weights === null) {
    return targets.map((target) => {
      const place = Math.min(length, Math.floor(target));
      return { place, before: place };
    });
  }
  const cuts: CutPlace[] = [];
  let sum = 0;
  let lost = 0;
  let start = 0;
  while (cuts.length < targets.length && start < length) {
    const end = Math.min(length, start + block);
    let part = 0;
    for (let place = start; place < end; place++) part += weights[place] as number;
    const next = sum + part;
    const nextLost = lost + (sum >= part ? sum - next + part : part - next + sum);
    if (next + nextLost > (targets[cuts.length] as number)) {
      passTargets(cuts, weights, targets, sum, lost, start, end);
    }
    sum = next;
    lost = nextLost;
    start = end;
  }
  while (cuts.length < targets.length) cuts.push({ place: length, before: sum + lost });
  return cuts;
}

/** Adds the cuts that fall in a block of rows. */
function passTargets(
  cuts: CutPlace[],
  weights: Float64Array,
  targets: readonly number[],
  sum: number,
  lost: number,
  start: number,
  end: number,
): void {
  let part = 0;
  for (let place = start; place < end; place++) {
    const through = part + (weights[place] as number);
    while (
      cuts.length < targets.length &&
      sum + (lost + through) > (targets[cuts.length] as number)
    ) {
      cuts.push({ place, before: sum + (lost + part) });
    }
    part = through;
  }
}
