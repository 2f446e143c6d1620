import type { Dialect } from './dialect.ts';
import { labelKindBy } from './labelKindBy.ts';
import { doubledName, doubledText } from './quote.ts';

/** Trino. */
export const trino: Dialect = {
  name: 'trino',
  identifier: (name) => doubledName(name, '"'),
  text: doubledText,
  double: (digits) => digits,
  types: { double: 'double', bigint: 'bigint', text: 'varchar', boolean: 'boolean' },
  sum: (of) => `sum(${of})`,
  isNan: (of) => `is_nan(${of})`,
  isInfinite: (of) => `is_infinite(${of})`,
  isNanOfAny: (of) => `(typeof(${of}) IN ('double', 'real') AND CAST(${of} AS varchar) = 'NaN')`,
  flag: (of) => `CAST(${of} AS double)`,
  labelKind: (of) =>
    labelKindBy(`typeof(${of})`, {
      numbers: ['tinyint', 'smallint', 'integer', 'bigint', 'real', 'double'],
      texts: ['varchar'],
      numbersLike: ['decimal('],
      textsLike: ['varchar(', 'char('],
    }),
  floor: (of) => `floor(${of})`,
  exp: (of) => `exp(${of})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  passing: '',
  fence: '',
  ending: '',
};
