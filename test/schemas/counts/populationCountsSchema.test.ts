import { test } from 'vitest';
import { populationCountsSchema } from '../../../src/schemas/counts/populationCountsSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { total: 590, poor: 80, nearPoor: null };

test('a count that was not published is null', () => {
  expectGood(populationCountsSchema, good, { total: null, poor: 80, nearPoor: 9 });
  expectEachFault(populationCountsSchema, good, [
    ['nearPoor', undefined, 'missingValue'],
    ['nearPoor', 511, 'countsExceedTotal'],
    ['poor', 591, 'countsExceedTotal'],
    ['total', 1.5, 'invalidCount'],
  ]);
});
