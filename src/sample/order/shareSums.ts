import type { SampleColumns } from '../formula/sampleColumns.ts';
import { type CutPlace, cutPlaces } from '../quantile/cutPlaces.ts';
import { quantilesOf } from '../quantile/quantilesOf.ts';

/** What the parts of a population have that cuts at shares of it make. */
export interface ShareSums {
  /** Σ w (x − shift) of each part over the population: before the first cut, …, after the last. */
  readonly parts: readonly number[];
  /** The welfare of whoever stands at each cut; where it falls between two rows, the middle of both. */
  readonly quantiles: readonly number[];
}

/**
 * Cuts columns that ascend and have weight at ascending shares of the population. Of a row on a cut each
 * side has its part: the generalized Lorenz curve by straight lines. Each part is summed on its own, so
 * that a small one at the top is not what is left when two large sums are subtracted.
 */
export function shareSums(
  columns: SampleColumns,
  shares: readonly number[],
  shift: Shift = noShift,
): ShareSums {
  const { welfare, weights, population } = columns;
  const { length } = welfare;
  const targets = shares.map((share) => share * population);
  const found = cutPlaces(weights, length, targets);
  const cuts: Cut[] = [
    { place: 0, before: 0, target: 0 },
    ...shares.map((share, cut) => {
      const target = targets[cut] as number;
      // At the ends nothing hangs on how a sum was rounded.
      if (share <= 0) return { place: 0, before: 0, target: 0 };
      if (share >= 1) return { place: length, before: population, target };
      return { ...(found[cut] as CutPlace), target };
    }),
    { place: length, before: population, target: population },
  ];
  const parts = cuts
    .slice(1)
    .map((to, place) => sumBetween(columns, cuts[place] as Cut, to, shift) / population);
  return { parts, quantiles: quantilesOf({ ...columns, ascending: true }, shares, 'midpoint') };
}

/** What is taken from each welfare: a double, and what that misses. */
export interface Shift {
  /** The double. */
  readonly mean: number;
  /** What it misses. */
  readonly rest: number;
}

/** Nothing is taken. */
export const noShift: Shift = { mean: 0, rest: 0 };

interface Cut extends CutPlace {
  readonly target: number;
}

function sumBetween({ welfare, weights }: SampleColumns, from: Cut, to: Cut, shift: Shift): number {
  const { length } = welfare;
  const at = ({ place }: Cut) =>
    place < length ? (welfare[place] as number) - shift.mean - shift.rest : 0;
  if (from.place === to.place) return at(to) * (to.target - from.target);
  // What of the rows on the cuts belongs here: the rest of the first, the start of the last.
  const own = weights === null ? 1 : (weights[from.place] as number);
  const rest = Math.max(0, own - (from.target - from.before));
  const start = to.place < length ? Math.max(0, to.target - to.before) : 0;
  return (
    at(from) * rest + sumOfRows(welfare, weights, from.place + 1, to.place, shift) + at(to) * start
  );
}

/** Rows that are summed plainly before a compensated addition. */
const block = 128;

/** Σ w (x − shift) of the rows from one place to before another. */
export function sumOfRows(
  welfare: Float64Array,
  weights: Float64Array | null,
  from: number,
  to: number,
  { mean, rest }: Shift,
): number {
  let sum = 0;
  let lost = 0;
  for (let start = from; start < to; start += block) {
    const end = Math.min(to, start + block);
    let part = 0;
    if (weights === null) {
      for (let place = start; place < end; place++)
        part += (welfare[place] as number) - mean - rest;
    } else {
      for (let place = start; place < end; place++) {
        part += ((welfare[place] as number) - mean - rest) * (weights[place] as number);
      }
    }
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** A part of a population, with the welfare of whoever stands at its ends. */
export interface SharePart {
  /** The share it begins and ends at. */
  readonly from: number;
  readonly to: number;
  /** Welfare at its ends. */
  readonly lower: number;
  readonly upper: number;
  /** Its Σ w x over the population. */
  readonly sum: number;
}

/** The influence of a row of some welfare on what a part has: no density enters it. */
export function shareInfluence({ from, to, lower, upper, sum }: SharePart, value: number): number {
  // d/dε of ∫ Q from one share to the other. At the ends of the population nobody stands on a cut.
  const above = to >= 1 ? value : Math.min(value, upper) - (1 - to) * upper;
  const below = from <= 0 ? 0 : Math.min(value, lower) - (1 - from) * lower;
  return above - below - sum;
}
