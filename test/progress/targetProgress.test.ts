import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../src/model/period.ts';
import type {
  DatedValue,
  LevelTarget,
  ObservationOf,
  Target,
  YearlyChangeTarget,
} from '../../src/model/target.ts';
import { yearsBetween } from '../../src/model/yearsBetween.ts';
import { type ProgressMethod, progressMethods } from '../../src/progress/target/methods.ts';
import { type TargetProgressOptions, targetProgress } from '../../src/progress/targetProgress.ts';
import { badChoices, badDates, badLists, badRecords, untyped } from '../support/badValues.ts';
import { exact, hundredths, percentHundredths } from '../support/courses.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

const end = (year: number) => `${year}-12-31`;
const at = (year: number, value: string | number): DatedValue => ({ date: end(year), value });
const tell = <const T extends Target>(
  target: T,
  observations: readonly ObservationOf<T>[],
  asOf: string,
  method?: ProgressMethod,
) =>
  targetProgress(
    deepFreeze(target),
    deepFreeze(observations),
    deepFreeze(method === undefined ? { asOf } : { asOf, method }),
  );

describe('Resolution 24/2021/QH15: multidimensional poverty falls by 1 to 1.5 points a year', () => {
  const band = (first: DatedValue, last: number): YearlyChangeTarget => ({
    kind: 'yearlyChange',
    unit: 'percent',
    direction: 'fall',
    goal: { atLeast: 1, atMost: 1.5 },
    baseline: first,
    deadline: end(last),
  });

  test('5.71 to 4.06 in 2024 is more than was asked, by 0.15', () => {
    // −1.65; the band ends at 5.71 − 1 = 4.71 and 5.71 − 1.5 = 4.21; 4.21 − 4.06 = 0.15
    expect(tell(band(at(2023, '5.71'), 2024), [at(2024, '4.06')], '2025-03-01')).toEqual({
      status: 'achieved',
      reason: null,
      kind: 'yearlyChange',
      method: 'linear',
      asOf: '2025-03-01',
      deadline: '2024-12-31',
      baseline: { date: '2023-12-31', value: 5.71 },
      latest: { date: '2024-12-31', value: 4.06 },
      goal: { value: 4.71, bound: 'atMost', far: 4.21 },
      expected: 4.71,
      gap: 0.65,
      remaining: -0.65,
      plannedPace: { linear: -1, compound: expect.closeTo(4.71 / 5.71 - 1, 14) },
      observedPace: { linear: -1.65, compound: expect.closeTo(4.06 / 5.71 - 1, 14) },
      requiredPace: null,
      projected: { value: 4.06, date: '2024-12-31' },
      overAchievement: 0.15,
      assessment: null,
      ignored: 0,
    });
  });

  test('7.52 to 5.71 in 2023 is more than was asked, by 0.31', () => {
    // −1.81; 7.52 − 1.5 = 6.02; 6.02 − 5.71 = 0.31
    const result = tell(band(at(2022, '7.52'), 2023), [at(2023, '5.71')], '2024-01-01');
    expect(result).toMatchObject({
      status: 'achieved',
      observedPace: { linear: -1.81 },
      overAchievement: 0.31,
    });
  });

  test('over both years it is 1.73 a year, 0.46 beyond the band of two years', () => {
    // (7.52 − 4.06) / 2 = 1.73; 7.52 − 3 = 4.52; 4.52 − 4.06 = 0.46
    const rates = [at(2023, '5.71'), at(2024, '4.06')];
    expect(tell(band(at(2022, '7.52'), 2024), rates, '2025-01-01')).toMatchObject({
      status: 'achieved',
      goal: { value: 5.52, far: 4.52 },
      observedPace: { linear: -1.73 },
      overAchievement: 0.46,
    });
  });

  test.each([
    ['4.72', 'missed', 0],
    ['4.71', 'achieved', 0],
    ['4.21', 'achieved', 0],
    ['4.2', 'achieved', 0.01],
  ])('5.71 to %s in a year is %s', (value, status, overAchievement) => {
    expect(tell(band(at(2023, '5.71'), 2024), [at(2024, value)], end(2024))).toMatchObject({
      status,
      overAchievement,
    });
  });

  test('on the way to 2025 it is on track, not yet achieved', () => {
    // 7.52 − 3 = 4.52 in 2025; the path is at 6.52 in 2023, 0.81 behind 5.71; 1.19 are missing in
    // two years: 0.595 a year. At 1.81 a year they take 0.6575 years of 366 days: 240.6, the 241st
    // day of 2024, which is 28 August. At 1.5 a year it would be at 6.02 by now: 0.31 beyond.
    const result = tell(band(at(2022, '7.52'), 2025), [at(2023, '5.71')], '2024-06-30');
    expect(result).toMatchObject({
      status: 'onTrack',
      expected: 6.52,
      gap: 0.81,
      remaining: 1.19,
      requiredPace: { linear: -0.595 },
      overAchievement: 0.31,
    });
    expect(result.projected.value).toBeCloseTo(2.09, 12);
    expect(result.projected.date).toBe('2024-08-28');
    // and past the level of 2025 it is still on track: the years are not over
    expect(tell(band(at(2022, '7.52'), 2025), [at(2024, '4.06')], '2025-06-30').status).toBe(
      'onTrack',
    );
  });
});

