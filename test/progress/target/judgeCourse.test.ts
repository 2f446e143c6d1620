import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { judgeCourse, undetermined } from '../../../src/progress/target/judgeCourse.ts';
import { progressMethods } from '../../../src/progress/target/methods.ts';
import type { Course } from '../../../src/progress/target/readTarget.ts';
import { atLeast, atMost, course, hundredths, point } from '../../support/courses.ts';

/** 40 percent at the end of 2020 to at most 20 at the end of 2024: 5 points a year. */
const fall = course();
/** 20 percent at the end of 2020 to at least 40 at the end of 2024. */
const rise = course({ baseline: point('2020-12-31', 20), bound: atLeast(40) });
type Observed = readonly (readonly [date: string, value: string | number])[];
const judge = (
  of: Course,
  observed: Observed,
  asOf = '2022-12-31',
  method: (typeof progressMethods)[number] = 'linear',
) =>
  judgeCourse(
    of,
    observed.map(([date, value]) => point(date, value)),
    asOf,
    method,
  );
const statusOf = (...args: Parameters<typeof judge>) => {
  const { status, reason } = judge(...args);
  return reason === null ? status : reason.code;
};

describe('the status around the baseline', () => {
  test.each([
    ['2020-12-30', 'notStarted'],
    ['2020-12-31', 'noObservation'],
    ['2021-01-01', 'noObservation'],
  ])('as of %s, without an observation, is %s', (asOf, status) => {
    expect(statusOf(fall, [], asOf)).toBe(status);
  });

  test('observations on and before the day of the baseline are not looked at', () => {
    const early: Observed = [
      ['2019-12-31', 15],
      ['2020-12-31', 15],
    ];
    expect(judge(fall, early)).toMatchObject({ status: 'undetermined', latest: null, ignored: 2 });
    expect(judge(fall, [...early, ['2021-01-01', 15]])).toMatchObject({
      status: 'achieved',
      latest: { date: '2021-01-01', value: 15 },
      ignored: 2,
    });
  });

  test('before the baseline all is null and nothing has started', () => {
    expect(judge(fall, [['2021-12-31', 15]], '2020-12-30')).toEqual({
      status: 'notStarted',
      reason: null,
      kind: 'level',
      method: 'linear',
      asOf: '2020-12-30',
      deadline: '2024-12-31',
      baseline: { date: '2020-12-31', value: 40 },
      latest: null,
      goal: { value: 20, bound: 'atMost', far: null },
      expected: null,
      gap: null,
      remaining: null,
      plannedPace: { linear: -5, compound: expect.closeTo(0.5 ** 0.25 - 1, 14) },
      observedPace: null,
      requiredPace: null,
      projected: { value: null, date: null },
      overAchievement: null,
      assessment: null,
      ignored: 1,
    });
  });
});

describe('the status around the deadline', () => {
  const before: Observed = [['2023-12-31', 19]];
  const short: Observed = [['2024-12-31', '20.01']];
  const exact: Observed = [['2024-12-31', 20]];

  test.each([
    ['2024-12-30', 'noObservation', 'achieved', 'noObservation'],
    ['2024-12-31', 'noObservation', 'noObservationAtDeadline', 'missed'],
    ['2025-01-01', 'noObservation', 'noObservationAtDeadline', 'missed'],
  ])('as of %s it is %s, %s, %s', (asOf, none, early, late) => {
    expect(statusOf(fall, [], asOf)).toBe(none);
    expect(statusOf(fall, before, asOf)).toBe(early);
    expect(statusOf(fall, short, asOf)).toBe(late);
    expect(statusOf(fall, exact, asOf)).toBe(asOf < '2024-12-31' ? 'noObservation' : 'achieved');
  });

  test('the first value on or after it decides, and a later one is the latest', () => {
    const lost: Observed = [
      ['2025-06-30', 20],
      ['2026-06-30', 21],
    ];
    const late: Observed = [
      ['2025-06-30', 21],
      ['2026-06-30', 20],
    ];
    expect(judge(fall, lost, '2026-12-31')).toMatchObject({
      status: 'achieved',
      latest: { value: 21 },
      remaining: 1,
      requiredPace: null,
      projected: { date: '2025-06-30' },
    });
    expect(judge(fall, late, '2026-12-31')).toMatchObject({
      status: 'missed',
      latest: { value: 20 },
      remaining: 0,
      requiredPace: null,
      projected: { date: '2026-06-30' },
    });
  });

  test('what was reached before it and lost again is missed', () => {
    expect(statusOf(fall, [...before, ...short], '2025-01-01')).toBe('missed');
    expect(statusOf(fall, [...before, ['2024-06-30', 21]], '2024-07-01')).toBe('onTrack');
  });

  test('a course without a baseline is judged by its goal alone', () => {
    const open = course({ baseline: null });
    expect(statusOf(open, [], '2022-12-31')).toBe('noObservation');
    expect(statusOf(open, [['2022-12-31', 30]])).toBe('noBaseline');
    expect(statusOf(open, [['2022-12-31', 20]])).toBe('achieved');
    expect(statusOf(open, short, '2024-12-31')).toBe('missed');
    expect(statusOf(open, exact, '2024-12-31')).toBe('achieved');
    expect(statusOf(open, before, '2024-12-31')).toBe('noObservationAtDeadline');
  });
});

