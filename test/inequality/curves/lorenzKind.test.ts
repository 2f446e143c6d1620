import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  lorenzSupport,
  meanBetween,
  readLorenzKind,
} from '../../../src/inequality/curves/lorenzKind.ts';
import { anyNumber, nonNegativeOrKept } from '../../../src/sample/support.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { ascendingColumns, everySixteenth, welfareRows } from '../../support/welfareRows.ts';

test('there are three kinds, and the relative one is the default', () => {
  expect([undefined, 'relative', 'generalized', 'absolute'].map(readLorenzKind)).toEqual([
    'relative',
    'relative',
    'generalized',
    'absolute',
  ]);
  expectPovertyError(() => readLorenzKind('generalised'), {
    code: 'unknownOption',
    path: ['kind'],
  });
  expect(lorenzSupport('relative')).toBe(nonNegativeOrKept);
  expect(lorenzSupport('generalized')).toBe(anyNumber);
  expect(lorenzSupport('absolute')).toBe(anyNumber);
});

test('the mean lies between the least and the greatest, and is that of equal ones', () => {
  fc.assert(
    fc.property(welfareRows(-20), (rows) => {
      const values = everySixteenth(rows);
      const wanted = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(meanBetween(ascendingColumns(rows)) - wanted)).toBeLessThanOrEqual(1e-13);
    }),
  );
  const equal = [0.1, 0.3, 0.7].map((weight) => ({ welfare: 0.1, weight }));
  expect(meanBetween(ascendingColumns(equal))).toBe(0.1);
  const giants = [1, 2].map((weight) => ({ welfare: 1.5e308, weight }));
  expect(meanBetween(ascendingColumns(giants))).toBe(Number.NaN);
});
