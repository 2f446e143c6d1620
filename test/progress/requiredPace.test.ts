import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRationals } from '../../src/numeric/rational/addRationals.ts';
import { multiplyRationals } from '../../src/numeric/rational/multiplyRationals.ts';
import { rational } from '../../src/numeric/rational/rational.ts';
import { rationalToNumber } from '../../src/numeric/rational/rationalToNumber.ts';
import { requiredPace } from '../../src/progress/requiredPace.ts';
import { badDates, badRecords, untyped } from '../support/badValues.ts';
import { hundredths, percentHundredths } from '../support/courses.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const pace = (date: string, value: string | number, goal: string | number, deadline: string) =>
  requiredPace(deepFreeze({ date, value }), deepFreeze({ goal, deadline }));

describe('published figures', () => {
  test('Pa Cheo: 90 percent at the end of 2021 to 55.6 at the end of 2023 is two years', () => {
    // −34.4 / 2 = −17.2; √(55.6 / 90) − 1 = −0.2140
    const { years, linear, compound } = pace('2021-12-31', 90, '55.6', '2023-12-31');
    expect([years, linear]).toEqual([2, -17.2]);
    expect(compound).toBeCloseTo(-0.214, 4);
  });

  test('ten communes of Lào Cai: 39.48 percent at the end of 2024, at least 11.45 points in 2025', () => {
    // 39.48 − 11.45 = 28.03; 28.03 / 39.48 − 1 = −0.29002
    const { years, linear, compound } = pace('2024-12-31', '39.48', '28.03', '2025-12-31');
    expect([years, linear]).toEqual([1, -11.45]);
    expect(compound).toBeCloseTo(-0.29002, 5);
  });

  test('rural income at 1.6 times that of 2030 by 2035 is 9.86 percent a year', () => {
    // 1.6^(1/5) − 1 = 0.0985605
    const { years, linear, compound } = pace('2030-12-31', 1, '1.6', '2035-12-31');
    expect([years, linear]).toEqual([5, 0.12]);
    expect(compound).toBeCloseTo(0.09856, 5);
  });

  test('half a year counts by its days: 184 of 366 after the end of June 2023', () => {
    // 30 June 2023 to 30 June 2024 has 366 days
    const { years, linear } = pace('2023-06-30', 1, 93, '2023-12-31');
    expect(years).toBe(184 / 366);
    expect(linear).toBe(183);
  });
});

test('the relative pace is null from zero and to below zero', () => {
  expect(pace('2023-12-31', 0, 80, '2024-12-31')).toEqual({ years: 1, linear: 80, compound: null });
  expect(pace('2023-12-31', 10, -10, '2025-12-31')).toEqual({
    years: 2,
    linear: -10,
    compound: null,
  });
});

test('to zero it is the whole', () => {
  expect(pace('2023-12-31', 10, 0, '2025-12-31')).toEqual({ years: 2, linear: -5, compound: -1 });
});

test('29 February is a baseline like any day', () => {
  expect(pace('2020-02-29', 50, 10, '2024-02-29').linear).toBe(-10);
  expect(pace('2020-02-29', 50, 40, '2021-02-28').linear).toBe(-10);
});

test('records without a prototype are records', () => {
  const bare = (value: object) => Object.assign(Object.create(null), value);
  expect(
    requiredPace(
      bare({ date: '2021-12-31', value: '5.2' }),
      bare({ goal: '2.6', deadline: '2025-12-31' }),
    ),
  ).toEqual(pace('2021-12-31', '5.2', '2.6', '2025-12-31'));
});

describe('followed for the years that remain, the pace reaches the goal', () => {
  const years = fc.integer({ min: 1, max: 30 });

  test('the line exactly, in whole years', () => {
    fc.assert(
      fc.property(percentHundredths, percentHundredths, years, (a, b, length) => {
        const { linear } = pace(
          '2020-12-31',
          hundredths(a),
          hundredths(b),
          `${2020 + length}-12-31`,
        );
        // linear is the double nearest to (b − a) / (100 × length): one rounding, no more
        expect(linear).toBe((b - a) / (100 * length));
        const twice = pace(
          '2020-12-31',
          hundredths(a),
          hundredths(a + length * 7),
          `${2020 + length}-12-31`,
        );
        const reached = addRationals(
          rational(hundredths(a)),
          multiplyRationals(rational(twice.linear), rational(length)),
        );
        expect(reached).toEqual(rational(hundredths(a + length * 7)));
      }),
    );
  });

  test('the curve to 12 digits', () => {
    const value = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(value, value, years, (a, b, length) => {
        const { compound } = pace(
          '2020-12-31',
          hundredths(a),
          hundredths(b),
          `${2020 + length}-12-31`,
        );
        const reached = (a / 100) * (1 + (compound as number)) ** length;
        expect(Math.abs(reached / (b / 100) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('a pace kept for a year is still required for the rest', () => {
    fc.assert(
      fc.property(
        percentHundredths,
        fc.integer({ min: -300, max: 300 }),
        years,
        (a, yearly, length) => {
          const from = 100_000 + a;
          const deadline = `${2021 + length}-12-31`;
          const goal = hundredths(from + yearly * (length + 1));
          const now = pace('2020-12-31', hundredths(from), goal, deadline);
          const later = pace('2021-12-31', hundredths(from + yearly), goal, deadline);
          expect(rationalToNumber(rational(hundredths(yearly)))).toBe(now.linear);
          expect(later.linear).toBe(now.linear);
        },
      ),
    );
  });
});

describe('refuses', () => {
  const from = { date: '2023-12-31', value: 90 };
  const to = { goal: 10, deadline: '2025-12-31' };

  test.each(['2023-12-31', '2023-12-30', '1999-01-01'])('the deadline %s', (deadline) => {
    expectPovertyError(() => requiredPace(from, { goal: 10, deadline }), {
      code: 'invalidTarget',
      path: ['deadline'],
      message: `a deadline after 2023-12-31, got ${deadline}`,
    });
  });

  test.each(badRecords)('%s for either argument', (_, value, code) => {
    expectPovertyError(() => requiredPace(untyped(value), to), { code, path: ['from'] });
    expectPovertyError(() => requiredPace(from, untyped(value)), { code, path: ['options'] });
  });

  test.each(badDates)('%s for a day', (_, value, code) => {
    expectPovertyError(() => requiredPace({ ...from, date: untyped(value) }, to), {
      code,
      path: ['from', 'date'],
    });
    expectPovertyError(() => requiredPace(from, { ...to, deadline: untyped(value) }), {
      code,
      path: ['deadline'],
    });
  });

  test.each([
    [-1, 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    ['90%', 'invalidNumeral'],
    ['1/2', 'invalidNumeral'],
    [undefined, 'missingValue'],
  ] as const)('%s for the value', (value, code) => {
    expectPovertyError(() => requiredPace({ ...from, value: untyped(value) }, to), {
      code,
      path: ['from', 'value'],
    });
  });

  test.each([
    [Number.NaN, 'invalidNumber'],
    ['90%', 'invalidNumeral'],
    ['1/2', 'invalidNumeral'],
    [null, 'missingValue'],
    [{}, 'invalidType'],
  ] as const)('%s for the goal', (goal, code) => {
    expectPovertyError(() => requiredPace(from, { ...to, goal: untyped(goal) }), {
      code,
      path: ['goal'],
    });
  });
});
