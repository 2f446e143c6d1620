import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClassifyHouseholdsOptions,
  classifyHouseholds,
} from '../../src/classification/classifyHouseholds.ts';
import type {
  HouseholdReview,
  ReviewedPlace,
  StatusCounts,
} from '../../src/classification/review/householdReview.ts';
import { PovertyError } from '../../src/errors.ts';
import type { Household } from '../../src/model/household/household.ts';
import { communeRates } from '../../src/rates/communeRates.ts';
import { deprivationShares } from '../../src/rates/deprivationShares.ts';
import { povertyRates } from '../../src/rates/povertyRates.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badChoices, badDates, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult, household, income, pupil } from '../support/households.ts';
import {
  anyList,
  boundsOf,
  home,
  lacking,
  placeA,
  placeB,
  placeName,
  type Recount,
  recount,
  sixHomes,
} from '../support/reviews.ts';
import { watch } from '../support/watch.ts';

const standard = vietnam2022;
const classify = (
  list: Iterable<Household>,
  options: Partial<ClassifyHouseholdsOptions> = {},
): HouseholdReview => classifyHouseholds(list, { standard, ...options });

/** Total, then the four statuses. */
const row = (counts: StatusCounts | null | undefined) =>
  counts && [counts.total, counts.poor, counts.nearPoor, counts.averageLiving, counts.aboveAverage];

const placeOf = (review: HouseholdReview, at: number) => review.communes[at] as ReviewedPlace;

