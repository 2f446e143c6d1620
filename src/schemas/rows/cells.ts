import type { PovertyErrorCode } from '../../errors.ts';
import { parseVietnameseNumber } from '../../exact/parseVietnameseNumber.ts';
import { dayCode } from '../../model/household/dayCode.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { FaultCode } from '../faults/fault.ts';
import { isUnknown, plain, type WordFact, wordsOf } from './words.ts';

/** What a cell says: a value (`null` where it says nothing), or why it cannot be read. */
export type Cell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FaultCode; readonly expected: LocalText };

/** How a column is read. */
export type CellKind = 'text' | 'day' | 'birth' | 'year' | 'number' | WordFact;

const expected = {
  text: { vi: 'một đoạn chữ', en: 'a text' },
  day: {
    vi: 'một ngày có thật như 31/12/2021 hoặc 2021-12-31',
    en: 'a day of the calendar such as 31/12/2021 or 2021-12-31',
  },
  year: { vi: 'một năm như 1990', en: 'a year such as 1990' },
  birth: {
    vi: 'một ngày có thật như 31/12/2021 hoặc 2021-12-31, hoặc một năm như 1990',
    en: 'a day of the calendar such as 31/12/2021 or 2021-12-31, or a year such as 1990',
  },
  number: {
    vi: "một số viết theo lối Việt Nam như '1.500.000,5'",
    en: "a number written the Vietnamese way such as '1.500.000,5'",
  },
} as const satisfies Record<string, LocalText>;

/** Reads a cell; a birth is a day, or a year as a number. */
export function readCell(cell: unknown, kind: CellKind): Cell {
  if (cell === undefined || cell === null) return { ok: true, value: null };
  if (typeof cell !== 'string') return refused('invalidType', expected.text);
  if (isUnknown(cell)) return { ok: true, value: null };
  const text = cell.normalize('NFC').trim();
  switch (kind) {
    case 'text':
      return { ok: true, value: text };
    case 'day':
      return known(dayOf(text), 'invalidDate', expected.day);
    case 'year':
      return known(yearOf(text), 'invalidDate', expected.year);
    case 'birth':
      return known(yearOf(text) ?? dayOf(text), 'invalidDate', expected.birth);
    case 'number':
      return known(numberOf(text), 'invalidNumeral', expected.number);
    default: {
      const words = wordsOf(kind);
      return known(words.values.get(plain(text)), 'unknownOption', words.expected);
    }
  }
}

function known(value: unknown, code: PovertyErrorCode, what: LocalText): Cell {
  return value === undefined ? refused(code, what) : { ok: true, value };
}

function refused(code: PovertyErrorCode, what: LocalText): Cell {
  return { ok: false, code, expected: what };
}

function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso =
    day === undefined || month === undefined
      ? text
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayCode(iso) === 0 ? undefined : iso;
}

function yearOf(text: string): number | undefined {
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;
}

/** A number where a double holds all its digits, else its decimal text. */
function numberOf(text: string): number | string | undefined {
  try {
    const digits = parseVietnameseNumber(text);
    return String(Number(digits)) === digits ? Number(digits) : digits;
  } catch {
    return undefined;
  }
}
