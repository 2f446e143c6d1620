import type { Dialect } from './dialect.ts';
import { escapedName, escapedText } from './quote.ts';

const lineEnds = [
  ['\n', '\\n'],
  ['\r', '\\r'],
] as const;

/** BigQuery (GoogleSQL). */
export const bigquery: Dialect = {
  name: 'bigquery',
  identifier: (name) => escapedName(name, lineEnds),
  text: (value) => escapedText(value, lineEnds),
  double: (digits) => digits,
  types: { double: 'FLOAT64', bigint: 'INT64', text: 'STRING', boolean: 'BOOL' },
  sum: (of) => `sum(${of})`,
  isNan: (of) => `IS_NAN(${of})`,
  isInfinite: (of) => `IS_INF(${of})`,
  // NaN alone differs from itself.
  isNanOfAny: (of) => `(${of} <> ${of})`,
  flag: (of) =>
    `CAST(CASE CAST(${of} AS STRING) WHEN 'true' THEN '1' WHEN 'false' THEN '0' ELSE CAST(${of} AS STRING) END AS FLOAT64)`,
  labelKind: (of) =>
    `CASE JSON_TYPE(TO_JSON(${of})) WHEN 'string' THEN 'text' ELSE JSON_TYPE(TO_JSON(${of})) END`,
  // It has an error for what is infinite, none for what is 0.
  floor: (of) => `floor(${of})`,
  exp: (of) => `exp(${of})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  passing: '',
  fence: '',
  ending: '',
};
