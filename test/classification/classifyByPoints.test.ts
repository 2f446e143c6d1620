import { describe, expect, test } from 'vitest';
import {
  classifyByPoints,
  type HouseholdPoints,
} from '../../src/classification/classifyByPoints.ts';
import type { ErrorPath } from '../../src/errors.ts';
import type { Confidence } from '../../src/model/standard/provenance.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badChoices, badDates, badNumbers, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { smallStandard } from '../support/smallStandard.ts';
import { withValue } from '../support/withValue.ts';

const options = deepFreeze({ standard: vietnam2022 });
const points: HouseholdPoints = deepFreeze({
  area: 'rural',
  pointsA: 140,
  pointsB: 30,
  date: '2023-12-31',
});

/** Thông tư 07/2021: 140 rural and 175 urban stand for the line, 10 points for a deprivation. */
test.each([
  ['rural', 139, 30, 'poor'],
  ['rural', 140, 30, 'poor'],
  ['rural', 140, 120, 'poor'],
  ['rural', 140, 20, 'nearPoor'],
  ['rural', 0, 0, 'nearPoor'],
  ['urban', 175, 30, 'poor'],
  ['urban', 141, 30, 'poor'],
  ['urban', 175, 20, 'nearPoor'],
] as const)('since 2022, %s, A %d and B %d is %s', (area, pointsA, pointsB, status) => {
  expect(classifyByPoints({ ...points, area, pointsA, pointsB }, options)).toMatchObject({
    status,
    possible: [status],
    deprivations: pointsB / 10,
    form: 'tt07of2021',
    standard: 'vietnam2022',
    rule: { status },
  });
});

/** Thông tư 14/2018: income-poor up to 120 or 140, tested with B up to 150 or 175. */
test.each([
  ['rural', 120, 0, 'poor'],
  ['rural', 120.5, 20, 'nearPoor'],
  ['rural', 150, 30, 'poor'],
  ['rural', 150, 20, 'nearPoor'],
  ['urban', 140, 0, 'poor'],
  ['urban', 141, 20, 'nearPoor'],
  ['urban', 175, 30, 'poor'],
  ['urban', 175, 20, 'nearPoor'],
] as const)('from 2018 to 2021, %s, A %d and B %d is %s', (area, pointsA, pointsB, status) => {
  const given = { area, pointsA, pointsB, date: '2019-12-31' };
  expect(classifyByPoints(given, { standard: vietnam2016 })).toMatchObject({
    status,
    form: 'tt14of2018',
  });
});

test('the same points are two things in two years', () => {
  const given = { ...points, area: 'urban', pointsA: 140, pointsB: 0 } as const;
  expect(classifyByPoints(given, options).status).toBe('nearPoor');
  const before = { ...given, date: '2019-12-31' };
  expect(classifyByPoints(before, { standard: vietnam2016 }).status).toBe('poor');
});

test('over the points for the line it is neither, and not told whether average or above', () => {
  const over = { ...points, pointsA: 141 };
  const expected = {
    standard: 'vietnam2022',
    form: 'tt07of2021',
    area: 'rural',
    status: 'undetermined',
    possible: ['averageLiving', 'aboveAverage'],
    poorOrNearPoor: false,
    deprivations: 3,
    rule: null,
    lines: [
      {
        line: 'poverty',
        atMost: 140,
        under: false,
        provenance: vietnam2022.forms[0]?.lines[0]?.provenance,
      },
      { line: 'averageLiving', atMost: null, under: null, provenance: null },
    ],
    inForce: true,
    confidence: 'derived',
    provenance: vietnam2022.forms[0]?.provenance,
  };
  for (const unpublished of ['refuse', 'undetermined', 'useDraft'] as const) {
    expect(classifyByPoints(over, { ...options, unpublished })).toEqual(expected);
  }
  expect(classifyByPoints(over, options)).toEqual(expected);
  const poor = classifyByPoints(points, options);
  expect(poor.lines).toMatchObject([{ under: true }, { under: null }]);
});

test.each([
  ['2023-12-31', 'urban', 176, vietnam2022],
  ['2023-12-31', 'rural', 1000, vietnam2022],
  ['2019-12-31', 'rural', 151, vietnam2016],
  ['2019-12-31', 'urban', 176, vietnam2016],
] as const)('on %s, %s, A %d is neither poor nor near-poor', (date, area, pointsA, standard) => {
  for (const pointsB of [0, 30]) {
    expect(classifyByPoints({ date, area, pointsA, pointsB }, { standard })).toMatchObject({
      status: 'undetermined',
      possible: ['averageLiving', 'aboveAverage'],
      poorOrNearPoor: false,
      rule: null,
    });
  }
});