describe('the status between baseline and deadline', () => {
  test.each([
    ['40.0000000000000001', 'reversing'],
    ['40', 'offTrack'],
    ['30.0000000000000001', 'offTrack'],
    ['30', 'onTrack'],
    ['20.0000000000000001', 'onTrack'],
    ['20', 'achieved'],
    ['0', 'achieved'],
  ])('of a fall: %s is %s', (value, status) => {
    expect(statusOf(fall, [['2022-12-31', value]])).toBe(status);
  });

  test.each([
    ['19.9999999999999999', 'reversing'],
    ['20', 'offTrack'],
    ['29.9999999999999999', 'offTrack'],
    ['30', 'onTrack'],
    ['39.9999999999999999', 'onTrack'],
    ['40', 'achieved'],
    ['100', 'achieved'],
  ])('of a rise: %s is %s', (value, status) => {
    expect(statusOf(rise, [['2022-12-31', value]])).toBe(status);
  });

  test('a strict bound is not met on it, but on the path', () => {
    const strict = course({ bound: atMost(20, true) });
    expect(judge(strict, [['2022-12-31', 20]])).toMatchObject({
      status: 'onTrack',
      remaining: 0,
      goal: { bound: 'lessThan' },
      requiredPace: { linear: 0, compound: 0 },
      projected: { date: null },
    });
    expect(statusOf(strict, [['2024-12-31', 20]], '2024-12-31')).toBe('missed');
    expect(statusOf(strict, [['2024-12-31', '19.9999999999999999']], '2024-12-31')).toBe(
      'achieved',
    );
  });

  test('the latest observation counts, and the path on its day', () => {
    const seen: Observed = [
      ['2021-12-31', 45],
      ['2022-12-31', 30],
    ];
    expect(judge(fall, seen, '2024-12-30')).toMatchObject({
      status: 'onTrack',
      expected: 30,
      gap: 0,
      latest: { date: '2022-12-31', value: 30 },
    });
    expect(judge(fall, seen, '2022-12-30')).toMatchObject({ status: 'reversing', ignored: 1 });
  });

  test('a baseline equal to its goal is achieved while it is held', () => {
    const kept = course({ bound: atMost(40) });
    expect(statusOf(kept, [['2022-12-31', 40]])).toBe('achieved');
    expect(statusOf(kept, [['2022-12-31', '40.01']])).toBe('reversing');
    const strict = course({ bound: atMost(40, true) });
    const byMethod = progressMethods.map((method) =>
      statusOf(strict, [['2022-12-31', 40]], '2022-12-31', method),
    );
    // Eurostat divides by the pace required and UNESCAP by the way, which are zero here.
    const none = 'methodNotApplicable';
    expect(byMethod).toEqual(['onTrack', 'onTrack', 'onTrack', none, none]);
  });

  test('a baseline past its goal may fall back to it, not behind its own start and it', () => {
    const past = course({ bound: atMost(50) });
    expect(statusOf(past, [['2022-12-31', 45]])).toBe('achieved');
    expect(statusOf(past, [['2022-12-31', 50]])).toBe('achieved');
    expect(statusOf(past, [['2022-12-31', '50.01']])).toBe('reversing');
  });

  test('a change a year is reached only when the years are over', () => {
    const yearly = course({ kind: 'yearlyChange' });
    expect(statusOf(yearly, [['2022-12-31', 5]])).toBe('onTrack');
    expect(statusOf(yearly, [['2024-12-31', 20]], '2024-12-31')).toBe('achieved');
  });
});

