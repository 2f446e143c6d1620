import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import {
  povertyGapIndex,
  povertyGapIndexMeasure,
} from '../../../src/monetary/measures/povertyGapIndex.ts';
import { checkLineSlope } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('povertyGapIndex', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: povertyGapIndex,
      bind: povertyGapIndexMeasure,
      options: { line: 100, boundary },
    });
  }
  checkLineSlope({ bind: (line) => povertyGapIndexMeasure({ line }) });

  test('has the value of the Handbook', () => {
    // World Bank, Handbook on Poverty and Inequality (2009), chapter 4.
    expect(povertyGapIndex({ welfare: [100, 110, 150, 160] }, { line: 125 }).value).toBe(0.08);
  });

  test('is the FGT index of 1 by another name', () => {
    fc.assert(
      fc.property(fc.array(someIncome), fc.integer({ min: 1, max: 500 }), (welfare, line) => {
        const found = povertyGapIndex({ welfare }, { line });
        const { value, conventions } = fgtIndex({ welfare }, { line, alpha: 1 });
        expect(found.value).toBe(value);
        expect({ ...found.conventions, alpha: '1' }).toEqual(conventions);
        expect(found.measure).toBe('povertyGapIndex');
      }),
    );
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [50, -100] };
    expectPovertyError(() => povertyGapIndex(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    expect(povertyGapIndex(sample, { line: 100, outsideSupport: 'keep' }).value).toBe(1.25);
  });

  test('has no α', () => {
    const options = { line: 100, alpha: 1 };
    expectPovertyError(() => povertyGapIndex({ welfare: [1] }, options), {
      code: 'unknownOption',
      path: ['alpha'],
    });
  });
});
