import { describe, expect, test } from 'vitest';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { personFacts } from '../../src/model/household/facts.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { PersonCondition } from '../../src/model/standard/condition.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult, eight, household, income, pupil, withFact } from '../support/households.ts';

const options = { standard: vietnam2022 };

test('a household under the law of its day, and why', () => {
  const members = [
    adult({ birthDate: '1985-03-02', work: 'wageWork', contract: false }),
    adult({ birthDate: '2001-07-09', completed: 'primary' }),
    pupil('2015-02-11', 'primary'),
  ];
  const given = household({
    members,
    income: income(54_000_000, 'year', 'household'),
    toilet: 'none',
  });
  const result = classifyHousehold(given, options);
  // 54 million a year for three is 1.5 million a month each: exactly on the rural line. The dwelling
  // has 8 square meters for three.
  expect(result).toMatchObject({
    status: 'poor',
    possible: ['poor'],
    rule: { id: 'poor', provenance: { source: 'nd07of2021' } },
    income: {
      perCapita: '1500000',
      lines: [{ position: 'on', under: true }, { position: 'below' }],
    },
    deprivations: { count: 4, least: 4, most: 4, of: 12 },
    changes: [
      { by: 'income', side: 'over', line: 'poverty', amount: '1500000', status: 'averageLiving' },
      { by: 'deprivations', count: 2, status: 'nearPoor' },
    ],
    unknown: [],
    unpublished: [],
  });
  const lacks = result.deprivations.indicators.filter(({ deprived }) => deprived);
  expect(lacks.map(({ indicator }) => indicator)).toEqual([
    'employment',
    'adultEducation',
    'housingArea',
    'toilet',
  ]);
});

test('nothing known but that somebody lives there leaves everything possible', () => {
  const result = classifyHousehold({ id: 'H1', date: '2023-12-31', members: [{}] }, options);
  expect(result).toMatchObject({
    status: 'undetermined',
    possible: ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'],
    rule: null,
    area: null,
    deprivations: { count: null, least: 0, most: 12 },
  });
  expect(result.unknown.slice(0, 3)).toEqual([['area'], ['income'], ['members', 0, 'birthDate']]);
  expect(result.unknown).toContainEqual(['members', 0, 'work']);
});

test('half of the facts can be enough', () => {
  const rich = { ...household({ income: income(2_250_001) }), members: [{}], water: null };
  expect(classifyHousehold(rich, options).status).toBe('aboveAverage');
  const poor2016 = { id: 'H1', date: '2019-12-31', area: 'rural', members: [{}] } as const;
  expect(
    classifyHousehold({ ...poor2016, income: income(700_000) }, { standard: vietnam2016 }).status,
  ).toBe('poor');
});

test('poor or near-poor can be known where neither is, and neither without the income known', () => {
  const of = (changes: Partial<Household>) => {
    const { status, poorOrNearPoor } = classifyHousehold(household(changes), options);
    return [status, poorOrNearPoor];
  };
  expect(of({})).toEqual(['nearPoor', true]);
  expect(of({ water: 'surface', toilet: 'none' })).toEqual(['nearPoor', true]);
  const members = [adult({ insured: null, birthDate: '1990-05-01' })];
  expect(of({ water: 'surface', toilet: 'none', members })).toEqual(['undetermined', true]);
  expect(of({ income: income(1_500_001) })).toEqual(['averageLiving', false]);
  // Average in the country, near-poor in towns; average or above; anything.
  expect(of({ income: income(1_800_000), area: null })).toEqual(['undetermined', null]);
  expect(of({ income: income(2_500_000), area: null })).toEqual(['undetermined', false]);
  expect(of({ income: null })).toEqual(['undetermined', null]);
});

test('a small income of a year is taken, unless the caller says what the least is', () => {
  const given = household({ income: income(1_100_000, 'year') });
  expect(classifyHousehold(given, options).income?.perCapita).toBe('91667');
  const plausibleMonthly = { atLeast: 100_000, atMost: 20_000_000 };
  expectPovertyError(() => classifyHousehold(given, { ...options, plausibleMonthly }), {
    code: 'implausibleAmount',
    path: ['income', 'amount'],
  });
});

