/** The label of a group. */
export type GroupLabel = string | number;
