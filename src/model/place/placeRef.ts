/**
 * A place as a figure names it: a code, and the vintage of the code list it is taken from.
 *
 * A code without its vintage has no meaning: since 1 July 2025 the merged province of Lào Cai
 * carries code 15, which was Yên Bái's. Codes are text (`'00004'`), never numbers.
 */
export interface PlaceRef {
  /** The code, as text. */
  readonly code: string;
  /** The code list it is from, by any label that is used alike throughout, such as `'2024'`. */
  readonly vintage: string;
}
