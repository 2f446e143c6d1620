import { refuse } from '../../require.ts';
import type { Dialect } from './dialect.ts';
import { labelKindBy } from './labelKindBy.ts';
import { doubledName, escapedText } from './quote.ts';

/** Spark SQL. It replaces `${…}` by its settings everywhere in a statement, in names and texts too. */
export const spark: Dialect = {
  name: 'spark',
  identifier: (name) => {
    if (name.includes('${')) refuse('notSupported', [], 'a name without ${', name);
    return doubledName(name, '`');
  },
  text: (value) => escapedText(value, [['$', '\\u0024']]),
  double: (digits) => `${digits}D`,
  types: { double: 'DOUBLE', bigint: 'BIGINT', text: 'STRING', boolean: 'BOOLEAN' },
  sum: (of) => `sum(${of})`,
  isNan: (of) => `(${of} = CAST('NaN' AS DOUBLE))`,
  isInfinite: (of) => `(abs(${of}) = CAST('Infinity' AS DOUBLE))`,
  isNanOfAny: (of) => `(typeof(${of}) IN ('double', 'float') AND CAST(${of} AS STRING) = 'NaN')`,
  flag: (of) => `CAST(${of} AS DOUBLE)`,
  labelKind: (of) =>
    labelKindBy(`typeof(${of})`, {
      numbers: ['tinyint', 'smallint', 'int', 'bigint', 'float', 'double'],
      texts: ['string'],
      numbersLike: ['decimal('],
      textsLike: ['char(', 'varchar(', 'string collate'],
    }),
  // Its own is a whole number, for which a large double is an overflow.
  floor: (of) => `(${of} - pmod(${of}, 1D))`,
  exp: (of) => `exp(${of})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  passing: '',
  fence: '',
  ending: '',
};
