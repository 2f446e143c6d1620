import { describe, expect, test } from 'vitest';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import {
  type ClassifyUnderOptions,
  classifyUnder,
  type StatusTable,
} from '../../src/classification/classifyUnder.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult } from '../support/households.ts';
import { home, lacking, placeA } from '../support/reviews.ts';
import { watch } from '../support/watch.ts';

const on = (id: string, members: number, monthly: number, changes: Partial<Household> = {}) =>
  home(id, members, monthly, { date: '2021-12-31', place: placeA, ...changes });

/**
 * In the country, at the end of 2021. The law of 2016 has lines of 700,000 (poor by income alone),
 * 1,000,000 (poor with three deprivations) and 1,500,000; that of 2022 of 1,500,000 and 2,250,000;
 * that of 2027 of 2,200,000, and no cut-off that is known.
 *
 * | key | members | income    | lacks | 2016      | 2022      | 2027            |
 * |-----|---------|-----------|-------|-----------|-----------|-----------------|
 * | H1  | 1       | 700,000   | 0     | poor      | near-poor | poor, near-poor |
 * | H2  | 2       | 1,000,000 | 3     | poor      | poor      | poor, near-poor |
 * | H3  | 3       | 1,000,000 | 0     | near-poor | near-poor | poor, near-poor |
 * | H4  | 4       | 1,500,000 | 0     | average   | near-poor | poor, near-poor |
 * | H5  | 5       | 1,500,001 | 0     | above     | average   | poor, near-poor |
 * | H6  | 6       | 2,250,001 | 0     | above     | above     | average, above  |
 * | H7  | 7       | 1,500,001 | 3     | above     | average   | poor, near-poor |
 */
const list = deepFreeze([
  on('H1', 1, 700_000),
  on('H2', 2, 1_000_000, { ...lacking.water, ...lacking.toilet, ...lacking.solidHouse }),
  on('H3', 3, 1_000_000),
  on('H4', 4, 1_500_000),
  on('H5', 5, 1_500_001),
  on('H6', 6, 2_250_001),
  on('H7', 7, 1_500_001, { ...lacking.water, ...lacking.toilet, ...lacking.solidHouse }),
]);
const three = [vietnam2016, vietnam2022, vietnam2027];
const open = { unpublished: 'undetermined' } as const;

const statuses = [
  ...(['poor', 'nearPoor', 'averageLiving', 'aboveAverage'] as const),
  ...(['poorOrNearPoor', 'notPoor', 'undetermined'] as const),
];
/** A cross-table as rows of numbers. */
const rows = (table: StatusTable | undefined) =>
  statuses.map((before) => statuses.map((after) => table?.[before][after]));

