import { describe, expect, test } from 'vitest';
import {
  classifyByCriteria,
  type HouseholdCriteria,
} from '../../src/classification/classifyByCriteria.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import {
  badChoices,
  badCounts,
  badDates,
  badNumbers,
  badRecords,
  untyped,
} from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

const options = deepFreeze({ standard: vietnam2022 });
const criteria: HouseholdCriteria = deepFreeze({
  area: 'rural',
  incomePerCapitaMonthly: 1_500_000,
  deprivations: 3,
});

test('the rule alone', () => {
  expect(classifyByCriteria(criteria, options)).toMatchObject({
    status: 'poor',
    area: 'rural',
    deprivations: 3,
    rule: { id: 'poor' },
    income: { perCapita: '1500000', per: 'month' },
    standard: 'vietnam2022',
  });
  const urban = { ...criteria, area: 'urban', incomePerCapitaMonthly: '2000000.01' } as const;
  expect(classifyByCriteria(urban, options).status).toBe('averageLiving');
});

test('under two standards the same figures are two things', () => {
  const cheap = { ...criteria, incomePerCapitaMonthly: 700_000, deprivations: 0 };
  expect(classifyByCriteria(cheap, { standard: vietnam2016 }).status).toBe('poor');
  expect(classifyByCriteria(cheap, options).status).toBe('nearPoor');
});

test('what is left out or null is unknown', () => {
  const possible = (changes: Record<string, unknown>) =>
    classifyByCriteria(untyped({ ...criteria, ...changes }), options).possible;
  for (const none of [null, undefined]) {
    expect(possible({ deprivations: none })).toEqual(['poor', 'nearPoor']);
    expect(possible({ incomePerCapitaMonthly: none })).toEqual([
      'poor',
      'averageLiving',
      'aboveAverage',
    ]);
    expect(possible({ area: none, incomePerCapitaMonthly: 1_800_000 })).toEqual([
      'poor',
      'averageLiving',
    ]);
    expect(possible({ area: none, deprivations: none, incomePerCapitaMonthly: none })).toHaveLength(
      4,
    );
  }
  expect(classifyByCriteria(untyped({}), options)).toMatchObject({
    status: 'undetermined',
    area: null,
    income: null,
    deprivations: null,
  });
});

describe('refuses what is unknown, where that is asked for', () => {
  const told =
    (changes: Partial<HouseholdCriteria>, standard = vietnam2022) =>
    () =>
      classifyByCriteria({ ...criteria, ...changes }, { standard, missing: 'refuse' });

  test.each([
    ['area', { area: null, incomePerCapitaMonthly: 1_800_000 }],
    ['area', { area: null, incomePerCapitaMonthly: 1_800_000, deprivations: null }],
    ['incomePerCapitaMonthly', { incomePerCapitaMonthly: null, deprivations: null }],
    ['deprivations', { deprivations: null }],
    // Under the lines of both areas: what is wanting is the count.
    ['deprivations', { area: null, deprivations: null }],
  ] as const)('%s', (field, changes) => {
    expectPovertyError(told(changes), { code: 'missingValue', path: [field] });
  });

  test('but not what makes no difference', () => {
    expect(told({ area: null })).not.toThrow();
    expect(told({ deprivations: null, incomePerCapitaMonthly: 3_000_000 })).not.toThrow();
  });

  test('and not where law is wanting', () => {
    const open = { ...criteria, incomePerCapitaMonthly: 2_200_001 };
    const policies = {
      standard: vietnam2027,
      missing: 'refuse',
      unpublished: 'undetermined',
    } as const;
    expect(classifyByCriteria(open, policies)).toMatchObject({
      status: 'undetermined',
      unpublished: ['line:averageLiving'],
    });
  });
});

test('the count of a list stands in for cut-offs that were not published', () => {
  const line = { ...criteria, incomePerCapitaMonthly: 2_200_000 };
  const statuses = [2, 3].map(
    (deprivations) =>
      classifyByCriteria({ ...line, deprivations }, { standard: vietnam2027 }).status,
  );
  expect(statuses).toEqual(['nearPoor', 'poor']);
  expectPovertyError(
    () =>
      classifyByCriteria({ ...line, incomePerCapitaMonthly: 2_200_001 }, { standard: vietnam2027 }),
    { code: 'notPublished', path: ['standard', 'lines', 1, 'amount'] },
  );
});

