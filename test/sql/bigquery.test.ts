import { parse } from 'sql-parser-cst';
import { expect, test } from 'vitest';
import { families } from '../conformance/indicators.ts';
import { writtenFor } from '../parsers/writtenFor.ts';

// BigQuery does not run here: a parser that knows nothing of this package reads what is written for it.
test.each(Object.keys(families))('a parser of BigQuery reads every statement: %s', (family) => {
  const written = writtenFor('bigquery', family);
  expect(written.length).toBeGreaterThan(2);
  for (const sql of written) {
    const { statements } = parse(sql, { dialect: 'bigquery' });
    expect(statements.map(({ type }) => type)).toContain('select_stmt');
  }
});

test('the parser refuses what is no SQL of BigQuery', () => {
  expect(() => parse('SELECT `a FROM t', { dialect: 'bigquery' })).toThrow();
  expect(() => parse('SELECT sum(x FROM t', { dialect: 'bigquery' })).toThrow();
});
