/**
 * What is done about rows without a value (`null`, `undefined`, NaN): `'refuse'` throws with the row;
 * `'omit'` leaves them out, and the result counts them.
 */
export type MissingPolicy = 'refuse' | 'omit';