test('poor and near-poor are said to be one of them', () => {
  const said = (pointsA: number, pointsB: number) =>
    classifyByPoints({ ...points, pointsA, pointsB }, options);
  expect(said(140, 30)).toMatchObject({ status: 'poor', poorOrNearPoor: true });
  expect(said(140, 20)).toMatchObject({ status: 'nearPoor', poorOrNearPoor: true });
});

/** The points of an invented form, low then high, in the country: up to 10 is under the low line. */
const small = (low: number | null, high: number | null) => {
  const at = (line: number) => ['forms', 0, 'lines', line, 'atMost', 'rural'];
  return withValue(withValue(smallStandard, at(0), low), at(1), high);
};

describe('points of an invented form', () => {
  const on = { area: 'rural', pointsB: 0, date: '2020-12-31' } as const;

  test('for all lines tell every status', () => {
    const classify = (pointsA: number, pointsB: number) =>
      classifyByPoints({ ...on, pointsA, pointsB }, { standard: small(10, 30) });
    expect(classify(10, 10)).toMatchObject({ status: 'poor', poorOrNearPoor: true });
    expect(classify(10, 0)).toMatchObject({ status: 'nearPoor', poorOrNearPoor: true });
    expect(classify(30, 10)).toMatchObject({ status: 'averageLiving', poorOrNearPoor: false });
    expect(classify(31, 0)).toMatchObject({ status: 'aboveAverage', poorOrNearPoor: false });
  });

  test('that would tell the poor and near-poor, but are unpublished, are refused by their line', () => {
    for (const high of [30, null]) {
      const call = () => classifyByPoints({ ...on, pointsA: 11 }, { standard: small(null, high) });
      expectPovertyError(call, {
        code: 'notPublished',
        path: ['standard', 'forms', 0, 'lines'],
        message: "the points for the line 'low' of 'small'",
      });
    }
    // Over the high line nothing hangs on the low one.
    const over = classifyByPoints({ ...on, pointsA: 31 }, { standard: small(null, 30) });
    expect(over).toMatchObject({ status: 'aboveAverage', possible: ['aboveAverage'] });
  });

  test('or leave open who is poor or near-poor, where that is asked for', () => {
    const call = (pointsB: number, high: number | null) =>
      classifyByPoints(
        { ...on, pointsA: 11, pointsB },
        { standard: small(null, high), unpublished: 'undetermined' },
      );
    const open = { status: 'undetermined', poorOrNearPoor: null, rule: null };
    expect(call(0, 30)).toMatchObject({ ...open, possible: ['nearPoor', 'averageLiving'] });
    expect(call(10, 30)).toMatchObject({ ...open, possible: ['poor', 'averageLiving'] });
    expect(call(10, null)).toMatchObject({
      ...open,
      possible: ['poor', 'averageLiving', 'aboveAverage'],
    });
  });
});

test('the line that is refused is the one with the poor and near-poor on one side', () => {
  // Poor by income alone, poor or near-poor by the count, average, above: three lines of 2016.
  const without = (...lines: readonly number[]) =>
    lines.reduce(
      (law, line) => withValue(law, ['forms', 0, 'lines', line, 'atMost', 'rural'], null),
      vietnam2016,
    );
  const call = (standard: typeof vietnam2016, pointsB: number) => () =>
    classifyByPoints({ area: 'rural', pointsA: 121, pointsB, date: '2019-12-31' }, { standard });
  for (const standard of [without(1), without(0, 1)]) {
    for (const pointsB of [20, 30]) {
      expectPovertyError(call(standard, pointsB), {
        code: 'notPublished',
        path: ['standard', 'forms', 0, 'lines'],
        message: "the points for the line 'nearPoverty' of 'vietnam2016'",
      });
    }
  }
  // Poor or near-poor either way.
  expect(call(without(0), 20)()).toMatchObject({
    status: 'undetermined',
    possible: ['poor', 'nearPoor'],
    poorOrNearPoor: true,
  });
  expect(call(without(0), 30)()).toMatchObject({ status: 'poor', possible: ['poor'], rule: null });
});

