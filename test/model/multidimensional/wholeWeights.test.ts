import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FractionInput } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { wholeWeights } from '../../../src/model/multidimensional/wholeWeights.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { over, same, spelled, sum, zero } from '../../support/fractions.ts';

const read = (...given: readonly FractionInput[]) =>
  wholeWeights(given, (place) => ['weights', place], ['weights']);

describe('weights that are all written as whole numbers stand over their sum', () => {
  test.each<[string, readonly FractionInput[], readonly number[], number]>([
    ['numbers', [1, 2, 3], [1, 2, 3], 6],
    ['numbers with a common part', [10, 20, 30], [1, 2, 3], 6],
    ['digits', ['1', '2', '3'], [1, 2, 3], 6],
    ['digits and numbers', ['4', 8], [1, 2], 3],
    ['a number that was written with a point', [Number('1.0'), 1], [1, 1], 2],
    ['one alone', [7], [1], 1],
    ['safe integers', [2 ** 53 - 2, 1], [2 ** 53 - 2, 1], 2 ** 53 - 1],
    ['digits past them', [`${10n ** 30n}`, `${3n * 10n ** 30n}`], [1, 3], 4],
  ])('%s', (_, given, weights, denominator) => {
    expect(read(...given)).toEqual({ weights, denominator });
  });
});

describe('all others are shares that come to exactly 1', () => {
  test.each<[string, readonly FractionInput[], readonly number[], number]>([
    ['the whole in percent', ['100%'], [1], 1],
    ['the whole as a decimal', ['1.0'], [1], 1],
    ['the whole as a fraction', ['2/2'], [1], 1],
    ['fractions', ['1/6', '1/3', '1/2'], [1, 2, 3], 6],
    ['spellings side by side', ['1/2', 0.25, '25%'], [2, 1, 1], 4],
    ['decimals', ['0.075', 0.225, '0.7'], [3, 9, 28], 40],
  ])('%s', (_, given, weights, denominator) => {
    expect(read(...given)).toEqual({ weights, denominator });
  });

  test.each<[string, readonly FractionInput[], string]>([
    ['100% twice', ['100%', '100%'], 'got 2 = 2'],
    ['1.0 twice', ['1.0', '1.0'], 'got 2 = 2'],
    ['2/2 and a whole number', ['2/2', 1], 'got 2 = 2'],
    ['a whole number with a sign', ['+1', '1'], 'got 2 = 2'],
    ['a whole number with an exponent', ['1e0', '1'], 'got 2 = 2'],
    ['a whole number in percent', ['300%', 1, 2], 'got 6 = 6'],
    ['a share among whole numbers', [1, '1/2'], 'got 3/2 = 1.5'],
  ])('and are refused otherwise: %s', (_, given, message) => {
    expectPovertyError(() => read(...given), { code: 'invalidIndex', path: ['weights'], message });
  });

  test('near to 1 thirds and sixths are spoken of', () => {
    const advice = "exactly 1 (thirds and sixths are spelled '1/3' and '1/6'), got";
    for (const [given, got] of [
      [['0.333', '0.333', '0.333'], '999/1000 = 0.999'],
      [[0.51, 0.5], '101/100 = 1.01'],
    ] as const) {
      const message = `${advice} ${got}`;
      const error = { code: 'invalidIndex', path: ['weights'], message } as const;
      expectPovertyError(() => read(...given), error);
    }
    expect(
      expectPovertyError(() => read(0.5, 0.4), { code: 'invalidIndex', path: ['weights'] }).message,
    ).not.toContain('1/3');
  });

  test('a difference that no double shows is told as a fraction', () => {
    const error = { code: 'invalidIndex', path: ['weights'] } as const;
    const half = '0.50000000000000000001';
    expectPovertyError(() => read(half, 0.5), {
      ...error,
      message: `got 1/${10n ** 20n} more than 1`,
    });
    expectPovertyError(() => read('0.49999999999999999999', 0.5), {
      ...error,
      message: `got 1/${10n ** 20n} less than 1`,
    });
  });
});

test.each<[string, unknown, string]>([
  ['zero', 0, 'invalidIndex'],
  ['zero in digits', '0', 'invalidIndex'],
  ['minus zero', -0, 'invalidIndex'],
  ['negative', -1, 'invalidIndex'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['a sixth as a double', 1 / 6, 'inexactNumber'],
  ['a word', 'one', 'invalidNumeral'],
  ['a list', [1], 'invalidType'],
  ['nothing', undefined, 'missingValue'],
])('a weight that is %s is refused in its place', (_, weight, code) => {
  expectPovertyError(() => read(1, untyped(weight)), {
    code: untyped(code),
    path: ['weights', 1],
  });
});

test('a common denominator is below 2^53', () => {
  const most = 2n ** 53n - 1n;
  expect(read(`1/${most}`, `${most - 1n}/${most}`).denominator).toBe(Number(most));
  const call = () => read(`1/${most + 2n}`, `${most + 1n}/${most + 2n}`);
  const error = { code: 'invalidIndex', path: ['weights'], message: 'below 2^53' } as const;
  expectPovertyError(call, error);
  expectPovertyError(() => read('1', `${10n ** 300n}`), error);
});

test('are the weights, whole and without a common part, in any spelling', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(parts, fc.constantFrom('whole', 'digits', 'fraction'), (whole, spelling) => {
      const all = whole.reduce((total, part) => total + part, 0);
      const given = whole.map((part) =>
        spelling === 'whole' ? part : spelling === 'digits' ? `${part}` : `${part}/${all}`,
      );
      const { weights, denominator } = read(...given);
      expect(weights.reduce((total, weight) => total + weight, 0)).toBe(denominator);
      const fractions = given.map(spelled);
      for (const [place, fraction] of fractions.entries()) {
        const share = over(fraction, sum(fractions)) ?? zero;
        const own = [BigInt(weights[place] ?? 0), BigInt(denominator)] as const;
        expect(same(own, share)).toBe(true);
      }
      const common = weights.reduce((a, b) => {
        while (b !== 0) [a, b] = [b, a % b];
        return a;
      }, 0);
      expect(common).toBe(1);
    }),
  );
});
