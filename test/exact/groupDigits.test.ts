import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from '../../src/exact/groupDigits.ts';

test.each([
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['1000', '1.000', '1,000'],
  ['700000', '700.000', '700,000'],
  ['1500000', '1.500.000', '1,500,000'],
  ['-1500000', '-1.500.000', '-1,500,000'],
  ['-150', '-150', '-150'],
  ['12345.6789', '12.345,6789', '12,345.6789'],
  ['0.5', '0,5', '0.5'],
  ['1000000000000000000000', '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
])('%s is %s in Vietnamese and %s in English', (text, vi, en) => {
  expect([groupDigits(text, 'vi'), groupDigits(text, 'en')]).toEqual([vi, en]);
});

test('groups of three from the point outward, and the same digits', () => {
  const text = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^\d{0,6}$/))
    .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`);
  fc.assert(
    fc.property(text, (given) => {
      const en = groupDigits(given, 'en');
      expect(en.replaceAll(',', '')).toBe(given);
      expect(en).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      const swapped = en.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
      expect(groupDigits(given, 'vi')).toBe(swapped);
    }),
  );
});
