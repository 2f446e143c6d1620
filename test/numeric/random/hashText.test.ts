import { expect, test } from 'vitest';
import { hashText } from '../../../src/numeric/random/hashText.ts';

// Test vectors of the authors (Fowler, Noll, Vo; www.isthe.com/chongo/tech/comp/fnv), 32-bit FNV-1a.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of "%s"', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});
