import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatVietnameseNumber } from '../../src/exact/formatVietnameseNumber.ts';
import { parseVietnameseNumber } from '../../src/exact/parseVietnameseNumber.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';

test.each([
  ['0', '0'],
  ['7', '7'],
  ['1.500', '1500'],
  ['1.500.000,5', '1500000.5'],
  ['1 500 000,50', '1500000.50'],
  ['1\u00a0500', '1500'],
  ['1\u202f500', '1500'],
  ['1500000', '1500000'],
  ['13,56', '13.56'],
  ['0,050', '0.050'],
  ['007', '7'],
  ['000,0', '0.0'],
  ['+3', '3'],
  ['-3,4', '-3.4'],
  ['−34,4', '-34.4'],
  ['–1.500', '-1500'],
  ['-0', '0'],
  ['−0,00', '0.00'],
  ['  24,1\n', '24.1'],
])('reads %j as %s', (text, value) => {
  expect(parseVietnameseNumber(text)).toBe(value);
});

test('reads back what was written', () => {
  const units = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 15 }), (value, places) => {
      const text = longDivision(value, 10n ** BigInt(places), places);
      expect(parseVietnameseNumber(formatVietnameseNumber(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

describe('refusals', () => {
  test.each([
    ...['', ' ', ',', '.', '-', '13.56', '1.5', '1.50', '1.5000', '.5', ',5', '5,', '1,2,3'],
    ...['1.500 000', '1 500.000', '1..500', '1,500.5', '15.00.000', '1500.000', '1  500'],
    ...['0.556', '0.500.000', '00.500', '-0.123', '0 500'],
    ...['1e3', 'NaN', 'Infinity', '0x10', '13,56%', '--1', '- 1', '１２', '٣', '1,5 triệu'],
  ])('refuses %j', (text) => {
    expectPovertyError(() => parseVietnameseNumber(text), {
      code: 'invalidNumeral',
      path: ['text'],
      message: "such as '1.500.000,5'",
    });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [13.56, 'invalidType'],
    [12n, 'invalidType'],
    [['1'], 'invalidType'],
    [{ toString: () => '1' }, 'invalidType'],
  ] as const)('refuses %o', (value, code) => {
    expectPovertyError(() => parseVietnameseNumber(untyped(value)), { code, path: ['text'] });
  });
});