describe('one list under three standards', () => {
  const { reviews, breaks } = classifyUnder(list, three, open);

  test('the counts under each', () => {
    expect(reviews.map(({ standard }) => standard)).toEqual([
      'vietnam2016',
      'vietnam2022',
      'vietnam2027',
    ]);
    const counts = reviews.map(({ total }) => total?.households);
    expect(
      counts.map((of) => [of?.poor, of?.nearPoor, of?.averageLiving, of?.aboveAverage]),
    ).toEqual([
      [2, 1, 1, 3],
      [1, 3, 2, 1],
      [null, null, null, null],
    ]);
    expect(counts.map((of) => of?.poorOrNearPoor)).toEqual([3, 4, 6]);
    expect(reviews.map(({ communes }) => communes.map(({ place }) => place))).toEqual([
      [placeA],
      [placeA],
      [placeA],
    ]);
    expect(reviews.map(({ households }) => households)).toEqual([null, null, null]);
    expect(reviews[1]?.policies).toMatchObject({ outsidePeriod: 'allow', ...open });
  });

  test('the break of 2022, in households and in persons', () => {
    expect(breaks[0]).toMatchObject({ from: 'vietnam2016', to: 'vietnam2022' });
    expect(rows(breaks[0]?.households)).toEqual([
      [1, 1, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0, 0],
      [0, 0, 2, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(rows(breaks[0]?.persons)).toEqual([
      [2, 1, 0, 0, 0, 0, 0],
      [0, 3, 0, 0, 0, 0, 0],
      [0, 4, 0, 0, 0, 0, 0],
      [0, 0, 12, 6, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('the break of 2027, where nothing is determined but who is poor or near-poor', () => {
    expect(breaks[1]).toMatchObject({ from: 'vietnam2022', to: 'vietnam2027' });
    expect(rows(breaks[1]?.households)).toEqual([
      [0, 0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 3, 0, 0],
      [0, 0, 0, 0, 2, 0, 0],
      [0, 0, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(rows(breaks[1]?.persons)).toEqual([
      [0, 0, 0, 0, 2, 0, 0],
      [0, 0, 0, 0, 8, 0, 0],
      [0, 0, 0, 0, 12, 0, 0],
      [0, 0, 0, 0, 0, 6, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(breaks).toHaveLength(2);
  });

  test('the cells are those of a loop over classifyHousehold', () => {
    const pairs = list.map((each) =>
      three
        .map((standard) => classifyHousehold(each, { standard, outsidePeriod: 'allow', ...open }))
        .map(({ status, poorOrNearPoor }) => {
          if (status !== 'undetermined' || poorOrNearPoor === null) return status;
          return poorOrNearPoor ? 'poorOrNearPoor' : 'notPoor';
        }),
    );
    for (const [at, { households }] of breaks.entries()) {
      expect(rows(households)).toEqual(
        statuses.map((before) =>
          statuses.map(
            (after) => pairs.filter((pair) => pair[at] === before && pair[at + 1] === after).length,
          ),
        ),
      );
    }
  });

  test('as JSON it is the same, and nothing given is changed', () => {
    const result = { reviews, breaks };
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(classifyUnder(watch([...list]).watched, three, open)).toEqual(result);
  });
});

test('one standard has no break', () => {
  const { reviews, breaks } = classifyUnder(list, [vietnam2022]);
  expect([reviews.length, breaks]).toEqual([1, []]);
  expect(reviews[0]?.total?.households).toMatchObject({ poor: 1, nearPoor: 3 });
});

describe('a household that is undetermined under one', () => {
  const two = [vietnam2016, vietnam2022];
  const either = on('H1', 2, 1_000_000, {
    ...lacking.water,
    ...lacking.toilet,
    members: [
      adult({ birthDate: '1990-05-01', insured: null }),
      adult({ birthDate: '1990-05-01' }),
    ],
  });

  test('is counted as poor or near-poor where it is one of them', () => {
    const { breaks } = classifyUnder([either, on('H2', 1, 0)], two);
    const zero = statuses.map(() => 0);
    const [first, ...others] = rows(breaks[0]?.households);
    expect(first).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(others).toEqual([zero, zero, zero, [0, 0, 0, 0, 1, 0, 0], zero, zero]);
    expect(breaks[0]?.persons.poorOrNearPoor).toMatchObject({ poorOrNearPoor: 2, undetermined: 0 });
    const settled = classifyUnder([either], two, { missing: 'deprived' });
    expect(settled.breaks[0]?.households.poor.poor).toBe(1);
  });

  test('as neither where it is none of them, and as undetermined only where nobody can tell', () => {
    // In 2016 the urban lines are 900,000, 1,300,000 and 1,950,000; in 2022 they are 2,000,000 and 3,000,000.
    const somewhere = (id: string, members: number, monthly: number) =>
      on(id, members, monthly, { area: null });
    const { breaks } = classifyUnder(
      [
        somewhere('H1', 1, 2_500_000),
        somewhere('H2', 2, 1_800_000),
        somewhere('H3', 3, 1_700_000),
        on('H4', 4, 0, { income: null }),
      ],
      two,
    );
    const zero = statuses.map(() => 0);
    const cells = (above: number[], neither: number[], open: number[]) => [
      ...[zero, zero, zero, above, zero],
      ...[neither, open],
    ];
    expect(rows(breaks[0]?.households)).toEqual(
      cells([0, 0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0, 2], [0, 0, 0, 0, 0, 0, 1]),
    );
    expect(rows(breaks[0]?.persons)).toEqual(
      cells([0, 0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0, 5], [0, 0, 0, 0, 0, 0, 4]),
    );
  });
});

test('an iterator is gone through once', () => {
  let started = 0;
  const once: Iterable<Household> = {
    *[Symbol.iterator]() {
      started += 1;
      yield* list;
    },
  };
  expect(classifyUnder(once, three, open)).toEqual(classifyUnder(list, three, open));
  expect(started).toBe(1);
  const { reviews } = classifyUnder(list.values(), [vietnam2016, vietnam2022]);
  expect(reviews.map(({ rows: length }) => length)).toEqual([7, 7]);
});

describe('a faulty row', () => {
  // The loudspeaker is asked for by the law of 2016 alone.
  const deaf = on('X', 5, 0, { information: { loudspeaker: untyped('loud'), usesInternet: true } });
  const faulty = [...list.slice(0, 3), deaf, ...list.slice(3)];

  test('is refused with its row', () => {
    expectPovertyError(() => classifyUnder(faulty, [vietnam2022, vietnam2016]), {
      code: 'unknownOption',
      path: ['households', 3, 'information', 'loudspeaker'],
    });
  });

  test('stands in no cross-table of a standard under which it is faulty', () => {
    const options = { ...open, faults: 'collect', missing: 'notDeprived' } as const;
    const { reviews, breaks } = classifyUnder(
      faulty,
      [vietnam2022, vietnam2016, vietnam2022, vietnam2027],
      options,
    );
    expect(reviews.map(({ faults }) => faults.map(({ row }) => row))).toEqual([[], [3], [], []]);
    const without = classifyUnder(list, [vietnam2022, vietnam2016, vietnam2022], options);
    expect(breaks.slice(0, 2)).toEqual(without.breaks);
    // 1 + 3 of the list, and the one that is faulty under the law of 2016.
    expect(rows(breaks[2]?.households).slice(0, 2)).toEqual([
      [0, 0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 4, 0, 0],
    ]);
  });

  test('that nobody can read is in none', () => {
    const holes = [null, ...list].map((each) => untyped<Household>(each));
    const { reviews, breaks } = classifyUnder(holes, [vietnam2016, vietnam2022], {
      faults: 'collect',
    });
    expect(reviews.map(({ faults }) => faults.length)).toEqual([1, 1]);
    expect(breaks).toEqual(classifyUnder(list, [vietnam2016, vietnam2022]).breaks);
  });
});

describe('refusals', () => {
  const call = (
    households: Iterable<Household>,
    standards: readonly Standard[],
    options?: ClassifyUnderOptions,
  ) => expectPovertyError.bind(null, () => classifyUnder(households, standards, options));

  test('law that was not published, with its standard', () => {
    call(
      list,
      three,
    )({
      code: 'notPublished',
      path: ['standards', 2, 'dimensions', 0, 'indicators', 0, 'cutoff'],
      message: /vietnam2027/,
    });
  });

  test('a standard that contradicts itself, with its row', () => {
    call(list, [vietnam2016, { ...vietnam2022, rules: [] }])({
      code: 'invalidStandard',
      path: ['standards', 1, 'rules'],
    });
    const sparse: Standard[] = [vietnam2016];
    sparse[2] = vietnam2022;
    call(list, sparse)({ code: 'missingValue', path: ['standards', 1] });
  });

  test('rows of several days even when collecting, unless the day is given', () => {
    const days = [on('H1', 1, 0), on('H2', 1, 0, { date: '2021-12-30' })];
    call(days, [vietnam2016, vietnam2022], { faults: 'collect' })({
      code: 'mixedDates',
      path: ['households', 1, 'date'],
    });
    const { breaks } = classifyUnder(days, [vietnam2016, vietnam2022], { date: '2021-12-31' });
    expect(breaks[0]?.households.poor.nearPoor).toBe(2);
  });

  test('no standard', () => {
    call(list, [])({ code: 'missingValue', path: ['standards'] });
    call(list, untyped(undefined))({ code: 'missingValue', path: ['standards'] });
    call(list, untyped(vietnam2022))({ code: 'invalidType', path: ['standards'] });
  });

  test.each([
    ['null', null, 'missingValue'],
    ['undefined', undefined, 'missingValue'],
    ['a text', 'H1', 'invalidType'],
    ['a record', {}, 'invalidType'],
  ] as const)('%s for a list', (_, households, code) => {
    call(untyped(households), three, { faults: 'collect' })({ code, path: ['households'] });
  });

  test.each(badRecords.filter(([, value]) => value !== undefined))(
    '%s for options',
    (_, options, code) => {
      call(list, three, untyped(options))({ code, path: ['options'] });
    },
  );

  test('an iterator that breaks off throws what it throws', () => {
    const broken: Iterable<Household> = {
      *[Symbol.iterator]() {
        yield on('H1', 1, 0);
        throw new RangeError('end of file');
      },
    };
    expect(() => classifyUnder(broken, three)).toThrow(RangeError);
  });
});

test('an empty list has nobody under any standard', () => {
  const { reviews, breaks } = classifyUnder([], three);
  expect(reviews.map(({ total }) => total)).toEqual([null, null, null]);
  expect(new Set(breaks.flatMap(({ households }) => rows(households).flat()))).toEqual(
    new Set([0]),
  );
});
