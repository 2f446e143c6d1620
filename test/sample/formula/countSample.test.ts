import { expect, test } from 'vitest';
import { countSample, requireFiniteParts } from '../../../src/sample/formula/countSample.ts';
import { nonNegative } from '../../../src/sample/support.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const formula = {
  support: nonNegative,
  outsideSupport: 'omit',
  missing: 'omit',
  conventions: { alpha: '2' },
  order: 'ascending',
  companions: () => [{ path: ['other'], column: [5, 6, 7, Number.NaN] }],
} as const;

test('a sample is counted by the policies, in the order asked for, and says how', () => {
  const data = { welfare: [3, -1, 2, 9], weight: [1, 2, 4, 8] };
  const { columns, counted } = countSample(data, formula);
  expect(Array.from(columns.welfare)).toEqual([2, 3]);
  expect(Array.from(columns.companions[0] ?? [])).toEqual([7, 5]);
  expect(Array.from(columns.rowAt ?? [])).toEqual([2, 0]);
  expect(counted).toEqual({
    rows: 2,
    population: 5,
    conventions: {
      alpha: '2',
      outsideSupport: 'omit',
      unit: 'row',
      weighting: 'sampling',
      missing: 'omit',
    },
    treated: {
      missing: { rows: 1, weight: 8 },
      omitted: { rows: 1, weight: 2 },
      changed: { rows: 0, weight: 0 },
    },
  });
  const asItIs = countSample(data, { ...formula, order: 'any', transform: (made) => made });
  expect(Array.from(asItIs.columns.welfare)).toEqual([3, 2]);
  expectPovertyError(() => countSample(untyped<WelfareSample>(null), formula), {
    code: 'missingValue',
    path: [],
  });
});

test('parts have to be finite or null', () => {
  requireFiniteParts([1, null, 0]);
  for (const part of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expectPovertyError(() => requireFiniteParts([1, part]), {
      code: 'overflow',
      path: ['welfare'],
    });
  }
});
