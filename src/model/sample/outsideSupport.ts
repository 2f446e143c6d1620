/**
 * What is done about a value outside what a measure accepts: `'refuse'` throws with the row; `'omit'`
 * leaves the row out, above and below the line; `'keep'` counts it by the formula all the same, where
 * that has a meaning; `'zeroIsZero'` lets a row of zero add nothing and stay in the population;
 * `{ floor: x }` counts whatever is below x as x.
 */
export type OutsideSupport = 'refuse' | 'omit' | 'keep' | 'zeroIsZero' | Floor;

/** A policy: whatever is below a floor counts as the floor. */
export interface Floor {
  /** The floor, in the unit of welfare. */
  readonly floor: number;
}
