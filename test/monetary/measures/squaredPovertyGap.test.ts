import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import {
  squaredPovertyGap,
  squaredPovertyGapMeasure,
} from '../../../src/monetary/measures/squaredPovertyGap.ts';
import { checkLineSlope } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('squaredPovertyGap', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: squaredPovertyGap,
      bind: squaredPovertyGapMeasure,
      options: { line: 100, boundary },
    });
  }
  checkLineSlope({ bind: (line) => squaredPovertyGapMeasure({ line }) });

  test('has the value of the Handbook', () => {
    // World Bank, Handbook on Poverty and Inequality (2009), chapter 4.
    expect(squaredPovertyGap({ welfare: [100, 110, 150, 160] }, { line: 125 }).value).toBe(0.0136);
  });

  test('is the FGT index of 2 by another name', () => {
    fc.assert(
      fc.property(fc.array(someIncome), fc.integer({ min: 1, max: 500 }), (welfare, line) => {
        const found = squaredPovertyGap({ welfare }, { line });
        const { value, conventions } = fgtIndex({ welfare }, { line, alpha: 2 });
        expect(found.value).toBe(value);
        expect({ ...found.conventions, alpha: '2' }).toEqual(conventions);
        expect(found.measure).toBe('squaredPovertyGap');
      }),
    );
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [50, -100] };
    expectPovertyError(() => squaredPovertyGap(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    expect(squaredPovertyGap(sample, { line: 100, outsideSupport: 'keep' }).value).toBe(2.125);
  });

  test('has no α', () => {
    const options = { line: 100, alpha: 1 };
    expectPovertyError(() => squaredPovertyGap({ welfare: [1] }, options), {
      code: 'unknownOption',
      path: ['alpha'],
    });
  });
});
