import { describe, expect, test } from 'vitest';
import {
  evaluateHousehold,
  newEvaluator,
} from '../../../src/classification/evaluate/evaluateHousehold.ts';
import {
  classificationOf,
  requireTold,
} from '../../../src/classification/explain/classificationOf.ts';
import type { ClassificationPolicies } from '../../../src/classification/policies.ts';
import type { Household } from '../../../src/model/household/household.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { adult, compiled, household, income } from '../../support/households.ts';

function evaluated(
  given: Household,
  standard: Standard = vietnam2022,
  policies: ClassificationPolicies = {},
) {
  const evaluator = newEvaluator(compiled(standard, policies));
  evaluateHousehold(evaluator, given, ['households', 7]);
  return evaluator;
}

test('repeats whose household it is and what was given', () => {
  const place = { code: '00004', vintage: '2024' };
  const members = [adult({ birthDate: '1990-05-01' }), adult({ birthDate: '1991-05-01' })];
  const result = classificationOf(evaluated(household({ place, members })));
  expect(result).toMatchObject({
    household: 'H1',
    place,
    date: '2023-12-31',
    inForce: true,
    members: 2,
    givenIncome: { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' },
    status: 'nearPoor',
    // Two members on 8 square meters.
    deprivations: { count: 1, of: 12 },
    unknown: [],
  });
});

test('of an unknown place and income it says null', () => {
  const bare = { id: 'H1', date: '2023-12-31', members: [{}] };
  for (const given of [bare, { ...bare, place: null, income: null }]) {
    const result = classificationOf(evaluated(given));
    expect(result).toMatchObject({ place: null, givenIncome: null, income: null });
  }
});

test('is a record of its own, of nothing but what is known of it', () => {
  const given = {
    ...household(),
    place: { code: '1', vintage: '2024', name: 'Pa Cheo' },
    income: { ...income(2_000_000), prices: { kind: 'nominal', note: 'x' }, note: 'x' },
  };
  const { place, givenIncome } = classificationOf(evaluated(untyped<Household>(given)));
  expect(place).toEqual({ code: '1', vintage: '2024' });
  expect(givenIncome).toEqual({ ...income(2_000_000), prices: { kind: 'nominal' } });
  expect(givenIncome).not.toBe(given.income);
});

test('says that the standard was not in force, where that was let pass', () => {
  const policies = { outsidePeriod: 'allow' } as const;
  const on = (date: string) =>
    classificationOf(evaluated(household({ date }), vietnam2022, policies));
  const days = ['2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01'];
  expect(days.map((date) => on(date).inForce)).toEqual([false, true, true, false]);
});

describe('the unknown facts that an open status hangs on', () => {
  const unknown = (changes: Partial<Household>, standard: Standard = vietnam2022) =>
    classificationOf(evaluated(household(changes), standard)).unknown;

  test('are the area, the income and the facts of open indicators', () => {
    const members = [adult({ birthDate: '1990-05-01', insured: null })];
    expect(unknown({ area: null, income: null, members, water: null, toilet: null })).toEqual([
      ['area'],
      ['income'],
      ['members', 0, 'insured'],
      ['water'],
      ['toilet'],
    ]);
  });

  test('are none where they make no difference', () => {
    // Two unknown deprivations are fewer than three; over the line none matters.
    expect(unknown({ water: null, toilet: null })).toEqual([]);
    expect(
      unknown({ water: null, toilet: null, dwelling: null, income: income(3_000_000) }),
    ).toEqual([]);
  });

  test('are not the area, where the income is on one side of the lines of both', () => {
    const three = { water: null, toilet: null, dwelling: null };
    expect(unknown({ ...three, area: null })).toEqual([
      ['dwelling', 'walls'],
      ['dwelling', 'frame'],
      ['dwelling', 'roof'],
      ['dwelling', 'floorArea'],
      ['water'],
      ['toilet'],
    ]);
    expect(unknown({ ...three, area: null, income: income(1_500_001) })[0]).toEqual(['area']);
  });

  test('are not the facts, where the rules do not ask for the count', () => {
    const open = { date: '2019-12-31', area: null, water: null, toilet: null, dwelling: null };
    const between = { ...open, income: income(1_600_000) };
    expect(unknown(between, vietnam2016)).toEqual([['area']]);
    expect(unknown({ ...open, income: income(800_000) }, vietnam2016).length).toBeGreaterThan(1);
  });
});

describe('where an unknown fact is to be refused', () => {
  const told =
    (
      changes: Partial<Household>,
      standard: Standard = vietnam2022,
      policies: ClassificationPolicies = {},
    ) =>
    () =>
      requireTold(evaluated(household(changes), standard, { missing: 'refuse', ...policies }));

  test('the first that the status hangs on is named', () => {
    expectPovertyError(told({ income: null }), {
      code: 'missingValue',
      path: ['households', 7, 'income'],
    });
    expectPovertyError(told({ water: null, toilet: null, dwelling: null }), {
      code: 'missingValue',
      path: ['households', 7, 'dwelling', 'walls'],
      message: /a fact that the status hangs on .* got an unknown one/,
    });
  });

  test('nothing is, where the status is known all the same', () => {
    expect(told({ water: null, toilet: null })).not.toThrow();
    expect(told({ income: null }, vietnam2022, { missing: 'undetermined' })).not.toThrow();
  });

  test('nothing is, where not facts are wanting but law', () => {
    const open = { date: '2027-12-31', income: income(2_200_001) };
    expect(told(open, vietnam2027, { unpublished: 'undetermined' })).not.toThrow();
  });
});

test('refuses what is no place', () => {
  const call = (place: unknown) => () =>
    classificationOf(evaluated(household({ place: untyped(place) })));
  for (const [, value, code] of badRecords.slice(2)) {
    expectPovertyError(call(value), { code, path: ['households', 7, 'place'] });
  }
  for (const [, value, code] of badTexts) {
    const at = (field: string) => ({ code, path: ['households', 7, 'place', field] });
    expectPovertyError(call({ code: value, vintage: '2024' }), at('code'));
    expectPovertyError(call({ code: '00004', vintage: value }), at('vintage'));
  }
});
