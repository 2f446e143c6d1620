import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import {
  povertyHeadcount,
  povertyHeadcountMeasure,
} from '../../../src/monetary/measures/povertyHeadcount.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { checkLineSlope, densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('povertyHeadcount', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: povertyHeadcount,
      bind: povertyHeadcountMeasure,
      options: { line: 100, boundary },
    });
  }
  checkLineSlope({
    bind: (line) => povertyHeadcountMeasure({ line, bandwidth: slopeBandwidth }),
    slope: densityOf,
  });

  test('has the value of the Handbook', () => {
    // World Bank, Handbook on Poverty and Inequality (2009), chapter 4.
    expect(povertyHeadcount({ welfare: [100, 110, 150, 160] }, { line: 125 }).value).toBe(0.5);
  });

  test('counts whoever is on the line as the boundary says', () => {
    const sample = { welfare: [100, 110, 125, 160] };
    expect(povertyHeadcount(sample, { line: 125 }).value).toBe(0.5);
    expect(povertyHeadcount(sample, { line: 125, boundary: 'atOrBelow' }).value).toBe(0.75);
  });

  test('is the FGT index of 0 by another name', () => {
    fc.assert(
      fc.property(fc.array(someIncome), fc.integer({ min: 1, max: 500 }), (welfare, line) => {
        const found = povertyHeadcount({ welfare }, { line });
        const { value, conventions } = fgtIndex({ welfare }, { line, alpha: 0 });
        expect(found.value).toBe(value);
        expect({ ...found.conventions, alpha: '0' }).toEqual(conventions);
        expect(found.measure).toBe('povertyHeadcount');
      }),
    );
  });

  test('accepts every number', () => {
    expect(povertyHeadcount({ welfare: [-10, 0, 50, 100] }, { line: 10 }).value).toBe(0.5);
  });

  test('has no α', () => {
    const options = { line: 100, alpha: 1 };
    expectPovertyError(() => povertyHeadcount({ welfare: [1] }, options), {
      code: 'unknownOption',
      path: ['alpha'],
    });
  });
});

test('where all are poor it is exactly 1, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 300 }),
      (parts) => {
        const sample = { welfare: parts.map(() => 0), weight: parts.map((part) => part * 0.1) };
        expect(povertyHeadcount(sample, { line: 5 }).value).toBe(1);
        expect(povertyHeadcount(sortSample(sample), { line: 5 }).value).toBe(1);
      },
    ),
  );
});
