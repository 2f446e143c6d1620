import { expect, test } from 'vitest';
import { spark } from '../../../src/sql/dialects/spark.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(spark)).toBe(`WITH \`q_rows\` AS (
SELECT CASE WHEN (NOT (\`table\`.\`x\`\`"y\` = CAST('NaN' AS DOUBLE))) THEN CASE WHEN exp(\`table\`.\`x\`\`"y\`) > 0e0D THEN power(exp(\`table\`.\`x\`\`"y\`), (-5e-1D)) END ELSE 1e21D END AS \`v\`,
  CAST(\`table\`.\`x\`\`"y\` AS DOUBLE) AS \`f\`,
  CASE WHEN typeof(\`table\`.\`x\`\`"y\`) IN ('tinyint', 'smallint', 'int', 'bigint', 'float', 'double') OR typeof(\`table\`.\`x\`\`"y\`) LIKE 'decimal(%' THEN 'number' WHEN typeof(\`table\`.\`x\`\`"y\`) IN ('string') OR typeof(\`table\`.\`x\`\`"y\`) LIKE 'char(%' OR typeof(\`table\`.\`x\`\`"y\`) LIKE 'varchar(%' OR typeof(\`table\`.\`x\`\`"y\`) LIKE 'string collate%' THEN 'text' ELSE typeof(\`table\`.\`x\`\`"y\`) END AS \`k\`,
  CASE WHEN ((\`table\`.\`x\`\`"y\` IS NULL) OR (typeof(\`table\`.\`x\`\`"y\`) IN ('double', 'float') AND CAST(\`table\`.\`x\`\`"y\` AS STRING) = 'NaN')) THEN 'it\\'s\\\\n
\\u0024 {' END AS \`t\`,
  ((abs(\`table\`.\`x\`\`"y\`) = CAST('Infinity' AS DOUBLE)) AND (CAST((-1) AS BIGINT) = CAST(\`table\`.\`x\`\`"y\` AS BIGINT))) AS \`b\`,
  CAST(NULL AS BOOLEAN) AS \`n\`
FROM \`my db\`.\`t\` AS \`table\`
)
SELECT coalesce(sum(\`q_rows\`.\`v\`), 0e0D) AS \`s\`,
  CAST(count(*) AS DOUBLE) AS \`n\`,
  min(\`q_rows\`.\`k\`) AS \`k\`
FROM \`q_rows\``);
});

test('nothing is a variable that the engine would put something in for', () => {
  expect(spark.text('$' + '{env:HOME}')).toBe("'\\u0024{env:HOME}'");
  expectPovertyError(() => spark.identifier('a$' + '{b}'), { code: 'notSupported', path: [] });
  expect(spark.identifier('$1 {b}')).toBe('`$1 {b}`');
});
