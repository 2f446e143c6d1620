import { PGlite } from '@electric-sql/pglite';
import { columnType, type Engine, type EngineColumns, quotedName, rowsOf } from './engine.ts';

const typeNames = { text: 'text', boolean: 'boolean', double: 'double precision' } as const;

/** Opens PostgreSQL (PGlite) in memory. */
export async function openPostgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    async load(table: string, columns: EngineColumns) {
      const name = quotedName(table);
      const types = Object.entries(columns).map(
        ([column, values]) => `${quotedName(column)} ${typeNames[columnType(values)]}`,
      );
      await database.exec(
        `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} (${types.join(', ')})`,
      );
      const blob = new Blob([copyText(columns)]);
      await database.query(`COPY ${name} FROM '/dev/blob'`, [], { blob });
      await database.exec(`ANALYZE ${name}`);
    },
    async query(sql: string) {
      const { rows } = await database.query<{ [column: string]: unknown }>(sql);
      return rows;
    },
    close: () => database.close(),
  };
}

/** Rows in the text format of COPY. */
function copyText(columns: EngineColumns): string {
  const lists = Object.values(columns);
  const lines: string[] = [];
  const rows = rowsOf(columns);
  for (let row = 0; row < rows; row++) {
    lines.push(lists.map((list) => field(list[row])).join('\t'));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function field(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number' && Object.is(value, -0)) return '-0';
  if (typeof value !== 'string') return String(value);
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
