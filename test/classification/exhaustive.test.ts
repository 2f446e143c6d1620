import { describe, expect, test } from 'vitest';
import { classifyByCriteria } from '../../src/classification/classifyByCriteria.ts';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import type { Area } from '../../src/model/area.ts';
import { householdFacts, personFacts } from '../../src/model/household/facts.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { eight, eightAges, household, withFact } from '../support/households.ts';

/* The rules of the decrees, written by hand: y is the income a person a month in thousands. */

type Rule = (area: Area, y: number, deprivations: number) => string;

/** Quyết định 59/2015/QĐ-TTg, Điều 2. */
const rule2016: Rule = (area, y, d) => {
  const [low, high, average] = area === 'rural' ? [700, 1000, 1500] : [900, 1300, 1950];
  if (y <= low || (y > low && y <= high && d >= 3)) return 'poor';
  if (y > low && y <= high && d < 3) return 'nearPoor';
  return y <= average ? 'averageLiving' : 'aboveAverage';
};

/** Nghị định 07/2021/NĐ-CP, Điều 3. */
const rule2022: Rule = (area, y, d) => {
  const [line, average] = area === 'rural' ? [1500, 2250] : [2000, 3000];
  if (y <= line && d >= 3) return 'poor';
  if (y <= line && d < 3) return 'nearPoor';
  return y > line && y <= average ? 'averageLiving' : 'aboveAverage';
};

/** Đồng Nai, 2022 to 2025. */
const ruleDongNai: Rule = (area, y, d) => {
  const [line, average] = area === 'rural' ? [2000, 3000] : [2500, 3750];
  if (y <= line) return d >= 2 ? 'poor' : 'nearPoor';
  return y <= average ? 'averageLiving' : 'aboveAverage';
};

/** Incomes in thousands on, below and above every line there is, and at both ends. */
const incomes = [
  0, 350, 699.999, 700, 700.001, 800, 899.999, 900, 900.001, 950, 999.999, 1000, 1000.001, 1200,
  1299.999, 1300, 1300.001, 1400, 1499.999, 1500, 1500.001, 1800, 1949.999, 1950, 1950.001,
  1999.999, 2000, 2000.001, 2100, 2249.999, 2250, 2250.001, 2400, 2499.999, 2500, 2500.001, 2800,
  2999.999, 3000, 3000.001, 3500, 3749.999, 3750, 3750.001, 20_000,
];

describe.each([
  [vietnam2016, rule2016, 10],
  [vietnam2022, rule2022, 12],
  [dongNai2022, ruleDongNai, 12],
] as const)('the cells of $id', (standard, rule, indicators) => {
  test('each hold exactly one status, the one of the law', () => {
    const cells = (['rural', 'urban'] as const).flatMap((area) =>
      incomes.flatMap((y) =>
        Array.from({ length: indicators + 1 }, (_, deprivations) => ({ area, y, deprivations })),
      ),
    );
    const found = cells.map(({ area, y, deprivations }) => {
      const amount = Math.round(y * 1000);
      const criteria = { area, incomePerCapitaMonthly: amount, deprivations };
      const { status, possible, rule: decided } = classifyByCriteria(criteria, { standard });
      expect(possible).toEqual([status]);
      expect(decided?.status).toBe(status);
      return status;
    });
    expect(found).toEqual(cells.map(({ area, y, deprivations: d }) => rule(area, y, d)));
    expect(new Set(found).size).toBe(4);
  });
});

/** The indicators in which a household is deprived, in the order of the standard. */
function lacksIn(standard: Standard, base: Household): string[] {
  const { indicators, count, least, most } = deprivationsOf(base, standard);
  const lacks = indicators.filter(({ deprived }) => deprived).map(({ indicator }) => indicator);
  expect(indicators.every(({ deprived }) => deprived !== null)).toBe(true);
  expect([count, least, most]).toEqual([lacks.length, lacks.length, lacks.length]);
  return lacks;
}

/** What turns on when a fact of the household of eight becomes another: `age: indicator`. */
type Turns = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const everybody = eightAges.map(String);
const fromSix = ['45', '20', '17', '25', '13', '8'];
const children = ['13', '8', '4', '2'];
const grown = ['45', '20', '17', '25'];

const homeTurns: Turns = {
  'walls nonDurable': { home: ['housingQuality'] },
  'roof nonDurable': { home: ['housingQuality'] },
  'water unprotectedDugWell': { home: ['water'] },
  'water unprotectedSpring': { home: ['water'] },
  'water surface': { home: ['water'] },
  'water other': { home: ['water'] },
  'toilet other': { home: ['toilet'] },
  'toilet none': { home: ['toilet'] },
};

const to = (members: readonly string[], indicator: string) =>
  Object.fromEntries(members.map((age) => [age, [indicator]]));

/** The annex of Nghị định 07/2021/NĐ-CP, fact by fact. The one with a job has a contract. */
const turns2022: Turns = {
  ...homeTurns,
  'work unemployed': to(grown, 'employment'),
  'work wageWork': to(
    grown.filter((age) => age !== '45'),
    'employment',
  ),
  'contract false': { 45: ['employment'] },
  'allowance elderly': to(grown, 'dependants'),
  'allowance disabled': to(grown, 'dependants'),
  'stunted true': to(children, 'nutrition'),
  'underweight true': to(children, 'nutrition'),
  'insured false': to(fromSix, 'healthInsurance'),
  // 20 is trained, 17 has finished lower secondary school, 25 is in vocational training.
  'trained false': { 20: ['adultEducation'] },
  'completed none': { 17: ['adultEducation'] },
  'completed primary': { 17: ['adultEducation'] },
  'attending none': { 25: ['adultEducation'], ...to(['13', '8', '4'], 'childSchooling') },
  'attending preschool': { 25: ['adultEducation'], ...to(['13', '8'], 'childSchooling') },
  'attending primary': { 25: ['adultEducation'], 13: ['childSchooling'] },
  'attending lowerSecondary': { 25: ['adultEducation'] },
  'usesInternet false': { home: ['telecommunications'] },
  'television false': { home: ['informationMeans'] },
};

