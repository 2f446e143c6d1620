/** An answer of three values, as a number so that "and" is the least and "or" the greatest. */
export type Answer = 0 | 1 | 2;

/** Does not hold. */
export const no = 0;
/** Cannot be told from the facts that are known. */
export const unknown = 1;
/** Holds. */
export const yes = 2;
