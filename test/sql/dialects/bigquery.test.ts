import { expect, test } from 'vitest';
import { bigquery } from '../../../src/sql/dialects/bigquery.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(bigquery)).toBe(`WITH \`q_rows\` AS (
SELECT CASE WHEN (NOT IS_NAN(\`table\`.\`x\\\`"y\`)) THEN CASE WHEN exp(\`table\`.\`x\\\`"y\`) > 0e0 THEN power(exp(\`table\`.\`x\\\`"y\`), (-5e-1)) END ELSE 1e21 END AS \`v\`,
  CAST(CASE CAST(\`table\`.\`x\\\`"y\` AS STRING) WHEN 'true' THEN '1' WHEN 'false' THEN '0' ELSE CAST(\`table\`.\`x\\\`"y\` AS STRING) END AS FLOAT64) AS \`f\`,
  CASE JSON_TYPE(TO_JSON(\`table\`.\`x\\\`"y\`)) WHEN 'string' THEN 'text' ELSE JSON_TYPE(TO_JSON(\`table\`.\`x\\\`"y\`)) END AS \`k\`,
  CASE WHEN ((\`table\`.\`x\\\`"y\` IS NULL) OR (\`table\`.\`x\\\`"y\` <> \`table\`.\`x\\\`"y\`)) THEN 'it\\'s\\\\n\\n$ {' END AS \`t\`,
  (IS_INF(\`table\`.\`x\\\`"y\`) AND (CAST((-1) AS INT64) = CAST(\`table\`.\`x\\\`"y\` AS INT64))) AS \`b\`,
  CAST(NULL AS BOOL) AS \`n\`
FROM \`my db\`.\`t\` AS \`table\`
)
SELECT coalesce(sum(\`q_rows\`.\`v\`), 0e0) AS \`s\`,
  CAST(count(*) AS FLOAT64) AS \`n\`,
  min(\`q_rows\`.\`k\`) AS \`k\`
FROM \`q_rows\``);
});

test('a line does not end within quotes', () => {
  expect(bigquery.text('a\nb\r\\n')).toBe("'a\\nb\\r\\\\n'");
  expect(bigquery.identifier('a\nb')).toBe('`a\\nb`');
});
