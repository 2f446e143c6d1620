import type { GroupLabel } from '../../model/sample/groupLabel.ts';

/** The rows of a table, or of a part of it, that a plan counts: as columns that were read and checked. */
export interface TableBlock {
  /** How many rows were read, those that the filter left out among them. */
  readonly length: number;
  /** How many rows the filter kept: the length of every column below. */
  readonly rows: number;
  /** The row of the table, over all its parts, of each row kept. */
  rowAt(place: number): number;
  /** For each row kept the place of its group among those of the table (`GroupIndex`). */
  readonly groups: Uint32Array;
  /** The weight of each row times its size, or `null` where each is 1. All are finite and 0 or more. */
  readonly weights: Float64Array | null;
  /** The numbers of a column that the plan names; NaN where there is none, else finite. */
  numbers(column: string): Float64Array;
  /** The labels of a column that a line or a measure of groups names. */
  labels(column: string): readonly GroupLabel[];
  /** The deprivations of a column: 1, 0, or 255 where it is not known. */
  deprivations(column: string): Uint8Array;
  /** Where a row resides: 0 rural, 1 urban, 2 not known. */
  areas(column: string): Uint8Array;
}

/** The finest groups of a table, in the order in which their rows came. */
export interface GroupIndex {
  /** The labels of each group, one for each column of `by`. */
  readonly labels: readonly (readonly GroupLabel[])[];
  /** The place of a group, a new one where it was not there. */
  placeOf(labels: readonly GroupLabel[]): number;
}
