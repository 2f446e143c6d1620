import type { FractionInput } from '../../../model/multidimensional/multidimensionalIndex.ts';

/** What is weighted anew: dimensions, whose indicators keep their proportions, or each indicator. */
export type WeightedParts = 'dimensions' | 'indicators';

/** Weights that are written out, under a name. */
export interface WeightSet {
  /** Its name. */
  readonly id: string;
  /**
   * A weight above 0 for each dimension or indicator, by its id; together exactly 1, or all written as
   * whole numbers, such as 3 or `'3'`, that stand over their sum. `'100%'` and `'1.0'` are shares.
   */
  readonly weights: { readonly [id: string]: FractionInput };
}

/**
 * Other weights for an index: sets that are written out; a grid, which is every way to give each part a
 * positive multiple of a step; or a sample, of ways each as likely.
 */
export type WeightAlternatives =
  | {
      /** Sets that are written out. */
      readonly kind: 'sets';
      /** What they weight. */
      readonly over: WeightedParts;
      /** The sets. */
      readonly sets: readonly WeightSet[];
    }
  | {
      /** All on a grid. */
      readonly kind: 'grid';
      /** What is weighted. */
      readonly over: WeightedParts;
      /** The step, a fraction of which 1 is a multiple, such as `'1/10'`. */
      readonly step: FractionInput;
    }
  | {
      /** A sample from a seed. */
      readonly kind: 'sample';
      /** What is weighted. */
      readonly over: WeightedParts;
      /** How many. */
      readonly count: number;
      /** A whole number of 0 or more: the same seed gives the same weights. */
      readonly seed: number;
    };

/** One of the alternatives, as whole numbers. */
export interface Alternative {
  /** Its name. */
  readonly id: string;
  /** The weight of each part. */
  readonly parts: readonly number[];
  /** What they come to together. */
  readonly of: number;
}
