import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clarkHemmingUlphIndex,
  clarkHemmingUlphIndexMeasure,
} from '../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { checkLineSlope } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const handbook = { welfare: [100, 110, 150, 160] };

describe.each([1, 0.5, 0, -1, -2])('the Clark–Hemming–Ulph index of β = %d', (beta) => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: clarkHemmingUlphIndex,
      bind: clarkHemmingUlphIndexMeasure,
      options: { line: 100, beta, boundary },
    });
  }
  checkLineSlope({ bind: (line) => clarkHemmingUlphIndexMeasure({ line, beta }) });

  test('is what a mean of powers of censored welfare lacks to the line', () => {
    const row = fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), someIncome, (rows, line) => {
        let [sum, population] = [0, 0];
        for (const { welfare, weight } of rows) {
          const ratio = Math.min(welfare, line) / line;
          sum += weight * (beta === 0 ? Math.log(ratio) : ratio ** beta);
          population += weight;
        }
        const mean = sum / population;
        const wanted = 1 - (beta === 0 ? Math.exp(mean) : mean ** (1 / beta));
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          weight: rows.map(({ weight }) => weight),
        };
        expect(clarkHemmingUlphIndex(sample, { line, beta }).value).toBeCloseTo(wanted, 12);
      }),
    );
  });
});

describe('the Clark–Hemming–Ulph index', () => {
  test('of the incomes of the Handbook, from 1 over the geometric to the harmonic mean', () => {
    // P₁ of the Handbook, and 1 − exp(−W) of its Watts index, 0.0877442.
    const value = (beta: number) => clarkHemmingUlphIndex(handbook, { line: 125, beta }).value;
    expect(value(1)).toBe(0.08);
    expect(value(0)).toBeCloseTo(1 - Math.exp(-0.0877442), 6);
    // The harmonic mean of 0.8, 0.88, 1 and 1.
    expect(value(-1)).toBeCloseTo(1 - 4 / (1 / 0.8 + 1 / 0.88 + 2), 15);
  });

  test('says more as β falls, up to what the poorest lacks', () => {
    const powers = [1, 0.5, 1e-9, 0, -1e-9, -1, -10, -1000, -1e6, -1e300];
    const values = powers.map(
      (beta) => clarkHemmingUlphIndex({ welfare: [5, 40, 90, 200] }, { line: 100, beta }).value,
    );
    for (const [place, value] of values.entries()) {
      expect(value).toBeGreaterThanOrEqual((values[place - 1] ?? 0) - 1e-15);
    }
    expect(values.at(-1)).toBeCloseTo(0.95, 12);
  });

  test('is continuous at β = 0, also where β times a logarithm has no digits', () => {
    const at = (beta: number) => clarkHemmingUlphIndex(handbook, { line: 125, beta }).value;
    for (const beta of [1e-12, -1e-12, 1e-200, -1e-200, 5e-324]) {
      expect(at(beta)).toBeCloseTo(at(0) as number, 12);
    }
  });

  test('keeps its digits where there is little poverty', () => {
    // 1 − √(1 − 2^−40) is 2^−41 for one of 1024, and 1 − (1 − 2^−51)² is 2^−50, but for its last digits.
    const welfare = [1 - 2 ** -40, ...Array<number>(1023).fill(2)];
    const { value } = clarkHemmingUlphIndex({ welfare }, { line: 1, beta: 0.5 });
    expect((value as number) / 2 ** -50).toBeCloseTo(1, 11);
  });

  test('where powers overflow it is taken from the poorest', () => {
    // m = ½ (0.01^−500 + 0.5^−500) has no double; m^(−1/500) = 0.01 · 2^(1/500).
    const sample = { welfare: [1, 50] };
    const options = { line: 100, beta: -500 };
    const kept = 0.01 * 2 ** (1 / 500);
    expect(clarkHemmingUlphIndex(sample, options).value).toBeCloseTo(1 - kept, 15);
    // The poorest alone moves it: (1 − C)(1 − t / m) / β with t / m of 2 and of nothing.
    const [poorest, other] = clarkHemmingUlphIndexMeasure(options).influence(sample) ?? [];
    expect(poorest).toBeCloseTo(kept / 500, 16);
    expect(other).toBeCloseTo(-kept / 500, 16);
    // A poorer row without weight is not the poorest, and its own influence is no double.
    const weightless = { welfare: [1e-9, 1, 50], weight: [0, 1, 1] };
    expect(clarkHemmingUlphIndex(weightless, options).value).toBeCloseTo(1 - kept, 15);
    expectPovertyError(() => clarkHemmingUlphIndexMeasure(options).influence(weightless), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  describe('where powers overflow', () => {
    checkLineSlope({ bind: (line) => clarkHemmingUlphIndexMeasure({ line, beta: -100_000 }) });
  });

  test('takes zeros where β is above 0, and nobody having anything is 1', () => {
    expect(clarkHemmingUlphIndex({ welfare: [0, 200] }, { line: 100, beta: 0.5 }).value).toBe(0.75);
    const nothing = { welfare: [0, 0, 0], weight: [0.1, 0.2, 0.3] };
    for (const beta of [1, 0.5]) {
      expect(clarkHemmingUlphIndex(nothing, { line: 100, beta }).value).toBe(1);
      const measure = clarkHemmingUlphIndexMeasure({ line: 100, beta });
      expect([...(measure.influence(nothing) ?? [])]).toEqual([0, 0, 0]);
    }
  });

  test.each([0, -1])('refuses zeros where β is %d, or follows a policy', (beta) => {
    const sample = { welfare: [0, 50] };
    expectPovertyError(() => clarkHemmingUlphIndex(sample, { line: 100, beta }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const value = (outsideSupport: 'omit' | { floor: number }) =>
      clarkHemmingUlphIndex(sample, { line: 100, beta, outsideSupport }).value;
    expect(value('omit')).toBeCloseTo(0.5, 15);
    expect(value({ floor: 50 })).toBeCloseTo(0.5, 15);
  });

  test('refuses negative welfare whatever β', () => {
    expectPovertyError(() => clarkHemmingUlphIndex({ welfare: [-1] }, { line: 100, beta: 1 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
  });

  test.each([
    ['no β', { line: 1 }, 'missingValue', ['beta']],
    ['a β above 1', { line: 1, beta: 1.01 }, 'invalidNumber', ['beta']],
    ['a percentage of 50', { line: 1, beta: 50 }, 'invalidNumber', ['beta']],
    ['an infinite β', { line: 1, beta: -Infinity }, 'invalidNumber', ['beta']],
    ['a β of text', { line: 1, beta: '0' }, 'invalidType', ['beta']],
  ] as const)('refuses %s', (_, options, code, path) => {
    const given = options as unknown as Parameters<typeof clarkHemmingUlphIndex>[1];
    expectPovertyError(() => clarkHemmingUlphIndex(handbook, given), { code, path });
    expectPovertyError(() => clarkHemmingUlphIndexMeasure(given), { code, path });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line, beta }' } as const;
  expectPovertyError(() => clarkHemmingUlphIndex({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => clarkHemmingUlphIndexMeasure(untyped(options)), error);
});
