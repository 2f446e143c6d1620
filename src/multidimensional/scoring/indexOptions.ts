import type {
  FractionInput,
  MultidimensionalIndex,
} from '../../model/multidimensional/multidimensionalIndex.ts';

/** What to do about deprivations that are not known. */
export type MissingPolicy = 'refuse' | 'omit' | 'notDeprived' | 'deprived' | 'reweight';

/** The policies there are. */
export const missingPolicies: readonly MissingPolicy[] = [
  'refuse',
  'omit',
  'notDeprived',
  'deprived',
  'reweight',
];

/** Settings of every multidimensional measure. */
export interface IndexOptions {
  /** The index: dimensions, indicators, weights. */
  readonly index: MultidimensionalIndex;
  /** The poverty cut-off k in (0, 1], in place of that of the index. */
  readonly cutoff?: FractionInput;
  /**
   * What to do about deprivations that are not known: `'refuse'` (if left out) throws; `'omit'` leaves
   * such rows out; `'notDeprived'` and `'deprived'` take them for one or the other; `'reweight'` shares
   * their weights out over the indicators that are known, in proportion.
   */
  readonly missing?: MissingPolicy;
}

/** Settings of a headcount of one indicator. */
export interface IndicatorOptions extends IndexOptions {
  /** The indicator, by its id. */
  readonly indicator: string;
}