describe('poverty of ethnic minorities falls by more than 3 points a year', () => {
  const target: YearlyChangeTarget = {
    kind: 'yearlyChange',
    unit: 'percent',
    direction: 'fall',
    goal: { moreThan: 3 },
    baseline: at(2021, '25.91'),
    deadline: end(2024),
  };

  test('25.91, 21.02 and 12.55 percent in 2021, 2022 and 2024', () => {
    // 25.91 − 9 = 16.91; −13.36 / 3 = −4.4533 a year; −4.89 in 2022, where the path asks for −3
    expect(tell(target, [at(2022, '21.02')], '2023-06-30')).toMatchObject({
      status: 'onTrack',
      expected: 22.91,
      gap: 1.89,
    });
    const result = tell(target, [at(2022, '21.02'), at(2024, '12.55')], '2025-01-01');
    expect(result).toMatchObject({
      status: 'achieved',
      goal: { value: 16.91, bound: 'lessThan', far: null },
      observedPace: { linear: -13.36 / 3 },
      remaining: -4.36,
      overAchievement: null,
    });
  });

  test('3 points exactly are not more than 3', () => {
    expect(tell(target, [at(2024, '16.91')], end(2024)).status).toBe('missed');
    expect(tell(target, [at(2024, '16.90')], end(2024)).status).toBe('achieved');
  });

  test('Pa Cheo, all Mông: 34.4 points in two years', () => {
    const paCheo = { ...target, baseline: at(2021, 90), deadline: end(2023) };
    expect(tell(paCheo, [at(2023, '55.6')], '2024-04-01')).toMatchObject({
      status: 'achieved',
      observedPace: { linear: -17.2 },
      remaining: -28.4,
    });
  });
});

describe('poor districts fall by 4 to 5 points a year', () => {
  test.each([
    // published fall in 2024, level at its end, beyond 5 points
    ['Si Ma Cai', '40.74', '33.05', 2.69],
    ['Bắc Hà', '33.80', '28.13', 0.67],
    ['Mường Khương', '33.19', '25.69', 2.5],
    ['Bát Xát', '30.30', '25.07', 0.23],
  ])('%s, %s to %s', (_, before, after, over) => {
    const result = tell(
      {
        kind: 'yearlyChange',
        unit: 'percent',
        direction: 'fall',
        goal: { atLeast: 4, atMost: 5 },
        baseline: at(2023, before),
        deadline: end(2024),
      },
      [at(2024, after)],
      '2025-01-01',
    );
    expect(result).toMatchObject({ status: 'achieved', overAchievement: over });
  });
});

describe('poor and near-poor households are halved by 2025', () => {
  const target = {
    kind: 'baselineMultiple',
    unit: 'percent',
    goal: { atMost: '1/2' },
    baseline: at(2022, '7.52'),
    deadline: end(2025),
  } as const;

  test('7.52 to 4.06 in two of three years is on track, 0.3 short', () => {
    // 3.76 in 2025; 7.52 − 3.76 × 2 / 3 = 5.01333; 4.06 − 3.76 = 0.3; at −1.73 a year 0.3 take
    // 0.17341 years of 365 days: 63.3, the 64th day of 2025, which is 5 March
    const result = tell(target, [at(2023, '5.71'), at(2024, '4.06')], '2025-01-01');
    expect(result).toMatchObject({
      status: 'onTrack',
      goal: { value: 3.76 },
      remaining: 0.3,
      requiredPace: { linear: -0.3 },
      projected: { value: 2.33, date: '2025-03-05' },
    });
    expect(result.expected).toBeCloseTo(5.013333, 6);
  });

  test('by households: 1,972,767 need 986,384, for half a household is none', () => {
    // 1,972,767 / 2 = 986,383.5
    const counted = { ...target, unit: 'count', baseline: at(2022, 1_972_767) } as const;
    const status = (count: number) => tell(counted, [at(2025, count)], end(2025)).status;
    expect(status(986_384)).toBe('missed');
    expect(status(986_383)).toBe('achieved');
    expect(tell(counted, [at(2023, 1_586_336), at(2024, 1_258_997)], '2025-01-01')).toMatchObject({
      status: 'onTrack',
      remaining: 272_613.5,
    });
  });

  test('poor households, 5.20 in 2021 and 1.93 in 2024, were halved before the deadline', () => {
    const poor = { ...target, baseline: at(2021, '5.20') };
    const rates = [at(2022, '4.03'), at(2023, '2.93'), at(2024, '1.93')];
    expect(tell(poor, rates.slice(0, 2), '2024-06-30').status).toBe('onTrack');
    expect(tell(poor, rates, '2025-01-01')).toMatchObject({
      status: 'achieved',
      goal: { value: 2.6 },
      projected: { date: '2024-12-31' },
    });
  });
});

