import { test } from 'vitest';
import { eachHouseholdObservationSchema } from '../../../src/schemas/target/eachHouseholdObservationSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { date: '2023-12-31', count: 400, households: 590, covered: 300 };

test('so many in so many households', () => {
  const { covered: _, ...without } = good;
  expectGood(eachHouseholdObservationSchema, good, without);
  expectEachFault(eachHouseholdObservationSchema, good, [
    ['covered', 591, 'countsExceedTotal'],
    ['covered', null, 'missingValue'],
    ['count', 0.5, 'invalidCount'],
  ]);
});
