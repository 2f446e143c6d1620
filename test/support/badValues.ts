import type { PovertyErrorCode } from '../../src/errors.ts';

/** What callers without types pass for something else: handed over as the type that was wanted. */
export function untyped<T>(value: unknown): T {
  return value as T;
}

type Bad = readonly [name: string, value: unknown, code: PovertyErrorCode];

const absent: readonly Bad[] = [
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
];

const notNumbers: readonly Bad[] = [
  ...absent,
  ['a text', '12', 'invalidType'],
  ['a bigint', 12n, 'invalidType'],
  ['a boolean', true, 'invalidType'],
  ['a list', [12], 'invalidType'],
  ['an object', Object.create(null), 'invalidType'],
  ['a function', () => 12, 'invalidType'],
  ['a symbol', Symbol('12'), 'invalidType'],
];

/** Values that are no count, each with the code of its refusal. */
export const badCounts: readonly Bad[] = [
  ...notNumbers,
  ['a negative number', -1, 'invalidCount'],
  ['a fraction', 0.5, 'invalidCount'],
  ['NaN', Number.NaN, 'invalidCount'],
  ['Infinity', Number.POSITIVE_INFINITY, 'invalidCount'],
  ['minus Infinity', Number.NEGATIVE_INFINITY, 'invalidCount'],
  ['2^53', 2 ** 53, 'invalidCount'],
];

/** Values that are no finite number. */
export const badNumbers: readonly Bad[] = [
  ...notNumbers,
  ['NaN', Number.NaN, 'invalidNumber'],
  ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['minus Infinity', Number.NEGATIVE_INFINITY, 'invalidNumber'],
];

/** Values that are no calendar day. */
export const badDates: readonly Bad[] = [
  ...absent,
  ['a number', 2023, 'invalidType'],
  ['a Date', new Date(0), 'invalidType'],
  ['an empty text', '', 'invalidDate'],
  ['a year', '2023', 'invalidDate'],
  ['the Vietnamese order', '31-12-2023', 'invalidDate'],
  ['a slash', '2023/12/31', 'invalidDate'],
  ['no zeros', '2023-1-1', 'invalidDate'],
  ['a time', '2023-12-31T00:00:00Z', 'invalidDate'],
  ['white space', ' 2023-12-31', 'invalidDate'],
  ['a line break', '2023-12-31\n', 'invalidDate'],
  ['month 13', '2023-13-01', 'invalidDate'],
  ['month 0', '2023-00-10', 'invalidDate'],
  ['day 0', '2023-12-00', 'invalidDate'],
  ['day 32', '2023-12-32', 'invalidDate'],
  ['31 November', '2023-11-31', 'invalidDate'],
  ['29 February of a common year', '2023-02-29', 'invalidDate'],
  ['29 February 1900', '1900-02-29', 'invalidDate'],
  ['30 February', '2024-02-30', 'invalidDate'],
  ['year 0', '0000-01-01', 'invalidDate'],
  ['year 10000', '10000-01-01', 'invalidDate'],
  ['Arabic digits', '٢٠٢٣-١٢-٣١', 'invalidDate'],
];

/** Values that are no text with something in it. */
export const badTexts: readonly Bad[] = [
  ...absent,
  ['an empty text', '', 'invalidType'],
  ['white space', ' \t\n', 'invalidType'],
  ['a number', 15, 'invalidType'],
  ['an object', {}, 'invalidType'],
];

/** Values that are no record. */
export const badRecords: readonly Bad[] = [
  ...absent,
  ['a text', 'x', 'invalidType'],
  ['a number', 590, 'invalidType'],
  ['a list', [], 'invalidType'],
  ['a function', () => ({}), 'invalidType'],
];

/** Values that are no list. */
export const badLists: readonly Bad[] = [
  ...absent,
  ['a text', 'x', 'invalidType'],
  ['a record', { length: 0 }, 'invalidType'],
  ['a set', new Set(), 'invalidType'],
];

/** Values that are none of a list of choices. */
export const badChoices: readonly Bad[] = [
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['another word', 'village', 'unknownOption'],
  ['another case', 'Household', 'unknownOption'],
  ['a key of Object.prototype', 'constructor', 'unknownOption'],
  ['a list', ['household'], 'unknownOption'],
  ['a number', 0, 'unknownOption'],
];

/** Values that are no number of decimals (15 at most); `undefined` means 2. */
export const badDecimals: readonly unknown[] = [-1, 0.5, 16, Number.NaN, '2', null, 2n];
