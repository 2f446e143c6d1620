import type { Dialect } from './dialect.ts';
import { labelKindBy } from './labelKindBy.ts';
import { doubledName, doubledText } from './quote.ts';

/** DuckDB. */
export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => doubledName(name, '"'),
  text: doubledText,
  double: (digits) => digits,
  types: { double: 'DOUBLE', bigint: 'BIGINT', text: 'VARCHAR', boolean: 'BOOLEAN' },
  sum: (of) => `fsum(${of})`,
  isNan: (of) => `isnan(${of})`,
  isInfinite: (of) => `isinf(${of})`,
  isNanOfAny: (of) =>
    `(typeof(${of}) IN ('DOUBLE', 'FLOAT') AND lower(CAST(${of} AS VARCHAR)) = 'nan')`,
  flag: (of) => `CAST(${of} AS DOUBLE)`,
  labelKind: (of) =>
    labelKindBy(`typeof(${of})`, {
      numbers: [
        ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'FLOAT', 'DOUBLE'],
        ...['UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT'],
      ],
      texts: ['VARCHAR'],
      numbersLike: ['DECIMAL('],
      textsLike: ['ENUM('],
    }),
  floor: (of) => `floor(${of})`,
  exp: (of) => `exp(${of})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  passing: 'NOT MATERIALIZED ',
  fence: '',
  ending: '',
};
