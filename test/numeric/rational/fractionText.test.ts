import { expect, test } from 'vitest';
import { fractionText } from '../../../src/numeric/rational/fractionText.ts';

test.each([
  [1n, 6n, '1/6'],
  [9n, 40n, '9/40'],
  [2n, 1n, '2'],
  [0n, 1n, '0'],
  [-1n, 3n, '-1/3'],
  [-5n, 1n, '-5'],
  [10n ** 30n + 1n, 10n ** 30n, `1${'0'.repeat(29)}1/1${'0'.repeat(30)}`],
])('%d / %d is written %s', (numerator, denominator, text) => {
  expect(fractionText({ numerator, denominator })).toBe(text);
});
