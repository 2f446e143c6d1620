import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  doubledName,
  doubledText,
  escapedName,
  escapedText,
  utf8Length,
} from '../../../src/sql/dialects/quote.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const pieces = [
  "'",
  '"',
  '`',
  '\\',
  '\n',
  '\r',
  ';',
  '--',
  '/*',
  '*/',
  '$',
  '{',
  'a',
  'ộ',
  '🏔️',
  ' ',
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((some) => some.join(''));
/** Any text without NUL. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((one) => !one.includes('\0'));
const some = fc.oneof(hostile, anyText);

test('a text comes back as it is, and a name names what it is', async () => {
  await fc.assert(
    fc.asyncProperty(some, some, async (text, name) => {
      const called = `c${name}`;
      const sql = `SELECT ${doubledText(text)} AS ${doubledName(called, '"')}, 1 AS one`;
      const [row] = await engine.query(sql);
      expect(row).toEqual(
        Object.fromEntries([
          [called, text],
          ['one', 1],
        ]),
      );
    }),
    { numRuns: 200 },
  );
});

/** Reads a token in which a backslash escapes: its text, and what stands behind it. */
function readEscaped(sql: string): [string, string] {
  let text = '';
  for (let at = 1; at < sql.length; at++) {
    if (sql[at] === sql[0]) return [text, sql.slice(at + 1)];
    if (sql[at] === '\\') at++;
    text += sql[at];
  }
  throw new Error('the token does not end');
}

test('a token with escapes ends where it ends', () => {
  fc.assert(
    fc.property(some, (text) => {
      expect(readEscaped(`${escapedText(text)} AND`)).toEqual([text, ' AND']);
      expect(readEscaped(`${escapedName(`c${text}`, [])} AND`)).toEqual([`c${text}`, ' AND']);
    }),
  );
  expect(escapedText("\\' $", [['$', '\\u0024']])).toBe("'\\\\\\' \\u0024'");
  expect(doubledName('a`b"', '`')).toBe('`a``b"`');
});

test('what no engine takes is refused: NUL, half a character, a name of nothing', () => {
  const refused = { code: 'notSupported', path: [] } as const;
  for (const text of ['\0', 'a\0b', '\ud83c', '\udfd4x']) {
    expectPovertyError(() => doubledText(text), refused);
    expectPovertyError(() => escapedText(text), refused);
    expectPovertyError(() => doubledName(text, '"'), refused);
    expectPovertyError(() => escapedName(text, []), refused);
  }
  expectPovertyError(() => doubledName('', '"'), refused);
  expectPovertyError(() => escapedName('', []), refused);
  expect([doubledText(''), escapedText('')]).toEqual(["''", "''"]);
});

test('the length of a text is that of its UTF-8', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
