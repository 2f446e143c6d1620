import { expect, test } from 'vitest';
import { isPoor } from '../../../src/monetary/formula/povertyFormula.ts';

test.each([
  ['below', [true, false, false]],
  ['atOrBelow', [true, true, false]],
] as const)('who is poor %s a line', (boundary, wanted) => {
  const at = { line: 1, boundary, bandwidth: undefined };
  expect([1 - 2 ** -53, 1, 1 + 2 ** -52].map((welfare) => isPoor(welfare, at))).toEqual(wanted);
});
