import { expect, test } from 'vitest';
import { formatVietnamesePercent } from '../../src/exact/formatVietnamesePercent.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  ['13.56', {}, '13,56%'],
  ['-38.22', {}, '-38,22%'],
  [55.6, { decimals: 2 }, '55,60%'],
  [1234.5, {}, '1.234,5%'],
])('writes %j with %j as %s', (percent, options, text) => {
  expect(formatVietnamesePercent(percent, options)).toBe(text);
});

test('takes no options at all', () => {
  expect(formatVietnamesePercent('42')).toBe('42%');
});

test('refuses a percentage that is no decimal number, and too many decimals', () => {
  const refused = (value: unknown) => () => formatVietnamesePercent(untyped(value));
  expectPovertyError(refused('13,56'), { code: 'invalidNumeral', path: ['value'] });
  expectPovertyError(refused('13.56%'), { code: 'invalidNumeral', path: ['value'] });
  expectPovertyError(refused(Number.NaN), { code: 'invalidNumber', path: ['value'] });
  expectPovertyError(refused({}), { code: 'invalidType', path: ['value'] });
  expectPovertyError(() => formatVietnamesePercent(1, { decimals: 16 }), {
    code: 'invalidNumber',
    path: ['decimals'],
  });
});
