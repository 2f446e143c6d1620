import { test } from 'vitest';
import { communeYearSchema } from '../../../src/schemas/counts/communeYearSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = {
  place: { code: 'X01', vintage: '2024' },
  date: '2023-12-31',
  standard: 'vietnam2022',
  series: 'ministryReview',
  households: { total: 590, poor: 80, nearPoor: 120 },
  persons: null,
  ethnicMinorityHouseholds: null,
  ethnicMinorityPersons: null,
  meanIncome: { amount: '29800000', currency: 'VND', per: 'year', holder: 'person' },
} as const;

test('what a commune reports for a day', () => {
  expectGood(communeYearSchema, good, { ...good, meanIncome: null, standard: null });
});

test('each faulty field is named', () => {
  expectEachFault(communeYearSchema, good, [
    ['persons', undefined, 'missingValue'],
    ['households.poor', 591, 'countsExceedTotal'],
    ['households.poor', '80', 'invalidType'],
    ['meanIncome.amount', -1, 'invalidNumber'],
    ['population', 'all', 'unknownField'],
    ['place', null, 'missingValue'],
  ]);
});