describe('six households counted by hand', () => {
  const review = classify(sixHomes);
  const total = review.total as ReviewedPlace;
  const places = [...review.communes, total];

  test('households by place and status', () => {
    expect(review.communes.map(({ place }) => place)).toEqual([placeA, placeB, null]);
    expect(places.map(({ households }) => row(households))).toEqual([
      [3, 1, 1, 1, 0],
      [2, 1, 0, 0, 1],
      [1, 0, 1, 0, 0],
      [6, 2, 2, 1, 1],
    ]);
    expect(places.map(({ households }) => households.poorOrNearPoor)).toEqual([2, 1, 1, 4]);
    expect(places.map(({ households }) => households.undetermined)).toEqual([0, 0, 0, 0]);
  });

  test('persons by place and the status of their household', () => {
    expect(places.map(({ persons }) => row(persons))).toEqual([
      [6, 1, 2, 3, 0],
      [5, 4, 0, 0, 1],
      [2, 0, 2, 0, 0],
      [13, 5, 4, 3, 1],
    ]);
  });

  test('ethnic minorities, which are null where one household is unknown', () => {
    expect(places.map(({ ethnicMinorityHouseholds }) => row(ethnicMinorityHouseholds))).toEqual([
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
      null,
      null,
    ]);
    expect(places.map(({ ethnicMinorityPersons }) => row(ethnicMinorityPersons))).toEqual([
      [1, 1, 0, 0, 0],
      [4, 4, 0, 0, 0],
      null,
      null,
    ]);
  });

  test('the rules that decided', () => {
    expect(places.map(({ byRule }) => byRule)).toEqual([
      { poor: 1, nearPoor: 1, averageLiving: 1, aboveAverage: 0 },
      { poor: 1, nearPoor: 0, averageLiving: 0, aboveAverage: 1 },
      { poor: 0, nearPoor: 1, averageLiving: 0, aboveAverage: 0 },
      { poor: 2, nearPoor: 2, averageLiving: 1, aboveAverage: 1 },
    ]);
  });

  test('what the poor and the near-poor lack', () => {
    const none = Object.fromEntries(
      [
        ...['employment', 'dependants', 'nutrition', 'healthInsurance', 'adultEducation'],
        ...['childSchooling', 'housingQuality', 'housingArea', 'water', 'toilet'],
        ...['telecommunications', 'informationMeans'],
      ].map((indicator) => [indicator, 0]),
    );
    const of = (among: number, total: number, deprived: Record<string, number>) => ({
      unit: 'household',
      among,
      deprived: { ...none, ...deprived },
      unknown: none,
      total,
    });
    expect(places.map(({ deprivations }) => deprivations)).toEqual([
      {
        poor: of(1, 3, { water: 1, toilet: 1, telecommunications: 1 }),
        nearPoor: of(1, 1, { water: 1 }),
      },
      {
        poor: of(1, 4, { water: 1, toilet: 1, housingQuality: 1, healthInsurance: 1 }),
        nearPoor: of(0, 0, {}),
      },
      { poor: of(0, 0, {}), nearPoor: of(1, 0, {}) },
      {
        poor: of(2, 7, {
          ...{ water: 2, toilet: 2, telecommunications: 1 },
          ...{ housingQuality: 1, healthInsurance: 1 },
        }),
        nearPoor: of(2, 1, { water: 1 }),
      },
    ]);
  });

  test('the context of the counts, and of the review', () => {
    const of = { standard: 'vietnam2022', date: '2023-12-31' };
    expect(total.households).toMatchObject({
      ...of,
      unit: 'household',
      population: 'all',
      place: null,
    });
    expect(placeOf(review, 1)).toMatchObject({
      place: placeB,
      households: { ...of, unit: 'household', population: 'all', place: placeB },
      persons: { ...of, unit: 'person', population: 'all', place: placeB },
      ethnicMinorityHouseholds: { ...of, unit: 'household', population: 'ethnicMinority' },
      ethnicMinorityPersons: { ...of, unit: 'person', population: 'ethnicMinority' },
    });
    expect(review).toMatchObject({
      ...of,
      rows: 6,
      faults: [],
      households: null,
      policies: { missing: 'undetermined', unpublished: 'refuse', outsidePeriod: 'refuse' },
    });
  });

  test('the total feeds povertyRates, its deprivations deprivationShares', () => {
    const { poverty, nearPoverty, multidimensional } = povertyRates(total.households);
    expect([poverty, nearPoverty, multidimensional].map((rate) => rate?.percent)).toEqual([
      '33.33',
      '33.33',
      '66.67',
    ]);
    expect(povertyRates(total.persons).poverty).toMatchObject({ unit: 'person', percent: '38.46' });
    const shares = deprivationShares(total.deprivations.poor);
    expect(shares.find(({ indicator }) => indicator === 'healthInsurance')).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: '50.00',
    });
    // Nobody near-poor in B.
    const nobody = deprivationShares(placeOf(review, 1).deprivations.nearPoor);
    expect(new Set(nobody.map(({ percent }) => percent))).toEqual(new Set([null]));
  });

  test('the year of a commune feeds communeRates; a list without a place has none', () => {
    const [a, b, nowhere] = review.communes.map(({ year }) => year);
    expect(nowhere).toBe(null);
    expect(total.year).toBe(null);
    expect(a).toEqual({
      place: placeA,
      date: '2023-12-31',
      standard: 'vietnam2022',
      households: { total: 3, poor: 1, nearPoor: 1 },
      persons: { total: 6, poor: 1, nearPoor: 2 },
      ethnicMinorityHouseholds: { total: 1, poor: 1, nearPoor: 0 },
      ethnicMinorityPersons: { total: 1, poor: 1, nearPoor: 0 },
      meanIncome: null,
    });
    const rates = communeRates(b as NonNullable<typeof b>);
    expect(rates.households?.poverty?.percent).toBe('50.00');
    expect(rates.persons?.poverty?.percent).toBe('80.00');
    expect(rates.ethnicMinorityHouseholds?.poverty?.percent).toBe('100.00');
    const open = classify([home('H1', 1, 0, { place: placeA })]).communes[0]?.year;
    expect(open?.ethnicMinorityHouseholds).toBe(null);
    expect(communeRates(open as NonNullable<typeof open>).ethnicMinorityPersons).toBe(null);
  });

  test('each household with its status, where it is asked for', () => {
    const { households } = classify(sixHomes, { keep: 'households' });
    const [first, , , fourth] = households ?? [];
    expect(households?.map(({ status }) => status)).toEqual([
      'poor',
      'nearPoor',
      'averageLiving',
      'poor',
      'aboveAverage',
      'nearPoor',
    ]);
    expect(first).toEqual({
      row: 0,
      household: 'H1',
      place: placeA,
      status: 'poor',
      possible: ['poor'],
      members: 1,
      standard: 'vietnam2022',
      date: '2023-12-31',
    });
    expect(fourth).toMatchObject({ row: 3, household: 'H4', place: placeB, members: 4 });
    expect(households?.[5]?.place).toBe(null);
  });

  test('nothing is changed, and a copy by JSON gives the same', () => {
    const { watched } = watch([...sixHomes]);
    expect(classify(watched)).toEqual(review);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
    expect(classify(JSON.parse(JSON.stringify(sixHomes)))).toEqual(review);
  });
});

/** What a review says of a place, in the words of the recount. */
function said(place: ReviewedPlace): unknown {
  const counts = (of: StatusCounts | null) =>
    of && {
      least: of.least,
      most: of.most,
      counts: row(of),
      undetermined: of.undetermined,
      poorOrNearPoor: of.poorOrNearPoor,
    };
  return {
    households: counts(place.households),
    persons: counts(place.persons),
    minorityHouseholds: counts(place.ethnicMinorityHouseholds),
    minorityPersons: counts(place.ethnicMinorityPersons),
    rules: place.byRule,
    deprivations: place.deprivations,
  };
}

const statuses = ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'] as const;

