import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The median of nine cold imports of each entry point, in milliseconds. */
export function importTimes(): Record<
  string,
  { readonly 'ms (ESM)': number; readonly 'ms (CJS)': number }
> {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
  return Object.fromEntries(
    entries.map((entry) => {
      const name = `poverty-indicators${entry.slice(1)}`;
      return [
        name,
        {
          'ms (ESM)': median(['--input-type=module', '-e', timed(`await import('${name}')`)]),
          'ms (CJS)': median(['--input-type=commonjs', '-e', timed(`require('${name}')`)]),
        },
      ];
    }),
  );
}

function timed(statement: string): string {
  return `const start = performance.now(); ${statement}; console.log(performance.now() - start)`;
}

function median(args: readonly string[]): number {
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  return Math.round((times[4] as number) * 10) / 10;
}
