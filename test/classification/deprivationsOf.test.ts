import { describe, expect, test } from 'vitest';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { eight, household } from '../support/households.ts';

test('counts the indicators whose condition holds; income and area do not enter', () => {
  const given = { ...eight(2023), water: 'surface', toilet: 'none' } as const;
  const result = deprivationsOf(given, vietnam2022);
  expect(result).toMatchObject({ count: 2, least: 2, most: 2, of: 12 });
  const without = { ...given, income: null, area: null };
  expect(deprivationsOf(without, vietnam2022)).toEqual(result);
  expect(deprivationsOf(eight(2019), vietnam2016).of).toBe(10);
});

test('of what is unknown the count has bounds, or an assumption', () => {
  const bare = household({ water: null, toilet: 'none' });
  expect(deprivationsOf(bare, vietnam2022)).toMatchObject({ count: null, least: 1, most: 2 });
  const count = (missing: 'deprived' | 'notDeprived') =>
    deprivationsOf(bare, vietnam2022, { missing }).count;
  expect([count('deprived'), count('notDeprived')]).toEqual([2, 1]);
});

describe('refuses', () => {
  test('the first unknown fact, where that is asked for', () => {
    const told = (changes: Parameters<typeof household>[0]) => () =>
      deprivationsOf(household(changes), vietnam2022, { missing: 'refuse' });
    expectPovertyError(told({ water: null, dwelling: { walls: 'durable', floorArea: 8 } }), {
      code: 'missingValue',
      path: ['dwelling', 'frame'],
      message:
        'a fact that an indicator hangs on (or another policy for missing), got an unknown one',
    });
    expect(told({})).not.toThrow();
    expect(told({ area: null, income: null })).not.toThrow();
  });

  test('a cut-off that was not published, before it looks at the household', () => {
    expectPovertyError(() => deprivationsOf(untyped(null), vietnam2027), {
      code: 'notPublished',
      path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
    });
    const given = household({ date: '2027-12-31' });
    expect(deprivationsOf(given, vietnam2027, { unpublished: 'undetermined' })).toMatchObject({
      count: null,
      least: 0,
      most: 12,
    });
    expect(deprivationsOf(given, vietnam2027, { unpublished: 'useDraft' })).toMatchObject({
      least: 0,
      most: 9,
    });
  });

  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => deprivationsOf(untyped(value), vietnam2022), { code, path: [] });
    expectPovertyError(() => deprivationsOf(household(), untyped(value)), {
      code,
      path: ['standard'],
    });
    if (value === undefined) return;
    expectPovertyError(() => deprivationsOf(household(), vietnam2022, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test('a day on which the standard is not in force, unless that is let pass', () => {
    const given = household({ date: '2021-12-31' });
    expectPovertyError(() => deprivationsOf(given, vietnam2022), {
      code: 'standardNotInForce',
      path: ['date'],
    });
    expect(deprivationsOf(given, vietnam2022, { outsidePeriod: 'allow' }).count).toBe(0);
  });

  test('a policy misspelled', () => {
    const options = untyped<Parameters<typeof deprivationsOf>[2]>({ missing: 'deprivd' });
    expectPovertyError(() => deprivationsOf(household(), vietnam2022, options), {
      code: 'unknownOption',
      path: ['missing'],
    });
  });
});
