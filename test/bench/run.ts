/**
 * Times every `*.bench.ts` beside this file and prints a table for each: `npm run bench`, or
 * `npm run bench -- rates` for those whose name contains a word. No threshold: machines differ.
 */
import { readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';

const word = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(word))
  .sort();

for (const file of files) {
  const { bench }: { readonly bench: Bench } = await import(`./${file}`);
  console.log(`\n${bench.title}`);
  console.table(
    Object.fromEntries(Object.entries(bench.cases).map(([name, run]) => [name, time(run)])),
  );
}
if (files.length === 0) console.log('No benches.');

/** The median of rounds of about 50 ms each, after two rounds of warming up. */
function time(run: () => unknown) {
  let calls = 1;
  while (round(run, calls) < 50 && calls < 2 ** 30) calls *= 2;
  const rounds = Array.from({ length: 12 }, () => round(run, calls) / calls).slice(2);
  rounds.sort((a, b) => a - b);
  const median = rounds[Math.floor(rounds.length / 2)] ?? 0;
  return {
    'per call': median < 0.1 ? `${(median * 1e3).toFixed(2)} µs` : `${median.toFixed(2)} ms`,
    'calls per second': Math.round(1e3 / median).toLocaleString('en-US'),
  };
}

/** Milliseconds that so many calls take. The results are looked at, lest they be optimized away. */
function round(run: () => unknown, calls: number): number {
  let nothing = 0;
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) if (run() === undefined) nothing += 1;
  const elapsed = performance.now() - start;
  if (nothing > 0) throw new Error('A bench returns what it computes');
  return elapsed;
}
