import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  covers,
  daysFrom,
  daysLater,
  requireDate,
  requirePeriod,
  yearsLater,
} from '../../src/model/period.ts';
import { badDates, badRecords, untyped } from '../support/badValues.ts';
import { anyDate, dayNumber, daysInMonth } from '../support/dates.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const path = ['rows', 1, 'date'];

describe('requireDate', () => {
  test.each(badDates)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requireDate(value, path), { code, path });
  });

  test('takes every day of the calendar and no other', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
        if (exists) expect(requireDate(text, path)).toBe(text);
        else expectPovertyError(() => requireDate(text, path), { code: 'invalidDate', path });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['1000-01-01', '2000-02-29', '2024-02-29', '9999-12-31'])('takes %s', (date) => {
    expect(requireDate(date, path)).toBe(date);
  });
});

describe('requirePeriod', () => {
  test('returns a period, of one day too, and leaves it alone', () => {
    const period = deepFreeze({ from: '2024-02-29', to: '2024-02-29' });
    expect(requirePeriod(period, [])).toEqual(period);
  });

  test.each(badRecords)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requirePeriod(untyped(value), ['period']), {
      code,
      path: ['period'],
    });
  });

  test.each(badDates)('refuses %s for either end', (_, value, code) => {
    const date = untyped<string>(value);
    expectPovertyError(() => requirePeriod({ from: date, to: '2024-12-31' }, ['p']), {
      code,
      path: ['p', 'from'],
    });
    expectPovertyError(() => requirePeriod({ from: '2024-12-31', to: date }, ['p']), {
      code,
      path: ['p', 'to'],
    });
  });

  test('refuses an end before its beginning', () => {
    expectPovertyError(() => requirePeriod({ from: '2024-01-02', to: '2024-01-01' }, []), {
      code: 'dateOrder',
      path: ['to'],
      message: 'a day on or after 2024-01-02, got 2024-01-01',
    });
  });
});

describe('days and years', () => {
  const days = fc.integer({ min: -300_000, max: 2_000_000 });

  test('days are counted without gaps', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (start, step) => {
        expect(daysLater(dayNumber(start), step)).toBe(dayNumber(start + step));
        expect(daysFrom(dayNumber(start), dayNumber(start + step))).toBe(step);
      }),
    );
  });

  test('a day in another year is the same day, but for 29 February', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50, max: 50 }), (date, step) => {
        const year = Number(date.slice(0, 4)) + step;
        fc.pre(year >= 1000 && year <= 9999);
        const kept = date.slice(4) !== '-02-29' || daysInMonth(year, 2) === 29;
        expect(yearsLater(date, step)).toBe(`${year}${kept ? date.slice(4) : '-02-28'}`);
      }),
    );
  });
});

test('a span covers both of its ends and the days between', () => {
  const span = { from: '2022-01-01', to: '2026-12-31' };
  const days = ['2021-12-31', '2022-01-01', '2024-02-29', '2026-12-31', '2027-01-01'];
  expect(days.map((day) => covers(span, day))).toEqual([false, true, true, true, false]);
});
