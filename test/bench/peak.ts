/**
 * The most memory that a process needed, in MB: run by run.ts with the file of a bench and a case, or
 * with no case for its data alone.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';

const [file = '', name = ''] = process.argv.slice(2);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bench }: { readonly bench: Bench } = await import(`./${file}`);
  await bench.cases[name]?.();
  console.log(process.resourceUsage().maxRSS / 1024);
}

/** The same in a process of its own, so that nothing else has grown the heap. */
export function peakOf(bench: string, caseName: string): number {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), bench, caseName];
  return Math.round(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
}
