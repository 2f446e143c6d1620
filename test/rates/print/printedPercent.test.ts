import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  percentText,
  pointsOf,
  printOf,
  readPercent,
  readPoints,
  readPrinting,
  unitsOf,
} from '../../../src/rates/print/printedPercent.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { printRatio, roundings } from '../../support/publishedTables.ts';

const usual = readPrinting({});
const asPrinted = readPrinting({ decimals: 'asPrinted' });

describe('reading', () => {
  test.each([
    ['5.57', 557],
    ['5.0', 500],
    ['5', 500],
    [5.57, 557],
    [7, 700],
    [' 5.57 ', 557],
    ['+5.57', 557],
    ['.5', 50],
    ['5.', 500],
    ['007.5', 750],
    ['100', 10_000],
    [100, 10_000],
    [-0, 0],
    ['-0.00', 0],
    [1.15, 115],
    [99.99, 9999],
  ])('%o is %d hundredths', (value, units) => {
    const print = readPercent(value, usual, []);
    expect(print).toMatchObject({ units, decimals: 2, printed: value });
    expect(print.text).toBe(percentText(units, 2));
  });

  test.each([
    ['5.571', 5571, 3],
    [5.571, 5571, 3],
    ['5.570', 5570, 3],
    [1e-7, 1, 7],
    [1.5e-7, 15, 8],
    ['0.0000000001', 1, 10],
  ])('%o is taken at its own digits', (value, units, decimals) => {
    expect(readPercent(value, usual, [])).toMatchObject({ units, decimals });
  });

  test.each([
    ['5.0', 50, 1],
    ['5', 5, 0],
    [5, 5, 0],
    [5.57, 557, 2],
    ['11.50', 1150, 2],
  ])('%o as printed is %d of its last digit', (value, units, decimals) => {
    expect(readPercent(value, asPrinted, [])).toMatchObject({ units, decimals });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [true, 'invalidType'],
    [5n, 'invalidType'],
    [[], 'invalidType'],
    [Symbol('5'), 'invalidType'],
    ['', 'invalidNumeral'],
    ['.', 'invalidNumeral'],
    ['5,57', 'invalidNumeral'],
    ['5.57%', 'invalidNumeral'],
    ['1/6', 'invalidNumeral'],
    ['1e1', 'invalidNumeral'],
    ['NaN', 'invalidNumeral'],
    [Number.NaN, 'invalidNumber'],
    [Number.POSITIVE_INFINITY, 'invalidNumber'],
    [100.01, 'invalidNumber'],
    [1e300, 'invalidNumber'],
    [1.2345678e21, 'invalidNumber'],
    ['100.01', 'invalidNumber'],
    ['9'.repeat(400), 'invalidNumber'],
    ['-0.01', 'invalidNumber'],
    [-0.01, 'invalidNumber'],
    [-0.001, 'invalidNumber'],
    [1e-11, 'invalidNumber'],
    [0.1 + 0.2, 'invalidNumber'],
    ['0.12345678901', 'invalidNumber'],
  ] as const)('refuses %o', (value, code) => {
    for (const printing of [usual, asPrinted]) {
      expectPovertyError(() => readPercent(value, printing, ['rows', 3]), {
        code,
        path: ['rows', 3],
      });
    }
  });

  test('percentage points may be negative, from -100 to 100', () => {
    expect(readPoints('-11.06', usual, [])).toMatchObject({
      units: -1106,
      low: -2213,
      high: -2211,
    });
    expect(readPoints(-3.3, usual, [])).toMatchObject({
      units: -330,
      text: '-3.30',
      printed: -3.3,
    });
    expect(readPoints('-0', usual, [])).toMatchObject({ units: 0, low: -1, high: 1 });
    expectPovertyError(() => readPoints('-100.01', usual, ['x']), {
      code: 'invalidNumber',
      path: ['x'],
    });
  });
});

describe('options', () => {
  test('are 2 decimals, rounded half up', () => {
    expect(usual).toEqual({ decimals: 2, asPrinted: false, rounding: 'halfUp' });
    expect(readPrinting({ decimals: 0, rounding: 'down' })).toMatchObject({ decimals: 0 });
  });

  test.each([-1, 11, 0.5, Number.NaN, '2', null, 2n])('refuse %o decimals', (decimals) => {
    const call = () => readPrinting({ decimals: untyped(decimals) });
    expectPovertyError(call, { code: 'invalidNumber', path: ['decimals'] });
  });

  test.each(badChoices.slice(1))('refuse %s for the rounding', (_, rounding, code) => {
    const call = () => readPrinting({ rounding: untyped(rounding) });
    expectPovertyError(call, { code, path: ['rounding'] });
  });

  test.each(badRecords)('refuse %s in their stead', (_, value, code) => {
    expectPovertyError(() => readPrinting(untyped(value)), { code, path: ['options'] });
  });
});

test('a count and a total print as by long division', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: 1, max: 2000 }),
        fc.maxSafeNat().filter((n) => n > 0),
      ),
      fc.maxSafeNat(),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(...roundings),
      (total, any, decimals, rounding) => {
        const count = any % (total + 1);
        const text = printRatio(100n * BigInt(count), BigInt(total), decimals, rounding);
        expect(percentText(unitsOf(count, total, decimals, rounding), decimals)).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a tie is a tie, however large the counts', () => {
  for (const scale of [1, 2 ** 38]) {
    const at = (count: number) =>
      roundings.map((rounding) => unitsOf(count * scale, 20_000 * scale, 2, rounding));
    expect(at(15)).toEqual([8, 8, 7]);
    expect(at(13)).toEqual([7, 6, 6]);
  }
});

test('what lies between the ends of a print prints it, and what lies outside does not', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 0, max: 3 })
        .chain((decimals) =>
          fc.tuple(fc.constant(decimals), fc.integer({ min: 0, max: 100 * 10 ** decimals })),
        ),
      fc.constantFrom(...roundings),
      ([decimals, units], rounding) => {
        const print = printOf(units, decimals, rounding);
        const prints = (tenths: number) =>
          printRatio(BigInt(tenths), 20n * 10n ** BigInt(decimals), decimals, rounding) ===
          print.text;
        const inside = (tenths: number) =>
          (print.lowIn ? tenths >= 10 * print.low : tenths > 10 * print.low) &&
          (print.highIn ? tenths <= 10 * print.high : tenths < 10 * print.high);
        for (let tenths = Math.max(0, 20 * units - 30); tenths <= 20 * units + 30; tenths++) {
          if (tenths > 2000 * 10 ** decimals) break;
          expect(inside(tenths)).toBe(prints(tenths));
        }
      },
    ),
  );
});

test('points print alike on both sides of 0', () => {
  for (const rounding of roundings) {
    for (const units of [-3, -2, -1, 0, 1, 2, 3]) {
      const print = pointsOf(units, 1, rounding);
      for (let tenths = -80; tenths <= 80; tenths++) {
        const inside =
          (print.lowIn ? tenths >= 10 * print.low : tenths > 10 * print.low) &&
          (print.highIn ? tenths <= 10 * print.high : tenths < 10 * print.high);
        const text = printRatio(BigInt(tenths), 200n, 1, rounding);
        expect(inside, `${tenths} ${units} ${rounding}`).toBe(text === print.text);
      }
    }
  }
});

test('text has all its decimals', () => {
  expect(percentText(5, 2)).toBe('0.05');
  expect(percentText(-110, 1)).toBe('-11.0');
  expect(percentText(42, 0)).toBe('42');
});
