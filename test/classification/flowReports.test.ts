import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { classifyHouseholds } from '../../src/classification/classifyHouseholds.ts';
import {
  type FlowReports,
  type FlowReportsOptions,
  flowReports,
  type PlaceFlows,
  type StatusOfHousehold,
} from '../../src/classification/flowReports.ts';
import type { CountUnit } from '../../src/model/countUnit.ts';
import type { PlaceRef } from '../../src/model/place/placeRef.ts';
import type { HouseholdStatus } from '../../src/model/standard/status.ts';
import { type FlowReport, householdFlows } from '../../src/rates/householdFlows.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import {
  badChoices,
  badCounts,
  badDates,
  badLists,
  badRecords,
  badTexts,
  untyped,
} from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { placeA, placeB, placeName, sixHomes } from '../support/reviews.ts';
import { expectFewReads, watch } from '../support/watch.ts';

const at = (
  household: string,
  status: StatusOfHousehold['status'],
  members: number,
  place: PlaceRef | null = placeA,
): StatusOfHousehold => ({ household, place, status, members });

/** Each household before and after; `null` where it is not there. */
const years: readonly (readonly [
  string,
  readonly [HouseholdStatus, number] | null,
  readonly [HouseholdStatus, number, PlaceRef?] | null,
])[] = [
  ['stays poor', ['poor', 4], ['poor', 4]],
  ['becomes near-poor', ['poor', 3], ['nearPoor', 3]],
  ['rises from poor', ['poor', 2], ['averageLiving', 2]],
  ['leaves poor', ['poor', 5], null],
  ['becomes poor', ['nearPoor', 3], ['poor', 3]],
  ['stays near-poor, one born', ['nearPoor', 2], ['nearPoor', 3]],
  ['rises from near-poor', ['nearPoor', 1], ['aboveAverage', 1]],
  ['leaves near-poor', ['nearPoor', 4], null],
  ['falls back to poor', ['averageLiving', 2], ['poor', 2]],
  ['newly poor', ['averageLiving', 3], ['poor', 3]],
  ['falls back to near-poor', ['aboveAverage', 2], ['nearPoor', 2]],
  ['newly near-poor', ['averageLiving', 1], ['nearPoor', 1]],
  ['comes poor', null, ['poor', 4]],
  ['comes near-poor', null, ['nearPoor', 2]],
  ['is neither', ['averageLiving', 3], ['averageLiving', 3]],
  ['stays poor, two gone', ['poor', 5], ['poor', 3]],
  ['moves poor', ['poor', 2], ['poor', 2, placeB]],
  ['moves and becomes poor', ['nearPoor', 1], ['poor', 1, placeB]],
  ['leaves, neither', ['aboveAverage', 6], null],
  ['comes, neither', null, ['averageLiving', 6]],
];
const before = deepFreeze(
  years.flatMap(([id, was]) => (was === null ? [] : [at(id, was[0], was[1])])),
);
const after = deepFreeze(
  years.flatMap(([id, , is]) => (is === null ? [] : [at(id, is[0], is[1], is[2] ?? placeA)])),
);
const history: FlowReportsOptions = {
  coverage: 'all',
  poorBefore: ['falls back to poor'],
  nearPoorBefore: ['falls back to near-poor'],
};

/** Forms 2 and 3 as they are printed: in the order of the fields. */
const poorRow = (...cells: (number | null)[]) => form(poorFields, cells);
const nearPoorRow = (...cells: (number | null)[]) => form(nearPoorFields, cells);
const form = (fields: readonly string[], cells: readonly (number | null)[]) =>
  Object.fromEntries(fields.map((field, each) => [field, cells[each]]));
const poorFields = [
  ...['start', 'becameNearPoor', 'roseAbove', 'otherDecrease'],
  ...['fromNearPoor', 'fellBack', 'newlyArisen', 'otherIncrease', 'end'],
];
const nearPoorFields = [
  ...['start', 'becamePoor', 'roseAbove', 'otherDecrease'],
  ...['fromPoor', 'fellBack', 'newlyArisen', 'otherIncrease', 'end'],
];

