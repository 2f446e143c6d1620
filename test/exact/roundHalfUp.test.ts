import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundHalfUp } from '../../src/exact/roundHalfUp.ts';
import { badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';

const places = fc.integer({ min: 0, max: 15 });

test.each([
  [1.005, 2, '1.01'],
  [-1.005, 2, '-1.01'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [0.285, 2, '0.29'],
  [1.45, 1, '1.5'],
  [8.345, 2, '8.35'],
  [-0.004, 2, '0.00'],
  [-0, 2, '0.00'],
  [1e21, 0, '1000000000000000000000'],
  [5e-324, 15, '0.000000000000000'],
  ['-34.4', 1, '-34.4'],
  ['99.995', 2, '100.00'],
  ['+7', 2, '7.00'],
  [' .5 ', 0, '1'],
  ['2.4999999999999999999999999999999999999999999999', 0, '2'],
  ['1e3', 1, '1000.0'],
])('rounds %s to %d decimals as %s', (value, decimals, text) => {
  expect(roundHalfUp(value, decimals)).toBe(text);
});

test('keeps two decimals unless asked otherwise', () => {
  expect(roundHalfUp('13.555')).toBe('13.56');
});

describe('laws', () => {
  test('agrees with long division on any decimal', () => {
    const digits = fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 40 }), places, (units, shift, decimals) => {
        const text = longDivision(units, 10n ** BigInt(shift), shift);
        const expected = longDivision(units, 10n ** BigInt(shift), decimals);
        expect(roundHalfUp(text, decimals)).toBe(expected);
        expect(roundHalfUp(`${units}e-${shift}`, decimals)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads a double by its shortest spelling', () => {
    const ordinary = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(ordinary, fc.double({ noNaN: true, noDefaultInfinity: true })),
        places,
        (value, decimals) => {
          expect(roundHalfUp(value, decimals)).toBe(roundHalfUp(String(value), decimals));
        },
      ),
    );
  });

  test('leaves what is rounded alone', () => {
    fc.assert(
      fc.property(fc.integer(), places, (units, decimals) => {
        const text = longDivision(BigInt(units), 10n ** BigInt(decimals), decimals);
        expect(roundHalfUp(text, decimals)).toBe(text);
      }),
    );
  });
});

describe('refusals', () => {
  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => roundHalfUp(1, untyped(decimals)), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });

  test.each([
    [Number.NaN, 'invalidNumber'],
    [undefined, 'missingValue'],
    [{}, 'invalidType'],
    ['13,56', 'invalidNumeral'],
  ] as const)('refuses the value %o', (value, code) => {
    expectPovertyError(() => roundHalfUp(untyped(value)), { code, path: ['value'] });
  });
});
