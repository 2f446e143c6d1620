import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatVietnamesePercent } from '../../src/exact/formatVietnamesePercent.ts';
import { parseVietnamesePercent } from '../../src/exact/parseVietnamesePercent.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';

test.each([
  ['13,56%', '13.56'],
  ['55,6 %', '55.6'],
  [' −38,22%\n', '-38.22'],
  ['1.234,5%', '1234.5'],
  ['90%', '90'],
])('reads %j as %s', (text, value) => {
  expect(parseVietnamesePercent(text)).toBe(value);
});

test('reads back what was written', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 15 }), (units, places) => {
      const text = longDivision(BigInt(units), 10n ** BigInt(places), places);
      expect(parseVietnamesePercent(formatVietnamesePercent(text))).toBe(text);
    }),
  );
});

describe('refusals', () => {
  test.each(['', '%', '13,56', '0,1356', '13.56%', '13,56%%', '%13', '13‰', '13 phần trăm'])(
    'refuses %j',
    (text) => {
      expectPovertyError(() => parseVietnamesePercent(text), {
        code: 'invalidNumeral',
        path: ['text'],
      });
    },
  );

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [13.56, 'invalidType'],
    [{}, 'invalidType'],
  ] as const)('refuses %o', (value, code) => {
    expectPovertyError(() => parseVietnamesePercent(untyped(value)), { code, path: ['text'] });
  });
});
