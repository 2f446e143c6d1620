import type { Engine as LocalEngine } from '../support/engines/engine.ts';
import type { Engine } from './engine.ts';
import { type LoadedTable, rowsOf } from './tables.ts';

/** An engine in the process of the tests, as this suite loads its tables. */
export async function openLocal(opening: Promise<LocalEngine>, version: string): Promise<Engine> {
  const engine = await opening;
  const [found] = await engine.query(version);
  return {
    name: String(Object.values(found ?? {})[0]),
    dialect: engine.dialect,
    async load(name, table) {
      if (rowsOf(table) === 0) return makeEmpty(engine, name, table);
      const columns = Object.entries(table).map(
        ([column, { values }]) => [column, Array.from(values, nullIfNan)] as const,
      );
      return engine.load(name, Object.fromEntries(columns));
    },
    query: (sql) => engine.query(sql),
    close: () => engine.close(),
  };
}

/** The types of columns without a value are not known by their values. */
async function makeEmpty(engine: LocalEngine, name: string, table: LoadedTable): Promise<void> {
  const columns = Object.entries(table).map(
    ([column, { type }]) => `"${column}" ${type === 'text' ? 'VARCHAR' : 'DOUBLE PRECISION'}`,
  );
  await engine.query(`DROP TABLE IF EXISTS "${name}"`);
  await engine.query(`CREATE TABLE "${name}" (${columns.join(', ')})`);
}

function nullIfNan(value: string | number | null): string | number | null {
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}
