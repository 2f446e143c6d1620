import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Engine } from '../conformance/engine.ts';
import { openLocal } from '../conformance/openLocal.ts';
import { openDuckdb } from '../support/engines/openDuckdb.ts';

/** Spark in processes of its own, spoken to by lines of JSON; tables come to it as partitioned Parquet. */
export async function openSpark(): Promise<Engine> {
  const python = process.env.SPARK_PYTHON ?? 'python3';
  const driver = join(import.meta.dirname, 'driver.py');
  const child = spawn(python, [driver], { env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' } });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-4000);
  });
  const ask = conversation(child, () => words);
  const { version, master } = await ask(null);
  const folder = mkdtempSync(join(tmpdir(), 'poverty-spark-'));
  const duckdb = await openLocal(openDuckdb(), 'SELECT version() AS name');
  let tables = 0;
  return {
    name: `Spark ${version}, ${master}`,
    dialect: 'spark',
    async load(name, table) {
      const from = join(folder, `table${tables++}`);
      await duckdb.load('t', table);
      // Four files at least, so that both workers have a part of every table.
      await duckdb.query(
        `COPY (SELECT *, (row_number() OVER ()) % 4 AS file FROM t) TO '${from}' (FORMAT parquet, PARTITION_BY (file), WRITE_EMPTY_FILE true)`,
      );
      await ask({ load: name, from });
    },
    async query(sql) {
      const { rows } = await ask({ sql });
      return rows as readonly Record<string, unknown>[];
    },
    async close() {
      child.stdin.end();
      await duckdb.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Answer = Record<string, unknown>;

/** One question at a time; `null` waits for what is said first. */
function conversation(child: ChildProcessWithoutNullStreams, words: () => string) {
  const lines = createInterface({ input: child.stdout });
  const waiting: { done(line: string): void; fail(error: Error): void }[] = [];
  const early: string[] = [];
  lines.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) early.push(line);
    else next.done(line);
  });
  child.on('exit', (code) => {
    for (const { fail } of waiting) fail(new Error(`Spark ended with ${code}: ${words()}`));
  });
  return async (question: object | null): Promise<Answer> => {
    if (question !== null) child.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await new Promise<string>((done, fail) => {
      const said = early.shift();
      if (said === undefined) waiting.push({ done, fail });
      else done(said);
    });
    const answer = JSON.parse(line) as Answer;
    if (typeof answer.error === 'string') throw new Error(answer.error);
    return answer;
  };
}
