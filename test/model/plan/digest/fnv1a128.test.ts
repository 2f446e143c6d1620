import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fnv1a128 } from '../../../../src/model/plan/digest/fnv1a128.ts';

test('it gives the values of other programs', () => {
  // The tests of hash/fnv of Go, golden128a.
  expect(fnv1a128('')).toBe('6c62272e07bb014262b821756295c58d');
  expect(fnv1a128('a')).toBe('d228cb696f1a8caf78912b704e4a8964');
  expect(fnv1a128('ab')).toBe('08809544bbab1be95aa0733055b69a62');
  expect(fnv1a128('abc')).toBe('a68d622cec8b5822836dbc7977af7f3b');
});

test('it is the product modulo 2^128 that the RFC writes', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 300 });
  fc.assert(
    fc.property(ascii, (text) => {
      let hash = 0x6c62272e07bb014262b821756295c58dn;
      for (const character of text) {
        hash = BigInt.asUintN(128, (hash ^ BigInt(character.charCodeAt(0))) * (2n ** 88n + 0x13bn));
      }
      expect(fnv1a128(text)).toBe(hash.toString(16).padStart(32, '0'));
    }),
  );
});
