import { Session } from 'chdb';
import type { Engine } from '../conformance/engine.ts';
import type { LoadedTable } from '../conformance/tables.ts';

const types = { double: 'Float64', integer: 'Int32', text: 'String' } as const;

/** Rows that are inserted by one statement. */
const rowsAtOnce = 20_000;

/** ClickHouse in this process. */
export async function openClickHouse(): Promise<Engine> {
  const session = new Session();
  // Doubles are otherwise read to the last bit but one.
  const run = (sql: string) => session.query(`${sql}`, 'JSONEachRow');
  run('SET precise_float_parsing = 1');
  run('SET output_format_json_quote_denormals = 1');
  run('CREATE DATABASE IF NOT EXISTS suite ENGINE = Atomic');
  run('USE suite');
  const read = (sql: string) =>
    run(sql)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const [version] = read('SELECT version() AS version');
  return {
    name: `ClickHouse ${version?.version}`,
    dialect: 'clickhouse',
    async load(name, table) {
      run(`DROP TABLE IF EXISTS \`${name}\``);
      const columns = Object.entries(table).map(
        ([column, { type }]) => `\`${column}\` Nullable(${types[type]})`,
      );
      run(`CREATE TABLE \`${name}\` (${columns.join(', ')}) ENGINE = Memory`);
      for (const lines of jsonLines(table)) {
        run(`INSERT INTO \`${name}\` FORMAT JSONEachRow ${lines}`);
      }
    },
    query: async (sql) => read(sql),
    close: async () => session.cleanup(),
  };
}

/** The rows as JSON, some thousands at a time. */
function* jsonLines(table: LoadedTable): Generator<string> {
  const columns = Object.entries(table);
  const rows = columns[0]?.[1].values.length ?? 0;
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(rows, start + rowsAtOnce); row++) {
      const cells = columns.map(([name, { values }]) => {
        const value = values[row];
        return [name, Number.isNaN(value) ? null : value];
      });
      lines.push(JSON.stringify(Object.fromEntries(cells)));
    }
    yield lines.join('\n');
  }
}
