import type { Dialect } from '../dialects/dialect.ts';
import { integer } from '../expression/build.ts';
import { writeExpression } from '../expression/writeExpression.ts';
import type { Join, Query, SelectQuery, Statement } from './query.ts';

/**
 * What the names of queries begin with: nothing that the name of the table begins with, so that no query
 * is taken for it.
 */
export function queryPrefix(table: readonly string[]): string {
  const name = table.at(-1)?.toLowerCase() ?? '';
  let prefix = 'q_';
  while (name.startsWith(prefix)) prefix += '_';
  return prefix;
}

/** A statement as SQL, for a table with this name, whose parts are those of a path. */
export function writeStatement(
  { queries, result }: Statement,
  table: readonly string[],
  dialect: Dialect,
): string {
  const tableName = table.map(dialect.identifier).join('.');
  const from = `${tableName} AS ${dialect.identifier('table')}`;
  const written = queries.map(({ name, query }) => {
    const passing = query.kind === 'select' && query.passes === true ? dialect.passing : '';
    return `${dialect.identifier(name)} AS ${passing}(\n${queryText(query, from, dialect)}\n)`;
  });
  return `WITH ${written.join(',\n')}\n${queryText(result, from, dialect)}${dialect.ending}`;
}

function queryText(query: Query, table: string, dialect: Dialect): string {
  if (query.kind === 'select') return selectText(query, table, dialect);
  const rows = query.rows.map((row) => {
    const columns = row.map((value, place) => {
      const name = dialect.identifier(query.names[place] as string);
      return `${writeExpression(integer(value), dialect)} AS ${name}`;
    });
    return `SELECT ${columns.join(', ')}`;
  });
  return rows.join('\nUNION ALL ');
}

function selectText(query: SelectQuery, table: string, dialect: Dialect): string {
  const { columns, from, joins = [], where, groupBy = [], passes } = query;
  const named = columns.map(
    ({ as, is }) => `${writeExpression(is, dialect)} AS ${dialect.identifier(as)}`,
  );
  const lines = [
    `SELECT ${named.join(',\n  ')}`,
    `FROM ${from === null ? table : dialect.identifier(from)}`,
    ...joins.map((join) => joinText(join, dialect)),
  ];
  if (where !== undefined) lines.push(`WHERE ${writeExpression(where, dialect)}`);
  if (groupBy.length > 0) {
    lines.push(`GROUP BY ${groupBy.map((part) => writeExpression(part, dialect)).join(', ')}`);
  }
  return lines.join('\n') + (passes === true ? dialect.fence : '');
}

function joinText({ kind, query, on }: Join, dialect: Dialect): string {
  const name = dialect.identifier(query);
  if (kind === 'cross' || on === null) return `CROSS JOIN ${name}`;
  return `${kind === 'left' ? 'LEFT' : 'INNER'} JOIN ${name} ON ${writeExpression(on, dialect)}`;
}
