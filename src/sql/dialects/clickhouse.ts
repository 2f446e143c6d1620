import type { Dialect } from './dialect.ts';
import { labelKindBy } from './labelKindBy.ts';
import { escapedName, escapedText } from './quote.ts';

/** ClickHouse. Its types do not hold NULL unless they say so, and its joins fill in zeros unless told not to. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: (name) => escapedName(name, []),
  text: (value) => escapedText(value),
  double: (digits) => digits,
  types: {
    double: 'Nullable(Float64)',
    bigint: 'Nullable(Int64)',
    text: 'Nullable(String)',
    boolean: 'Nullable(Bool)',
  },
  sum: (of) => `sumKahan(${of})`,
  isNan: (of) => `isNaN(${of})`,
  isInfinite: (of) => `isInfinite(${of})`,
  // NaN alone differs from itself.
  isNanOfAny: (of) => `(${of} <> ${of})`,
  flag: (of) => `CAST(${of} AS Nullable(Float64))`,
  labelKind: (of) =>
    labelKindBy(`replaceRegexpAll(toTypeName(${of}), 'Nullable|LowCardinality|[()]', '')`, {
      numbers: [
        ...['Int8', 'Int16', 'Int32', 'Int64', 'Int128', 'Int256', 'Float32', 'Float64'],
        ...['UInt8', 'UInt16', 'UInt32', 'UInt64', 'UInt128', 'UInt256', 'BFloat16'],
      ],
      texts: ['String'],
      numbersLike: ['Decimal'],
      textsLike: ['FixedString', 'Enum8', 'Enum16'],
    }),
  floor: (of) => `floor(${of})`,
  exp: (of) => `exp(${of})`,
  power: (base, exponent) => `pow(${base}, ${exponent})`,
  passing: '',
  fence: '',
  ending:
    ' SETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, aggregate_functions_null_for_empty = 0, output_format_json_quote_denormals = 1',
};