function expected(of: Recount, ruleIds: string[], indicators: string[]): unknown {
  const counts = (possible: Recount['possible'] | null, column: 0 | 1) => {
    if (possible === null) return null;
    const bounds = statuses.map((status) => boundsOf(possible, column, status));
    const sum = (holds: (statuses: string[]) => boolean) =>
      Object.entries(possible)
        .filter(([key]) => holds(key.split('|')))
        .reduce((all, [, count]) => all + count[column], 0);
    const poverty = (status: string) => status === 'poor' || status === 'nearPoor';
    const [all, some] = [sum((each) => each.every(poverty)), sum((each) => each.some(poverty))];
    const byStatus = (end: 'least' | 'most') =>
      Object.fromEntries(statuses.map((status, at) => [status, bounds[at]?.[end]]));
    return {
      least: byStatus('least'),
      most: byStatus('most'),
      counts: [
        sum(() => true),
        ...bounds.map(({ least, most }) => (least === most ? least : null)),
      ],
      undetermined: sum((each) => each.length > 1),
      poorOrNearPoor: all === some ? all : null,
    };
  };
  const lacks = (status: 'poor' | 'nearPoor') => {
    const cells = indicators.map(
      (id): readonly [number, number] => of.lacks[`${status} ${id}`] ?? [0, 0],
    );
    const column = (at: 0 | 1) =>
      Object.fromEntries(indicators.map((id, row) => [id, cells[row]?.[at]]));
    const open = cells.reduce((all, [, each]) => all + each, 0);
    return {
      unit: 'household',
      among: of.possible[status]?.[0] ?? 0,
      deprived: column(0),
      unknown: column(1),
      total: open === 0 ? cells.reduce((all, [each]) => all + each, 0) : null,
    };
  };
  return {
    households: counts(of.possible, 0),
    persons: counts(of.possible, 1),
    minorityHouseholds: counts(of.minorities, 0),
    minorityPersons: counts(of.minorities, 1),
    rules: Object.fromEntries(ruleIds.map((id) => [id, of.rules[id] ?? 0])),
    deprivations: { poor: lacks('poor'), nearPoor: lacks('nearPoor') },
  };
}