describe('Lào Cai', () => {
  const fall = (
    goal: YearlyChangeTarget['goal'],
    value: string,
    year: number,
  ): YearlyChangeTarget => ({
    kind: 'yearlyChange',
    unit: 'percent',
    direction: 'fall',
    goal,
    baseline: at(year, value),
    deadline: end(year + 1),
  });

  test('3 to 5 points a year: 14.94 to 11.24 in 2024 lies within', () => {
    // −3.70; the band ends at 11.94 and 9.94
    expect(
      tell(fall({ atLeast: 3, atMost: 5 }, '14.94', 2023), [at(2024, '11.24')], '2025-01-01'),
    ).toMatchObject({
      status: 'achieved',
      goal: { value: 11.94, far: 9.94 },
      remaining: -0.7,
      observedPace: { linear: -3.7 },
      overAchievement: 0,
    });
  });

  test.each([
    ['the province, at least 4 points', 4, '11.24', 7.24],
    ['the ten communes, at least 11.45 points', '11.45', '39.48', 28.03],
  ])('%s in 2025: nothing was observed', (_, size, before, level) => {
    const target = fall({ atLeast: size }, before, 2024);
    for (const asOf of ['2025-06-30', '2025-12-31', '2026-03-01']) {
      expect(tell(target, [at(2024, before)], asOf)).toMatchObject({
        status: 'undetermined',
        reason: { code: 'noObservation' },
        latest: null,
        goal: { value: level },
        plannedPace: { linear: -Number(size) },
        ignored: 1,
      });
    }
  });

  test('the ten communes of 2024, 50.54 to 39.48, would have missed the 11.45 points of 2025', () => {
    // −11.06; 50.54 − 11.45 = 39.09; 39.48 − 39.09 = 0.39
    const target = fall({ atLeast: '11.45' }, '50.54', 2023);
    expect(tell(target, [at(2024, '39.48')], '2025-01-01')).toMatchObject({
      status: 'missed',
      remaining: 0.39,
      observedPace: { linear: -11.06 },
    });
  });

  test('Pa Cheo, 90 to 55.6 percent: 17.2 points a year over two years, not three', () => {
    const level: LevelTarget = {
      kind: 'level',
      unit: 'percent',
      goal: { atMost: '38.4' },
      baseline: at(2021, '90%'),
      deadline: end(2024),
    };
    // 90 − 3 × 17.2 = 38.4: exactly on the way, which doubles would miss
    const result = tell(level, [at(2023, '55.6%')], '2024-04-01');
    expect(result).toMatchObject({
      status: 'onTrack',
      expected: 55.6,
      gap: 0,
      observedPace: { linear: -17.2 },
      projected: { value: 38.4, date: '2024-12-31' },
    });
    expect(result.observedPace?.compound).toBeCloseTo(-0.214, 4);
  });
});

describe('temporary houses of Pa Cheo', () => {
  const year = (of: number, count: number) => ({
    period: { from: `${of}-01-01`, to: end(of) },
    count,
  });
  const houses = [year(2021, 63), year(2022, 70), year(2023, 78)];

  test('80 in 2024', () => {
    const target = { kind: 'count', goal: { atLeast: 80 }, period: year(2024, 0).period } as const;
    const status = (count: number) => tell(target, [year(2024, count)], '2025-01-01').status;
    expect(status(79)).toBe('missed');
    expect(status(80)).toBe('achieved');
    expect(tell(target, [], '2024-06-30').reason?.code).toBe('noObservation');
    expect(tell(target, [], '2023-12-30').status).toBe('notStarted');
    // by 1 July, 183 of 366 days, half of the 80
    const half = { from: '2024-01-01', to: '2024-07-01' };
    const midway = (count: number) => tell(target, [{ period: half, count }], '2024-07-02');
    expect(midway(40)).toMatchObject({ status: 'onTrack', expected: 40, gap: 0 });
    expect(midway(40).projected).toEqual({ value: 80, date: '2024-12-31' });
    expect(midway(39)).toMatchObject({ status: 'offTrack', expected: 40, gap: -1 });
  });

  test('291 over 2021 to 2024', () => {
    const target = {
      kind: 'count',
      goal: { atLeast: 291 },
      period: { from: '2021-01-01', to: end(2024) },
    } as const;
    // 63 + 70 + 78 = 211; the path is at 291 × 3 / 4 = 218.25; 80 are missing; at 211 / 3 a year
    // there would be 281.33 in the end
    const result = tell(target, houses, '2024-04-01');
    expect(result).toMatchObject({
      status: 'offTrack',
      baseline: { date: '2020-12-31', value: 0 },
      latest: { date: '2023-12-31', value: 211 },
      expected: 218.25,
      gap: -7.25,
      remaining: 80,
      plannedPace: { linear: 72.75, compound: null },
      requiredPace: { linear: 80 },
    });
    expect(result.projected.value).toBeCloseTo(281.333333, 6);
    expect(tell(target, [...houses, year(2024, 80)], end(2024)).status).toBe('achieved');
    expect(tell(target, [...houses, year(2024, 79)], end(2024)).status).toBe('missed');
    // methods of relative change have nothing to say from zero
    for (const method of ['compound', 'unicefAarr', 'eurostat'] as const) {
      expect(tell(target, houses, '2024-04-01', method).reason?.code).toBe('methodNotApplicable');
    }
    expect(tell(target, houses, '2024-04-01', 'unescap').status).toBe('onTrack');
  });
});

