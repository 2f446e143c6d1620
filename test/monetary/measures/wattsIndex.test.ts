import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wattsIndex, wattsIndexMeasure } from '../../../src/monetary/measures/wattsIndex.ts';
import { checkLineSlope } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the index of Watts', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: wattsIndex,
      bind: wattsIndexMeasure,
      options: { line: 100, boundary },
    });
  }
  checkLineSlope({ bind: (line) => wattsIndexMeasure({ line }) });

  test('has the value of the Handbook', () => {
    // World Bank, Handbook on Poverty and Inequality (2009), chapter 4.
    const { value } = wattsIndex({ welfare: [100, 110, 150, 160] }, { line: 125 });
    expect(value?.toFixed(7)).toBe('0.0877442');
  });

  test('is the mean of the logarithms, whoever computes it', () => {
    const row = fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), someIncome, (rows, line) => {
        let [sum, population] = [0, 0];
        for (const { welfare, weight } of rows) {
          sum += weight * Math.max(0, Math.log(line) - Math.log(welfare));
          population += weight;
        }
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          weight: rows.map(({ weight }) => weight),
        };
        expect(wattsIndex(sample, { line }).value).toBeCloseTo(sum / population, 12);
      }),
    );
  });

  test('keeps its digits where the poor are just below the line', () => {
    // ln(1 / (1 − 2^−30)) = 2^−30 + 2^−61 + 2^−90 / 3 + …
    const { value } = wattsIndex({ welfare: [1 - 2 ** -30] }, { line: 1 });
    expect(value).toBe(2 ** -30 + 2 ** -61);
  });

  test('of the least double is finite', () => {
    const { value } = wattsIndex({ welfare: [5e-324] }, { line: 2 ** 1000 });
    expect(value).toBeCloseTo(2074 * Math.LN2, 11);
  });

  test.each([
    ['omit', Math.LN2 / 2, { omitted: { rows: 1, weight: 2 } }],
    ['zeroIsZero', Math.LN2 / 4, { changed: { rows: 1, weight: 2 } }],
    [{ floor: 50 }, (3 * Math.LN2) / 4, { changed: { rows: 1, weight: 2 } }],
  ] as const)(
    'welfare of zero is refused, or by a policy: %j',
    (outsideSupport, wanted, treated) => {
      const sample = { welfare: [0, 50, 200], weight: [2, 1, 1] };
      expectPovertyError(() => wattsIndex(sample, { line: 100 }), {
        code: 'outsideSupport',
        path: ['welfare', 0],
        message: "'zeroIsZero'",
      });
      const result = wattsIndex(sample, { line: 100, outsideSupport });
      expect(result.value).toBeCloseTo(wanted, 15);
      expect(result.treated).toMatchObject(treated);
    },
  );

  test('a zero that is zero has the influence of whoever is not poor', () => {
    const measure = wattsIndexMeasure({ line: 100, outsideSupport: 'zeroIsZero' });
    const value = Math.LN2 / 3;
    const [zero, poor, rich] = measure.influence({ welfare: [0, 50, 200] }) ?? [];
    expect(zero).toBeCloseTo(-value, 15);
    expect(poor).toBeCloseTo(2 * value, 15);
    expect(rich).toBe(zero);
  });

  test('negative welfare is refused even where a zero is not', () => {
    expectPovertyError(
      () => wattsIndex({ welfare: [0, -1] }, { line: 100, outsideSupport: 'zeroIsZero' }),
      { code: 'outsideSupport', path: ['welfare', 1] },
    );
  });

  test('on rows with lines of their own takes each logarithm by its own line', () => {
    const sample = { welfare: [50, 50, 300], line: [100, 200, 300] };
    const { value } = wattsIndex(sample, { line: { kind: 'column' } });
    expect(value).toBeCloseTo(Math.LN2, 15);
  });

  test('refuses a line so far above welfare that their ratio is no double', () => {
    const sample = { welfare: [1e-300, 1], line: [1e300, 1] };
    expectPovertyError(() => wattsIndex(sample, { line: { kind: 'column' } }), {
      code: 'overflow',
      path: ['line', 0],
    });
  });
});