/** The ten indicators of Quyết định 59/2015/QĐ-TTg; whoever is 45 was born before 1986. */
const turns2016: Turns = {
  ...homeTurns,
  'care notReceived': to(everybody, 'healthCare'),
  'insured false': to(fromSix, 'healthInsurance'),
  'completed none': to(['20', '17'], 'adultEducation'),
  'completed primary': to(['20', '17'], 'adultEducation'),
  'attending none': { 25: ['adultEducation'], ...to(['13', '8'], 'childSchooling') },
  'usesTelephone false': { home: ['telecommunications'] },
  'television false': { home: ['informationMeans'] },
};

const alone = (...has: readonly string[]) =>
  Object.fromEntries(
    Object.keys(household().information ?? {}).map((fact) => [fact, has.includes(fact)]),
  );

describe.each([
  [vietnam2016, 2019, turns2016, ['usesTelephone', 'television']],
  [vietnam2022, 2023, turns2022, ['usesInternet', 'television']],
  [dongNai2022, 2023, turns2022, ['usesInternet', 'television']],
] as const)(
  'every indicator of $id turns on exactly its own facts',
  (standard, year, turns, has) => {
    const base = eight(year, { information: alone(...has) });

    test('nothing is lacking to begin with', () => {
      expect(lacksIn(standard, base)).toEqual([]);
    });

    test('each fact of each member, at each value', () => {
      const met: Record<string, Record<string, readonly string[]>> = {};
      let asked = 0;
      eightAges.forEach((age, member) => {
        for (const [fact, values] of Object.entries(personFacts)) {
          for (const value of values) {
            asked += 1;
            const lacks = lacksIn(standard, withFact(base, fact, value, member));
            const turn = `${fact} ${value}`;
            if (lacks.length > 0) met[turn] = { ...met[turn], [age]: lacks };
          }
        }
      });
      const expected = Object.entries(turns).filter(([, who]) => !('home' in who));
      expect(met).toEqual(Object.fromEntries(expected));
      expect(asked).toBe(8 * (2 + 7 + 8 + 2 + 2 + 3 + 4 + 2 + 2 + 2 + 4));
    });

    test('each fact of the household, at each value', () => {
      const met: Record<string, Record<string, readonly string[]>> = {};
      for (const [fact, values] of Object.entries(householdFacts)) {
        for (const value of values) {
          const lacks = lacksIn(standard, withFact(base, fact, value));
          if (lacks.length > 0) met[`${fact} ${value}`] = { home: lacks };
        }
      }
      const expected = Object.entries(turns).filter(([, who]) => 'home' in who);
      expect(met).toEqual(Object.fromEntries(expected));
    });

    test('the floor area, below 8 square meters a member', () => {
      const areas = [0, 63.999, 64, 64.001, 1000];
      const lacks = areas.map((area) => lacksIn(standard, withFact(base, 'floorArea', area)));
      expect(lacks).toEqual([['housingArea'], ['housingArea'], [], [], []]);
    });

    test('two of three structures, whichever they are', () => {
      const materials = ['durable', 'nonDurable'] as const;
      for (const walls of materials) {
        for (const frame of materials) {
          for (const roof of materials) {
            const dwelling = { walls, frame, roof, floorArea: 64 };
            const weak = [walls, frame, roof].filter((each) => each === 'nonDurable').length;
            const lacks = weak >= 2 ? ['housingQuality'] : [];
            expect(lacksIn(standard, { ...base, dwelling })).toEqual(lacks);
          }
        }
      }
    });
  },
);

test.each([
  [
    vietnam2016,
    2019,
    ['television', 'radio', 'desktopComputer', 'laptop', 'tablet', 'loudspeaker'],
  ],
  [
    vietnam2022,
    2023,
    ['television', 'radio', 'desktopComputer', 'laptop', 'tablet', 'smartphone', 'telephone'],
  ],
] as const)(
  'under $id one means of information is enough, and a use is none',
  (standard, year, means) => {
    const uses = ['usesInternet', 'usesTelephone'];
    const enough = Object.keys(household().information ?? {}).filter((fact) => {
      const information = alone(...uses, fact);
      return !lacksIn(standard, eight(year, { information })).includes('informationMeans');
    });
    expect(new Set(enough)).toEqual(new Set(means));
  },
);

test('under the standard of 2016 the telephone or the internet is enough, since 2022 the internet alone', () => {
  const lacksWith = (standard: Standard, year: number, ...has: string[]) =>
    lacksIn(standard, eight(year, { information: alone('television', ...has) }));
  expect(lacksWith(vietnam2016, 2019, 'usesInternet')).toEqual([]);
  expect(lacksWith(vietnam2016, 2019, 'usesTelephone')).toEqual([]);
  expect(lacksWith(vietnam2016, 2019)).toEqual(['telecommunications']);
  expect(lacksWith(vietnam2022, 2023, 'usesInternet')).toEqual([]);
  expect(lacksWith(vietnam2022, 2023, 'usesTelephone')).toEqual(['telecommunications']);
});
