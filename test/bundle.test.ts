import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { type Ceiling, ceilings } from './bundle/ceilings.ts';
import { entries, root, specifier } from './support/project.ts';

/** Bundles code as an app would, and says how big it got and which packages are in it. */
async function bundle(code: string) {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    // Otherwise tsconfig.json would lead to src/, and the built package is what users get.
    tsconfigRaw: {},
    alias: Object.fromEntries(
      entries.map((entry) => [specifier(entry), `${root}/dist/${entry}.js`]).reverse(),
    ),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'silent',
  });
  const bytes = gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length;
  const inputs = Object.values(result.metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const packages = inputs.flatMap(
    ([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const dateFns = inputs.flatMap(([path]) => /date-fns\/(\w+)\.js$/.exec(path)?.[1] ?? []);
  return { bytes, packages: [...new Set(packages)], dateFns: dateFns.sort() };
}

const limit = ({ bytes }: Ceiling) => bytes.at(-1)?.most ?? 0;

describe('an import stays under its ceiling', () => {
  test.each(ceilings)('$name', async (ceiling) => {
    const { bytes, packages, dateFns } = await bundle(ceiling.code);
    if (ceiling.dateFns !== undefined) expect(dateFns).toEqual(ceiling.dateFns);
    expect(packages.filter((name) => ceiling.mustNotAppear.includes(name))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(limit(ceiling));
    // A ceiling far above the thing hides the next surprise.
    expect(bytes, 'the ceiling is more than twice the size; lower it').toBeGreaterThan(
      limit(ceiling) / 2,
    );
  });
});

test('every entry point has a ceiling', () => {
  const whole = entries.filter((entry) =>
    ceilings.every(({ code }) => !code.startsWith(`import * as all from '${specifier(entry)}'`)),
  );
  expect(whole).toEqual([]);
});

test('every raise of a ceiling has its reason', () => {
  for (const { bytes } of ceilings) {
    expect(bytes.length).toBeGreaterThan(0);
    for (const { why } of bytes) expect(why).toMatch(/\w.{10,}\.$/);
  }
});

test('a package that is carried is seen', async () => {
  const { packages } = await bundle(
    "import { Decimal } from 'decimal.js'; globalThis.d = Decimal;",
  );
  expect(packages).toEqual(['decimal.js']);
});
