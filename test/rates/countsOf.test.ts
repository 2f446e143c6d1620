import { describe, expect, test } from 'vitest';
import type { CommuneYear } from '../../src/model/communeYear.ts';
import { countsOf, recordOf } from '../../src/rates/countsOf.ts';
import { badChoices, badRecords, untyped } from '../support/badValues.ts';
import { communeYear } from '../support/communeYears.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

const sets = [
  ['household', 'all', 'households'],
  ['person', 'all', 'persons'],
  ['household', 'ethnicMinority', 'ethnicMinorityHouseholds'],
  ['person', 'ethnicMinority', 'ethnicMinorityPersons'],
] as const;

test.each(sets)('takes the %s counts of %s from %s', (unit, population, field) => {
  const counts = { total: 9, poor: 2, nearPoor: 3 };
  const year = communeYear({ [field]: counts });
  expect(recordOf({ unit, population })).toBe(field);
  expect(countsOf(year, { unit, population })).toEqual({
    unit,
    population,
    ...counts,
    place: { code: 'X01', vintage: '2022' },
    date: '2022-12-31',
    standard: 'vietnam2022',
    series: 'ministryReview',
  });
});

test('means everybody unless told otherwise', () => {
  const counts = countsOf(communeYear(), { unit: 'household' });
  expect([counts.population, counts.total]).toEqual(['all', 431]);
});

test('is null where nothing or not all was published, and where the context is not known', () => {
  const { standard, series, ...rest } = communeYear({
    households: null,
    persons: { total: null, poor: 882, nearPoor: null },
  });
  expect(countsOf(rest, { unit: 'household' })).toMatchObject({
    total: null,
    poor: null,
    nearPoor: null,
    standard: null,
    series: null,
  });
  expect(countsOf(rest, { unit: 'person' })).toMatchObject({
    total: null,
    poor: 882,
    nearPoor: null,
  });
  expect([standard, series]).toEqual(['vietnam2022', 'ministryReview']);
});

test('takes fields that are absent for not published', () => {
  const { households, ...rest } = communeYear();
  expect(households).not.toBeNull();
  expect(countsOf(untyped(rest), { unit: 'household' }).total).toBeNull();
  const partly = communeYear({ households: untyped({ total: 431 }) });
  expect(countsOf(partly, { unit: 'household' }).poor).toBeNull();
});

test('reads each field a few times', () => {
  expectFewReads(communeYear(), (year) => countsOf(year, { unit: 'household' }));
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the year', (_, value, code) => {
    expectPovertyError(() => countsOf(untyped(value), { unit: 'household' }), { code, path: [] });
  });

  test.each(badRecords.filter(([, value]) => value !== null && value !== undefined))(
    'refuses %s for a set of counts',
    (_, value, code) => {
      for (const [unit, population, field] of sets) {
        const year = communeYear({ [field]: value } as Partial<CommuneYear>);
        expectPovertyError(() => countsOf(year, { unit, population }), { code, path: [field] });
      }
    },
  );

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => countsOf(communeYear(), { unit: untyped(value) }), {
      code,
      path: ['unit'],
    });
  });

  test('refuses a population that is none, and a call without options', () => {
    const options = { unit: 'household', population: untyped<'all'>('everybody') } as const;
    expectPovertyError(() => countsOf(communeYear(), options), {
      code: 'unknownOption',
      path: ['population'],
    });
    expectPovertyError(() => countsOf(communeYear(), untyped(undefined)), {
      code: 'missingValue',
      path: ['unit'],
    });
  });
});