describe('more than 90 percent of 590 households with telecom service', () => {
  const target = { kind: 'coverage', goal: { moreThan: '90%' }, deadline: end(2024) } as const;
  const seen = (covered: number, total = 590) => [{ date: end(2024), covered, total }];

  test('531 of 590 is 90 percent and not more; 532 is', () => {
    expect(tell(target, seen(531), end(2024))).toMatchObject({
      status: 'missed',
      latest: { value: 90 },
      remaining: 0,
      goal: { value: 90, bound: 'moreThan' },
    });
    expect(tell(target, seen(532), end(2024)).status).toBe('achieved');
    const least = { ...target, goal: { atLeast: 90 } } as const;
    expect(tell(least, seen(531), end(2024)).status).toBe('achieved');
    expect(tell(least, seen(530), end(2024)).status).toBe('missed');
  });

  test('without a baseline it is open until it is reached', () => {
    const early = [{ date: end(2023), covered: 500, total: 590 }];
    expect(tell(target, early, '2024-04-01').reason?.code).toBe('noBaseline');
    // from 80 percent in 2022 the path is at 85 in 2023: 501.5 of 590
    const based = { ...target, baseline: at(2022, '80%') };
    const status = (covered: number) =>
      tell(based, [{ date: end(2023), covered, total: 590 }], '2024-04-01').status;
    expect(status(501)).toBe('offTrack');
    expect(status(502)).toBe('onTrack');
    expect(status(472)).toBe('offTrack');
    expect(status(471)).toBe('reversing');
    expect(status(532)).toBe('achieved');
  });

  test('a published percent is as good as its digits', () => {
    const percent = (text: string) =>
      tell(target, [{ date: end(2024), percent: text }], end(2024)).status;
    expect(percent('90%')).toBe('missed');
    expect(percent('90.01%')).toBe('achieved');
  });
});

test('at least one worker in each of 590 households: 400 are too few, 600 do not tell', () => {
  const target = { kind: 'eachHousehold', atLeast: 1, deadline: end(2024) } as const;
  const seen = (count: number, covered?: number) => [
    { date: end(2024), count, households: 590, ...(covered === undefined ? {} : { covered }) },
  ];
  const verdict = (count: number, covered?: number) => {
    const { status, reason } = tell(target, seen(count, covered), end(2024), 'compound');
    return reason?.code ?? status;
  };
  expect(verdict(400)).toBe('missed');
  expect(verdict(600)).toBe('distributionUnknown');
  expect(verdict(600, 589)).toBe('missed');
  expect(verdict(600, 590)).toBe('achieved');
  expect(tell(target, seen(400), end(2024), 'compound')).toMatchObject({
    kind: 'eachHousehold',
    method: 'compound',
  });
});

describe('the merged program to 2030', () => {
  test('rural income at 2.5 to 3 times that of 2020', () => {
    // Hoàng Thu Phố: 24.1 million in 2020; 60.25 and 72.3 in 2030; 29.8 in 2023, where the straight
    // path is at 24.1 + 36.15 × 3 / 10 = 34.945 and the curve at 24.1 × 2.5^0.3 = 31.72
    const target = {
      kind: 'baselineMultiple',
      unit: 'amount',
      goal: { atLeast: '2.5', atMost: 3 },
      baseline: at(2020, '24.1'),
      deadline: end(2030),
    } as const;
    const line = tell(target, [at(2023, '29.8')], '2024-04-01');
    expect(line).toMatchObject({
      status: 'offTrack',
      goal: { value: 60.25, bound: 'atLeast', far: 72.3 },
      expected: 34.945,
      gap: -5.145,
      projected: { value: 43.1 },
      overAchievement: 0,
    });
    const curve = tell(target, [at(2023, '29.8')], '2024-04-01', 'compound');
    expect(curve.status).toBe('offTrack');
    expect(curve.expected).toBeCloseTo(24.1 * 2.5 ** 0.3, 12);
    // 1.0733248^10 × 24.1 = 48.9
    expect(curve.projected.value).toBeCloseTo(24.1 * (29.8 / 24.1) ** (10 / 3), 11);
    const final = (value: string) => tell(target, [at(2030, value)], end(2030));
    expect(final('60.24').status).toBe('missed');
    expect(final('60.25')).toMatchObject({ status: 'achieved', overAchievement: 0 });
    expect(final('72.3')).toMatchObject({ status: 'achieved', overAchievement: 0 });
    expect(final('72.4')).toMatchObject({ status: 'achieved', overAchievement: 0.1 });
  });

  test('income of ethnic minorities at half of the national one', () => {
    const target = {
      kind: 'ratio',
      goal: { atLeast: '1/2' },
      baseline: at(2020, '1/3'),
      deadline: end(2030),
    } as const;
    const seen = (year: number, value: string, reference: string) => [
      { date: end(year), value, reference },
    ];
    // halfway from 1/3 to 1/2 is 5/12
    expect(tell(target, seen(2025, '2.5', '6'), '2026-01-01')).toMatchObject({
      status: 'onTrack',
      gap: 0,
      expected: 5 / 12,
    });
    expect(tell(target, seen(2025, '2.499999', '6'), '2026-01-01').status).toBe('offTrack');
    expect(tell(target, seen(2030, '3.1', '6.2'), end(2030)).status).toBe('achieved');
    expect(tell(target, seen(2030, '3.1', '6.2000001'), end(2030)).status).toBe('missed');
    expect(tell(target, seen(2027, '1.1', '3.4'), end(2027)).status).toBe('reversing');
  });

  test('poverty in areas of ethnic minorities below 10 percent', () => {
    const target = {
      kind: 'level',
      unit: 'percent',
      goal: { lessThan: 10 },
      baseline: at(2024, '12.55'),
      deadline: end(2030),
    } as const;
    // 2.55 points in six years: 0.425 a year
    expect(tell(target, [at(2025, '12.125')], '2026-01-01')).toMatchObject({
      status: 'onTrack',
      gap: 0,
      plannedPace: { linear: -0.425 },
    });
    expect(tell(target, [at(2025, '12.13')], '2026-01-01').status).toBe('offTrack');
    expect(tell(target, [at(2030, 10)], end(2030)).status).toBe('missed');
    expect(tell(target, [at(2030, '9.99')], end(2030)).status).toBe('achieved');
  });
});

