/**
 * A calendar day as one whole number, 20231231, by which days and ages compare without text; 0 when
 * the text is no day written YYYY-MM-DD. Internal: lists of a million members go through it.
 */
export function dayCode(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return 0;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  // A pair that is no number is so far below zero that its part of the date is too.
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return 0;
  if (day > 28 && day > lastDay(year, month)) return 0;
  return year * 10_000 + month * 100 + day;
}

/** Two digits as a number; far below zero where they are none. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
}

/** The completed years from one day to another, both as codes; 29 February completes on the 28th. */
export function completedYears(birth: number, date: number): number {
  const years = Math.floor(date / 10_000) - Math.floor(birth / 10_000);
  return years - (birth % 10_000 > anniversary(date) ? 1 : 0);
}

/** The month and day of a day, where 28 February stands for the 29th in a common year. */
function anniversary(date: number): number {
  const monthDay = date % 10_000;
  return monthDay === 228 && !isLeap(Math.floor(date / 10_000)) ? 229 : monthDay;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const dash = 45;
const zero = 48;