test('a day that is given has to be one of the standard', () => {
  const on = (date: string | null) => () => classifyByCriteria({ ...criteria, date }, options);
  expect(on('2022-01-01')).not.toThrow();
  expect(on('2026-12-31')).not.toThrow();
  expect(on(null)).not.toThrow();
  for (const date of ['2021-12-31', '2027-01-01']) {
    expectPovertyError(on(date), { code: 'standardNotInForce', path: ['date'] });
    const allow = { ...options, outsidePeriod: 'allow' } as const;
    expect(classifyByCriteria({ ...criteria, date }, allow).status).toBe('poor');
  }
});

test('fields are read a few times, and nothing is changed', () => {
  expectFewReads({ ...criteria, date: '2023-12-31' }, (watched) =>
    classifyByCriteria(watched, options),
  );
});

describe('refuses', () => {
  const classify = (changes: Record<string, unknown>) => () =>
    classifyByCriteria(untyped<HouseholdCriteria>({ ...criteria, ...changes }), options);

  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => classifyByCriteria(untyped(value), options), { code, path: [] });
    expectPovertyError(() => classifyByCriteria(criteria, untyped(value)), {
      code,
      path: ['options'],
    });
    expectPovertyError(() => classifyByCriteria(criteria, { standard: untyped(value) }), {
      code,
      path: ['standard'],
    });
  });

  test.each(badChoices.slice(2))('%s for the area', (_, area, code) => {
    expectPovertyError(classify({ area }), { code, path: ['area'] });
  });

  test.each(badNumbers.slice(2).filter(([name]) => name !== 'a text'))(
    '%s for the income',
    (_, value, code) => {
      const incomePerCapitaMonthly = value;
      expectPovertyError(classify({ incomePerCapitaMonthly }), {
        code,
        path: ['incomePerCapitaMonthly'],
      });
    },
  );

  test.each([
    ['a negative income', -1, 'invalidNumber'],
    ['an income in words', 'một triệu', 'invalidNumeral'],
    ['an income of a year', 29_800_000, 'implausibleAmount'],
  ] as const)('%s', (_, incomePerCapitaMonthly, code) => {
    expectPovertyError(classify({ incomePerCapitaMonthly }), {
      code,
      path: ['incomePerCapitaMonthly'],
    });
  });

  test.each(badCounts.slice(2))('%s for the deprivations', (_, deprivations, code) => {
    expectPovertyError(classify({ deprivations }), { code, path: ['deprivations'] });
  });

  test('more deprivations than indicators', () => {
    expect(classify({ deprivations: 12 })).not.toThrow();
    expectPovertyError(classify({ deprivations: 13 }), {
      code: 'invalidCount',
      path: ['deprivations'],
      message: 'at most the 12 indicators there are, got 13',
    });
  });

  test.each(badDates.slice(2))('%s for the day', (_, date, code) => {
    expectPovertyError(classify({ date }), { code, path: ['date'] });
  });

  test('an assumption about indicators, of which nothing is known here', () => {
    for (const missing of ['deprived', 'notDeprived', 'guess']) {
      const policies = untyped<typeof options>({ ...options, missing });
      expectPovertyError(() => classifyByCriteria(criteria, policies), {
        code: 'unknownOption',
        path: ['missing'],
      });
    }
  });
});

test('does not rest on cut-offs: the count is what the caller says', () => {
  const criteria = {
    area: 'rural',
    incomePerCapitaMonthly: 2_200_000,
    deprivations: null,
  } as const;
  const open = classifyByCriteria(criteria, { standard: vietnam2027 });
  expect(open).toMatchObject({
    status: 'undetermined',
    possible: ['poor', 'nearPoor'],
    unpublished: [],
  });
  const counted = { ...criteria, incomePerCapitaMonthly: 700_001, deprivations: 3 };
  // The cut-offs of 2016 are recalled; the rule and the lines were seen.
  expect(classifyByCriteria(counted, { standard: vietnam2016 })).toMatchObject({
    status: 'poor',
    confidence: 'seen',
  });
});
