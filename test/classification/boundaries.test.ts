import { describe, expect, test } from 'vitest';
import { classifyByCriteria } from '../../src/classification/classifyByCriteria.ts';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import type { AttendedLevel } from '../../src/model/household/choices.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Person } from '../../src/model/household/person.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { standardInForce } from '../../src/standards/standardInForce.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult, household, income, partsOf, pupil } from '../support/households.ts';

const poor = 'poor';
const near = 'nearPoor';
const average = 'averageLiving';
const above = 'aboveAverage';

/** Each line in each area, and what a household with few or many deprivations is under and over it. */
const lines = [
  [vietnam2016, 'rural', 700_000, { few: [poor, near], many: [poor, poor] }],
  [vietnam2016, 'rural', 1_000_000, { few: [near, average], many: [poor, average] }],
  [vietnam2016, 'rural', 1_500_000, { few: [average, above], many: [average, above] }],
  [vietnam2016, 'urban', 900_000, { few: [poor, near], many: [poor, poor] }],
  [vietnam2016, 'urban', 1_300_000, { few: [near, average], many: [poor, average] }],
  [vietnam2016, 'urban', 1_950_000, { few: [average, above], many: [average, above] }],
  [vietnam2022, 'rural', 1_500_000, { few: [near, average], many: [poor, average] }],
  [vietnam2022, 'rural', 2_250_000, { few: [average, above], many: [average, above] }],
  [vietnam2022, 'urban', 2_000_000, { few: [near, average], many: [poor, average] }],
  [vietnam2022, 'urban', 3_000_000, { few: [average, above], many: [average, above] }],
  [dongNai2022, 'rural', 2_000_000, { few: [near, average], many: [poor, average] }],
  [dongNai2022, 'rural', 3_000_000, { few: [average, above], many: [average, above] }],
  [dongNai2022, 'urban', 2_500_000, { few: [near, average], many: [poor, average] }],
  [dongNai2022, 'urban', 3_750_000, { few: [average, above], many: [average, above] }],
] as const;

/** A review day of a standard. */
const dayOf = ({ id }: Standard) => (id === 'vietnam2016' ? '2019-12-31' : '2023-12-31');

/** Seven grown members, so that a division by 7 or by 84 comes out odd; lacking nothing, or three. */
function seven(standard: Standard, lacking: 'few' | 'many'): Household {
  const members = Array.from({ length: 7 }, () => adult({ birthDate: '1970-01-01' }));
  const dwelling = { ...household().dwelling, floorArea: 70 };
  const enough = household({ date: dayOf(standard), members, dwelling });
  if (lacking === 'few') return enough;
  return { ...enough, water: 'surface', toilet: 'none', dwelling: { ...dwelling, floorArea: 20 } };
}

describe.each(lines)('the line of $id, %s, %d', (standard, area, line, { few, many }) => {
  test.each([
    ['month', 'person'],
    ['month', 'household'],
    ['year', 'person'],
    ['year', 'household'],
  ] as const)('an income on it is under it, one đồng more is not: a %s of a %s', (per, holder) => {
    const exact = line * partsOf(per, holder, 7);
    const statuses = (lacking: 'few' | 'many', write: (amount: number) => number | string) =>
      [exact - 1, exact, exact + 1].map((amount) => {
        const given = {
          ...seven(standard, lacking),
          area,
          income: income(write(amount), per, holder),
        };
        return classifyHousehold(given, { standard }).status;
      });
    for (const write of [Number, String, (amount: number) => `${amount}.00`]) {
      expect(statuses('few', write)).toEqual([few[0], few[0], few[1]]);
      expect(statuses('many', write)).toEqual([many[0], many[0], many[1]]);
    }
  });

  test('a hundredth of a đồng over it, in a year of seven members, is over it', () => {
    const amount = `${line * 84}.01`;
    const given = { ...seven(standard, 'few'), area, income: income(amount, 'year', 'household') };
    const result = classifyHousehold(given, { standard });
    expect(result.status).toBe(few[1]);
    // A hundredth over 84 parts is 0.00011…: rounded to less it would read like the line itself.
    expect(result.income?.perCapita).toBe(`${line}.0001`);
    const reached = result.income?.lines.find(({ amount: of }) => of === String(line));
    expect(reached).toMatchObject({ position: 'above', under: false, difference: '0.0001' });
  });

  test('by the rule alone', () => {
    const statuses = (deprivations: number) =>
      [line - 1, line, `${line}`, `${line}.000000001`, line + 1].map(
        (amount) =>
          classifyByCriteria({ area, incomePerCapitaMonthly: amount, deprivations }, { standard })
            .status,
      );
    const { atLeast } = standard.deprivationCutoff;
    expect(statuses(atLeast - 1)).toEqual([few[0], few[0], few[0], few[1], few[1]]);
    expect(statuses(atLeast)).toEqual([many[0], many[0], many[0], many[1], many[1]]);
  });
});

