import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/model/plan/digest/canonicalJson.ts';

test('keys are sorted at every depth, and lists keep their order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'x' }, null], a: true })).toBe(
    '{"a":true,"b":[{"c":"x","d":1},null]}',
  );
});

test('a key without a value is left out, and minus zero is 0', () => {
  expect(canonicalJson({ a: undefined, b: -0, c: 0 })).toBe('{"b":0,"c":0}');
});

test('a text is ASCII, whatever is in it', () => {
  // Spelled by hand; Python's json.dumps with ensure_ascii gives the same.
  expect(canonicalJson('hộ "nghèo"\n\u0000\u007f😀')).toBe(
    '"h\\u1ed9 \\"ngh\\u00e8o\\"\\n\\u0000\u007f\\ud83d\\ude00"',
  );
  expect(canonicalJson({ 'tỷ lệ': 1 })).toBe('{"t\\u1ef7 l\\u1ec7":1}');
  expect(canonicalJson('\ud800')).toBe('"\\ud800"');
});

test('a key that an object has by birth is a key', () => {
  expect(canonicalJson(JSON.parse('{"a":1,"__proto__":{"b":2}}'))).toBe(
    '{"__proto__":{"b":2},"a":1}',
  );
});

test('it is JSON of the same value, and the same for every order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toStrictEqual(plain);
      expect(text).toMatch(/^[\x20-\x7f]*$/);
      expect(canonicalJson(reversed(plain))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}