/** All four reports of all places. */
const reportsOf = ({ total, communes }: FlowReports): FlowReport[] =>
  [total, ...communes].flatMap(({ households, persons }) => [households, persons]);

describe('two years by hand', () => {
  const { total, communes } = flowReports(before, after, history);
  const [a, b] = communes as [PlaceFlows, PlaceFlows];

  test('all together: who moves from one place to another does not leave', () => {
    expect(total.place).toBe(null);
    expect(total.households).toEqual({
      unit: 'household',
      poor: poorRow(6, 1, 1, 1, 2, 1, 1, 1, 8),
      nearPoor: nearPoorRow(5, 2, 1, 1, 1, 1, 1, 1, 5),
    });
    expect(total.persons).toEqual({
      unit: 'person',
      poor: poorRow(21, 3, 2, 7, 4, 2, 3, 4, 22),
      nearPoor: nearPoorRow(11, 4, 1, 4, 3, 2, 1, 3, 11),
    });
  });

  test('the place that was moved from has another decrease', () => {
    expect(a.place).toEqual(placeA);
    expect(a.households).toEqual({
      unit: 'household',
      poor: poorRow(6, 1, 1, 2, 1, 1, 1, 1, 6),
      nearPoor: nearPoorRow(5, 1, 1, 2, 1, 1, 1, 1, 5),
    });
    expect(a.persons).toEqual({
      unit: 'person',
      poor: poorRow(21, 3, 2, 9, 3, 2, 3, 4, 19),
      nearPoor: nearPoorRow(11, 3, 1, 5, 3, 2, 1, 3, 11),
    });
  });

  test('the place that was moved to another increase', () => {
    expect(b.place).toEqual(placeB);
    expect(b.households).toEqual({
      unit: 'household',
      poor: poorRow(0, 0, 0, 0, 0, 0, 0, 2, 2),
      nearPoor: nearPoorRow(0, 0, 0, 0, 0, 0, 0, 0, 0),
    });
    expect(b.persons.poor).toEqual(poorRow(0, 0, 0, 0, 0, 0, 0, 3, 3));
    expect(communes).toHaveLength(2);
  });

  test('they add up, and feed householdFlows', () => {
    const flows = householdFlows(total.households);
    expect(flows).toMatchObject({
      reconciled: true,
      failed: [],
      grossEscape: 2,
      netFall: -2,
      roseAboveFromBoth: 2,
    });
    expect(householdFlows(total.persons)).toMatchObject({ reconciled: true, grossEscape: 5 });
  });

  test('without history nobody can tell who fell back', () => {
    const bare = flowReports(before, after, { coverage: 'all' }).total;
    expect(bare.households).toEqual({
      unit: 'household',
      poor: poorRow(6, 1, 1, 1, 2, null, null, 1, 8),
      nearPoor: nearPoorRow(5, 2, 1, 1, 1, null, null, 1, 5),
    });
    expect(bare.persons.poor).toEqual(poorRow(21, 3, 2, 7, 4, null, null, 4, 22));
    expect(householdFlows(bare.households)).toMatchObject({ reconciled: null, failed: [] });
    const half = flowReports(before, after, { coverage: 'all', poorBefore: new Set<string>() })
      .total.households;
    expect(half.poor).toEqual(poorRow(6, 1, 1, 1, 2, 0, 2, 1, 8));
    expect(half.nearPoor).toEqual(nearPoorRow(5, 2, 1, 1, 1, null, null, 1, 5));
  });

  test('who was poor before counts as fallen back only where he was neither poor nor near-poor', () => {
    const all = years.map(([id]) => id);
    const { households } = flowReports(before, after, {
      coverage: 'all',
      poorBefore: all.values(),
      nearPoorBefore: new Set(all),
    }).total;
    expect(households.poor).toEqual(poorRow(6, 1, 1, 1, 2, 2, 0, 1, 8));
    expect(households.nearPoor).toEqual(nearPoorRow(5, 2, 1, 1, 1, 2, 0, 1, 5));
  });

  test('nothing is changed, as JSON it is the same, and its order makes no difference', () => {
    const result = { total, communes };
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(flowReports([...before].reverse(), [...after].reverse(), history)).toEqual(result);
    expect(flowReports(watch([...before]).watched, watch([...after]).watched, history)).toEqual(
      result,
    );
    expectFewReads(before, (list) => flowReports(list, after, history));
  });
});

