import { expect, test } from 'vitest';
import { check, matches, rest } from './checkExample.ts';
import { examplesOfMarkdown, examplesOfSource } from './findExamples.ts';
import { transformExample } from './transformExample.ts';

const fence = '```';
const transform = (code: string) => transformExample({ path: 'a.md', line: 7, code }, './h.ts');

test('finds the fences of a page with their lines and leaves out those marked no-check', () => {
  const page = ['# A', `${fence}ts`, 'f();', fence, `${fence}ts no-check`, 'g();', fence];
  expect(examplesOfMarkdown('a.md', [...page, `${fence}sh`, 'h', fence].join('\n'))).toEqual([
    { path: 'a.md', line: 3, code: 'f();' },
  ]);
});

test('finds bare and fenced examples of a doc comment', () => {
  const comment = [
    '/**',
    ' * One.',
    ' * @example',
    ' * f(); // => 1',
    ' * @example',
    ` * ${fence}ts`,
    ' * g(); // => 2',
    ` * ${fence}`,
    ' * @returns nothing',
    ' */',
  ].join('\n');
  expect(examplesOfSource('a.ts', comment)).toEqual([
    { path: 'a.ts', line: 3, code: '\nf(); // => 1' },
    { path: 'a.ts', line: 7, code: 'g(); // => 2' },
  ]);
});

test('keeps the lines and names the place of a claim', () => {
  const { module, claims } = transform('f(\n  1,\n); // => {\n//   a: 1, …\n// }\ng();');
  expect(claims).toBe(1);
  expect(module).toContain('await $check("a.md:7", async () => (f(\n  1,\n)), async () => (');
  expect(module).toContain('({    a: 1, ...$rest  })');
});

test('checks a constant after its declaration', () => {
  expect(transform('const a = f(); // => 1').module).toContain(
    'const a = f(); await $check("a.md:7", async () => (a), async () => (1));',
  );
});

test('refuses a claim that hangs in the air or is no expression', () => {
  expect(() => transform('if (a) {\n  f(); // => 1\n}')).toThrow('a.md:7: 1 "// =>" but 0');
  expect(() => transform('f(); // => 1 (one person)')).toThrow('not an expression');
  expect(() => transform('f(); // => throws TypeError')).toThrow("throws 'someCode'");
});

test('matches in part only where an … stands', () => {
  expect(matches({ a: 1, b: 2 }, { a: 1, ...rest })).toBe(true);
  expect(matches({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  expect(matches({ a: 1, b: undefined }, { a: 1 })).toBe(false);
  expect(matches([{ a: 1, b: 2 }, 3], [{ a: 1, ...rest }, ...rest])).toBe(true);
  expect(matches([1], [1, 2, ...rest])).toBe(false);
  expect(matches(-0, 0)).toBe(false);
  expect(matches(null, {})).toBe(false);
});

test('says what was claimed and what came', async () => {
  const gives = async () => ({ a: 2, b: [1] });
  const claims = async () => ({ a: 1, ...rest });
  await expect(check('a.md:7', gives, claims)).rejects.toThrow(
    'a.md:7\n  says  { a: 1, … }\n  gives { a: 2, b: [ 1 ] }',
  );
  await expect(check('a.md:7', gives, { throws: 'invalidCount' })).rejects.toThrow(
    "says  throws 'invalidCount'\n  but   gives",
  );
});
