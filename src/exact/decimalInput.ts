/**
 * A decimal number as it was published: a text such as `'13.56'`, or a double, which is read by its
 * shortest decimal spelling (24.1 means twenty-four and one tenth, not the binary fraction beside
 * it).
 */
export type DecimalInput = number | string;

/** A decimal number in plain notation, such as `'-34.40'`: exact, and with the digits it is published with. */
export type DecimalText = string;
