import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../../src/model/period.ts';
import { yearsBetween } from '../../../src/model/yearsBetween.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import {
  compoundRate,
  curveAt,
  dateAfter,
  lineAt,
  paceBetween,
  requiredRate,
} from '../../../src/progress/target/series.ts';
import { exact, hundredths, percentHundredths } from '../../support/courses.ts';
import { recentDate } from '../../support/dates.ts';

const q = rational;

describe('paceBetween', () => {
  test('Pa Cheo: 90 to 55.6 percent in two years', () => {
    // 34.4 / 2 = 17.2; (55.6 / 90)^(1/2) = 0.617777…^(1/2) = 0.78598…
    const pace = paceBetween(q(90), q('55.6'), q(2));
    expect(pace.linear).toBe(-17.2);
    expect(pace.compound).toBeCloseTo(Math.sqrt(55.6 / 90) - 1, 14);
  });

  test('the line is exact over a part of a year', () => {
    // 18.1 in 181 of 365 days is 36.5 a year
    expect(paceBetween(q('40.1'), q('58.2'), q('181/365')).linear).toBe(36.5);
  });

  test('no compound pace leads from zero, or below it', () => {
    expect(paceBetween(q(0), q(80), q(1))).toEqual({ linear: 80, compound: null });
    expect(paceBetween(q(10), q(-5), q(3))).toEqual({ linear: -5, compound: null });
  });

  test('no change is no pace', () => {
    expect(paceBetween(q('0.1'), q('1/10'), q(7))).toEqual({ linear: 0, compound: 0 });
  });
});

