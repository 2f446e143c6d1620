/**
 * Times every `*.bench.ts` beside this file and prints a table for each, then how long the built
 * package takes to import: `npm run bench`, or `npm run bench -- rates` for those whose name contains
 * a word. No threshold: machines differ.
 */
import { readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { importTimes } from './importTimes.ts';
import { peakOf } from './peak.ts';

const word = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(word))
  .sort();

for (const file of files) {
  const { bench }: { readonly bench: Bench } = await import(`./${file}`);
  console.log(`\n${bench.title} (${bench.rows.toLocaleString('en-US')} rows)`);
  const timed: Record<string, Awaited<ReturnType<typeof time>>> = {};
  for (const [name, run] of Object.entries(bench.cases)) timed[name] = await time(run, bench);
  console.table(timed);
  if (bench.peak !== true) continue;
  console.log('Peak memory of a process for one run, its data included');
  const cases = ['', ...Object.keys(bench.cases)];
  console.table(
    Object.fromEntries(cases.map((name) => [name || 'the data alone', { MB: peakOf(file, name) }])),
  );
}
if ('import'.includes(word)) {
  console.log('\nImport of the built package, cold, in a process of its own');
  console.table(importTimes());
}

/** The median of some runs after one to warm up, and the heap that one run's result holds. */
async function time(run: () => unknown, { rows, runs = 5 }: Bench) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = await run();
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  if (held === undefined) throw new Error('A bench returns what it computes');
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[runs >> 1] as number;
  return {
    'ns a row': Math.round((median * 1e6) / rows),
    'rows per second': Math.round((rows / median) * 1e3).toLocaleString('en-US'),
    'result, MB': Math.max(0, Math.round(heap / 1e5) / 10),
  };
}
