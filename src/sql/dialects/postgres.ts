import { refuse } from '../../require.ts';
import type { Dialect } from './dialect.ts';
import { labelKindBy } from './labelKindBy.ts';
import { doubledName, doubledText, escapedText, utf8Length } from './quote.ts';

/** Below this the exponential is no normal double, which PostgreSQL calls an error. */
const leastExponent = "CAST('-7.08e2' AS double precision)";
const zero = "CAST('0e0' AS double precision)";
const longestName = 63;

/** PostgreSQL. It has an error for whatever other engines make infinite, NaN or 0. */
export const postgres: Dialect = {
  name: 'postgres',
  identifier: (name) => {
    // It would cut a longer name, and might find another column under what is left.
    if (utf8Length(name) > longestName) {
      refuse('notSupported', [], `a name of at most ${longestName} bytes`, name);
    }
    return doubledName(name, '"');
  },
  // A backslash may be an escape in plain quotes, by a setting of the server; in E'…' it always is one.
  text: (value) => (value.includes('\\') ? `E${escapedText(value)}` : doubledText(value)),
  double: (digits) => `CAST('${digits}' AS double precision)`,
  types: { double: 'double precision', bigint: 'bigint', text: 'text', boolean: 'boolean' },
  sum: (of) => `sum(${of})`,
  isNan: (of) => `(${of} = CAST('NaN' AS double precision))`,
  isInfinite: (of) => `(abs(${of}) = CAST('Infinity' AS double precision))`,
  isNanOfAny: (of) =>
    `(CAST(pg_typeof(${of}) AS text) IN ('double precision', 'real', 'numeric') AND CAST(${of} AS text) = 'NaN')`,
  flag: (of) =>
    `CAST(CASE CAST(${of} AS text) WHEN 'true' THEN '1' WHEN 'false' THEN '0' ELSE CAST(${of} AS text) END AS double precision)`,
  labelKind: (of) =>
    labelKindBy(`CAST(pg_typeof(${of}) AS text)`, {
      numbers: ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'],
      texts: ['text', 'character varying', 'character', 'name', 'citext'],
    }),
  floor: (of) => `floor(${of})`,
  exp: (of) => `CASE WHEN ${of} < ${leastExponent} THEN ${zero} ELSE exp(${of}) END`,
  power: (base, exponent) =>
    `CASE WHEN ${exponent} * ln(${base}) < ${leastExponent} THEN ${zero} ELSE power(${base}, ${exponent}) END`,
  passing: 'NOT MATERIALIZED ',
  fence: ' OFFSET 0',
  ending: '',
};
