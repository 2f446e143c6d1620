import { expect, test } from 'vitest';
import { readCount, readField, readNumber } from '../../../src/sql/result/readNumber.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const decimal = { toString: () => '12.50' };
const hugeInt = Object.create(null, { [Symbol.toPrimitive]: { value: () => '7' } });

test.each([
  [1.5, 1.5],
  [9_007_199_254_740_993n, 9_007_199_254_740_992],
  ['1.5', 1.5],
  ['-1.5e-7', -1.5e-7],
  ['+.5', 0.5],
  ['2.', 2],
  ['12345678901234567890', 12345678901234567000],
  [decimal, 12.5],
  [hugeInt, 7],
  [null, null],
  [undefined, null],
])('a number is read whatever a driver makes of it: %o', (given, wanted) => {
  expect(readNumber(Object.freeze({ v: given }), 'v', 0)).toBe(wanted);
});

test('minus zero is zero', () => {
  for (const zero of [-0, '-0', '-0.0']) expect(readNumber({ v: zero }, 'v', 0)).toBe(0);
});

test.each([
  ...[Number.NaN, Number.POSITIVE_INFINITY, 'NaN', 'nan', 'Infinity', '-inf', '1e999'],
  ...['', ' ', '0x10', '1,5', 'twelve', '1_000', '1n', true, Symbol('1'), () => 1],
  ...[{}, [], [1, 2], new Date(0)],
])('what is no finite number is refused: %o', (given) => {
  expectPovertyError(() => readNumber({ v: given }, 'v', 3), {
    code: 'invalidResult',
    path: [3, 'v'],
    message: /expected a finite number or NULL/,
  });
});

test('a number of rows or a weight is 0 or more, and is there', () => {
  expect(readCount({ n: 0 }, 'n', 0)).toBe(0);
  expect(readCount({ n: '2.5' }, 'n', 0)).toBe(2.5);
  for (const given of [-1, null, undefined, '-1e-9']) {
    const refusal = { code: 'invalidResult', path: [1, 'n'] } as const;
    expectPovertyError(() => readCount({ n: given }, 'n', 1), refusal);
  }
});

test('a column has to be there, as NULL at least', () => {
  expect(readField({ v: null }, 'v', 0)).toBe(null);
  expectPovertyError(() => readField({ V: 1 }, 'v', 2), { code: 'invalidResult', path: [2, 'v'] });
});
