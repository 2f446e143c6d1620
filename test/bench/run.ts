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
  const timed = Object.entries(bench.cases).map(([name, run]) => [name, time(run, bench.rows)]);
  console.table(Object.fromEntries(timed));
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

/** The median of five runs after one to warm up, and the heap that one run's result holds. */
function time(run: () => unknown, rows: number) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = run();
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  if (held === undefined) throw new Error('A bench returns what it computes');
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[2] as number;
  return {
    'ns a row': Math.round((median * 1e6) / rows),
    'rows per second': Math.round((rows / median) * 1e3).toLocaleString('en-US'),
    'result, MB': Math.max(0, Math.round(heap / 1e5) / 10),
  };
}