describe('two lists of candidates by hand', () => {
  const candidates = { ...history, coverage: 'candidates' } as const;
  const { total, communes } = flowReports(before, after, candidates);
  const [a, b] = communes as [PlaceFlows, PlaceFlows];

  test('who stands in the second list alone lived there and was neither', () => {
    expect(total.households).toEqual({
      unit: 'household',
      poor: poorRow(6, 1, 1, 1, 2, 1, 2, 0, 8),
      nearPoor: nearPoorRow(5, 2, 1, 1, 1, 1, 2, 0, 5),
    });
    // One was born in a near-poor household.
    expect(total.persons).toEqual({
      unit: 'person',
      poor: poorRow(21, 3, 2, 7, 4, 2, 7, 0, 22),
      nearPoor: nearPoorRow(11, 4, 1, 4, 3, 2, 3, 1, 11),
    });
    expect(a.households).toEqual({
      unit: 'household',
      poor: poorRow(6, 1, 1, 2, 1, 1, 2, 0, 6),
      nearPoor: nearPoorRow(5, 1, 1, 2, 1, 1, 2, 0, 5),
    });
    expect(a.persons).toEqual({
      unit: 'person',
      poor: poorRow(21, 3, 2, 9, 3, 2, 7, 0, 19),
      nearPoor: nearPoorRow(11, 3, 1, 5, 3, 2, 3, 1, 11),
    });
    expect(householdFlows(total.households)).toMatchObject({ reconciled: true, grossEscape: 2 });
  });

  test('who stands in both and has moved is another increase all the same', () => {
    expect(b.place).toEqual(placeB);
    expect(b.households.poor).toEqual(poorRow(0, 0, 0, 0, 0, 0, 0, 2, 2));
    expect(b.persons.poor).toEqual(poorRow(0, 0, 0, 0, 0, 0, 0, 3, 3));
    expect(communes).toHaveLength(2);
  });

  test('who is known from before falls back, and moves in where everybody is listed', () => {
    const known = { poorBefore: ['comes poor'], nearPoorBefore: ['comes near-poor'] };
    const { poor, nearPoor } = flowReports(before, after, { ...candidates, ...known }).total
      .persons;
    expect(poor).toEqual(poorRow(21, 3, 2, 7, 4, 4, 5, 0, 22));
    expect(nearPoor).toEqual(nearPoorRow(11, 4, 1, 4, 3, 2, 3, 1, 11));
    const all = flowReports(before, after, { ...known, coverage: 'all' }).total.persons;
    expect(all.poor).toEqual(poorRow(21, 3, 2, 7, 4, 0, 5, 4, 22));
    expect(all.nearPoor).toEqual(nearPoorRow(11, 4, 1, 4, 3, 0, 3, 3, 11));
  });

  test('without history nobody can tell who fell back', () => {
    const { households } = flowReports(before, after, { coverage: 'candidates' }).total;
    expect(households.poor).toEqual(poorRow(6, 1, 1, 1, 2, null, null, 0, 8));
    expect(households.nearPoor).toEqual(nearPoorRow(5, 2, 1, 1, 1, null, null, 0, 5));
  });

  test('who stands in the first list alone has left, and a neighbor that is neither is in no form', () => {
    const first = [at('H1', 'poor', 2), at('H2', 'averageLiving', 3)];
    const second = [at('H3', 'aboveAverage', 4), at('H4', 'averageLiving', 1, placeB)];
    const { communes: places } = flowReports(first, second, candidates);
    expect(places.map(({ place }) => place)).toEqual([placeA, placeB]);
    expect(places.map(({ persons }) => persons.poor)).toEqual([
      poorRow(2, 0, 0, 2, 0, 0, 0, 0, 0),
      poorRow(0, 0, 0, 0, 0, 0, 0, 0, 0),
    ]);
    expect(places.map(({ persons }) => persons.nearPoor)).toEqual([
      nearPoorRow(0, 0, 0, 0, 0, 0, 0, 0, 0),
      nearPoorRow(0, 0, 0, 0, 0, 0, 0, 0, 0),
    ]);
  });
});