describe('a target met exactly is achieved under every method', () => {
  const baseline = at(2021, 90);
  const cases: readonly (readonly [
    target: Target,
    observation: unknown,
    early: 'achieved' | 'onTrack',
  ])[] = [
    [
      { kind: 'level', unit: 'percent', goal: { atMost: '55.6' }, baseline, deadline: end(2023) },
      { value: 55.6 },
      'achieved',
    ],
    [
      {
        kind: 'level',
        unit: 'amount',
        goal: { atLeast: 0.3 },
        baseline: at(2021, 0.1),
        deadline: end(2023),
      },
      { value: '0.3' },
      'achieved',
    ],
    [
      {
        kind: 'baselineMultiple',
        unit: 'percent',
        goal: { atMost: '1/3' },
        baseline: at(2021, 0.3),
        deadline: end(2023),
      },
      { value: 0.1 },
      'achieved',
    ],
    [
      {
        kind: 'yearlyChange',
        unit: 'percent',
        direction: 'fall',
        goal: { atLeast: 17.2 },
        baseline,
        deadline: end(2023),
      },
      { value: 55.6 },
      'onTrack',
    ],
    [
      {
        kind: 'yearlyChange',
        unit: 'amount',
        direction: 'rise',
        goal: { atLeast: 0.1, atMost: 0.1 },
        baseline: at(2021, 0.1),
        deadline: end(2023),
      },
      { value: 0.3 },
      'onTrack',
    ],
    [
      { kind: 'coverage', goal: { atLeast: 90 }, baseline: at(2021, 50), deadline: end(2023) },
      { covered: 531, total: 590 },
      'achieved',
    ],
    [
      { kind: 'coverage', goal: { atLeast: '67.8' }, deadline: end(2023) },
      { percent: 67.8 },
      'achieved',
    ],
    [
      { kind: 'ratio', goal: { atLeast: '1/3' }, baseline: at(2021, 0.2), deadline: end(2023) },
      { value: 1.1, reference: 3.3 },
      'achieved',
    ],
    [
      { kind: 'eachHousehold', atLeast: 2, deadline: end(2023) },
      { count: 1180, households: 590, covered: 590 },
      'achieved',
    ],
  ];

  test.each(cases)('%j by %j', (target, observation, early) => {
    for (const method of progressMethods) {
      const status = (date: string) =>
        tell(target, [untyped({ date, ...(observation as object) })], date, method).status;
      expect([method, status(end(2023))]).toEqual([method, 'achieved']);
      expect([method, status('2023-12-30')]).toEqual([method, early]);
    }
  });

  test('a count, as soon as it is reached', () => {
    const target = {
      kind: 'count',
      goal: { atLeast: 80 },
      period: { from: '2024-01-01', to: end(2024) },
    } as const;
    for (const method of progressMethods) {
      for (const to of ['2024-09-30', end(2024)]) {
        const seen = [{ period: { from: '2024-01-01', to }, count: 80 }];
        expect(tell(target, seen, to, method).status).toBe('achieved');
      }
    }
  });

  test('any level, multiple or yearly change of two decimals', () => {
    const method = fc.constantFrom(...progressMethods);
    const years = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(percentHundredths, percentHundredths, years, method, (a, b, length, how) => {
        fc.pre(a !== b);
        const falls = a > b;
        const bound = (value: string) => (falls ? { atMost: value } : { atLeast: value });
        const shared = { unit: 'amount', baseline: at(2000, hundredths(a)) } as const;
        const deadline = end(2000 + length);
        const targets: Target[] = [
          { ...shared, kind: 'level', goal: bound(hundredths(b)), deadline },
          { ...shared, kind: 'baselineMultiple', goal: bound(`${b}/${a}`), deadline },
          {
            ...shared,
            kind: 'yearlyChange',
            direction: falls ? 'fall' : 'rise',
            goal: { atLeast: hundredths(Math.abs(b - a)) },
            deadline: end(2001),
          },
        ];
        for (const target of targets) {
          const date = target.kind === 'yearlyChange' ? end(2001) : deadline;
          const result = tell(target, [{ date, value: b / 100 }], date, how);
          expect(result).toMatchObject({ status: 'achieved', remaining: 0 });
        }
      }),
    );
  });
});

