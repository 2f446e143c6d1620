import { expect, test } from 'vitest';
import { clickhouse } from '../../../src/sql/dialects/clickhouse.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(clickhouse)).toBe(`WITH \`q_rows\` AS (
SELECT CASE WHEN (NOT isNaN(\`table\`.\`x\\\`"y\`)) THEN CASE WHEN exp(\`table\`.\`x\\\`"y\`) > 0e0 THEN pow(exp(\`table\`.\`x\\\`"y\`), (-5e-1)) END ELSE 1e21 END AS \`v\`,
  CAST(\`table\`.\`x\\\`"y\` AS Nullable(Float64)) AS \`f\`,
  CASE WHEN replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') IN ('Int8', 'Int16', 'Int32', 'Int64', 'Int128', 'Int256', 'Float32', 'Float64', 'UInt8', 'UInt16', 'UInt32', 'UInt64', 'UInt128', 'UInt256', 'BFloat16') OR replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') LIKE 'Decimal%' THEN 'number' WHEN replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') IN ('String') OR replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') LIKE 'FixedString%' OR replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') LIKE 'Enum8%' OR replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') LIKE 'Enum16%' THEN 'text' ELSE replaceRegexpAll(toTypeName(\`table\`.\`x\\\`"y\`), 'Nullable|LowCardinality|[()]', '') END AS \`k\`,
  CASE WHEN ((\`table\`.\`x\\\`"y\` IS NULL) OR (\`table\`.\`x\\\`"y\` <> \`table\`.\`x\\\`"y\`)) THEN 'it\\'s\\\\n
$ {' END AS \`t\`,
  (isInfinite(\`table\`.\`x\\\`"y\`) AND (CAST((-1) AS Nullable(Int64)) = CAST(\`table\`.\`x\\\`"y\` AS Nullable(Int64)))) AS \`b\`,
  CAST(NULL AS Nullable(Bool)) AS \`n\`
FROM \`my db\`.\`t\` AS \`table\`
)
SELECT coalesce(sumKahan(\`q_rows\`.\`v\`), 0e0) AS \`s\`,
  CAST(count(*) AS Nullable(Float64)) AS \`n\`,
  min(\`q_rows\`.\`k\`) AS \`k\`
FROM \`q_rows\` SETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, aggregate_functions_null_for_empty = 0, output_format_json_quote_denormals = 1`);
});

test('types hold NULL, and joins fill in nothing', () => {
  for (const type of Object.values(clickhouse.types)) expect(type).toMatch(/^Nullable\(\w+\)$/);
  expect(clickhouse.ending).toContain('join_use_nulls = 1');
});
