import { describe, expect, test } from 'vitest';
import { readFraction } from '../../src/rates/readFraction.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const day = { date: '2023-12-31', unit: 'household' } as const;
const path = ['rows', 3];

test.each([
  ['counts', { numerator: 80, denominator: 590 }, 80, 590, true],
  ['nobody', { numerator: 0, denominator: 0 }, 0, 0, true],
  ['a whole percent', { percent: 90 }, 90, 100, false],
  ['a printed percent', { percent: '55.60' }, 278, 500, false],
  ['a double by its shortest spelling', { percent: 0.1 }, 1, 1000, false],
  ['nothing', { percent: '0' }, 0, 100, false],
] as const)('reads %s', (_, rate, above, below, counted) => {
  expect(readFraction({ ...day, ...rate }, path)).toEqual({
    above,
    below,
    counted,
    date: '2023-12-31',
  });
});

test('prefers counts to a percent beside them', () => {
  const both = { ...day, numerator: 80, denominator: 590, percent: '99' };
  expect(readFraction(both, path)).toMatchObject({ above: 80, counted: true });
});

test('takes a percent sign for what it says', () => {
  expect(readFraction({ ...day, percent: '55.6 %' }, path)).toMatchObject({
    above: 139 * 2,
    below: 500,
  });
});

test.each([
  ['poverty', 80],
  ['nearPoverty', 20],
  ['multidimensional', 100],
] as const)('reads the %s of observed counts', (indicator, above) => {
  const counts = { ...day, total: 590, poor: 80, nearPoor: 20, indicator };
  expect(readFraction(counts, path)).toEqual({ above, below: 590, date: day.date, counted: true });
});

test('needs only the counts of the indicator', () => {
  const counts = { ...day, total: 590, poor: 80, nearPoor: null };
  expect(readFraction({ ...counts, indicator: 'poverty' }, path)).toMatchObject({ above: 80 });
  expectPovertyError(() => readFraction({ ...counts, indicator: 'multidimensional' }, path), {
    code: 'missingValue',
    path: [...path, 'nearPoor'],
  });
  expectPovertyError(() => readFraction(untyped(counts), path), {
    code: 'missingValue',
    path: [...path, 'indicator'],
  });
});

describe('refusals say where the rate stands', () => {
  test.each([
    [{ percent: '139/250' }, 'invalidNumeral', ['percent']],
    [{ percent: 100.01 }, 'invalidNumber', ['percent']],
    [{ percent: null }, 'missingValue', []],
    [{ numerator: 591, denominator: 590 }, 'countsExceedTotal', ['numerator']],
    [{ numerator: null, denominator: 590 }, 'missingValue', ['numerator']],
    [{ percent: 1, date: '2023' }, 'invalidDate', ['date']],
    [{ percent: 1, unit: 'village' }, 'unknownOption', ['unit']],
  ] as const)('refuses %j', (fault, code, field) => {
    expectPovertyError(() => readFraction(untyped({ ...day, ...fault }), path), {
      code,
      path: [...path, ...field],
    });
  });
});