describe('laws', () => {
  const method = fc.constantFrom(...progressMethods);
  const pair = fc.tuple(percentHundredths, percentHundredths).filter(([from, to]) => from !== to);
  const level = (from: number, to: number, last = 2030): LevelTarget => ({
    kind: 'level',
    unit: 'percent',
    goal: from > to ? { atMost: hundredths(to) } : { atLeast: hundredths(to) },
    baseline: at(2020, hundredths(from)),
    deadline: end(last),
  });

  test('the path is monotone, begins at the baseline and hits the goal on its day', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 3652 }), { minLength: 2, maxLength: 8 });
    const path = fc.constantFrom('linear' as const, 'compound' as const);
    fc.assert(
      fc.property(pair, days, path, ([from, to], offsets, how) => {
        const target = level(from, to);
        const dates = offsets.sort((a, b) => a - b).map((days) => daysLater(end(2020), days));
        const expected = [...dates, end(2030)].map(
          (date) => tell(target, [{ date, value: 50 }], date, how).expected as number,
        );
        const sign = Math.sign(to - from);
        let before = from / 100;
        for (const value of expected) {
          expect(sign * (value - before)).toBeGreaterThanOrEqual(0);
          before = value;
        }
        expect(expected.at(-1)).toBe(to / 100);
      }),
    );
  });

  test('on the straight path it is on track, with a gap of 0', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 2, max: 25 }), fc.nat(), ([from, to], whole, any) => {
        const part = 1 + (any % (whole - 1));
        const { numerator, denominator } = exact.line(from, to, part, whole);
        // a level in a ratio takes fractions, so that the point is on the line and not near it
        const result = tell(
          {
            kind: 'ratio',
            goal: from > to ? { atMost: hundredths(to) } : { atLeast: hundredths(to) },
            baseline: at(2000, hundredths(from)),
            deadline: end(2000 + whole),
          },
          [
            {
              date: end(2000 + part),
              value: String(numerator),
              reference: String(denominator * 100n),
            },
          ],
          end(2000 + part),
        );
        expect(result).toMatchObject({ status: 'onTrack', gap: 0 });
        expect(result.projected).toEqual({ value: to / 100, date: end(2000 + whole) });
      }),
    );
  });

  test('on the straight path it is on track on every day of the year', () => {
    const day = fc.integer({ min: 1, max: 364 });
    const year = fc.integer({ min: 2000, max: 2030 });
    fc.assert(
      fc.property(day, year, fc.integer({ min: 1, max: 50 }), (days, first, each) => {
        const whole = Math.round(365 + (first % 4 === 3 ? 1 : 0));
        const result = tell(
          {
            kind: 'count',
            goal: { atLeast: whole * each },
            period: { from: `${first + 1}-01-01`, to: end(first + 1) },
          },
          [
            {
              period: { from: `${first + 1}-01-01`, to: daysLater(end(first), days) },
              count: days * each,
            },
          ],
          daysLater(end(first), days),
        );
        expect(result).toMatchObject({ status: 'onTrack', gap: 0, expected: days * each });
        expect(result.projected).toEqual({ value: whole * each, date: end(first + 1) });
      }),
    );
  });

  test('more progress never worsens the status', () => {
    const order = ['reversing', 'offTrack', 'onTrack', 'achieved'];
    const three = fc.tuple(percentHundredths, percentHundredths, percentHundredths);
    fc.assert(
      fc.property(pair, three, method, ([from, to], [between, one, other], how) => {
        const rank = (value: number) => {
          const seen = [at(2022, hundredths(between)), at(2025, hundredths(value))];
          // 100 percent has no complement to judge by
          return order.indexOf(tell(level(from, to), seen, '2026-06-30', how).status);
        };
        fc.pre([from, to, between, one, other].every((value) => value < 10_000));
        const [less, more] = [one, other].sort((a, b) => (from > to ? b - a : a - b)) as [
          number,
          number,
        ];
        expect(rank(less)).toBeGreaterThanOrEqual(0);
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });

  test('another unit of money changes no status', () => {
    const factor = fc.constantFrom('1', '2', '1000', '1000000', '12', '0.001', '0.5');
    const values = fc.array(percentHundredths, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pair, values, factor, method, ([from, to], seen, by, how) => {
        const scaled = (size: string) => {
          const money = (cents: number) => (cents * Number(size) * 10) / 1000;
          const of = (cents: number) => Number(money(cents).toPrecision(15));
          return tell(
            {
              kind: 'level',
              unit: 'amount',
              goal: from > to ? { atMost: of(to) } : { atLeast: of(to) },
              baseline: at(2020, of(from)),
              deadline: end(2030),
            },
            seen.map((cents, row) => at(2021 + row, of(cents))),
            end(2028),
            how,
          );
        };
        const [before, after] = [scaled('1'), scaled(by)];
        expect(after.status).toBe(before.status);
        expect(after.reason).toEqual(before.reason);
        expect(after.assessment?.category).toBe(before.assessment?.category);
        expect(after.observedPace?.compound ?? 0).toBeCloseTo(
          before.observedPace?.compound ?? 0,
          10,
        );
      }),
    );
  });

  test('what is observed after the day of the question never matters', () => {
    const value = percentHundredths.map(hundredths);
    fc.assert(
      fc.property(pair, value, value, value, method, ([from, to], known, later, other, how) => {
        const told = (...next: string[]) => {
          const seen = [known, ...next].map((each, row) => at(2022 + row, each));
          return tell(level(from, to), seen, '2023-12-30', how);
        };
        const { ignored, ...alone } = told();
        expect(told(later)).toEqual({ ...alone, ignored: ignored + 1 });
        expect(told(later, other)).toEqual({ ...alone, ignored: ignored + 2 });
      }),
    );
  });

  test('the required pace, kept for the years that remain, reaches the goal', () => {
    const days = fc.integer({ min: 1, max: 3600 });
    const value = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(value, value, value, days, (from, to, seen, offset) => {
        fc.pre(from !== to);
        const date = daysLater(end(2020), offset);
        const result = tell(level(from, to), [{ date, value: hundredths(seen) }], date);
        if (result.requiredPace === null) {
          expect(result.status).toBe('achieved');
          return;
        }
        const { linear, compound } = result.requiredPace;
        const years = yearsBetween(date, end(2030));
        expect(seen / 100 + linear * years).toBeCloseTo(to / 100, 10);
        // A fall within days is a rate a year next to −1, where a double has few digits left.
        if (years < 1) return;
        const reached = (seen / 100) * (1 + (compound as number)) ** years;
        expect(Math.abs(reached / (to / 100) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('the projected day is the first on which the line has reached the goal', () => {
    const days = fc.integer({ min: 1, max: 3600 });
    fc.assert(
      fc.property(pair, percentHundredths, days, ([from, to], seen, offset) => {
        const date = daysLater(end(2020), offset);
        const { projected, status } = tell(
          level(from, to),
          [{ date, value: hundredths(seen) }],
          date,
        );
        const sign = Math.sign(to - from);
        if (status === 'achieved') {
          expect(projected.date).toBe(date);
          return;
        }
        if (sign * (seen - from) <= 0) {
          expect(projected.date).toBeNull();
          return;
        }
        if (projected.date === null) {
          // beyond the calendar: the way is thousands of times what was done
          expect((to - from) / (seen - from)).toBeGreaterThan(700);
          return;
        }
        const elapsed = yearsBetween(end(2020), date);
        const line = (on: string) => from + ((seen - from) * yearsBetween(end(2020), on)) / elapsed;
        const hair = 1e-8 * Math.abs(to - from);
        expect(sign * (line(projected.date) - to)).toBeGreaterThan(-hair);
        expect(sign * (line(daysLater(projected.date, -1)) - to)).toBeLessThan(hair);
      }),
    );
  });

  test('a target that is on track by the line is projected to be reached in time', () => {
    const days = fc.integer({ min: 1, max: 3652 });
    fc.assert(
      fc.property(pair, percentHundredths, days, ([from, to], seen, offset) => {
        const date = daysLater(end(2020), offset);
        const { projected, status } = tell(
          level(from, to),
          [{ date, value: hundredths(seen) }],
          date,
        );
        if (status === 'onTrack') expect((projected.date as string) <= end(2030)).toBe(true);
        if (status === 'offTrack') expect((projected.date ?? '9999') > end(2029)).toBe(true);
      }),
    );
  });
});

describe('days at the edge', () => {
  test('29 February as baseline and deadline', () => {
    const target: YearlyChangeTarget = {
      kind: 'yearlyChange',
      unit: 'percent',
      direction: 'fall',
      goal: { atLeast: '0.1' },
      baseline: { date: '2020-02-29', value: '0.9' },
      deadline: '2024-02-29',
    };
    // 0.9 − 4 × 0.1 = 0.5
    expect(tell(target, [{ date: '2024-02-29', value: '0.5' }], '2024-02-29').status).toBe(
      'achieved',
    );
    expect(tell(target, [{ date: '2024-02-28', value: '0.5' }], '2024-02-29').reason?.code).toBe(
      'noObservationAtDeadline',
    );
    expect(tell(target, [{ date: '2021-02-28', value: '0.8' }], '2021-03-01')).toMatchObject({
      status: 'onTrack',
      gap: 0,
      // 28 February 2024 is not yet four years, 29 February is
      projected: { value: 0.5, date: '2024-02-29' },
    });
  });

  test('the first and the last year of the calendar', () => {
    const target: LevelTarget = {
      kind: 'level',
      unit: 'amount',
      goal: { atLeast: 9 },
      baseline: { date: '1000-01-01', value: 1 },
      deadline: '9999-12-31',
    };
    const result = tell(target, [{ date: '5500-01-01', value: 6 }], '9999-12-30');
    expect(result).toMatchObject({ status: 'onTrack', latest: { value: 6 } });
    const late = {
      kind: 'count',
      goal: { atLeast: 1 },
      period: { from: '9999-01-01', to: '9999-12-31' },
    } as const;
    expect(tell(late, [{ period: late.period, count: 1 }], '9999-12-31').status).toBe('achieved');
  });
});

describe('trend weights', () => {
  const target: LevelTarget = {
    kind: 'level',
    unit: 'percent',
    goal: { atMost: 20 },
    baseline: at(2020, 40),
    deadline: end(2024),
  };
  const seen = [at(2019, 41), at(2021, 38), at(2022, 30), at(2023, 1)];
  const weigh = (trendWeights: unknown, method: ProgressMethod = 'unescap') =>
    targetProgress(
      target,
      seen,
      deepFreeze(untyped<TargetProgressOptions>({ asOf: end(2022), method, trendWeights })),
    );

  test('stand for the baseline and each observation, looked at or not', () => {
    // lm(c(40,38,30) ~ c(0,1,2), weights = c(1,2,4)) of R is at 19.0769 in 2024
    const { assessment, ignored } = weigh([1, 100, 2, 4, 100]);
    expect(assessment?.observed).toBeCloseTo(19.076923076923102, 12);
    expect(assessment?.trendWeights).toBe('given');
    expect(ignored).toBe(2);
  });

  test('left out, or all alike, they change nothing but the word for it', () => {
    const equal = weigh(undefined);
    expect(equal.assessment?.trendWeights).toBe('equal');
    expect(equal.assessment?.observed).toBeCloseTo(21, 12);
    expect(weigh([2, 2, 2, 2, 2]).assessment).toEqual({
      ...equal.assessment,
      observed: expect.closeTo(21, 12),
      score: expect.closeTo(equal.assessment?.score as number, 12),
      trendWeights: 'given',
    });
  });

  test('other methods have none', () => {
    expect(weigh([1, 100, 2, 4, 100], 'linear')).toEqual(weigh(undefined, 'linear'));
    expect(weigh([1, 100, 2, 4, 100], 'eurostat').assessment?.trendWeights).toBeNull();
  });

  test.each(badLists.slice(1))('%s is no list of weights', (_, value, code) => {
    expectPovertyError(() => weigh(value), { code, path: ['trendWeights'] });
  });

  test.each([
    [[1, 1, 1, 1], 'invalidNumber', ['trendWeights'], '5 weights, of the baseline and of each'],
    [[1, 1, 1, 1, 1, 1], 'invalidNumber', ['trendWeights'], 'got a list of 6'],
    [[1, 1, 0, 1, 1], 'invalidNumber', ['trendWeights', 2], 'a weight above 0, got 0'],
    [[1, 1, 1, 1, -1], 'invalidNumber', ['trendWeights', 4], 'a weight above 0, got -1'],
    [[Number.NaN, 1, 1, 1, 1], 'invalidNumber', ['trendWeights', 0], 'a finite number'],
    [[1, '1', 1, 1, 1], 'invalidType', ['trendWeights', 1], 'a number'],
    [[1, undefined, 1, 1, 1], 'missingValue', ['trendWeights', 1], 'a number'],
  ] as const)('%j are refused', (weights, code, path, message) => {
    expectPovertyError(() => weigh(weights), { code, path, message });
  });
});

describe('input', () => {
  const target: YearlyChangeTarget = {
    kind: 'yearlyChange',
    unit: 'percent',
    direction: 'fall',
    goal: { atLeast: 1, atMost: 1.5 },
    baseline: at(2022, '7.52'),
    deadline: end(2025),
  };
  const seen = [at(2023, '5.71'), at(2024, '4.06')];
  const options: TargetProgressOptions = { asOf: '2025-03-01' };

  test('without prototypes is the same', () => {
    const bare = <T extends object>(value: T): T => Object.assign(Object.create(null), value);
    const { goal, baseline } = target;
    const whole = bare({ ...target, goal: bare(goal), baseline: bare(baseline) });
    expect(targetProgress(whole, seen.map(bare), bare(options))).toEqual(
      targetProgress(target, seen, options),
    );
  });

  test('is read a few times and never written', () => {
    expectFewReads(
      { target, seen, options },
      (input) => targetProgress(input.target, input.seen, input.options),
      20,
    );
  });

  test.each(badRecords)('%s is no target, no options', (_, value, code) => {
    expectPovertyError(() => targetProgress(untyped<Target>(value), [], options), {
      code,
      path: ['target'],
    });
    expectPovertyError(() => targetProgress(target, seen, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test.each(badLists)('%s is no list of observations', (_, value, code) => {
    const each = { kind: 'eachHousehold', atLeast: 1, deadline: end(2024) } as const;
    for (const of of [target, each] as readonly Target[]) {
      expectPovertyError(() => targetProgress(of, untyped(value), options), {
        code,
        path: ['observations'],
      });
    }
  });

  test.each(badDates)('%s is no day of the question', (_, asOf, code) => {
    expectPovertyError(() => targetProgress(target, seen, { asOf: untyped(asOf) }), {
      code,
      path: ['asOf'],
    });
  });

  test.each(badChoices.slice(2))('%s is no method', (_, method, code) => {
    expectPovertyError(
      () => targetProgress(target, seen, { ...options, method: untyped(method) }),
      {
        code,
        path: ['method'],
      },
    );
  });

  test.each(badChoices)('%s is no kind of target', (_, kind, code) => {
    expectPovertyError(() => targetProgress(untyped<Target>({ ...target, kind }), seen, options), {
      code,
      path: ['target', 'kind'],
    });
  });

  test('a bad observation after the day of the question is refused all the same', () => {
    expectPovertyError(() => targetProgress(target, [...seen, at(2030, 101)], options), {
      code: 'invalidNumber',
      path: ['observations', 2, 'value'],
      row: 2,
    });
  });
});