test('an income whose division would round to the line is still on its own side of it', () => {
  // 1,500,000 × 84 ± 1 over 84 is 1,499,999.988… or 1,500,000.011…: to the đồng both are the line.
  const statusOf = (amount: number) =>
    classifyHousehold(
      { ...seven(vietnam2022, 'few'), income: income(amount, 'year', 'household') },
      { standard: vietnam2022 },
    );
  const [below, over] = [126_000_000 - 1, 126_000_000 + 1].map(statusOf);
  expect([below?.status, over?.status]).toEqual([near, average]);
  expect([below?.income?.perCapita, over?.income?.perCapita]).toEqual(['1499999.99', '1500000.01']);
});

test('the number of deprivations: none, one below three, three, all twelve', () => {
  const one = household({ members: [adult({ birthDate: '2000-01-01' })] });
  const lacks = [
    { water: 'surface' },
    { toilet: 'none' },
    { information: { ...one.information, usesInternet: false } },
  ] as const;
  const all: Household = {
    ...household(),
    members: [
      adult({ birthDate: '2000-01-01', completed: 'none', insured: false, work: 'unemployed' }),
      pupil('2015-01-01', 'none'),
      { ...pupil('2015-01-01', 'none'), stunted: true },
    ],
    dwelling: { walls: 'nonDurable', frame: 'nonDurable', roof: 'durable', floorArea: 23.9 },
    water: 'other',
    toilet: 'other',
    information: Object.fromEntries(
      Object.keys(one.information ?? {}).map((fact) => [fact, false]),
    ),
  };
  const results = [0, 1, 2, 3].map((count) => Object.assign({}, one, ...lacks.slice(0, count)));
  const found = [...results, all].map((each: Household) => {
    const { status, deprivations } = classifyHousehold(each, { standard: vietnam2022 });
    return [deprivations.count, status];
  });
  expect(found).toEqual([
    [0, near],
    [1, near],
    [2, near],
    [3, poor],
    [12, poor],
  ]);
});

/** Whether a household is deprived in an indicator. */
function lacks(standard: Standard, indicator: string, given: Household): boolean | null {
  const { indicators } = deprivationsOf(given, standard);
  const found = indicators.find((each) => each.indicator === indicator);
  return found === undefined ? expect.unreachable(indicator) : found.deprived;
}

test('exactly 8 square meters a member is enough', () => {
  for (const standard of [vietnam2016, vietnam2022]) {
    for (const size of [1, 3, 7, 11]) {
      const members = Array.from({ length: size }, () => adult({ birthDate: '1970-01-01' }));
      const areas = [8 * size - 0.01, 8 * size, 8 * size + 0.01].map((floorArea) =>
        lacks(standard, 'housingArea', {
          ...household({ date: dayOf(standard), members }),
          dwelling: { floorArea },
        }),
      );
      expect(areas).toEqual([true, false, false]);
    }
  }
});

test('dependants have to be more than half', () => {
  const grown = adult({ birthDate: '1980-01-01' });
  const child = pupil('2015-01-01', 'primary');
  const old = adult({ birthDate: '1940-01-01', allowance: 'elderly' });
  const share = (...members: Person[]) => lacks(vietnam2022, 'dependants', household({ members }));
  expect(share(grown, child)).toBe(false);
  expect(share(grown, grown, child, old)).toBe(false);
  expect(share(grown, child, old)).toBe(true);
  expect(share(grown, grown, child, child, old)).toBe(true);
  expect(share(child)).toBe(true);
  // An old member without an allowance is none.
  expect(share(grown, adult({ birthDate: '1940-01-01' }), child)).toBe(false);
});

