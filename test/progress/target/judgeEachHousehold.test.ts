import { describe, expect, test } from 'vitest';
import type { EachHouseholdObservation, EachHouseholdTarget } from '../../../src/model/target.ts';
import { judgeEachHousehold } from '../../../src/progress/target/judgeEachHousehold.ts';
import { badCounts, badDates, badLists, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** Hoàng Thu Phố: at least one worker with steady work in each of 590 households. */
const worker: EachHouseholdTarget = deepFreeze({
  kind: 'eachHousehold',
  atLeast: 1,
  deadline: '2024-12-31',
});
const seen = (count: number, covered?: number, date = '2023-12-31'): EachHouseholdObservation => ({
  date,
  count,
  households: 590,
  ...(covered === undefined ? {} : { covered }),
});
const judge = (
  observations: readonly EachHouseholdObservation[],
  asOf = '2024-06-30',
  target = worker,
) => judgeEachHousehold(target, deepFreeze(observations), asOf, 'linear');
const verdict = (...args: Parameters<typeof judge>) => {
  const { status, reason } = judge(...args);
  return [status, reason?.code ?? null];
};

test('400 workers reach 67.8 percent of 590 households at most', () => {
  // 400 / 590 = 0.67796…; 190 households are without one, 32.2 percent
  const result = judge([seen(400)]);
  expect(result).toMatchObject({
    status: 'undetermined',
    reason: { code: 'noBaseline' },
    kind: 'eachHousehold',
    baseline: null,
    latest: { date: '2023-12-31', value: 40_000 / 590 },
    goal: { value: 100, bound: 'atLeast', far: null },
    expected: null,
    overAchievement: null,
  });
  expect(result.remaining).toBeCloseTo(32.2, 1);
  expect(verdict([seen(400, undefined, '2024-12-31')], '2024-12-31')).toEqual(['missed', null]);
});

describe('600 workers may leave a household without one', () => {
  test('before the deadline and on it', () => {
    const open = ['undetermined', 'distributionUnknown'];
    expect(verdict([seen(590)])).toEqual(open);
    expect(verdict([seen(600)])).toEqual(open);
    expect(verdict([seen(600, undefined, '2024-12-31')], '2025-01-01')).toEqual(open);
    expect(verdict([seen(589)])).toEqual(['undetermined', 'noBaseline']);
  });

  test('unless the households were counted', () => {
    expect(verdict([seen(600, 590)])).toEqual(['achieved', null]);
    expect(verdict([seen(590, 590)])).toEqual(['achieved', null]);
    expect(verdict([seen(600, 589)])).toEqual(['undetermined', 'noBaseline']);
    expect(verdict([seen(600, 589, '2024-12-31')], '2024-12-31')).toEqual(['missed', null]);
    expect(judge([seen(600, 531)]).latest?.value).toBe(90);
  });

  test('the observation that decides is the one that must be known', () => {
    const early = seen(600);
    const late = (covered?: number) => seen(600, covered, '2024-12-31');
    const later = (covered?: number) => seen(600, covered, '2025-12-31');
    expect(verdict([early, late(590)], '2025-12-31')).toEqual(['achieved', null]);
    expect(verdict([early, late(590), later()], '2025-12-31')).toEqual(['achieved', null]);
    expect(verdict([early, late(), later(590)], '2025-12-31')).toEqual([
      'undetermined',
      'distributionUnknown',
    ]);
    expect(verdict([early, late(590)], '2024-06-30')).toEqual([
      'undetermined',
      'distributionUnknown',
    ]);
  });
});

test('two a household take twice as many', () => {
  const two = { ...worker, atLeast: 2 };
  // 1,179 make 589 pairs; 1,180 may be 590
  expect(judge([seen(1179)], '2024-06-30', two).latest?.value).toBe(58_900 / 590);
  expect(verdict([seen(1180)], '2024-06-30', two)).toEqual(['undetermined', 'distributionUnknown']);
  expect(verdict([seen(1180, 590)], '2024-06-30', two)).toEqual(['achieved', null]);
});

test('nothing observed is open', () => {
  expect(verdict([])).toEqual(['undetermined', 'noObservation']);
  expect(verdict([seen(600)], '2025-01-01')).toEqual(['undetermined', 'noObservationAtDeadline']);
  expect(verdict([seen(600, 590, '2024-07-01')])).toEqual(['undetermined', 'noObservation']);
});

test('two observations tell a pace', () => {
  // 295 / 590 = 50 percent, then 354 / 590 = 60: ten points a year, four more years
  const result = judge([seen(295, 295, '2022-12-31'), seen(354, 354)]);
  expect(result).toMatchObject({
    observedPace: { linear: 10 },
    requiredPace: { linear: 40 },
    projected: { value: null, date: '2027-12-31' },
  });
});

test('records without a prototype are records', () => {
  const bare = (value: object) => Object.assign(Object.create(null), value);
  expect(judgeEachHousehold(bare(worker), [bare(seen(400))], '2024-06-30', 'linear')).toEqual(
    judge([seen(400)]),
  );
});

describe('refuses', () => {
  test('none a household', () => {
    expectPovertyError(() => judge([], '2024-06-30', { ...worker, atLeast: 0 }), {
      code: 'invalidTarget',
      path: ['target', 'atLeast'],
      message: 'expected 1 or more, got 0',
    });
  });

  test.each(badCounts)('%s for a count', (_, value, code) => {
    const count = untyped<number>(value);
    expectPovertyError(() => judge([], '2024-06-30', { ...worker, atLeast: count }), {
      code,
      path: ['target', 'atLeast'],
    });
    const fields =
      value === undefined ? ['count', 'households'] : ['count', 'households', 'covered'];
    for (const field of fields) {
      const bad = { ...seen(600, 590, '2024-01-31'), [field]: count };
      expectPovertyError(() => judge([seen(400), bad]), {
        code,
        path: ['observations', 1, field],
        row: 1,
      });
    }
  });

  test.each([
    [600, 591, 'at most 590, which 600 can cover, got 591'],
    [400, 401, 'at most 400, which 400 can cover, got 401'],
    [0, 1, 'at most 0, which 0 can cover, got 1'],
  ])('%d that cover %d', (count, covered, message) => {
    expectPovertyError(() => judge([seen(count, covered)]), {
      code: 'countsExceedTotal',
      path: ['observations', 0, 'covered'],
      message,
    });
  });

  test('no households', () => {
    expectPovertyError(() => judge([{ ...seen(0), households: 0 }]), {
      code: 'invalidNumber',
      path: ['observations', 0, 'households'],
      message: 'expected households above 0, got 0',
    });
  });

  test.each(badLists)('%s for the observations', (_, value, code) => {
    expectPovertyError(() => judge(untyped(value)), { code, path: ['observations'] });
  });

  test.each(badRecords)('%s for an observation', (_, value, code) => {
    expectPovertyError(() => judge([seen(1), untyped(value)]), { code, path: ['observations', 1] });
  });

  test.each(badDates)('%s for a day', (_, value, code) => {
    const date = untyped<string>(value);
    expectPovertyError(() => judge([], '2024-06-30', { ...worker, deadline: date }), {
      code,
      path: ['target', 'deadline'],
    });
    expectPovertyError(() => judge([{ ...seen(1), date }]), {
      code,
      path: ['observations', 0, 'date'],
    });
  });

  test('days out of order', () => {
    expectPovertyError(() => judge([seen(1), seen(2)]), {
      code: 'dateOrder',
      path: ['observations', 1, 'date'],
    });
  });
});
