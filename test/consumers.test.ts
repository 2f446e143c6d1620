import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage } from './support/installPackage.ts';
import { root } from './support/project.ts';

/** What every app prints, wherever it runs. */
const answers = [
  '13.56',
  '13.56',
  '-17.20',
  '23.65',
  'missed',
  'percentDoesNotFitCount',
  90,
  // Scores 1, 1/3 and exactly 2/3 of 5, 3 and 2 persons
  19 / 30,
  // By hand, and as the World Bank's Handbook has it
  0.25,
  0.08,
  false,
  'invalidCount',
];

let folder = '';
const app = (path: string) => join(folder, 'apps', path);

beforeAll(() => {
  folder = installPackage();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the tarball holds the build, the texts and nothing else', () => {
  const installed = readdirSync(join(folder, 'node_modules/poverty-indicators')).sort();
  const optional = ['CHANGELOG.md', 'README.md', 'README.vi.md'];
  const expected = ['LICENSE', 'dist', 'package.json', ...optional].sort();
  const written = expected.filter(
    (name) => !optional.includes(name) || existsSync(join(root, name)),
  );
  expect(installed).toEqual(written);
});

describe('the packed package works', () => {
  test.each(['esm', 'cjs'])('in Node as %s', (format) => {
    const printed = execFileSync(process.execPath, [app(`${format}/main.js`)], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(answers);
  });

  test.each(['ts-nodenext', 'ts-bundler', 'ts-schemas'])('for the type checker in %s', (name) => {
    expect(typeCheck(app(name))).toBe('');
  });

  test('in a browser, with nothing of Node', async () => {
    const { outputFiles } = await build({
      entryPoints: [app('browser/main.js')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
    });
    const printed: string[] = [];
    const context = createContext({ console: { log: (line: string) => printed.push(line) } });
    runInContext(outputFiles[0]?.text ?? '', context);
    expect(printed.map((line) => JSON.parse(line))).toEqual([answers]);
  });
});

/** What TypeScript complains of in a folder; nothing is good. */
function typeCheck(project: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
      encoding: 'utf8',
    });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