describe('ages to the day, on the review of 31 December 2023', () => {
  const withMember = (member: Person) =>
    household({ members: [adult({ birthDate: '1970-01-01' }), member] });

  /** Whether whoever is one day short of an age, has it that very day, or had it the day before lacks. */
  const about = (age: number, indicator: string, member: Person) =>
    ['-01-01', '-12-31', '-12-30'].map((day, at) => {
      const birthDate = `${2023 - age + (at === 0 ? 1 : 0)}${day}`;
      return lacks(vietnam2022, indicator, withMember({ ...member, birthDate }));
    });

  const attends = (level: AttendedLevel) => pupil('2020-01-01', level);

  test.each([
    [3, 'childSchooling', attends('none'), [false, true, true]],
    [6, 'healthInsurance', adult({ insured: false }), [false, true, true]],
    [6, 'childSchooling', attends('preschool'), [false, true, true]],
    [12, 'childSchooling', attends('primary'), [false, true, true]],
    [15, 'employment', adult({ work: 'unemployed' }), [false, true, true]],
    [15, 'employment', adult({ work: 'wageWork', contract: false }), [false, true, true]],
    [16, 'childSchooling', attends('none'), [true, false, false]],
    [16, 'nutrition', adult({ stunted: true }), [true, false, false]],
    [16, 'nutrition', adult({ underweight: true }), [true, false, false]],
    [16, 'adultEducation', adult({ completed: 'primary' }), [false, true, true]],
    [18, 'adultEducation', adult({ completed: 'lowerSecondary' }), [false, true, true]],
    [30, 'adultEducation', adult({ completed: 'lowerSecondary' }), [true, true, true]],
    [31, 'adultEducation', adult({ completed: 'lowerSecondary' }), [true, false, false]],
  ] as const)('%d for %s', (age, indicator, member, expected) => {
    expect(about(age, indicator, member)).toEqual(expected);
  });

  test('16 ends childhood among dependants', () => {
    const [short, onTheDay] = ['2008-01-01', '2007-12-31'].map((birthDate) =>
      lacks(vietnam2022, 'dependants', household({ members: [adult({ birthDate })] })),
    );
    expect([short, onTheDay]).toEqual([true, false]);
  });

  test('5, 6 and 15, and 1 January 1986, under the standard of 2016', () => {
    const on = (birthDate: string, indicator: string, member: Person) =>
      lacks(vietnam2016, indicator, {
        ...withMember({ ...member, birthDate }),
        date: '2019-12-31',
      });
    const schooling = (birthDate: string) => on(birthDate, 'childSchooling', attends('none'));
    expect(['2015-01-01', '2014-12-31'].map(schooling)).toEqual([false, true]);
    expect(['2005-01-01', '2004-12-31'].map(schooling)).toEqual([true, false]);
    const insured = (birthDate: string) =>
      on(birthDate, 'healthInsurance', adult({ insured: false }));
    expect(['2014-01-01', '2013-12-31'].map(insured)).toEqual([false, true]);
    const educated = (birthDate: string) => on(birthDate, 'adultEducation', attends('none'));
    expect(['2005-01-01', '2004-12-31'].map(educated)).toEqual([false, true]);
    expect(['1985-12-31', '1986-01-01'].map(educated)).toEqual([false, true]);
  });
});

test('born on 29 February, a year is complete on the 28th where there is no 29th', () => {
  const insuredOn = (date: string, birthDate: string) =>
    lacks(vietnam2022, 'healthInsurance', {
      ...household({ date, members: [adult({ birthDate, insured: false })] }),
    });
  // 2022 is a common year.
  expect(insuredOn('2022-02-27', '2016-02-29')).toBe(false);
  expect(insuredOn('2022-02-28', '2016-02-29')).toBe(true);
  // In a leap year the 28th is still a day short for them.
  const sixteen = (date: string, birthDate: string) =>
    lacks(vietnam2022, 'nutrition', {
      ...household({ date, members: [adult({ birthDate, stunted: true })] }),
    });
  expect(['2024-02-28', '2024-02-29'].map((date) => sixteen(date, '2008-02-29'))).toEqual([
    true,
    false,
  ]);
  expect(['2024-02-29', '2024-03-01'].map((date) => sixteen(date, '2008-03-01'))).toEqual([
    true,
    false,
  ]);
});

describe('a year of birth alone', () => {
  const insured = (birthYear: number, date: string) => {
    const members = [adult({ birthYear, insured: false })];
    return lacks(vietnam2022, 'healthInsurance', household({ date, members }));
  };

  test('leaves open whether the birthday has been', () => {
    expect(insured(2016, '2022-06-15')).toBe(null);
    expect(insured(2015, '2022-06-15')).toBe(true);
    expect(insured(2017, '2022-06-15')).toBe(false);
  });

  test('says it on the last day of a year, when everybody had theirs', () => {
    expect([2017, 2018].map((year) => insured(year, '2023-12-31'))).toEqual([true, false]);
  });

  test('and wherever the two ages it can be give the same answer', () => {
    const open = (member: Person, indicator: string) =>
      lacks(vietnam2022, indicator, household({ date: '2023-06-15', members: [member] }));
    const born = (birthYear: number, changes: Partial<Person> = {}) =>
      adult({ birthYear, completed: 'none', ...changes });
    // Of 17 or 18: neither in or through lower secondary school nor in what follows it.
    expect(open(born(2005), 'adultEducation')).toBe(true);
    expect(open(born(2005, { completed: 'lowerSecondary' }), 'adultEducation')).toBe(null);
    expect(open(born(2005, { completed: 'upperSecondary' }), 'adultEducation')).toBe(false);
    // Of 30 or 31 it is open whether anybody asks; of 29 or 30 it is not.
    expect([1992, 1993].map((year) => open(born(year), 'adultEducation'))).toEqual([null, true]);
    // Of 5 or 6: in no school at all, in preschool, in primary school.
    const attending = ['none', 'preschool', 'primary'] as const;
    expect(
      attending.map((each) => open(born(2017, { attending: each }), 'childSchooling')),
    ).toEqual([true, null, false]);
    // Of 14 or 15, of 15 or 16.
    expect(
      [2008, 2007].map((year) => open(born(year, { work: 'unemployed' }), 'employment')),
    ).toEqual([null, true]);
  });

  test('and on the first day only for those of 1 January', () => {
    expect([2016, 2015].map((year) => insured(year, '2022-01-01'))).toEqual([null, true]);
  });

  test('of the year of the review is an infant, whatever the day', () => {
    const members = [{ ...pupil('2023-01-01', 'none'), birthDate: null, birthYear: 2023 }];
    const { indicators } = deprivationsOf(household({ members, date: '2023-03-01' }), vietnam2022);
    expect(indicators.find((each) => each.indicator === 'dependants')?.readings).toEqual([
      { member: 0, age: { least: 0, most: 0 }, fact: 'age', value: 0, speaksFor: true },
    ]);
  });
});