describe('how sure it is', () => {
  test('the form itself is concluded, some points are recalled', () => {
    const confidence = (given: Partial<HouseholdPoints>, standard = vietnam2016) =>
      classifyByPoints({ ...points, date: '2019-12-31', ...given }, { standard }).confidence;
    expect(confidence({ date: '2023-12-31' }, vietnam2022)).toBe('derived');
    // 120 was seen; 150 is recalled.
    expect(confidence({ pointsA: 120 })).toBe('derived');
    expect(confidence({ pointsA: 121 })).toBe('recalled');
    expect(confidence({ pointsA: 150 })).toBe('recalled');
    expect(confidence({ pointsA: 151 })).toBe('recalled');
  });

  /** The invented form with one item less sure: what rests on it for A of 20, 30 and 31 in a town. */
  const sureness = (path: ErrorPath, confidence: Confidence) =>
    [20, 30, 31].map(
      (pointsA) =>
        classifyByPoints(
          { area: 'urban', pointsA, pointsB: 0, date: '2020-12-31' },
          { standard: withValue(smallStandard, [...path, 'provenance', 'confidence'], confidence) },
        ).confidence,
    );

  test.each<[string, ErrorPath, Confidence, readonly Confidence[]]>([
    ['the form', ['forms', 0], 'secondHand', ['secondHand', 'secondHand', 'secondHand']],
    ['points on either side', ['forms', 0, 'lines', 0], 'draft', ['draft', 'draft', 'seen']],
    ['points on one side', ['forms', 0, 'lines', 1], 'draft', ['seen', 'draft', 'draft']],
    ['the rule that decided', ['rules', 1], 'recalled', ['recalled', 'seen', 'seen']],
    ['another rule', ['rules', 2], 'recalled', ['seen', 'recalled', 'seen']],
    ['the amount of the line', ['lines', 0], 'recalled', ['seen', 'seen', 'seen']],
  ])('%s', (_, path, confidence, expected) => {
    expect(sureness(path, confidence)).toEqual(expected);
  });
});

describe('a form is of its days', () => {
  const none = (date: string, standard = vietnam2022) =>
    expectPovertyError(() => classifyByPoints({ ...points, date }, { standard }), {
      code: 'notPublished',
      path: ['standard', 'forms'],
      message: `a form of points in use on ${date} of '${standard.id}'`,
    });

  test('of which the first and last count', () => {
    for (const date of ['2021-09-01', '2022-01-01', '2026-12-31']) {
      expect(classifyByPoints({ ...points, date }, options).status).toBe('poor');
    }
    none('2021-08-31');
    none('2027-01-01');
    const first = { ...points, pointsA: 120, date: '2018-09-26' };
    expect(classifyByPoints(first, { standard: vietnam2016 }).status).toBe('poor');
    none('2018-09-25', vietnam2016);
    none('2016-12-31', vietnam2016);
  });

  test('and in use before its standard is in force', () => {
    const inForce = (date: string, standard = vietnam2022) =>
      classifyByPoints({ ...points, date }, { standard }).inForce;
    expect(['2021-09-01', '2021-12-31'].map((date) => inForce(date))).toEqual([false, false]);
    const days = ['2022-01-01', '2025-12-31', '2026-01-01', '2026-12-31'];
    expect(days.map((date) => inForce(date))).toEqual([true, true, true, true]);
    expect(inForce('2021-12-31', vietnam2016)).toBe(true);
  });

  test('points of 2018 are not read by the form of 2023, nor the reverse', () => {
    none('2018-12-31');
    none('2023-12-31', vietnam2016);
  });

  test('a standard without forms has none', () => {
    none('2027-12-31', vietnam2027);
    none('2023-12-31', dongNai2022);
  });
});

describe('refuses', () => {
  const classify = (changes: Record<string, unknown>) => () =>
    classifyByPoints(untyped<HouseholdPoints>({ ...points, ...changes }), options);

  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => classifyByPoints(untyped(value), options), { code, path: [] });
    expectPovertyError(() => classifyByPoints(points, untyped(value)), { code, path: ['options'] });
    expectPovertyError(() => classifyByPoints(points, { standard: untyped(value) }), {
      code,
      path: ['standard'],
    });
  });

  test.each(badDates)(
    '%s for the day: a score without its year has no meaning',
    (_, date, code) => {
      expectPovertyError(classify({ date }), { code, path: ['date'] });
    },
  );

  test.each(badChoices)('%s for the area', (_, area, code) => {
    expectPovertyError(classify({ area }), { code, path: ['area'] });
  });

  test.each([...badNumbers, ['a negative number', -1, 'invalidNumber'] as const])(
    '%s for either points',
    (_, value, code) => {
      for (const field of ['pointsA', 'pointsB'] as const) {
        expectPovertyError(classify({ [field]: value }), { code, path: [field] });
      }
    },
  );

  test('points of B that no number of deprivations gives', () => {
    for (const pointsB of [25, 5, 0.1, 130, 29.999]) {
      expectPovertyError(classify({ pointsB }), {
        code: 'invalidNumber',
        path: ['pointsB'],
        message: `expected a multiple of 10 up to 120, got ${pointsB}`,
      });
    }
  });

  test('a policy misspelled', () => {
    const misspelled = untyped<typeof options>({ ...options, unpublished: 'undetermned' });
    expectPovertyError(() => classifyByPoints(points, misspelled), {
      code: 'unknownOption',
      path: ['unpublished'],
    });
  });
});