describe('laws', () => {
  const statuses = ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'] as const;
  const places = [placeA, placeB, { code: '1', vintage: placeA.vintage }, null];
  const ids = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', '__proto__', 'constructor'];
  const list = fc.uniqueArray(
    fc.record({
      household: fc.constantFrom(...ids),
      place: fc.constantFrom(...places),
      status: fc.constantFrom(...statuses, 'poor', 'nearPoor'),
      members: fc.integer({ min: 0, max: 9 }),
    }),
    { selector: ({ household }) => household },
  );
  const known = fc.option(fc.subarray(ids), { nil: undefined });
  const histories: fc.Arbitrary<FlowReportsOptions> = fc
    .tuple(fc.constantFrom('all' as const, 'candidates' as const), known, known)
    .map(([coverage, poorBefore, nearPoorBefore]) => ({
      coverage,
      ...(poorBefore && { poorBefore }),
      ...(nearPoorBefore && { nearPoorBefore }),
    }));

  test('a report never fails to add up, and adds up where history is given', () => {
    fc.assert(
      fc.property(list, list, histories, (start, end, options) => {
        const told = options.poorBefore !== undefined && options.nearPoorBefore !== undefined;
        for (const coverage of ['all', 'candidates'] as const) {
          for (const report of reportsOf(flowReports(start, end, { ...options, coverage }))) {
            expect(householdFlows(report).reconciled).toBe(told ? true : null);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('start and end are the poor and near-poor of the lists', () => {
    fc.assert(
      fc.property(list, list, histories, (start, end, options) => {
        const { total, communes } = flowReports(start, end, options);
        const here = (place: PlaceRef | null, all: boolean) => (each: StatusOfHousehold) =>
          all || placeName(each.place) === placeName(place);
        for (const flows of [total, ...communes]) {
          const there = here(flows.place, flows === total);
          for (const status of ['poor', 'nearPoor'] as const) {
            const ends = [start, end].map((each) =>
              each.filter(there).filter((one) => one.status === status),
            );
            expect([flows.households[status].start, flows.households[status].end]).toEqual(
              ends.map(({ length }) => length),
            );
            expect([flows.persons[status].start, flows.persons[status].end]).toEqual(
              ends.map((each) => each.reduce((all, { members }) => all + members, 0)),
            );
          }
        }
        const lived = new Set([...start, ...end].map(({ place }) => placeName(place)));
        expect(new Set(communes.map(({ place }) => placeName(place)))).toEqual(lived);
        expect(communes).toHaveLength(lived.size);
      }),
      { numRuns: 200 },
    );
  });

  test('every figure is that of a count of its own', () => {
    fc.assert(
      fc.property(list, list, histories, (start, end, options) => {
        const { total, communes } = flowReports(start, end, options);
        expect(total).toEqual(counted(start, end, options, null));
        for (const flows of communes) {
          expect(flows).toEqual(counted(start, end, options, { place: flows.place }));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The flows of one place (or of all), figure by figure out of the two lists. */
function counted(
  start: readonly StatusOfHousehold[],
  end: readonly StatusOfHousehold[],
  { coverage, poorBefore, nearPoorBefore }: FlowReportsOptions,
  only: { readonly place: PlaceRef | null } | null,
): PlaceFlows {
  const here = ({ place }: StatusOfHousehold) =>
    only === null || placeName(place) === placeName(only.place);
  const listed = new Set(start.map(({ household }) => household));
  // A list of candidates leaves out who was neither.
  const leftOut = end
    .filter(({ household }) => coverage === 'candidates' && !listed.has(household))
    .map((one) => ({ ...one, status: 'averageLiving' as const }));
  const [was, is] = [[...start, ...leftOut].filter(here), end.filter(here)];
  const keys = [...new Set([...was, ...is].map(({ household }) => household))];
  const pairs = keys.map((key) => ({
    key,
    was: was.find(({ household }) => household === key),
    is: is.find(({ household }) => household === key),
  }));
  type Pair = (typeof pairs)[number];
  const inUnit = (unit: CountUnit) => {
    const size = (one: StatusOfHousehold | undefined) =>
      one === undefined ? 0 : unit === 'household' ? 1 : one.members;
    const sum = (holds: (pair: Pair) => boolean, weight: (pair: Pair) => number) =>
      pairs.filter(holds).reduce((all, pair) => all + weight(pair), 0);
    const stayed = (pair: Pair) => Math.min(size(pair.was), size(pair.is));
    const formOf = (
      own: HouseholdStatus,
      other: HouseholdStatus,
      back: readonly string[] | undefined,
    ) => {
      const isOwn = (one: StatusOfHousehold | undefined) => one?.status === own;
      const outside = (one: StatusOfHousehold | undefined) =>
        one !== undefined && one.status !== own && one.status !== other;
      const knew = (pair: Pair) => back?.includes(pair.key) === true;
      const arisen = (pair: Pair) => outside(pair.was) && isOwn(pair.is);
      return {
        start: sum(
          (pair) => isOwn(pair.was),
          (pair) => size(pair.was),
        ),
        toOther: sum((pair) => isOwn(pair.was) && pair.is?.status === other, stayed),
        roseAbove: sum((pair) => isOwn(pair.was) && outside(pair.is), stayed),
        otherDecrease: sum(
          (pair) => isOwn(pair.was),
          (pair) => Math.max(0, size(pair.was) - size(pair.is)),
        ),
        fromOther: sum((pair) => pair.was?.status === other && isOwn(pair.is), stayed),
        fellBack: back === undefined ? null : sum((pair) => arisen(pair) && knew(pair), stayed),
        newlyArisen: back === undefined ? null : sum((pair) => arisen(pair) && !knew(pair), stayed),
        otherIncrease: sum(
          (pair) => isOwn(pair.is),
          (pair) => Math.max(0, size(pair.is) - size(pair.was)),
        ),
        end: sum(
          (pair) => isOwn(pair.is),
          (pair) => size(pair.is),
        ),
      };
    };
    const {
      toOther: becameNearPoor,
      fromOther: fromNearPoor,
      ...poor
    } = formOf('poor', 'nearPoor', poorBefore as readonly string[] | undefined);
    const {
      toOther: becamePoor,
      fromOther: fromPoor,
      ...nearPoor
    } = formOf('nearPoor', 'poor', nearPoorBefore as readonly string[] | undefined);
    return {
      unit,
      poor: { ...poor, becameNearPoor, fromNearPoor },
      nearPoor: { ...nearPoor, becamePoor, fromPoor },
    };
  };
  return {
    place: only?.place ?? null,
    households: inUnit('household'),
    persons: inUnit('person'),
  };
}

describe('what can be given in', () => {
  test('what classifyHouseholds keeps, and what classifyHousehold says', () => {
    const options = { standard: vietnam2022 };
    const { households } = classifyHouseholds(sixHomes, { ...options, keep: 'households' });
    const each = sixHomes.map((household) =>
      classifyHousehold({ ...household, date: '2024-12-31' }, options),
    );
    const flows = flowReports(households ?? [], each, {
      coverage: 'all',
      poorBefore: [],
      nearPoorBefore: [],
    });
    expect(flows.total.households).toEqual({
      unit: 'household',
      poor: poorRow(2, 0, 0, 0, 0, 0, 0, 0, 2),
      nearPoor: nearPoorRow(2, 0, 0, 0, 0, 0, 0, 0, 2),
    });
    expect(flows.communes.map(({ place }) => place)).toEqual([placeA, placeB, null]);
  });

  test('two empty lists', () => {
    const { total, communes } = flowReports([], [], { coverage: 'all' });
    expect(communes).toEqual([]);
    expect(total.persons.poor).toEqual(poorRow(0, 0, 0, 0, 0, null, null, 0, 0));
  });

  test('a place that is left out is none', () => {
    const { place: _, ...nowhere } = at('H1', 'poor', 1);
    const { communes } = flowReports(
      [untyped(nowhere), at('H2', 'poor', 1)],
      [at('H1', 'poor', 1, null), at('H2', 'poor', 1, null)],
      { coverage: 'all' },
    );
    expect(communes.map(({ place }) => place)).toEqual([placeA, null]);
    expect(
      communes.map(({ households: { poor } }) => [poor.otherDecrease, poor.otherIncrease]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('places are told apart whatever is in their texts', () => {
    const odd = ['\u0000b', 'b', '"', ',', '\ud800', '\\ud800', '__proto__', 'null'];
    for (const vintage of ['2025', '\u0000', '"', '\ud800']) {
      const list = odd.map((code, row) => at(`H${row}`, 'poor', 1, { code, vintage }));
      const { communes } = flowReports(list, list, { coverage: 'all' });
      expect(communes).toHaveLength(odd.length);
      expect(communes.map(({ place }) => place?.vintage)).toEqual(odd.map(() => vintage));
      expect(new Set(communes.map(({ households }) => households.poor.end))).toEqual(new Set([1]));
    }
  });

  test('a place holds nothing but code and vintage', () => {
    const list = [at('H1', 'poor', 1, untyped({ ...placeA, name: 'Pa Cheo' }))];
    expect(flowReports(list, list, { coverage: 'all' }).communes[0]?.place).toEqual(placeA);
  });
});

describe('both lists speak of one thing', () => {
  const all = { coverage: 'all' } as const;
  const of = (household: string, said: Partial<StatusOfHousehold>): StatusOfHousehold => ({
    ...at(household, 'poor', 1),
    ...said,
  });
  const later = { ...placeB, vintage: '2025' };

  test('places of one code list', () => {
    expectPovertyError(() => flowReports([of('H1', {}), of('H2', { place: later })], [], all), {
      code: 'mixedVintages',
      path: ['before', 1, 'place', 'vintage'],
      message: `expected '2023' as in the rows before, got "2025"`,
    });
    const nowhere = of('H1', { place: null });
    expectPovertyError(
      () => flowReports([nowhere, of('H2', {})], [nowhere, of('H2', { place: later })], all),
      { code: 'mixedVintages', path: ['after', 1, 'place', 'vintage'] },
    );
    const recoded = [nowhere, of('H2', { place: later })];
    expect(flowReports(recoded, recoded, all).communes.map(({ place }) => place)).toEqual([
      later,
      null,
    ]);
  });

  test('statuses under one standard, where they say which', () => {
    const under = (household: string, standard: string | null) => of(household, { standard });
    const [old, none] = [under('H1', 'vietnam2016'), under('H2', null)];
    expectPovertyError(() => flowReports([old, under('H2', 'vietnam2022')], [], all), {
      code: 'mixedStandards',
      path: ['before', 1, 'standard'],
    });
    expectPovertyError(
      () => flowReports([none, old], [none, of('H3', {}), under('H1', 'vietnam2022')], all),
      {
        code: 'mixedStandards',
        path: ['after', 2, 'standard'],
        message: `expected 'vietnam2016' as in the rows before, got "vietnam2022"`,
      },
    );
    expect(flowReports([none, old], [of('H1', {}), none], all).total.households.poor.end).toBe(2);
  });

  test('a later day in the second, where both say one', () => {
    const on = (household: string, date: string | null) => of(household, { date });
    for (const date of ['2023-12-31', '2023-12-30', '2022-12-31']) {
      expectPovertyError(
        () => flowReports([on('H1', '2023-12-31')], [on('H2', '2020-01-01'), on('H1', date)], all),
        {
          code: 'dateOrder',
          path: ['after', 1, 'date'],
          message: `expected a day after 2023-12-31, as in before, got "${date}"`,
        },
      );
    }
    const first = [on('H1', '2023-12-31'), on('H2', null), on('H3', '2023-12-31'), of('H4', {})];
    const second = [on('H1', '2024-01-01'), on('H2', '2022-12-31'), on('H3', null), of('H5', {})];
    // Each household is looked at for itself: not all of a list are of one day.
    const other = [on('H6', '2025-12-31')];
    const flows = flowReports([...first, ...other], [...second, on('H7', '2021-12-31')], all);
    expect(flows.total.households.poor).toMatchObject({ start: 5, otherDecrease: 2, end: 5 });
  });
});

describe('refusals', () => {
  const all = { coverage: 'all' } as const;
  const fine = at('H1', 'poor', 4);
  const refused = (
    row: unknown,
    expected: { code: string; steps: readonly string[] },
    lists: readonly ('before' | 'after')[] = ['before', 'after'],
  ) => {
    const list = untyped<StatusOfHousehold[]>([fine, row]);
    for (const name of lists) {
      const call = () =>
        name === 'before' ? flowReports(list, [fine], all) : flowReports([fine], list, all);
      expectPovertyError(call, {
        code: untyped(expected.code),
        path: [name, 1, ...expected.steps],
      });
    }
  };

  test('a household that stands twice in one list', () => {
    refused(at('H1', 'nearPoor', 1, placeB), { code: 'duplicateHousehold', steps: ['household'] });
  });

  test('a status that is undetermined', () => {
    refused(at('H2', 'undetermined', 1), { code: 'missingValue', steps: ['status'] });
  });

  test.each([
    ['another word', 'rich', 'unknownOption'],
    ['a key of Object.prototype', 'constructor', 'unknownOption'],
    ['none', undefined, 'missingValue'],
  ])('a status that is %s', (_, status, code) => {
    refused({ ...at('H2', 'poor', 1), status }, { code, steps: ['status'] });
  });

  test.each(badCounts)('%s for members', (_, members, code) => {
    refused({ ...at('H2', 'poor', 1), members }, { code, steps: ['members'] });
  });

  test.each(badTexts)('%s for a key, a code and a vintage', (_, text, code) => {
    refused({ ...at('H2', 'poor', 1), household: text }, { code, steps: ['household'] });
    for (const key of ['code', 'vintage']) {
      const place = { ...placeA, [key]: text };
      refused({ ...at('H2', 'poor', 1), place }, { code, steps: ['place', key] });
    }
  });

  test('what is no row, and no place', () => {
    refused(null, { code: 'missingValue', steps: [] });
    refused('H2', { code: 'invalidType', steps: [] });
    refused({ ...fine, household: 'H2', place: 'A' }, { code: 'invalidType', steps: ['place'] });
    const sparse = new Array<StatusOfHousehold>(1);
    expectPovertyError(() => flowReports([], sparse, all), {
      code: 'missingValue',
      path: ['after', 0],
    });
  });

  test.each(badLists)('%s for a list', (_, list, code) => {
    expectPovertyError(() => flowReports(untyped(list), [], all), { code, path: ['before'] });
    expectPovertyError(() => flowReports([], untyped(list), all), { code, path: ['after'] });
  });

  test.each(['poorBefore', 'nearPoorBefore'] as const)('%s that is no list of keys', (name) => {
    for (const keys of [null, 'H1', 7, {}]) {
      expectPovertyError(() => flowReports([], [], { ...all, [name]: untyped(keys) }), {
        code: 'invalidType',
        path: [name],
      });
    }
    expectPovertyError(() => flowReports([], [], { ...all, [name]: untyped(['H1', 'H1', 7]) }), {
      code: 'invalidType',
      path: [name, 2],
    });
  });

  test.each(badTexts.filter(([, text]) => text !== undefined && text !== null))(
    '%s for a standard',
    (_, standard, code) => {
      refused({ ...at('H2', 'poor', 1), standard }, { code, steps: ['standard'] });
    },
  );

  test.each(badDates.filter(([, date]) => date !== undefined && date !== null))(
    '%s for a day',
    (_, date, code) => {
      refused({ ...at('H2', 'poor', 1), date }, { code, steps: ['date'] });
    },
  );

  test.each(badRecords)('%s for options', (_, options, code) => {
    expectPovertyError(() => flowReports([], [], untyped(options)), { code, path: ['options'] });
  });

  test.each(badChoices)('%s for the coverage, which has no default', (_, coverage, code) => {
    expectPovertyError(() => flowReports([fine], [fine], { coverage: untyped(coverage) }), {
      code,
      path: ['coverage'],
      message: "expected 'all' or 'candidates'",
    });
  });
});
