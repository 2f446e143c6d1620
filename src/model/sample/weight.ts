/** A column of numbers: a list, a typed array, or a column of Arrow (by its `length` and `get`). */
export type NumberColumn =
  | ArrayLike<number>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The value in a row. */
      get(row: number): unknown;
    };

/**
 * What a weight stands for: `'sampling'`, for how many of the population a row speaks;
 * `'frequency'`, how many equal rows it stands for; `'household-size'`, how many persons live in the
 * household that the row is, so that persons are counted.
 */
export type WeightKind = 'sampling' | 'frequency' | 'household-size';

/** The kinds of weights there are. */
export const weightKinds: readonly WeightKind[] = ['sampling', 'frequency', 'household-size'];

/** A weight for each row, and what it stands for. */
export interface Weight {
  /** What the weights stand for. */
  readonly kind: WeightKind;
  /** A number of 0 or more for each row. */
  readonly values: NumberColumn;
}
