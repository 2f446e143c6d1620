import { expect, test } from 'vitest';
import { coveragePage } from './coveragePage.ts';
import type { MatrixRow } from './matrix.ts';

test('reasons are told once, below the table', () => {
  const proof = { file: 'test/a.test.ts', text: 'a(' };
  const cells: MatrixRow['cells'] = {
    value: proof,
    influence: proof,
    laws: proof,
    golden: 'no: none was found',
    bench: proof,
    docs: { file: 'docs/a.md', text: 'a' },
    sql: 'no: not yet built',
    chunks: 'no: none was found',
    standardError: proof,
    chart: proof,
  };
  const { value, docs, sql, chunks } = cells;
  const ofPlan = { measure: 'b', figure: null, cells: { value, docs, sql, chunks } };
  const rows = [{ measure: 'a', figure: null, cells }];
  const lines = coveragePage(rows, [ofPlan]).split('\n');
  const yes = '[yes](../test/a.test.ts)';
  expect(lines).toContain(
    `| \`a\` | ${yes} | ${yes} | ${yes} | no 1 | ${yes} | [yes](a.md) | no 2 | no 1 | ${yes} | ${yes} |`,
  );
  expect(lines).toContain('| measure | value | docs | sql | chunks |');
  expect(lines).toContain(`| \`b\` | ${yes} | [yes](a.md) | no 2 | no 1 |`);
  expect(lines).toContain('- no 1: none was found.');
  expect(lines).toContain('- no 2: not yet built.');
});
