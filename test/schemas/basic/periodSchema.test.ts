import { test } from 'vitest';
import { periodSchema } from '../../../src/schemas/basic/periodSchema.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const good = { from: '2024-01-01', to: '2024-12-31' };

test('a period has two days in order', () => {
  expectGood(periodSchema, good, { from: '2024-02-29', to: '2024-02-29' });
  expectEachFault(periodSchema, good, [
    ['to', '2023-12-31', 'dateOrder'],
    ['to', '2024-02-30', 'invalidDate'],
    ['from', undefined, 'missingValue'],
    ['until', '2024-12-31', 'unknownField'],
  ]);
});

test('what is no record is no period', () => {
  for (const value of ['2024', 5, [], true])
    expectFaults(periodSchema, value, { '': 'invalidType' });
  expectFaults(periodSchema, null, { '': 'missingValue' });
});