describe('what was not published for 2027', () => {
  const given = (amount: number) => eight(2027, { income: income(amount), area: 'rural' });
  const classify = (amount: number, unpublished?: 'undetermined' | 'useDraft') =>
    classifyHousehold(given(amount), {
      standard: vietnam2027,
      ...(unpublished === undefined ? {} : { unpublished }),
    });

  test('is refused by default', () => {
    expectPovertyError(() => classify(2_000_000), {
      code: 'notPublished',
      path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
      message: "the cut-off of 'employment' of 'vietnam2027'",
    });
    expectPovertyError(() => classify(3_000_000), {
      code: 'notPublished',
      path: ['standard', 'lines', 1, 'amount'],
      message: "the line 'averageLiving' of 'vietnam2027'",
    });
  });

  test('is like an unknown fact where that is asked for', () => {
    expect(classify(2_000_000, 'undetermined')).toMatchObject({
      status: 'undetermined',
      possible: ['poor', 'nearPoor'],
      deprivations: { count: null, least: 0, most: 12 },
      unknown: [],
      // Of the decree: no cut-off can be applied, so that none is rested on.
      confidence: 'seen',
    });
    expect(classify(2_000_000, 'undetermined').unpublished).toHaveLength(12);
    expect(classify(2_200_001, 'undetermined')).toMatchObject({
      possible: ['averageLiving', 'aboveAverage'],
      unpublished: ['line:averageLiving'],
    });
  });

  test('is taken from the draft as far as that goes', () => {
    const result = classify(2_000_000, 'useDraft');
    expect(result).toMatchObject({
      possible: ['poor', 'nearPoor'],
      deprivations: { least: 0, most: 9 },
      policies: { unpublished: 'useDraft' },
    });
    const bases = result.deprivations.indicators.map(({ basis }) => basis);
    expect(bases.filter((basis) => basis === 'facts')).toHaveLength(3);
    // What is still missing is never assumed.
    const assumed = classifyHousehold(given(2_000_000), {
      standard: vietnam2027,
      unpublished: 'useDraft',
      missing: 'notDeprived',
    });
    expect(assumed.possible).toEqual(['poor', 'nearPoor']);
  });
});

describe('a low-income worker (Nghị định 30/2025/NĐ-CP)', () => {
  const worker = (changes: Partial<Household> = {}, standard: Standard = vietnam2022) => {
    const given = household({ date: '2025-12-31', income: income(2_000_000), ...changes });
    const { groups } = classifyHousehold(given, { standard });
    return groups.find(({ group }) => group === 'lowIncomeWorker')?.holds;
  };

  test('is a member of a household under the line that is neither poor nor near-poor', () => {
    expect(worker()).toBe(true);
    expect(worker({ income: income(1_500_001) })).toBe(true);
    expect(worker({ income: income(1_500_000) })).toBe(false);
    expect(worker({ income: income(2_250_000) })).toBe(true);
    expect(worker({ income: income(2_250_001) })).toBe(false);
    expect(worker({ area: 'urban', income: income(3_000_000) })).toBe(true);
    expect(worker({ area: 'urban', income: income(3_000_001) })).toBe(false);
  });

  test('was none before the decree', () => {
    expect(worker({ date: '2025-02-24' })).toBe(true);
    expect(worker({ date: '2025-02-23' })).toBe(false);
  });

  test('cannot be told after the last day on which the decree is known to apply', () => {
    expect(worker({ date: '2025-12-31' })).toBe(true);
    expect(worker({ date: '2026-01-01' })).toBe(null);
  });

  test('cannot be told without the income, or while a first day is not known', () => {
    expect(worker({ income: null })).toBe(null);
    expect(worker({ area: null })).toBe(null);
    const groups = vietnam2022.groups.map((group) => ({ ...group, from: null }));
    expect(worker({}, { ...vietnam2022, groups })).toBe(null);
  });
});

