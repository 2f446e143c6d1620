/** Prints every statement for BigQuery and Trino as JSON, for a parser in another language. */
import { families } from '../conformance/indicators.ts';
import { writtenFor } from './writtenFor.ts';

const statements = (['bigquery', 'trino'] as const).flatMap((dialect) =>
  Object.keys(families).flatMap((family) =>
    writtenFor(dialect, family).map((sql) => ({ dialect, sql })),
  ),
);
console.log(JSON.stringify(statements));
