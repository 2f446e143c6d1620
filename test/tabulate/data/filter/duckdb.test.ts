import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilterValue, RowFilter } from '../../../../src/model/plan/rowFilter.ts';
import { rowSelection } from '../../../../src/tabulate/data/filter/rowSelection.ts';
import { openRows } from '../../../../src/tabulate/data/source/openRows.ts';
import { smallFilter, smallRow } from './naiveFilter.ts';

function literal(value: FilterValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' ? `${value}::DOUBLE` : String(value);
}

/** The condition as SQL, written here on its own. */
function sqlOf(filter: RowFilter): string {
  if ('not' in filter) return `(NOT ${sqlOf(filter.not)})`;
  if ('all' in filter) return `(${['TRUE', ...filter.all.map(sqlOf)].join(' AND ')})`;
  if ('any' in filter) return `(${['FALSE', ...filter.any.map(sqlOf)].join(' OR ')})`;
  const { column } = filter;
  if ('known' in filter) return `(${column} IS ${filter.known ? 'NOT ' : ''}NULL)`;
  if ('is' in filter) return `(${column} = ${literal(filter.is)})`;
  if ('isOneOf' in filter) return `(${column} IN (${filter.isOneOf.map(literal).join(', ')}))`;
  const bounds = [
    ['>=', filter.atLeast],
    ['>', filter.above],
    ['<=', filter.atMost],
    ['<', filter.below],
  ] as const;
  const parts = bounds.flatMap(([sign, bound]) =>
    bound === undefined ? [] : [`${column} ${sign} ${literal(bound)}`],
  );
  return `(${parts.join(' AND ')})`;
}

/** As many rows as each kind of value, known or not, can be combined in. */
const rows = fc.sample(smallRow, { numRuns: 300, seed: 6 });

test('DuckDB keeps the same rows by the same filter, whatever is not known', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE t (place INTEGER, x DOUBLE, y DOUBLE, t VARCHAR, b BOOLEAN)');
  const tuples = rows.map(
    ({ x, y, t, b }, place) =>
      `(${place}, ${[x, y, t, b].map((value) => (value === null ? 'NULL' : literal(value))).join(', ')})`,
  );
  await connection.run(`INSERT INTO t VALUES ${tuples.join(', ')}`);
  await fc.assert(
    fc.asyncProperty(smallFilter, async (filter) => {
      const { places } = rowSelection(filter)(openRows(rows, 0));
      const found = places === null ? rows.map((_, row) => row) : [...places];
      const where = `SELECT place FROM t WHERE ${sqlOf(filter)} ORDER BY place`;
      const reader = await connection.runAndReadAll(where);
      expect(found).toEqual(reader.getRows().map(([place]) => place));
    }),
    { numRuns: 300 },
  );
  connection.closeSync();
});
