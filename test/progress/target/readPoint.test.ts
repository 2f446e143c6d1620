import { expect, test } from 'vitest';
import { readPoint } from '../../../src/progress/target/readPoint.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const date = '2023-12-31';

test('reads a value by its unit', () => {
  expect(readPoint({ date, value: '90%' }, 'percent', [])).toEqual({
    date,
    value: { numerator: 90n, denominator: 1n },
  });
  expect(readPoint({ date, value: '1/2' }, 'ratio', []).value).toEqual({
    numerator: 1n,
    denominator: 2n,
  });
});

test.each([
  [{ date, value: -1 }, 'amount', 'invalidNumber', ['value']],
  [{ date, value: '100.01' }, 'percent', 'invalidNumber', ['value']],
  [{ date, value: '1/2' }, 'count', 'invalidNumeral', ['value']],
  [{ date, value: '1e350' }, 'amount', 'invalidNumber', ['value']],
  [{ date: '2023', value: 1 }, 'amount', 'invalidDate', ['date']],
  [{ date }, 'amount', 'missingValue', ['value']],
] as const)('refuses %j in %s', (point, unit, code, path) => {
  expectPovertyError(() => readPoint(untyped(point), unit, ['rows', 2]), {
    code,
    path: ['rows', 2, ...path],
  });
});
