import { countPairs, tauOf } from '../../../numeric/kendallTauB.ts';
import { spearmanCorrelation } from '../../../numeric/spearmanCorrelation.ts';

/** How far groups keep their order under other weights. */
export interface OrderAgreement {
  /** Spearman's correlation of the groups' values under both; `null` where it has none. */
  readonly spearman: number | null;
  /** Kendall's τ_b of the same; `null` where it has none. */
  readonly kendallTauB: number | null;
  /**
   * The share of the comparisons of two groups, strict under the index's own weights, that keep their
   * direction; `null` where none is strict.
   */
  readonly keptShare: number | null;
}

/** Pairs of groups of which the first is above the second. */
export interface StrictPairs {
  /** How many there are. */
  readonly count: number;
  /** Leaves out those that other levels do not put in the same order; the rest are counted. */
  keep(levels: Float64Array): number;
}

/** Compares levels of groups, which are NaN where a group has no value, with those under own weights. */
export function orderAgreement(
  own: Float64Array,
  other: Float64Array,
  strict: number,
): OrderAgreement {
  const isIn = (_: unknown, place: number) =>
    !Number.isNaN(own[place]) && !Number.isNaN(other[place]);
  const [first, second] = [own.filter(isIn), other.filter(isIn)];
  const pairs = countPairs(first, second);
  return {
    spearman: spearmanCorrelation(first, second),
    kendallTauB: tauOf(pairs),
    keptShare: strict === 0 ? null : pairs.concordant / strict,
  };
}

/** The pairs of groups that are strict under own weights. */
export function strictPairs(own: Float64Array): StrictPairs {
  let count = 0;
  for (const level of own) for (const other of own) count += Number(level > other);
  const uppers = new Uint32Array(count);
  const lowers = new Uint32Array(count);
  let left = 0;
  for (const [upper, level] of own.entries()) {
    for (const [lower, other] of own.entries()) {
      if (!(level > other)) continue;
      uppers[left] = upper;
      lowers[left] = lower;
      left += 1;
    }
  }
  return {
    count,
    keep(levels) {
      let kept = 0;
      for (let place = 0; place < left; place++) {
        const [upper, lower] = [uppers[place] as number, lowers[place] as number];
        // False too where one of the two has no value.
        if (!((levels[upper] as number) > (levels[lower] as number))) continue;
        uppers[kept] = upper;
        lowers[kept] = lower;
        kept += 1;
      }
      left = kept;
      return left;
    },
  };
}