describe.each([
  [vietnam2016, '2019-12-31'],
  [vietnam2022, '2024-02-29'],
] as const)('the laws of counting under $id', (law, date) => {
  const list = anyList(date);
  const under = (households: readonly Household[]) =>
    classifyHouseholds(households, { standard: law });
  const ruleIds = law.rules.map(({ id }) => id);
  const indicators = law.dimensions.flatMap((each) => each.indicators.map(({ id }) => id));

  test('every count is that of a plain loop over classifyHousehold', () => {
    const seen = { open: 0, minorities: 0, unknown: 0, told: 0 };
    fc.assert(
      fc.property(list, (households) => {
        const { total, communes } = under(households);
        const places = recount(households, law);
        expect(new Set([...communes.map(({ place }) => placeName(place)), 'all'])).toEqual(
          new Set([...places.keys(), 'all']),
        );
        for (const place of communes) {
          const counted = places.get(placeName(place.place)) as Recount;
          expect(said(place)).toEqual(expected(counted, ruleIds, indicators));
          if (place.households.poor === null) seen.open += 1;
          if (place.ethnicMinorityHouseholds?.total) seen.minorities += 1;
          if (place.deprivations.poor.total === null) seen.unknown += 1;
          if (place.deprivations.poor.total) seen.told += 1;
        }
        if (households.length === 0) expect(total).toBe(null);
        else {
          const all = places.get('all') as Recount;
          expect(said(total as ReviewedPlace)).toEqual(expected(all, ruleIds, indicators));
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test('the order of the rows changes no count', () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (households, stream) => {
        const shuffled = households
          .map((each) => [stream.next().value as number, each] as const)
          .sort(([one], [other]) => one - other)
          .map(([, each]) => each);
        expect(under(shuffled)).toEqual(under(households));
      }),
      { numRuns: 80 },
    );
  });

  test('two parts of a list add up to the whole', () => {
    const add = (a: unknown, b: unknown): unknown => {
      if (typeof a === 'number' && typeof b === 'number') return a + b;
      if (typeof a !== 'object' || a === null) return a;
      return Object.fromEntries(
        Object.entries(a).map(([key, one]) => [key, add(one, (b as Record<string, unknown>)[key])]),
      );
    };
    /** What can be added: bounds and not what follows from them. */
    const parts = ({ households, persons, byRule, deprivations }: ReviewedPlace) => ({
      ...{ households: ends(households), persons: ends(persons), byRule },
      ...{ poor: lack(deprivations.poor), nearPoor: lack(deprivations.nearPoor) },
    });
    const ends = ({ total, least, most, undetermined }: StatusCounts) => ({
      ...{ total, least, most, undetermined },
    });
    const lack = ({ among, deprived, unknown }: ReviewedPlace['deprivations']['poor']) => ({
      ...{ among, deprived, unknown },
    });
    fc.assert(
      fc.property(list, fc.nat(10), (households, at) => {
        const cut = Math.min(at, households.length);
        const halves = [households.slice(0, cut), households.slice(cut)].map(under);
        const whole = under(households);
        const [one, other] = halves;
        for (const place of [...whole.communes, whole.total]) {
          if (place === null) continue;
          const find = (review?: HouseholdReview) =>
            place === whole.total
              ? review?.total
              : review?.communes.find((each) => placeName(each.place) === placeName(place.place));
          const [a, b] = [find(one), find(other)];
          const sum = a && b ? add(parts(a), parts(b)) : parts((a ?? b) as ReviewedPlace);
          expect(parts(place)).toEqual(sum);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('places', () => {
  const at = (id: string, code: string, vintage = '2023') =>
    home(id, 1, 0, { place: { code, vintage } });

  test('are told apart by code and vintage, whatever the code', () => {
    const accented = 'Hồ';
    const codes = ['__proto__', 'constructor', '1', 'toString', accented];
    const list = [
      ...codes.map((code, row) => at(`H${row}`, code)),
      at('H5', '1', '2025'),
      at('H6', accented.normalize('NFD')),
      at('H7', '2023', '1'),
      at('H8', '1'),
      home('H9', 1, 0, { place: null }),
      home('I1', 1, 0),
    ];
    const { communes, total } = classify(list, { keep: 'households' });
    expect(accented.normalize('NFD')).not.toBe(accented);
    expect(communes.map(({ place, households }) => [place, households.total])).toEqual([
      [{ code: '2023', vintage: '1' }, 1],
      [{ code: '1', vintage: '2023' }, 2],
      [{ code: accented.normalize('NFD'), vintage: '2023' }, 1],
      [{ code: accented, vintage: '2023' }, 1],
      [{ code: '__proto__', vintage: '2023' }, 1],
      [{ code: 'constructor', vintage: '2023' }, 1],
      [{ code: 'toString', vintage: '2023' }, 1],
      [{ code: '1', vintage: '2025' }, 1],
      [null, 2],
    ]);
    expect(total?.households.total).toBe(list.length);
  });

  test('hold nothing but code and vintage', () => {
    const place = { ...placeA, name: 'Pa Cheo' };
    const { communes, households } = classify([home('H1', 1, 0, { place })], {
      keep: 'households',
    });
    expect(communes[0]?.place).toEqual(placeA);
    expect(households?.[0]?.place).toEqual(placeA);
  });

  test.each([
    ['a text', 'X01', 'invalidType', []],
    ['a list', ['X01', '2023'], 'invalidType', []],
    ['a number', 1, 'invalidType', []],
    ['no code', { vintage: '2023' }, 'missingValue', ['code']],
    ['a code that is a number', { code: 1, vintage: '2023' }, 'invalidType', ['code']],
    ['an empty code', { code: '', vintage: '2023' }, 'invalidType', ['code']],
    ['a blank code', { code: ' ', vintage: '2023' }, 'invalidType', ['code']],
    ['no vintage', { code: '1', vintage: null }, 'missingValue', ['vintage']],
    ['a vintage that is a number', { code: '1', vintage: 2023 }, 'invalidType', ['vintage']],
    ['an empty vintage', { code: '1', vintage: '' }, 'invalidType', ['vintage']],
  ] as const)('%s is no place', (_, place, code, steps) => {
    const list = [at('H1', '1'), home('H2', 1, 0, { place: untyped(place) })];
    expectPovertyError(() => classify(list), { code, path: ['households', 1, 'place', ...steps] });
  });

  test.each([
    ['a text', 'yes'],
    ['a number', 1],
  ])('%s does not say whether a household is of a minority', (_, ethnicMinority) => {
    const list = [home('H1', 1, 0, { ethnicMinority: untyped(ethnicMinority) })];
    expectPovertyError(() => classify(list), {
      code: 'invalidType',
      path: ['households', 0, 'ethnicMinority'],
    });
  });
});

describe('undetermined households', () => {
  const unknownInternet = { information: { television: true } } as const;
  const poor = home('H1', 1, 0, { ...lacking.water, ...lacking.toilet, ...lacking.solidHouse });
  const either = home('H2', 2, 0, { ...lacking.water, ...lacking.toilet, ...unknownInternet });
  const above = home('H3', 4, 3_000_000);
  const noIncome = home('H4', 8, 0, { income: null });

  test('leave a count open between its least and most', () => {
    const total = classify([poor, either, above]).total as ReviewedPlace;
    expect(total.households).toMatchObject({
      total: 3,
      poor: null,
      nearPoor: null,
      averageLiving: 0,
      aboveAverage: 1,
      poorOrNearPoor: 2,
      least: { poor: 1, nearPoor: 0, averageLiving: 0, aboveAverage: 1 },
      most: { poor: 2, nearPoor: 1, averageLiving: 0, aboveAverage: 1 },
      undetermined: 1,
    });
    expect(total.persons).toMatchObject({
      total: 7,
      poorOrNearPoor: 3,
      least: { poor: 1, nearPoor: 0 },
      most: { poor: 3, nearPoor: 2 },
      undetermined: 2,
    });
    expect(total.byRule).toEqual({ poor: 1, nearPoor: 0, averageLiving: 0, aboveAverage: 1 });
    // What is said of the poor is said of those that are poor for certain.
    expect(total.deprivations.poor).toMatchObject({ among: 1, total: 3 });
    expect(povertyRates(total.households)).toEqual({
      poverty: null,
      nearPoverty: null,
      multidimensional: null,
    });
  });

  test('leave the sum of poor and near-poor open where they may be neither', () => {
    const { households, persons } = classify([poor, either, above, noIncome])
      .total as ReviewedPlace;
    expect(households).toMatchObject({
      poorOrNearPoor: null,
      averageLiving: null,
      aboveAverage: null,
      least: { poor: 1, nearPoor: 0, averageLiving: 0, aboveAverage: 1 },
      most: { poor: 2, nearPoor: 2, averageLiving: 1, aboveAverage: 2 },
      undetermined: 2,
    });
    expect(persons).toMatchObject({ total: 15, most: { nearPoor: 10, aboveAverage: 12 } });
  });

  test('say which statuses are possible, where they are kept', () => {
    const { households } = classify([either, noIncome], { keep: 'households' });
    expect(households?.map(({ status, possible }) => [status, possible])).toEqual([
      ['undetermined', ['poor', 'nearPoor']],
      ['undetermined', ['nearPoor', 'averageLiving', 'aboveAverage']],
    ]);
  });

  test('a poor household of which one thing cannot be told leaves the sum of all open', () => {
    const list = [
      home('H1', 1, 0, {
        ...lacking.water,
        ...lacking.toilet,
        ...lacking.solidHouse,
        information: null,
      }),
    ];
    const { deprivations, households } = classify(list).total as ReviewedPlace;
    expect(households.poor).toBe(1);
    expect(deprivations.poor).toMatchObject({
      among: 1,
      deprived: { water: 1, telecommunications: 0, informationMeans: 0 },
      unknown: { water: 0, telecommunications: 1, informationMeans: 1 },
      total: null,
    });
  });

  test('work that is unknown of a member leaves employment open from the age of 15 on', () => {
    const withChild = (birthDate: string) =>
      home('H1', 1, 0, {
        ...lacking.water,
        ...lacking.toilet,
        ...lacking.solidHouse,
        members: [
          adult({ birthDate: '1990-05-01' }),
          { ...pupil(birthDate, 'primary'), work: null },
        ],
      });
    const unknownOf = (birthDate: string) =>
      classify([withChild(birthDate)]).total?.deprivations.poor.unknown.employment;
    expect(['2009-01-01', '2008-12-31'].map(unknownOf)).toEqual([0, 1]);
  });

  test('a policy for what is unknown settles them', () => {
    const worst = classify([either], { missing: 'deprived' }).total;
    const best = classify([either], { missing: 'notDeprived' }).total;
    expect([worst?.households.poor, best?.households.poor]).toEqual([1, 0]);
    expect([worst?.households.nearPoor, best?.households.nearPoor]).toEqual([0, 1]);
  });

  test('or are refused with the row and the fact', () => {
    const list = [poor, above, either];
    expectPovertyError(() => classify(list, { missing: 'refuse' }), {
      code: 'missingValue',
      path: ['households', 2, 'information', 'usesInternet'],
    });
    expectPovertyError(() => classify([noIncome], { missing: 'refuse' }), {
      code: 'missingValue',
      path: ['households', 0, 'income'],
    });
    const { faults, total } = classify(list, { missing: 'refuse', faults: 'collect' });
    expect(faults.map(({ household: id, error }) => [id, error.code])).toEqual([
      ['H2', 'missingValue'],
    ]);
    expect(row(total?.households)).toEqual([2, 1, 0, 0, 1]);
  });

  test('under a law that was not published the sum is known where neither part is', () => {
    const on = (id: string, amount: number) =>
      home(id, 1, amount, { date: '2027-12-31', ...lacking.water });
    const list = [on('H1', 2_200_000), on('H2', 0), on('H3', 2_200_001)];
    const { total } = classifyHouseholds(list, {
      standard: vietnam2027,
      unpublished: 'undetermined',
    });
    expect(total?.households).toMatchObject({
      total: 3,
      poor: null,
      nearPoor: null,
      averageLiving: null,
      aboveAverage: null,
      poorOrNearPoor: 2,
      least: { poor: 0, nearPoor: 0, averageLiving: 0, aboveAverage: 0 },
      most: { poor: 2, nearPoor: 2, averageLiving: 1, aboveAverage: 1 },
      undetermined: 3,
    });
  });

  test('law that was not published is no fault of a row: it is thrown even when collecting', () => {
    const on = (id: string, amount: number) => home(id, 1, amount, { date: '2027-12-31' });
    for (const faults of ['refuse', 'collect'] as const) {
      const above = () =>
        classifyHouseholds([on('H1', 2_200_001)], { standard: vietnam2027, faults });
      expectPovertyError(above, {
        code: 'notPublished',
        path: ['standard', 'lines', 1, 'amount'],
      });
      const below = () => classifyHouseholds([on('H1', 0)], { standard: vietnam2027, faults });
      expectPovertyError(below, {
        code: 'notPublished',
        path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
        row: 0,
      });
    }
  });
});

describe('days', () => {
  const on = (id: string, date: string) => home(id, 1, 0, { date });

  test('are one day, unless the day that is described is given', () => {
    const list = [on('H1', '2023-11-30'), on('H2', '2023-11-30'), on('H3', '2023-12-01')];
    expectPovertyError(() => classify(list), {
      code: 'mixedDates',
      path: ['households', 2, 'date'],
      message: /expected 2023-11-30 as in the rows before .*, got "2023-12-01"/,
    });
    const review = classify(list, { date: '2023-12-31' });
    expect([review.date, review.total?.households.date]).toEqual(['2023-12-31', '2023-12-31']);
    expect(review.total?.households.total).toBe(3);
  });

  test('a row after the described day is refused', () => {
    const list = [on('H1', '2023-12-31'), on('H2', '2024-01-01')];
    expectPovertyError(() => classify(list, { date: '2023-12-31' }), {
      code: 'dateOrder',
      path: ['households', 1, 'date'],
    });
  });

  test('when collecting, the first row that stands says the day', () => {
    const list = [home('H0', 0, 0, { date: '2023-01-01' }), on('H1', '2023-12-31')];
    const { date, faults, total } = classify(list, { faults: 'collect' });
    expect(date).toBe('2023-12-31');
    expect(faults.map(({ error }) => error.code)).toEqual(['invalidHousehold']);
    expect(total?.households.total).toBe(1);
  });

  test('another day is no fault of a row: it is thrown even when collecting', () => {
    const list = [
      home('H0', 0, 0, { date: '2023-01-01' }),
      on('H1', '2023-12-31'),
      on('H2', '2023-12-30'),
    ];
    expectPovertyError(() => classify(list, { faults: 'collect' }), {
      code: 'mixedDates',
      path: ['households', 2, 'date'],
      message: /expected 2023-12-31 as in the rows before .*, got "2023-12-30"/,
    });
    // Nor is anything thrown where the day is given: a row after it is a fault.
    const given = [...list, on('H3', '2024-01-01')];
    const { faults, total } = classify(given, { faults: 'collect', date: '2023-12-31' });
    expect(faults.map(({ row: at, error }) => [at, error.code])).toEqual([
      [0, 'invalidHousehold'],
      [3, 'dateOrder'],
    ]);
    expect(total?.households.total).toBe(2);
  });

  test('a row of another day that cannot be read is collected as what it is', () => {
    const list = [on('H1', '2023-12-31'), home('H2', 0, 0, { date: '2023-12-30' })];
    const { faults } = classify(list, { faults: 'collect' });
    expect(faults.map(({ row: at, error }) => [at, error.code])).toEqual([[1, 'invalidHousehold']]);
  });

  test('a household is kept with its own day', () => {
    const list = [on('H1', '2023-11-30'), on('H2', '2023-12-01')];
    const { households } = classify(list, { keep: 'households', date: '2023-12-31' });
    expect(households?.map(({ date }) => date)).toEqual(['2023-11-30', '2023-12-01']);
  });

  test('a day on which the standard is not in force is refused with its row', () => {
    const list = [on('H1', '2023-12-31'), on('H2', '2021-12-31')];
    const path = ['households', 1, 'date'];
    expectPovertyError(() => classify(list), { code: 'standardNotInForce', path });
    const options = { date: '2023-12-31', outsidePeriod: 'allow' } as const;
    expect(classify(list, options).total?.households.total).toBe(2);
  });

  test.each(badDates.filter(([, value]) => value !== undefined))(
    '%s is no day to describe',
    (_, date, code) => {
      expectPovertyError(() => classify([], { date: untyped(date) }), { code, path: ['date'] });
    },
  );
});

describe('a household stands once', () => {
  const list = (...ids: string[]) => ids.map((id) => home(id, 1, 0));

  test.each([
    ['in order', ['H1', 'H2', 'H2', 'H3'], 2],
    ['out of order', ['H3', 'H1', 'H2', 'H3'], 3],
    ['out of order, twice after the first turn', ['H3', 'H1', 'H2', 'H1'], 3],
    ['shorter after longer', ['H10', 'H9', 'H10'], 2],
    ['the same at once', ['H1', 'H1'], 1],
  ])('%s', (_, ids, at) => {
    expectPovertyError(() => classify(list(...ids)), {
      code: 'duplicateHousehold',
      path: ['households', at, 'id'],
    });
    const { faults, total } = classify(list(...ids), { faults: 'collect' });
    expect(faults.map((fault) => [fault.row, fault.household])).toEqual([[at, ids[at]]]);
    expect(total?.households.total).toBe(ids.length - 1);
  });

  test('keys are texts told apart as they are', () => {
    const ids = ['é', 'e\u0301', 'H1', 'h1', '01', '1', '__proto__', 'constructor'];
    expect(classify(list(...ids)).total?.households.total).toBe(ids.length);
  });

  test('a key of a row that was refused is free', () => {
    const rows = [home('H1', 0, 0), home('H1', 1, 0)];
    const { faults, total } = classify(rows, { faults: 'collect' });
    expect(faults.map(({ row: at }) => at)).toEqual([0]);
    expect(total?.households.total).toBe(1);
  });

  test('a second standing elsewhere makes no commune of nobody', () => {
    const rows = [home('H1', 1, 0, { place: placeA }), home('H1', 1, 0, { place: placeB })];
    const { communes } = classify(rows, { faults: 'collect' });
    expect(communes.map(({ place }) => place)).toEqual([placeA]);
  });
});

describe('faulty rows', () => {
  const thousand = Array.from({ length: 1000 }, (_, at) =>
    home(`H${at}`, 1 + (at % 4), at * 3000, { place: at % 2 === 0 ? placeA : placeB }),
  );
  const faulty: readonly (readonly [number, Partial<Household>, string, readonly string[]])[] = [
    [3, { members: [] }, 'invalidHousehold', ['members']],
    [77, { income: income(-1) }, 'invalidNumber', ['income', 'amount']],
    [78, { income: income(30_000_000) }, 'implausibleAmount', ['income', 'amount']],
    [400, { date: '31/12/2023' }, 'invalidDate', ['date']],
    [500, { id: '' }, 'invalidType', ['id']],
    [501, { area: untyped('city') }, 'unknownOption', ['area']],
    [750, { toilet: untyped('hố xí') }, 'unknownOption', ['toilet']],
    [999, { place: untyped('X01') }, 'invalidType', ['place']],
  ];
  const list = thousand.map((each, at) => {
    const [, changes = {}] = faulty.find(([bad]) => bad === at) ?? [];
    return { ...each, ...changes };
  });

  test('are refused with the row', () => {
    for (const [at, changes, code, steps] of faulty) {
      const one = thousand.map((each, here) => (here === at ? { ...each, ...changes } : each));
      expectPovertyError(() => classify(one), {
        code: untyped(code),
        path: ['households', at, ...steps],
      });
    }
  });

  test('or collected, and in no count', () => {
    const review = classify(list, { faults: 'collect', keep: 'households' });
    expect(
      review.faults.map(({ row: at, household: id, error }) => [at, id, error.code, error.path]),
    ).toEqual(
      faulty.map(([at, { id = `H${at}` }, code, steps]) => [
        at,
        id,
        code,
        ['households', at, ...steps],
      ]),
    );
    const rest = thousand.filter((_, at) => !faulty.some(([bad]) => bad === at));
    const { total, communes, households, rows } = review;
    expect(rows).toBe(1000);
    expect({ total, communes }).toEqual(
      (({ total: all, communes: each }) => ({ total: all, communes: each }))(classify(rest)),
    );
    expect(households).toHaveLength(992);
    expect(households?.map(({ row: at }) => at).slice(0, 5)).toEqual([0, 1, 2, 4, 5]);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });

  test('a list of which no row stands has no total and no day', () => {
    const review = classify([home('H1', 0, 0)], { faults: 'collect' });
    expect(review).toMatchObject({ rows: 1, total: null, communes: [], date: null });
    const dated = classify([home('H1', 0, 0)], { faults: 'collect', date: '2023-12-31' });
    expect(dated).toMatchObject({ rows: 1, total: null, communes: [], date: '2023-12-31' });
  });

  test('one bad row of a million is named, and the rest stands', { timeout: 180_000 }, () => {
    const bad = 654_321;
    const { date } = household();
    const [members, nobody] = [[{ insured: true }], []];
    function* million(): Generator<Household> {
      for (let at = 0; at < 1_000_000; at++) {
        yield { id: `H${at}`, date, members: at === bad ? nobody : members };
      }
    }
    const { faults, total, rows } = classify(million(), { faults: 'collect' });
    expect(rows).toBe(1_000_000);
    expect(faults.map(({ row: at, household: id }) => [at, id])).toEqual([[bad, `H${bad}`]]);
    expect(total?.households).toMatchObject({ total: 999_999, undetermined: 999_999 });
    expect(total?.persons.most.poor).toBe(999_999);
    expectPovertyError(() => classify(million()), {
      code: 'invalidHousehold',
      path: ['households', bad, 'members'],
    });
  });

  test('null, a number, a list and a hole are no households', () => {
    const sparse = new Array<Household>(3);
    sparse[0] = home('H1', 1, 0);
    const { faults, total } = classify(
      [...[null, 7, [], 'H1'].map((each) => untyped<Household>(each)), ...sparse],
      { faults: 'collect' },
    );
    expect(faults.map(({ row: at, household: id, error }) => [at, id, error.code])).toEqual([
      [0, null, 'missingValue'],
      [1, null, 'invalidType'],
      [2, null, 'invalidType'],
      [3, null, 'invalidType'],
      [5, null, 'missingValue'],
      [6, null, 'missingValue'],
    ]);
    expect(total?.households.total).toBe(1);
    expectPovertyError(() => classify(sparse), { code: 'missingValue', path: ['households', 1] });
    const hole = [home('H1', 1, 0, { members: new Array(2) })];
    expectPovertyError(() => classify(hole), {
      code: 'missingValue',
      path: ['households', 0, 'members', 0],
    });
  });

  test('a getter that throws is the fault of its row', () => {
    const fault = new Error('no such column');
    const broken = (key: string): Household =>
      Object.defineProperty({ ...home('H1', 1, 0) }, key, {
        enumerable: true,
        get: () => {
          throw fault;
        },
      });
    const list = [home('H0', 1, 0), broken('income'), broken('id'), home('H2', 1, 0)];
    const { faults, total } = classify(list, { faults: 'collect' });
    expect(faults.map(({ household: id, error }) => [id, error.code, error.path])).toEqual([
      ['H1', 'invalidType', ['households', 1]],
      [null, 'invalidType', ['households', 2]],
    ]);
    expect(faults[0]?.error.got).toContain('no such column');
    expect(total?.households.total).toBe(2);
    const error = expectPovertyError(() => classify(list), {
      code: 'invalidType',
      path: ['households', 1],
    });
    expect(error.cause).toBe(fault);
  });

  test('every error begins with the row', () => {
    const change = fc.constantFrom<Record<string, unknown>>(
      { id: 7 },
      { date: 'today' },
      { date: '2021-12-31' },
      { date: '2024-12-31' },
      { area: 5 },
      { members: {} },
      { members: [null] },
      { members: [{ birthDate: '2030-01-01' }] },
      { members: [{ birthYear: 1700 }] },
      { members: [{ insured: 'no' }] },
      { income: 7 },
      { income: { amount: 1, currency: 'USD', per: 'month', holder: 'person' } },
      { income: { amount: '1/2', currency: 'VND', per: 'month', holder: 'person' } },
      { dwelling: 'a house' },
      { dwelling: { floorArea: -1 } },
      { information: { usesInternet: 1 } },
      { water: 'wine' },
      { place: { code: 7 } },
      { ethnicMinority: 'Mông' },
    );
    fc.assert(
      fc.property(change, fc.nat(9), (changes, at) => {
        const list = Array.from({ length: 10 }, (_, row) => home(`H${row}`, 1, 0));
        list.splice(at === 0 ? 1 : at, 1, { ...household(), id: 'X', ...changes });
        const [fault, ...others] = classify(list, {
          faults: 'collect',
          date: '2023-12-31',
        }).faults;
        expect(others).toEqual([]);
        expect(fault?.error.path.slice(0, 2)).toEqual(['households', fault?.row]);
        expect(fault?.error.row).toBe(at === 0 ? 1 : at);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the list', () => {
  test('may be an iterator that is gone through once, or a set', () => {
    function* rows() {
      yield* sixHomes;
    }
    const review = classify(sixHomes);
    expect(classify(rows())).toEqual(review);
    expect(classify(new Set(sixHomes))).toEqual(review);
    expect(classify(new Map(sixHomes.map((each) => [each.id, each])).values())).toEqual(review);
  });

  test('empty has nobody to count', () => {
    expect(classify([])).toEqual({
      standard: 'vietnam2022',
      date: null,
      policies: {
        missing: 'undetermined',
        unpublished: 'refuse',
        outsidePeriod: 'refuse',
        implausible: 'refuse',
        plausibleMonthly: null,
      },
      rows: 0,
      total: null,
      communes: [],
      households: null,
      faults: [],
    });
    expect(classify([], { keep: 'households', date: '2023-12-31' })).toMatchObject({
      total: null,
      households: [],
      date: '2023-12-31',
    });
  });

  test.each([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a text', 'H1', 'invalidType'],
    ['a record', { 0: home('H1', 1, 0), length: 1 }, 'invalidType'],
    ['a number', 7, 'invalidType'],
    ['a function', () => sixHomes, 'invalidType'],
  ] as const)('%s is none', (_, list, code) => {
    for (const faults of ['refuse', 'collect'] as const) {
      expectPovertyError(() => classify(untyped(list), { faults }), { code, path: ['households'] });
    }
  });

  test('that breaks off throws what it throws', () => {
    function* broken() {
      yield home('H1', 1, 0);
      throw new RangeError('end of file');
    }
    expect(() => classify(broken(), { faults: 'collect' })).toThrow(RangeError);
  });
});

describe('the options', () => {
  test.each(badRecords)('%s are none', (_, options, code) => {
    const call = () => classifyHouseholds([], untyped(options));
    expectPovertyError(call, { code, path: ['options'] });
  });

  test.each(badChoices.filter(([, value]) => value !== undefined && value !== null))(
    '%s is no choice',
    (_, value, code) => {
      for (const key of ['faults', 'keep', 'missing', 'unpublished'] as const) {
        expectPovertyError(() => classify([], { [key]: value }), { code, path: [key] });
      }
    },
  );

  test('a standard that contradicts itself is refused before the first row', () => {
    const broken = { ...vietnam2022, rules: [] };
    const rows = deepFreeze([home('H1', 0, 0)]);
    expectPovertyError(() => classify(rows, { standard: broken, faults: 'collect' }), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
    });
    expectPovertyError(() => classify(rows, { standard: untyped(undefined) }), {
      code: 'missingValue',
      path: ['standard'],
    });
  });

  test('an error is one of the package, and can be sent', () => {
    const { faults } = classify([home('H1', 0, 0)], { faults: 'collect' });
    const error = faults[0]?.error;
    expect(error).not.toBeInstanceOf(PovertyError);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'PovertyError',
      code: 'invalidHousehold',
      message: 'households[0].members: expected at least one member, got a list of 0',
      path: ['households', 0, 'members'],
      row: 0,
      expected: 'at least one member',
      got: 'a list of 0',
    });
  });
});
