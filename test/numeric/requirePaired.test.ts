import { expect, test } from 'vitest';
import { requirePaired } from '../../src/numeric/requirePaired.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test('two columns of one length pass, whatever their kind', () => {
  expect(requirePaired([], [])).toBeUndefined();
  expect(requirePaired([1, -2.5], Float64Array.of(0, 3))).toBeUndefined();
});

test('columns of different lengths are refused', () => {
  expectPovertyError(() => requirePaired([1, 2], [1]), { code: 'unequalColumns', path: ['b'] });
});

test.each(badNumbers)('%s is refused in either column, with its row', (_, value, code) => {
  expectPovertyError(() => requirePaired([1, untyped(value)], [1, 2]), { code, path: ['a', 1] });
  expectPovertyError(() => requirePaired([1, 2], [untyped(value), 2]), { code, path: ['b', 0] });
});

test('what is no column is refused', () => {
  expectPovertyError(() => requirePaired(untyped(null), []), { code: 'missingValue', path: ['a'] });
  expectPovertyError(() => requirePaired([], untyped(7)), { code: 'invalidType', path: ['b'] });
});