describe('the numbers', () => {
  test('of a fall that is behind', () => {
    // 34 after two years: −3 a year; the path is at 30; 14 are missing in two years: −7 a year.
    // At −3 a year 14 take 4 2/3 years, so 6 2/3 years after the end of 2020 the goal is reached:
    // 2/3 × 365 = 243.3…, that is on the 244th day after 31 December 2026.
    expect(judge(fall, [['2022-12-31', 34]])).toEqual({
      status: 'offTrack',
      reason: null,
      kind: 'level',
      method: 'linear',
      asOf: '2022-12-31',
      deadline: '2024-12-31',
      baseline: { date: '2020-12-31', value: 40 },
      latest: { date: '2022-12-31', value: 34 },
      goal: { value: 20, bound: 'atMost', far: null },
      expected: 30,
      gap: -4,
      remaining: 14,
      plannedPace: { linear: -5, compound: expect.closeTo(0.5 ** 0.25 - 1, 14) },
      observedPace: { linear: -3, compound: expect.closeTo(0.85 ** 0.5 - 1, 14) },
      requiredPace: { linear: -7, compound: expect.closeTo((20 / 34) ** 0.5 - 1, 14) },
      projected: { value: 28, date: '2027-09-01' },
      overAchievement: null,
      assessment: null,
      ignored: 0,
    });
  });

  test('of a rise that is ahead', () => {
    // 32 after two years: 6 a year; the path is at 30; 8 more take 1 1/3 years
    // (1/3 × 366 = 122 days after 31 December 2023: 1 May 2024).
    expect(judge(rise, [['2022-12-31', 32]])).toMatchObject({
      status: 'onTrack',
      expected: 30,
      gap: 2,
      remaining: 8,
      observedPace: { linear: 6 },
      requiredPace: { linear: 4 },
      projected: { value: 44, date: '2024-05-01' },
    });
  });

  test('remaining is negative past the goal, and nothing is required any more', () => {
    expect(judge(fall, [['2022-12-31', 15]])).toMatchObject({
      status: 'achieved',
      remaining: -5,
      gap: 15,
      requiredPace: null,
    });
    expect(judge(rise, [['2022-12-31', 45]])).toMatchObject({ remaining: -5, requiredPace: null });
  });

  test('no difference is 0, never −0', () => {
    const { gap, remaining, overAchievement } = judge(
      course({ far: rational(20) }),
      [['2024-12-31', 20]],
      '2024-12-31',
    );
    for (const zero of [gap, remaining, overAchievement]) expect(Object.is(zero, 0)).toBe(true);
  });

  test('a projected percent stays within 0 and 100, another value above 0', () => {
    const steep = [['2021-12-31', 21]] as const;
    expect(judge(fall, steep)).toMatchObject({ projected: { value: 0 } });
    expect(judge(course({ unit: 'amount' }), steep).projected.value).toBe(0);
    expect(judge(rise, [['2021-12-31', 41]]).projected.value).toBe(100);
    expect(judge({ ...rise, unit: 'count' }, [['2021-12-31', 41]]).projected.value).toBe(104);
  });

  test('the day is that of the first value that met the goal, even if it was lost again', () => {
    const seen: Observed = [
      ['2021-12-31', 19],
      ['2022-12-31', 21],
    ];
    expect(judge(fall, seen).projected.date).toBe('2021-12-31');
  });

  test('away from the goal, and at a stand, no day leads to it', () => {
    expect(judge(fall, [['2022-12-31', 40]]).projected).toEqual({ value: 40, date: null });
    expect(judge(fall, [['2022-12-31', 45]]).projected).toEqual({ value: 50, date: null });
    expect(judge(rise, [['2022-12-31', 15]]).projected).toEqual({ value: 10, date: null });
  });

  test('nor a curve out of zero', () => {
    const result = judge(rise, [['2022-12-31', 0]], '2022-12-31', 'compound');
    expect(result).toMatchObject({ status: 'reversing', projected: { value: 0, date: null } });
    expect(result.requiredPace).toEqual({ linear: 20, compound: null });
  });

  test('nor one past the calendar', () => {
    expect(judge(fall, [['2022-12-31', '39.9999']]).projected.date).toBeNull();
  });

  test('without a baseline the first two observations tell the pace, not the path', () => {
    const seen: Observed = [
      ['2021-12-31', 40],
      ['2022-12-31', 36],
    ];
    expect(judge(course({ baseline: null }), seen)).toMatchObject({
      status: 'undetermined',
      baseline: null,
      expected: null,
      gap: null,
      plannedPace: null,
      observedPace: { linear: -4, compound: expect.closeTo(-0.1, 14) },
      requiredPace: { linear: -8 },
      projected: { value: null, date: '2026-12-31' },
    });
    expect(judge(course({ baseline: null }), seen.slice(0, 1))).toMatchObject({
      observedPace: null,
      projected: { value: null, date: null },
    });
  });

  test('the curve reaches a half of a half in as many years', () => {
    // 40 to 20 in two years, the goal of 10 in two more
    const quarter = course({ bound: atMost(10) });
    const result = judge(quarter, [['2022-12-31', 20]], '2022-12-31', 'compound');
    expect(result).toMatchObject({ status: 'onTrack', projected: { date: '2024-12-31' } });
    expect(result.expected).toBeCloseTo(20, 12);
    expect(result.gap).toBeCloseTo(0, 12);
    expect(result.projected.value).toBeCloseTo(10, 12);
    // on the straight line 7.5 a year are asked for, and 10 a year were made
    expect(judge(quarter, [['2022-12-31', 20]])).toMatchObject({
      status: 'onTrack',
      gap: 5,
      projected: { date: '2023-12-31' },
    });
  });

  test('the gap to a curve has the sign of the goal', () => {
    expect(judge(fall, [['2022-12-31', 34]], '2022-12-31', 'compound').gap).toBeCloseTo(
      40 * Math.SQRT1_2 - 34,
      12,
    );
    expect(judge(rise, [['2022-12-31', 34]], '2022-12-31', 'compound').gap).toBeCloseTo(
      34 - 20 * Math.SQRT2,
      12,
    );
  });

  test('there is no curve from zero', () => {
    const none = course({ baseline: point('2020-12-31', 0), bound: atLeast(40) });
    expect(judge(none, [['2022-12-31', 25]], '2022-12-31', 'compound')).toMatchObject({
      status: 'undetermined',
      reason: { code: 'methodNotApplicable' },
      expected: null,
      gap: null,
      observedPace: { linear: 12.5, compound: null },
      projected: { value: null, date: null },
    });
  });
});