describe('input that is no household', () => {
  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => classifyHousehold(untyped(value), options), { code, path: [] });
  });

  test.each(badRecords)('options that are %s', (_, value, code) => {
    expectPovertyError(() => classifyHousehold(household(), untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test('no standard, or the name of one', () => {
    expectPovertyError(() => classifyHousehold(household(), untyped({})), {
      code: 'missingValue',
      path: ['standard'],
    });
    expectPovertyError(() => classifyHousehold(household(), untyped({ standard: 'vietnam2022' })), {
      code: 'invalidType',
      path: ['standard'],
    });
  });

  test.each([
    ['no members', { members: [] }, 'invalidHousehold', ['members']],
    ['members in a record', { members: { 0: {} } }, 'invalidType', ['members']],
    ['a member that is null', { members: [{}, null] }, 'missingValue', ['members', 1]],
    ['a hole among the members', { members: new Array(2) }, 'missingValue', ['members', 0]],
    [
      'a birth after the review',
      { members: [{ birthDate: '2024-01-01' }] },
      'dateOrder',
      ['members', 0, 'birthDate'],
    ],
    [
      'a birth in the year after',
      { members: [{ birthYear: 2024 }] },
      'dateOrder',
      ['members', 0, 'birthYear'],
    ],
    [
      'an age past 130',
      { members: [{ birthDate: '1880-01-01' }] },
      'invalidHousehold',
      ['members', 0, 'birthDate'],
    ],
    ['a dwelling that is a text', { dwelling: 'house' }, 'invalidType', ['dwelling']],
    ['a dwelling that is a list', { dwelling: [] }, 'invalidType', ['dwelling']],
    ['information that is a text', { information: 'radio' }, 'invalidType', ['information']],
    ['a day that is none', { date: '2023-02-29' }, 'invalidDate', ['date']],
    ['no day', { date: null }, 'missingValue', ['date']],
    ['an empty day', { date: '' }, 'invalidDate', ['date']],
    ['no key', { id: undefined }, 'missingValue', ['id']],
    ['another area', { area: 'city' }, 'unknownOption', ['area']],
    ['a key of Object.prototype for the area', { area: 'constructor' }, 'unknownOption', ['area']],
    [
      'a negative area',
      { dwelling: { floorArea: -1 } },
      'invalidNumber',
      ['dwelling', 'floorArea'],
    ],
    [
      'an area in text',
      { dwelling: { floorArea: '24' } },
      'invalidType',
      ['dwelling', 'floorArea'],
    ],
    ['an income that is a number', { income: 1_500_000 }, 'invalidType', ['income']],
    [
      'an income without an amount',
      { income: { ...income(1), amount: undefined } },
      'missingValue',
      ['income', 'amount'],
    ],
    ['a negative income', { income: income(-1) }, 'invalidNumber', ['income', 'amount']],
    ['an income of NaN', { income: income(Number.NaN) }, 'invalidNumber', ['income', 'amount']],
    [
      'an income of Infinity',
      { income: income(Number.POSITIVE_INFINITY) },
      'invalidNumber',
      ['income', 'amount'],
    ],
    [
      'an income with a comma',
      { income: income('1500000,5') },
      'invalidNumeral',
      ['income', 'amount'],
    ],
    [
      'a year’s income given as a month’s',
      { income: income(29_800_000) },
      'implausibleAmount',
      ['income', 'amount'],
    ],
    [
      'a worker’s wage',
      { income: income(10_000_000, 'month', 'worker') },
      'mixedMoney',
      ['income', 'holder'],
    ],
    [
      'dollars',
      { income: { ...income(60), currency: 'USD' } },
      'mixedMoney',
      ['income', 'currency'],
    ],
    [
      'real prices',
      { income: { ...income(60), prices: { kind: 'real', year: 2020 } } },
      'mixedMoney',
      ['income', 'prices'],
    ],
    ['a place that is a text', { place: 'Pa Cheo' }, 'invalidType', ['place']],
  ] as const)('%s', (_, changes, code, path) => {
    const given = untyped<Household>({ ...household(), ...changes });
    expectPovertyError(() => classifyHousehold(given, options), { code, path });
  });

  test('a day on which the standard is not in force', () => {
    expectPovertyError(() => classifyHousehold(household({ date: '2021-12-31' }), options), {
      code: 'standardNotInForce',
      path: ['date'],
    });
  });

  test('an unknown value of any fact that is asked for', () => {
    // A standard that asks every fact of a person.
    const of = Object.entries(personFacts).map(([fact, [value]]) => ({
      kind: 'fact',
      fact,
      isOneOf: [value],
    }));
    const where = { kind: 'atLeast', count: of.length, of } as PersonCondition;
    const [dimension] = vietnam2022.dimensions as [Standard['dimensions'][number]];
    const [indicator] = dimension.indicators as [(typeof dimension.indicators)[number]];
    const cutoff = { ...indicator.cutoff, condition: { kind: 'anyMember', where } as const };
    const dimensions = [{ ...dimension, indicators: [{ ...indicator, cutoff }] }];
    const standard = { ...vietnam2022, dimensions };
    const classify = (fact: string, value: unknown) => () =>
      classifyHousehold(withFact(household(), fact, value, 0), { standard });
    for (const fact of Object.keys(personFacts)) {
      const path = ['members', 0, fact];
      for (const value of ['constructor', '__proto__', 'toString', '', 'yes']) {
        expectPovertyError(classify(fact, value), { code: 'unknownOption', path });
      }
      for (const value of [0, 1, {}, [], Number.NaN]) {
        expectPovertyError(classify(fact, value), { code: 'invalidType', path });
      }
      expect(classify(fact, null)).not.toThrow();
    }
  });

  test('policies misspelled', () => {
    for (const policy of ['missing', 'unpublished', 'outsidePeriod', 'implausible']) {
      const misspelled = untyped<typeof options>({ ...options, [policy]: 'undeterminded' });
      expectPovertyError(() => classifyHousehold(household(), misspelled), {
        code: 'unknownOption',
        path: [policy],
      });
    }
  });

  test('a standard with overlapping rules, with gaps, or with a condition that is none', () => {
    const [poor, nearPoor, ...others] = vietnam2022.rules as [
      Standard['rules'][number],
      Standard['rules'][number],
    ];
    const classify = (changes: Partial<Standard>) => () =>
      classifyHousehold(household(), { standard: { ...vietnam2022, ...changes } });
    expectPovertyError(
      classify({ rules: [poor, { ...nearPoor, deprivations: 'any' }, ...others] }),
      {
        code: 'invalidStandard',
        path: ['standard', 'rules', 1],
      },
    );
    expectPovertyError(classify({ rules: [poor, ...others] }), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
    });
  });
});

describe('input that is odd', () => {
  test('a getter that throws is the caller’s, and passes through', () => {
    const fault = new RangeError('of the caller');
    const throwing = (field: string) =>
      Object.defineProperty({ ...household() }, field, {
        get: () => {
          throw fault;
        },
      });
    for (const field of ['id', 'date', 'members', 'income', 'area', 'dwelling', 'water', 'place']) {
      expect(() => classifyHousehold(throwing(field), options)).toThrow(fault);
    }
  });

  test('a household that contains itself is classified, and the result is plain', () => {
    const given: Record<string, unknown> = { ...household() };
    given.self = given;
    given.income = Object.assign({ ...income(1_500_000) }, { household: given });
    const result = classifyHousehold(untyped(given), options);
    expect(result).toEqual(classifyHousehold(household(), options));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('frozen and inherited fields, and records without a prototype', () => {
    const result = classifyHousehold(household(), options);
    expect(classifyHousehold(deepFreeze(household()), deepFreeze({ ...options }))).toEqual(result);
    expect(classifyHousehold(Object.create(household()), options)).toEqual(result);
    const bare = Object.assign(Object.create(null), household());
    expect(classifyHousehold(bare, options)).toEqual(result);
  });

  test('keys of Object.prototype are no facts', () => {
    const given = JSON.parse('{"__proto__": {"area": "urban"}, "constructor": 1, "toString": 2}');
    const result = classifyHousehold({ ...household({ area: null }), ...given }, options);
    expect(result.area).toBe(null);
  });
});
