import { expect, test } from 'vitest';
import { readParityIndex, requireParity } from '../../../src/monetary/conversion/parity.ts';
import { badNumbers, badRecords } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('a parity is a year and a factor, which is left as it is', () => {
  const factor = [1, 2];
  expect(requireParity({ year: 2021, factor })).toEqual({ year: 2021, factor });
  expectPovertyError(() => requireParity({ year: 2021, factor, currency: 'VND' }), {
    code: 'unknownOption',
    path: ['ppp', 'currency'],
  });
});

test.each(badRecords)('%s is no parity', (_, ppp, code) => {
  expectPovertyError(() => requireParity(ppp), { code, path: ['ppp'] });
});

test.each(badNumbers)('%s is no year', (_, year, code) => {
  expectPovertyError(() => requireParity({ year, factor: 1 }), { code, path: ['ppp', 'year'] });
});

test('an index has two values, each read with its path; without one nothing is read', () => {
  const read = (value: unknown, path: readonly string[]) => [value, ...path];
  expect(readParityIndex({ atPppYear: 1, atWelfare: 2 }, read)).toEqual({
    atPppYear: [1, 'priceIndex', 'atPppYear'],
    atWelfare: [2, 'priceIndex', 'atWelfare'],
  });
  expect(readParityIndex(undefined, read)).toBe(null);
  expectPovertyError(() => readParityIndex({ pppYear: 1, welfare: 2 }, read), {
    code: 'unknownOption',
    path: ['priceIndex', 'pppYear'],
    message: 'atPppYear or atWelfare',
  });
});

test.each(badRecords.filter(([, value]) => value !== undefined))(
  '%s is no index',
  (_, index, code) => {
    expectPovertyError(() => readParityIndex(index, String), { code, path: ['priceIndex'] });
  },
);
