import type { SqlType } from '../expression/expression.ts';

/** The engines that a plan can be written for. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark' | 'bigquery' | 'trino';

/**
 * What differs between engines. Every function gets SQL text that the writer made, but for `identifier`
 * and `text`, which get text of anybody and make a token of it.
 */
export interface Dialect {
  /** Its name. */
  readonly name: SqlDialect;
  /** A name, quoted, whatever is in it. */
  readonly identifier: (name: string) => string;
  /** A text as a literal, whatever is in it. */
  readonly text: (value: string) => string;
  /** A double as a literal, from its shortest digits with an exponent, such as `1.5e-7`. */
  readonly double: (digits: string) => string;
  /** The names of types. */
  readonly types: { readonly [type in SqlType]: string };
  /** A sum of doubles, compensated where the engine can. */
  readonly sum: (of: string) => string;
  /** Whether a double is NaN; NULL for NULL. */
  readonly isNan: (of: string) => string;
  /** Whether a double is infinite; NULL for NULL. */
  readonly isInfinite: (of: string) => string;
  /** Whether a column of any type is NaN. */
  readonly isNanOfAny: (of: string) => string;
  /** A column of numbers or booleans as a double. */
  readonly flag: (of: string) => string;
  /** `number` or `text`, or what the engine calls the type of a column. */
  readonly labelKind: (of: string) => string;
  /** The largest whole number that is not above a double, as a double. */
  readonly floor: (of: string) => string;
  /** e to a power. */
  readonly exp: (of: string) => string;
  /** A power of a double above 0. */
  readonly power: (base: string, exponent: string) => string;
  /** How a query of as many rows as the table has stands in WITH: not kept, if the engine asks for a word. */
  readonly passing: string;
  /** What ends such a query, so that the engine computes its columns once for each row. */
  readonly fence: string;
  /** What ends the statement. */
  readonly ending: string;
}
