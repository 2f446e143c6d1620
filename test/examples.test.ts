import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from './support/project.ts';

/** The numbered scripts; what stands in folders beside them is theirs. */
const scripts = filesUnder('examples', '.ts').filter((path) => posix.dirname(path) === 'examples');

test.each(scripts)('%s prints what is written down', async (script) => {
  const tsx = `${root}/node_modules/tsx/dist/cli.mjs`;
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
  const printed = execFileSync(process.execPath, [tsx, script], options);
  const name = posix.basename(script, '.ts');
  await expect(printed).toMatchFileSnapshot(`../examples/${name}.out.txt`);
});

test('no output is left over from a script that is gone', () => {
  const outputs = filesUnder('examples', '.out.txt');
  const known = scripts.map((script) => script.replace(/\.ts$/, '.out.txt'));
  expect(outputs.filter((path) => !known.includes(path))).toEqual([]);
});
