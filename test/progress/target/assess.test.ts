import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/progress/target/assess.ts';
import type { ProgressMethod } from '../../../src/progress/target/methods.ts';
import type { Course } from '../../../src/progress/target/readTarget.ts';
import { atLeast, atMost, course, exact, hundredths, point } from '../../support/courses.ts';

type Observed = readonly (readonly [date: string, value: string | number])[];
const from = (value: string | number) => point('2020-12-31', value);
const fall = course();
const rise = course({ baseline: from(20), bound: atLeast(40) });
const judge = (method: ProgressMethod, of: Course, observed: Observed) =>
  assess(
    method,
    of,
    of.baseline ?? from(0),
    observed.map(([date, value]) => point(date, value)),
    null,
  );
/** Two years after the baseline, halfway to the deadline. */
const halfway = (value: string | number): Observed => [['2022-12-31', value]];
const nothing = { onTrack: null, projected: null, expected: null, assessment: null };

describe('linear', () => {
  test.each([
    [fall, '30', true],
    [fall, '30.0000000000000000000001', false],
    [rise, '30', true],
    [rise, '29.9999999999999999999999', false],
  ])('%o at %s is on track: %s', (of, value, onTrack) => {
    const result = judge('linear', of, halfway(value));
    expect(result).toMatchObject({ onTrack, expected: { numerator: 30n, denominator: 1n } });
    expect(result.assessment).toBeNull();
  });

  test('projects the line through baseline and latest, whatever lies between', () => {
    // 40 to 34 in two years, to 28 in four
    const seen: Observed = [['2021-12-31', 60], ...halfway(34)];
    expect(judge('linear', fall, seen).projected).toBe(28);
  });

  test('counts days within a year: 1 of 366 on the first day of 366', () => {
    const leap = course({
      unit: 'count',
      baseline: point('2023-12-31', 0),
      bound: atLeast(366),
      deadline: '2024-12-31',
    });
    for (const [date, value] of [
      ['2024-01-01', 1],
      ['2024-02-29', 60],
      ['2024-12-30', 365],
    ] as const) {
      const result = judge('linear', leap, [[date, value]]);
      expect(result).toMatchObject({ onTrack: true, projected: 366 });
      expect(result.expected).toEqual({ numerator: BigInt(value), denominator: 1n });
    }
  });

  test('is on track exactly on the path, for every pair of decimals and whole years', () => {
    const cents = fc.integer({ min: 0, max: 10_000 });
    const years = fc.integer({ min: 2, max: 20 });
    fc.assert(
      fc.property(cents, cents, years, fc.nat(), (a, b, whole, any) => {
        fc.pre(a !== b);
        const part = 1 + (any % (whole - 1));
        const on = exact.line(a, b, part, whole);
        const value = `${on.numerator}/${on.denominator * 100n}`;
        const below = `${on.numerator * 10n ** 20n - 1n}/${on.denominator * 10n ** 22n}`;
        const above = `${on.numerator * 10n ** 20n + 1n}/${on.denominator * 10n ** 22n}`;
        const path = course({
          unit: 'amount',
          baseline: from(hundredths(a)),
          bound: a > b ? atMost(hundredths(b)) : atLeast(hundredths(b)),
          deadline: `${2020 + whole}-12-31`,
        });
        const at = (text: string) => judge('linear', path, [[`${2020 + part}-12-31`, text]]);
        expect(at(value).onTrack).toBe(true);
        expect(at(value).projected).toBe(b / 100);
        expect(at(a > b ? below : above).onTrack).toBe(true);
        expect(at(a > b ? above : below).onTrack).toBe(false);
      }),
    );
  });
});

describe('compound', () => {
  test('the middle of the way is the geometric mean', () => {
    // √(40 × 10) = 20
    const quarter = course({ bound: atMost(10) });
    const at = (value: string) => judge('compound', quarter, halfway(value));
    expect(at('20').expected).toBeCloseTo(20, 12);
    expect(at('20')).toMatchObject({ onTrack: true, assessment: null });
    expect(at('20').projected).toBeCloseTo(10, 12);
    expect(at('20.0000001').onTrack).toBe(false);
    expect(at('19.9999999').onTrack).toBe(true);
  });

  test('of a rise', () => {
    const fourfold = course({ baseline: from(10), bound: atLeast(40) });
    expect(judge('compound', fourfold, halfway(20)).onTrack).toBe(true);
    expect(judge('compound', fourfold, halfway('19.9999999')).onTrack).toBe(false);
  });

  test('does not lead to zero', () => {
    const none = judge('compound', course({ bound: atMost(0) }), halfway(20));
    expect(none).toMatchObject({ onTrack: null, expected: null, assessment: null });
    expect(none.projected).toBeCloseTo(10, 12);
  });

  test('does not apply from zero, or to below zero', () => {
    const zero = course({ baseline: from(0), bound: atLeast(40) });
    expect(judge('compound', zero, halfway(20))).toEqual(nothing);
    const below = course({ bound: atMost(-1) });
    const result = judge('compound', below, halfway(20));
    expect(result).toMatchObject({ onTrack: null, expected: null, assessment: null });
    expect(result.projected).toBeCloseTo(10, 12);
  });

  test('a value on the curve is on track in spite of its rounding', () => {
    const value = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 20 }), fc.nat(), (a, b, whole, any) => {
        fc.pre(a !== b);
        const part = 1 + (any % (whole - 1));
        const path = course({
          unit: 'amount',
          baseline: from(hundredths(a)),
          bound: a > b ? atMost(hundredths(b)) : atLeast(hundredths(b)),
          deadline: `${2020 + whole}-12-31`,
        });
        const on = (a / 100) * (b / a) ** (part / whole);
        const hair = on * (1 + (a > b ? 1e-9 : -1e-9));
        const date = `${2020 + part}-12-31`;
        expect(judge('compound', path, [[date, on]]).onTrack).toBe(true);
        expect(judge('compound', path, [[date, hair]]).onTrack).toBe(false);
      }),
    );
  });
});

test('each office has its own word', () => {
  const said = (['linear', 'compound', 'unicefAarr', 'eurostat', 'unescap'] as const).map(
    (method) => judge(method, fall, halfway(35)).assessment?.category ?? null,
  );
  expect(said).toEqual([null, null, 'someProgress', 'insufficientProgress', 'accelerate']);
});

test('weights go to the trend', () => {
  const seen = [point('2021-12-31', 40), point('2022-12-31', 30)];
  const { assessment } = assess('unescap', fall, from(40), seen, [1, 1, 1]);
  expect(assessment?.trendWeights).toBe('given');
});