describe('compoundRate', () => {
  test.each([
    ['100', '81', 2, -0.1],
    ['100', '121', 2, 0.1],
    ['1', '8', 3, 1],
    ['50', '50', 9, 0],
    ['50', '0', 4, -1],
    ['16', '1', 0.5, -255 / 256],
  ])('from %s to %s in %d years is %d', (from, to, years, rate) => {
    expect(compoundRate(q(from), q(to), years)).toBeCloseTo(rate, 14);
  });

  test.each([
    ['0', '80'],
    ['0', '0'],
    ['-1', '80'],
    ['80', '-0.01'],
  ])('from %s to %s there is none', (from, to) => {
    expect(compoundRate(q(from), q(to), 3)).toBeNull();
  });

  test('keeps the digits of a change close to zero', () => {
    // (1 + 10^-15)^(1/1) − 1, where (v / u) − 1 in doubles gives 1.11e-15
    expect(compoundRate(q(1), q('1.000000000000001'), 1)).toBeCloseTo(1e-15, 29);
  });

  test('followed for the years it leads from the one value to the other', () => {
    const years = fc.integer({ min: 12, max: 400 }).map((months) => months / 12);
    const value = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(value, value, years, (a, b, length) => {
        const rate = compoundRate(q(hundredths(a)), q(hundredths(b)), length) as number;
        const reached = (a / 100) * (1 + rate) ** length;
        expect(Math.abs(reached / (b / 100) - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});

test('no constant relative change leads to zero', () => {
  expect(requiredRate(q(50), q(0), 4)).toBeNull();
  expect(requiredRate(q(0), q(50), 4)).toBeNull();
  expect(requiredRate(q(100), q(81), 2)).toBeCloseTo(-0.1, 14);
});

describe('lineAt', () => {
  test('is exact where doubles are not', () => {
    // 90 − 17.2 × 3 = 38.4; in doubles 90 + (4 − 90) × (3 / 5) = 38.4 misses by a rounding
    expect(lineAt(q(90), q(4), q(5), q(3))).toEqual(q('38.4'));
    expect(lineAt(q('0.1'), q('0.3'), q(2), q(1))).toEqual(q('0.2'));
    expect(lineAt(q(0), q(366), q(1), q('1/366'))).toEqual(q(1));
  });

  test('begins, ends and goes on as the line through both values', () => {
    const years = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        percentHundredths,
        percentHundredths,
        years,
        fc.nat({ max: 60 }),
        (a, b, whole, elapsed) => {
          const at = (year: number) =>
            lineAt(q(hundredths(a)), q(hundredths(b)), q(whole), q(year));
          const { numerator, denominator } = exact.line(a, b, elapsed, whole);
          expect(at(0)).toEqual(q(hundredths(a)));
          expect(at(whole)).toEqual(q(hundredths(b)));
          expect(at(elapsed)).toEqual(q(`${numerator}/${denominator * 100n}`));
        },
      ),
    );
  });
});

describe('curveAt', () => {
  test('its ends are the values themselves', () => {
    expect(curveAt(q('0.3'), q('0.1'), 3, 0)).toBe(0.3);
    expect(curveAt(q('0.3'), q('0.1'), 3, 3)).toBe(0.1);
  });

  test('halves every year where a year halves', () => {
    expect(curveAt(q(80), q(10), 3, 1)).toBeCloseTo(40, 12);
    expect(curveAt(q(80), q(10), 3, 2)).toBeCloseTo(20, 12);
    expect(curveAt(q(80), q(10), 3, 4)).toBeCloseTo(5, 12);
    expect(curveAt(q(80), q(40), 1, 0.5)).toBeCloseTo(80 / Math.SQRT2, 12);
  });

  test('there is none from zero, but at its ends', () => {
    expect(curveAt(q(0), q(10), 3, 1)).toBeNull();
    expect(curveAt(q(0), q(10), 3, 0)).toBe(0);
    expect(curveAt(q(0), q(10), 3, 3)).toBe(10);
  });

  test('two parts of a year make a year, however steep', () => {
    const part = fc.integer({ min: 1, max: 364 }).map((days) => days / 365);
    fc.assert(
      fc.property(percentHundredths, percentHundredths, part, (a, b, elapsed) => {
        const [from, to] = [q(hundredths(a)), q(hundredths(b))];
        const first = (curveAt(from, to, 0.01, elapsed / 100) as number) / (a / 100);
        const second = (curveAt(from, to, 0.01, (1 - elapsed) / 100) as number) / (a / 100);
        expect(Math.abs((first * second) / (b / a) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('to zero falls at once', () => {
    expect(curveAt(q(10), q(0), 3, 1)).toBe(0);
  });
});

describe('dateAfter', () => {
  test.each([
    ['2023-12-31', 0, '2023-12-31'],
    ['2023-12-31', 1, '2024-12-31'],
    ['2023-12-31', 0.5, '2024-07-01'],
    ['2022-12-31', 0.5, '2023-07-02'],
    ['2023-12-31', 1 / 366, '2024-01-01'],
    ['2023-12-31', 1.0001 / 366, '2024-01-02'],
    ['2022-12-31', 364 / 365, '2023-12-30'],
    ['2022-12-31', 364.5 / 365, '2023-12-31'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', 3 + 365.5 / 366, '2024-02-29'],
    ['2021-02-28', 3, '2024-02-28'],
  ])('from %s, %d years on, is %s', (date, years, expected) => {
    expect(dateAfter(date, years)).toBe(expected);
  });

  test('a rounding past a whole day is not another day', () => {
    expect(dateAfter('2023-12-31', 1 + 2 ** -52)).toBe('2024-12-31');
    expect(dateAfter('2023-12-31', 1 - 2 ** -53)).toBe('2024-12-31');
  });

  test('is null before the day, without a number, and past the calendar', () => {
    expect(dateAfter('2023-12-31', -1e-9)).toBeNull();
    expect(dateAfter('2023-12-31', Number.NaN)).toBeNull();
    expect(dateAfter('2023-12-31', Number.POSITIVE_INFINITY)).toBeNull();
    expect(dateAfter('2023-12-31', 7968)).toBeNull();
    expect(dateAfter('2023-12-31', 7967.5)).toBe('9991-07-02');
  });

  test('is the inverse of the years between two days', () => {
    fc.assert(
      fc.property(recentDate, fc.integer({ min: 0, max: 20_000 }), (date, days) => {
        const later = daysLater(date, days);
        const back = dateAfter(date, yearsBetween(date, later)) as string;
        // 28 and 29 February are the same anniversary of a 29 February
        expect(yearsBetween(date, back)).toBe(yearsBetween(date, later));
        if (date.slice(5) !== '02-29') expect(back).toBe(later);
      }),
    );
  });
});
