import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** Groups of rows in ascending order of their means; those without weight are left out. */
export interface GroupMeans {
  /** The mean of each, as its distance from a center. */
  readonly means: Float64Array;
  /** The share of each in the population. */
  readonly shares: Float64Array;
  /** By code, where each stands; −1 for one without weight. */
  readonly places: Int32Array;
}

/**
 * The means of groups as distances from a center, so that groups whose means are near keep the digits of
 * their difference, and equal incomes give equal means. `codes` has the group of each place.
 */
export function groupMeans(
  { welfare, weights, population }: SampleColumns,
  codes: Float64Array,
  center: { readonly mean: number; readonly rest: number },
): GroupMeans {
  let count = 0;
  for (const code of codes) count = Math.max(count, code + 1);
  const totals = new Float64Array(count);
  const sums = new Float64Array(count);
  const lost = new Float64Array(count);
  for (let place = 0; place < welfare.length; place++) {
    const weight = weights === null ? 1 : (weights[place] as number);
    const code = codes[place] as number;
    const term = weight * ((welfare[place] as number) - center.mean - center.rest);
    const sum = sums[code] as number;
    const next = sum + term;
    const missed = Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    lost[code] = (lost[code] as number) + missed;
    sums[code] = next;
    totals[code] = (totals[code] as number) + weight;
  }
  const meanOf = (code: number) =>
    ((sums[code] as number) + (lost[code] as number)) / (totals[code] as number);
  const order = Array.from(totals.keys()).filter((code) => (totals[code] as number) > 0);
  order.sort((a, b) => meanOf(a) - meanOf(b));
  const places = new Int32Array(count).fill(-1);
  for (const [place, code] of order.entries()) places[code] = place;
  return {
    means: Float64Array.from(order, meanOf),
    shares: Float64Array.from(order, (code) => (totals[code] as number) / population),
    places,
  };
}
