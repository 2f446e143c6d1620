import type { GroupLabel } from '../model/sample/groupLabel.ts';

export type { GroupLabel };

/**
 * The group of each row: a label a row, or whole numbers that point into a list of labels, which is
 * faster and keeps groups without rows.
 */
export type GroupColumn =
  | ArrayLike<GroupLabel>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The label in a row. */
      get(row: number): unknown;
    }
  | {
      /** For each row the place of its label in `labels`. */
      readonly codes: ArrayLike<number>;
      /** The labels, each once. */
      readonly labels: readonly GroupLabel[];
    };
