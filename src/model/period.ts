/**
 * Calendar days, and the one door of date-fns. Days are text (`'2023-12-31'`) and all arithmetic is
 * done in UTC: no clock, no time zone, no environment.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { ErrorPath } from '../errors.ts';
import { PovertyError } from '../errors.ts';
import { refuse, requireRecord } from '../require.ts';

/** A calendar day written `YYYY-MM-DD`. */
export type IsoDate = string;

/** A span of days, both ends included. */
export interface Period {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
}

const notation = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Holds that a value is a calendar day. */
export function requireDate(value: unknown, path: ErrorPath): IsoDate {
  const expected = 'a calendar day written YYYY-MM-DD';
  if (value === undefined || value === null) return refuse('missingValue', path, expected, value);
  if (typeof value !== 'string') return refuse('invalidType', path, expected, value);
  const match = notation.exec(value);
  if (match === null) return refuse('invalidDate', path, expected, value);
  const day = Number(match[3]);
  if (day > 28 && day > getDaysInMonth(utc(value.slice(0, 8).concat('01')))) {
    return refuse('invalidDate', path, `a day that is in the calendar (${expected})`, value);
  }
  return value;
}

/** Holds that a value is a span of days in order. */
export function requirePeriod(value: Period, path: ErrorPath): Period {
  requireRecord(value, path, 'a period { from, to }');
  const from = requireDate(value.from, [...path, 'from']);
  const to = requireDate(value.to, [...path, 'to']);
  if (to < from) {
    throw new PovertyError('dateOrder', {
      path: [...path, 'to'],
      expected: `a day on or after ${from}`,
      got: to,
    });
  }
  return { from, to };
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** The same day so many whole years later; 29 February becomes 28 where there is none. */
export function yearsLater(date: IsoDate, years: number): IsoDate {
  return text(addYears(utc(date), years));
}

/** The day so many days later. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  return text(addDays(utc(date), days));
}

function utc(date: IsoDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function text(date: Date): IsoDate {
  const written = date.toISOString();
  return written.slice(0, written.indexOf('T'));
}
