import { describe, expect, test } from 'vitest';
import { type NumberKind, readNumber } from '../../../src/progress/target/readNumber.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const path = ['observations', 2, 'value'];
const read = (value: unknown, kind: NumberKind) => readNumber(untyped(value), kind, path);

test.each([
  ['percent', '90%', 90n, 1n],
  ['percent', ' 13.56 % ', 339n, 25n],
  ['percent', '13.56', 339n, 25n],
  ['percent', 13.56, 339n, 25n],
  ['percent', '0%', 0n, 1n],
  ['plain', 80, 80n, 1n],
  ['plain', '29.8', 149n, 5n],
  ['plain', '2.5e6', 2_500_000n, 1n],
  ['plain', '-3', -3n, 1n],
  ['plain', '.5', 1n, 2n],
  ['ratio', '1/2', 1n, 2n],
  ['ratio', '2 / 3', 2n, 3n],
  ['ratio', '50%', 1n, 2n],
  ['ratio', 0.1, 1n, 10n],
  ['ratio', '2.5', 5n, 2n],
] as const)('as %s, %j is %d/%d', (kind, value, numerator, denominator) => {
  expect(read(value, kind)).toEqual({ numerator, denominator });
});

test('a double is read by its shortest spelling: the sum of 0.1 and 0.2 is not 0.3', () => {
  expect(read(0.3, 'plain')).toEqual({ numerator: 3n, denominator: 10n });
  expect(read(0.1 + 0.2, 'plain')).not.toEqual(read(0.3, 'plain'));
});

describe('refuses', () => {
  test.each([
    ['percent', '1/2', 'invalidNumeral'],
    ['percent', '90%%', 'invalidNumeral'],
    ['percent', '%', 'invalidNumeral'],
    ['percent', '9%0', 'invalidNumeral'],
    ['percent', '1/2%', 'invalidNumeral'],
    ['percent', '', 'invalidNumeral'],
    ['percent', '13,56', 'invalidNumeral'],
    ['plain', '90%', 'invalidNumeral'],
    ['plain', '1/2', 'invalidNumeral'],
    ['plain', 'many', 'invalidNumeral'],
    ['plain', '', 'invalidNumeral'],
    ['ratio', '1/0', 'invalidNumber'],
    ['ratio', '50%%', 'invalidNumeral'],
    ['ratio', '1/-2', 'invalidNumeral'],
    ['ratio', Number.NaN, 'invalidNumber'],
    ['percent', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['plain', Number.NaN, 'invalidNumber'],
    ['plain', undefined, 'missingValue'],
    ['percent', null, 'missingValue'],
    ['ratio', true, 'invalidType'],
    ['plain', [80], 'invalidType'],
    ['percent', {}, 'invalidType'],
  ] as const)('as %s, %j with %s', (kind, value, code) => {
    expectPovertyError(() => read(value, kind), { code, path, row: 2 });
  });

  test('and quotes what was given, percent sign and all', () => {
    expectPovertyError(() => read('9%0%', 'percent'), {
      code: 'invalidNumeral',
      path,
      message: 'a decimal number such as \'13.56\', got "9%0%"',
    });
    expectPovertyError(() => read('90%', 'plain'), {
      code: 'invalidNumeral',
      path,
      message: 'a decimal number, got "90%"',
    });
  });
});
