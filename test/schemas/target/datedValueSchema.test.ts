import { test } from 'vitest';
import { datedValueSchema } from '../../../src/schemas/target/datedValueSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { date: '2023-12-31', value: '13.56' };

test('a value stands on a day', () => {
  expectGood(datedValueSchema, good, { ...good, value: 13.56 });
  expectEachFault(datedValueSchema, good, [
    ['date', '2023', 'invalidDate'],
    ['value', '13,56', 'invalidNumeral'],
    ['value', undefined, 'missingValue'],
    ['unit', 'percent', 'unknownField'],
  ]);
});
