import { describe, expect, test } from 'vitest';
import { communeRates } from '../../src/rates/communeRates.ts';
import { badCounts, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { communeYear } from '../support/communeYears.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

/** The sets that were published, in their order. */
function setsOf(...args: Parameters<typeof communeRates>) {
  return Object.values(communeRates(...args)).filter((set) => set !== null);
}

test('a set of which nothing was published is null', () => {
  expect(communeRates(communeYear()).ethnicMinorityPersons).toBeNull();
});

test('gives the rates of every set that was published, in order', () => {
  const rates = setsOf(communeYear());
  expect(rates.map(({ unit, population }) => [unit, population])).toEqual([
    ['household', 'all'],
    ['person', 'all'],
    ['household', 'ethnicMinority'],
  ]);
  expect(rates.map(({ poverty }) => poverty?.percent)).toEqual(['42.00', '44.10', '45.00']);
  expect(rates[0]?.nearPoverty?.percent).toBe('12.99');
  expect(rates.every(({ missing }) => missing.length === 0)).toBe(true);
});

test('rates of ethnic minorities are out of their own total', () => {
  const rates = setsOf(communeYear({ ethnicMinorityPersons: { total: 10, poor: 5, nearPoor: 0 } }));
  expect(rates[3]?.poverty).toMatchObject({ numerator: 5, denominator: 10, unit: 'person' });
});

test('names the counts that were not published and leaves what needs them null', () => {
  const rates = setsOf(
    communeYear({
      households: { total: 431, poor: null, nearPoor: 56 },
      persons: { total: null, poor: 882, nearPoor: null },
      ethnicMinorityHouseholds: { total: null, poor: null, nearPoor: null },
    }),
  );
  expect(rates.map(({ missing }) => missing)).toEqual([['poor'], ['total', 'nearPoor']]);
  expect(rates[0]).toMatchObject({ poverty: null, multidimensional: null });
  expect(rates[0]?.nearPoverty?.percent).toBe('12.99');
  expect(rates[1]).toMatchObject({ poverty: null, nearPoverty: null, multidimensional: null });
});

test('has no set where nothing was published', () => {
  const nothing = { households: null, persons: null, ethnicMinorityHouseholds: null };
  expect(setsOf(communeYear(nothing))).toEqual([]);
});

test('prints as many decimals as asked, and reads each field a few times', () => {
  expect(communeRates(communeYear(), { decimals: 0 }).households?.poverty?.percent).toBe('42');
  expectFewReads(communeYear(), (year) => communeRates(year));
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the year', (_, value, code) => {
    expectPovertyError(() => communeRates(untyped(value)), { code, path: [] });
  });

  const absent = (name: string) => name === 'undefined' || name === 'null';
  test.each(badCounts.filter(([name]) => !absent(name)))(
    'refuses %s for a count and says where it stands',
    (_, value, code) => {
      const persons = { total: 2000, poor: 882, nearPoor: untyped<number>(value) };
      expectPovertyError(() => communeRates(communeYear({ persons })), {
        code,
        path: ['persons', 'nearPoor'],
      });
    },
  );

  test('refuses more poor and near-poor than there are', () => {
    const households = { total: 431, poor: 400, nearPoor: 56 };
    expectPovertyError(() => communeRates(communeYear({ households })), {
      code: 'countsExceedTotal',
      path: ['households', 'nearPoor'],
    });
  });

  test.each(['total', 'poor', 'nearPoor'] as const)(
    'refuses a %s of ethnic minorities above that of everybody',
    (field) => {
      const all = { total: 500, poor: 181, nearPoor: 56 };
      const part = { total: 400, poor: 100, nearPoor: 50, [field]: all[field] + 1 };
      const year = communeYear({ households: all, ethnicMinorityHouseholds: part });
      expectPovertyError(() => communeRates(year), {
        code: 'countsExceedTotal',
        path: ['ethnicMinorityHouseholds', field],
        message: `at most ${all[field]}, got ${all[field] + 1}`,
      });
    },
  );

  test('compares no count of ethnic minorities with one that was not published', () => {
    const rates = setsOf(communeYear({ households: { total: null, poor: null, nearPoor: 56 } }));
    expect(rates[2]?.poverty?.percent).toBe('45.00');
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => communeRates(communeYear(), { decimals: untyped(decimals) }), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});