describe('over-achievement', () => {
  const band = course({ bound: atMost(20), far: rational(18) });
  const up = { ...rise, far: rational(45) };

  test.each([
    [band, '18.01', 0],
    [band, '18', 0],
    [band, '17.9', 0.1],
    [up, '44.9', 0],
    [up, '45', 0],
    [up, '45.1', 0.1],
  ])('%o at %s is %d', (of, value, over) => {
    const result = judge(of, [['2024-12-31', value]], '2024-12-31');
    expect(result).toMatchObject({ status: 'achieved', overAchievement: over });
  });

  test('of a yearly change is told from the far end so far', () => {
    // 5 to 7 points a year from 40: 26 after two years is the far end, 12 after four
    const pace = course({ kind: 'yearlyChange', far: rational(12) });
    expect(judge(pace, [['2022-12-31', 26]]).overAchievement).toBe(0);
    expect(judge(pace, [['2022-12-31', 25]]).overAchievement).toBe(1);
    expect(judge(pace, [['2024-12-31', 11]], '2024-12-31').overAchievement).toBe(1);
    expect(judge({ ...pace, kind: 'level' }, [['2022-12-31', 25]]).overAchievement).toBe(0);
  });

  test('is null without an observation', () => {
    expect(judge(band, [])).toMatchObject({ overAchievement: null, goal: { far: 18 } });
  });
});

describe('undetermined', () => {
  test.each([
    'noObservation',
    'noBaseline',
    'noObservationAtDeadline',
    'methodNotApplicable',
    'distributionUnknown',
  ] as const)('%s comes with a sentence', (code) => {
    expect(undetermined(code)).toEqual({
      status: 'undetermined',
      reason: { code, message: expect.stringMatching(/^[A-Z].*\.$/) },
    });
  });
});

describe('laws', () => {
  const value = fc.integer({ min: 0, max: 10_000 }).map(hundredths);
  const seen = fc
    .uniqueArray(fc.integer({ min: 2015, max: 2030 }), { maxLength: 6 })
    .chain((years) =>
      fc.tuple(
        ...years
          .sort((a, b) => a - b)
          .map((year) => value.map((of) => [`${year}-12-31`, of] as const)),
      ),
    );
  const asOf = fc.integer({ min: 2018, max: 2032 }).map((year) => `${year}-12-31`);
  const method = fc.constantFrom(...progressMethods);
  const courses = fc.constantFrom(
    fall,
    rise,
    course({ baseline: null }),
    course({ bound: atMost(20, true), far: rational(10) }),
    course({ kind: 'yearlyChange', far: rational('-10') }),
  );

  test('every figure is a number or null, and a reason stands exactly where nothing is told', () => {
    fc.assert(
      fc.property(courses, seen, asOf, method, (of, observed, day, how) => {
        const result = judge(of, observed, day, how);
        expect(result.reason !== null).toBe(result.status === 'undetermined');
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const none = JSON.stringify(result, (_, part) =>
          typeof part === 'number' && !Number.isFinite(part) ? 'broken' : part,
        );
        expect(none).not.toContain('broken');
      }),
    );
  });

  test('observations after the day of the question change nothing but how many were ignored', () => {
    fc.assert(
      fc.property(courses, seen, asOf, method, (of, observed, day, how) => {
        const known = observed.filter(([date]) => date <= day);
        expect(judge(of, observed, day, how)).toEqual({
          ...judge(of, known, day, how),
          ignored: judge(of, known, day, how).ignored + observed.length - known.length,
        });
      }),
    );
  });
});
