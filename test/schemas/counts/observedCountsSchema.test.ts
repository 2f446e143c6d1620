import { test } from 'vitest';
import { observedCountsSchema } from '../../../src/schemas/counts/observedCountsSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = {
  unit: 'household',
  total: 590,
  poor: 80,
  nearPoor: null,
  date: '2023-12-31',
  place: { code: 'X01', vintage: '2024' },
  standard: 'vietnam2022',
  series: 'ministryReview',
  population: 'all',
} as const;

test('counts with what they belong to, or without', () => {
  expectGood(
    observedCountsSchema,
    good,
    { unit: 'person', total: null, poor: null, nearPoor: null },
    { ...good, date: null, place: null, standard: null, series: null, population: null },
  );
});

test('each faulty field is named', () => {
  expectEachFault(observedCountsSchema, good, [
    ['series', 'survey', 'unknownOption'],
    ['population', 'kinh', 'unknownOption'],
    ['date', '2023-12-32', 'invalidDate'],
    ['place.code', 1, 'invalidType'],
    ['standard', '', 'invalidType'],
    ['nearPoor', 511, 'countsExceedTotal'],
    ['year', 2023, 'unknownField'],
  ]);
});