describe('the day of the review decides the standard', () => {
  const standards = [vietnam2016, vietnam2022, vietnam2027];
  const on = (date: string) => household({ date, income: income(1_000_000), water: 'surface' });

  test.each([
    ['2015-12-31', null],
    ['2016-01-01', 'vietnam2016'],
    ['2020-12-31', 'vietnam2016'],
    ['2021-12-31', 'vietnam2016'],
    ['2022-01-01', 'vietnam2022'],
    ['2025-12-31', 'vietnam2022'],
    ['2026-12-31', 'vietnam2022'],
    ['2027-01-01', 'vietnam2027'],
    ['2030-12-31', 'vietnam2027'],
    ['2031-01-01', null],
  ])('on %s it is %s, and any other is refused', (date, id) => {
    for (const standard of standards) {
      const classify = () => classifyHousehold(on(date), { standard, unpublished: 'undetermined' });
      if (standard.id === id) {
        expect(classify()).toMatchObject({ standard: id, inForce: true });
        expect(standardInForce(standards, date)).toBe(standard);
      } else {
        expectPovertyError(classify, { code: 'standardNotInForce', path: ['date'] });
        expectPovertyError(
          () => deprivationsOf(on(date), standard, { unpublished: 'undetermined' }),
          { code: 'standardNotInForce', path: ['date'] },
        );
      }
    }
  });

  test('the same facts mean another thing by their day, and a break in the series can be asked for', () => {
    const statusOn = (date: string) => {
      const standard = standardInForce(standards, date);
      return classifyHousehold(on(date), { standard }).status;
    };
    // One million a month in the country with one deprivation.
    expect(statusOn('2021-12-31')).toBe(near);
    expect(statusOn('2022-01-01')).toBe(near);
    const broken = classifyHousehold(on('2021-12-31'), {
      standard: vietnam2022,
      outsidePeriod: 'allow',
    });
    expect(broken).toMatchObject({ status: near, inForce: false, date: '2021-12-31' });
    const cheap = { ...on('2021-12-31'), income: income(700_000) };
    expect(classifyHousehold(cheap, { standard: vietnam2016 }).status).toBe(poor);
    expect(
      classifyHousehold({ ...cheap, date: '2022-01-01' }, { standard: vietnam2022 }).status,
    ).toBe(near);
  });
});

test.each([
  ['rural', 2_200_000],
  ['urban', 2_800_000],
] as const)(
  'the line of 2027, %s, holds for the poor with three deprivations that are known',
  (area, line) => {
    const members = [
      { ...pupil('2018-01-01', 'primary'), stunted: true, birthDate: '2018-01-01' },
      adult({ birthDate: '1950-01-01', allowance: 'elderly' }),
      adult({ birthDate: '1990-01-01', work: 'unemployed' }),
    ];
    const at = (amount: number) =>
      household({ date: '2027-12-31', area, members, income: income(amount) });
    const options = { standard: vietnam2027, unpublished: 'useDraft' } as const;
    const statuses = [line - 1, line, line + 1].map((amount) =>
      classifyHousehold(at(amount), options),
    );
    expect(statuses.map(({ status }) => status)).toEqual([poor, poor, 'undetermined']);
    expect(statuses.map(({ possible }) => possible)).toEqual([[poor], [poor], [average, above]]);
    expectPovertyError(() => classifyHousehold(at(line + 1), { standard: vietnam2027 }), {
      code: 'notPublished',
      path: ['standard', 'lines', 1, 'amount'],
    });
  },
);
