/**
 * Calendar days, and the one door of date-fns. Days are text (`'2023-12-31'`) and all arithmetic is
 * done in UTC: no clock, no time zone, no environment.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isLeapYear } from 'date-fns/isLeapYear';
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

const notation =
  /^[1-9]\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/;

/** Holds that a value is a calendar day. */
export function requireDate(value: unknown, path: ErrorPath, key?: string): IsoDate {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  const code =
    value === undefined || value === null
      ? 'missingValue'
      : typeof value === 'string'
        ? 'invalidDate'
        : 'invalidType';
  const where = key === undefined ? path : [...path, key];
  return refuse(code, where, 'a day of the calendar written YYYY-MM-DD', value);
}

function isCalendarDay(text: string): boolean {
  // Whether 29 February was there is the only question left to ask of the year.
  return (
    notation.test(text) &&
    (!text.endsWith('-02-29') || isLeapYear(utc(`${text.slice(0, 4)}-01-01`)))
  );
}

/** Holds that a day is after another. */
export function requireLater(from: IsoDate, to: IsoDate, path: ErrorPath): void {
  if (to > from) return;
  throw new PovertyError('dateOrder', { path, expected: `a day after ${from}`, got: to });
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

/** Whether a day lies in a span; both ends do. */
export function covers({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && day <= to;
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
