import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ProsperityGapOptions,
  prosperityGap,
  prosperityGapMeasure,
} from '../../../src/monetary/measures/prosperityGap.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the prosperity gap', () => {
  checkMeasure({
    evaluate: prosperityGap,
    bind: prosperityGapMeasure,
    options: { standard: 25 } as ProsperityGapOptions,
  });

  test('is the factor to the standard, below 1 for who is above it', () => {
    expect(prosperityGap({ welfare: [5] }, { standard: 25 }).value).toBe(5);
    expect(prosperityGap({ welfare: [50] }, { standard: 25 }).value).toBe(0.5);
    const sample = { welfare: [5, 50], weight: [3, 1] };
    const { value, conventions } = prosperityGap(sample, { standard: 25 });
    expect(value).toBe(3.875);
    expect(conventions.standard).toBe('25');
  });

  test('is the standard over the harmonic mean, and halves where all have twice as much', () => {
    fc.assert(
      fc.property(fc.array(someIncome, { minLength: 1 }), (welfare) => {
        const harmonic = welfare.length / welfare.reduce((sum, one) => sum + 1 / one, 0);
        const { value } = prosperityGap({ welfare }, { standard: 28 });
        expect((value as number) * harmonic).toBeCloseTo(28, 11);
        const doubled = welfare.map((one) => 2 * one);
        expect(prosperityGap({ welfare: doubled }, { standard: 28 }).value).toBe(
          (value as number) / 2,
        );
      }),
    );
  });

  test('refuses welfare of zero, or follows a policy', () => {
    const sample = { welfare: [10, 0, -5] };
    expectPovertyError(() => prosperityGap(sample, { standard: 20 }), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    const value = (outsideSupport: ProsperityGapOptions['outsideSupport'] & {}) =>
      prosperityGap(sample, { standard: 20, outsideSupport }).value;
    expect(value('omit')).toBe(2);
    expect(value({ floor: 5 })).toBeCloseTo(10 / 3, 15);
    expectPovertyError(() => value('zeroIsZero'), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });

  test('refuses welfare so small that the factor is no double', () => {
    expectPovertyError(() => prosperityGap({ welfare: [5e-324, 1] }, { standard: 25 }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test.each([
    ['no settings', undefined, 'missingValue', ['options']],
    ['no standard', {}, 'missingValue', ['standard']],
    ['a standard of 0', { standard: 0 }, 'invalidNumber', ['standard']],
    ['a negative standard', { standard: -25 }, 'invalidNumber', ['standard']],
    ['a standard of text', { standard: '25' }, 'invalidType', ['standard']],
    ['a poverty line', { standard: 25, line: 3 }, 'unknownOption', ['line']],
    ['a boundary', { standard: 25, boundary: 'below' }, 'unknownOption', ['boundary']],
  ] as const)('refuses %s', (_, options, code, path) => {
    const given = options as unknown as ProsperityGapOptions;
    expectPovertyError(() => prosperityGap({ welfare: [1] }, given), { code, path });
    expectPovertyError(() => prosperityGapMeasure(given), { code, path });
  });
});

test('a policy for missing rows is looked at when it is bound', () => {
  const options = { standard: 25, missing: 'skip' } as never;
  expectPovertyError(() => prosperityGapMeasure(options), {
    code: 'unknownOption',
    path: ['missing'],
  });
});
