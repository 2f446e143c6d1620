import type { ErrorPath } from '../../errors.ts';
import type { DecimalInput, DecimalText } from '../../exact/decimalInput.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';

/** How a percent was cut to its decimals: half up, half to even, or down to the digit below. */
export type PercentRounding = 'halfUp' | 'halfEven' | 'down';

/** How the percents of a table were printed. */
export interface PrintOptions {
  /**
   * Decimals of the percents, 0 to 10; 2 if left out. Zeros at the end may have been dropped
   * (`'5.0'` for 5.00), and a percent with more digits is taken at its own. `'asPrinted'` takes
   * every percent at the digits it has (`'5.0'` is anything from 4.95 up to 5.05).
   */
  readonly decimals?: number | 'asPrinted';
  /** How they were rounded; `'halfUp'` if left out. */
  readonly rounding?: PercentRounding;
}

/** Options that have been checked. */
export interface Printing {
  readonly decimals: number;
  readonly asPrinted: boolean;
  readonly rounding: PercentRounding;
}

/** A printed percent and its exact percents: from low to high, in halves of its last digit. */
export interface Print {
  readonly printed: DecimalInput;
  /** The percent with all its decimals. */
  readonly text: DecimalText;
  /** The percent in units of its last digit: 1356 for 13.56. */
  readonly units: number;
  readonly decimals: number;
  readonly low: number;
  readonly high: number;
  /** Whether the low end itself prints this percent. */
  readonly lowIn: boolean;
  /** Whether the high end itself does. */
  readonly highIn: boolean;
}

export const mostDecimals = 10;

const roundings = ['halfUp', 'halfEven', 'down'] as const;
const numeral = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))$/;
const expectedText = "a percent as printed, with a point, such as '13.56'";

/** Reads the options. */
export function readPrinting(options: PrintOptions): Printing {
  requireRecord(options, ['options'], 'options { decimals, rounding }');
  const { decimals = 2, rounding = 'halfUp' } = options;
  requireChoice(rounding, roundings, ['rounding']);
  if (decimals === 'asPrinted') return { decimals: 2, asPrinted: true, rounding };
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    refuse('invalidNumber', ['decimals'], "decimals from 0 to 10, or 'asPrinted'", decimals);
  }
  return { decimals, asPrinted: false, rounding };
}

/** Reads a percent from 0 to 100. */
export function readPercent(value: unknown, printing: Printing, path: ErrorPath): Print {
  const { units, decimals } = readUnits(value, printing, path);
  if (units < 0 || units > 100 * 10 ** decimals) {
    refuse('invalidNumber', path, 'a percent from 0 to 100', value);
  }
  return printOf(units + 0, decimals, printing.rounding, value as DecimalInput);
}

/** Reads percentage points from −100 to 100; a tie is rounded away from zero. */
export function readPoints(value: unknown, printing: Printing, path: ErrorPath): Print {
  const { units, decimals } = readUnits(value, printing, path);
  const size = Math.abs(units);
  if (size > 100 * 10 ** decimals) {
    refuse('invalidNumber', path, 'percentage points from -100 to 100', value);
  }
  return pointsOf(units + 0, decimals, printing.rounding, value as DecimalInput);
}

/** The exact percentage points that print so many units, which may be negative. */
export function pointsOf(
  units: number,
  decimals: number,
  rounding: PercentRounding,
  printed?: DecimalInput,
): Print {
  const size = printOf(Math.abs(units), decimals, rounding);
  const text = percentText(units, decimals);
  const print = { ...size, text, printed: printed ?? text, units };
  if (units > 0) return print;
  const { low, high, lowIn, highIn } = size;
  if (units === 0) return { ...print, low: -high, lowIn: highIn };
  return { ...print, low: -high, high: -low, lowIn: highIn, highIn: lowIn };
}

/** The exact percents, none below 0 or above 100, that print so many units. */
export function printOf(
  units: number,
  decimals: number,
  rounding: PercentRounding,
  printed?: DecimalInput,
): Print {
  const text = percentText(units, decimals);
  const top = 200 * 10 ** decimals;
  const even = units % 2 === 0;
  const low = Math.max(0, rounding === 'down' ? 2 * units : 2 * units - 1);
  const high = Math.min(top, rounding === 'down' ? 2 * units + 2 : 2 * units + 1);
  const lowIn = units === 0 || rounding !== 'halfEven' || even;
  const highIn = 2 * units === top || (rounding === 'halfEven' && even);
  return { printed: printed ?? text, text, units, decimals, low, high, lowIn, highIn };
}

/** The percent that a count is of a total, in units of the last digit; the total is not 0. */
export function unitsOf(
  count: number,
  total: number,
  decimals: number,
  rounding: PercentRounding,
): number {
  const above = count * 10 ** (decimals + 2);
  if (above < 2 ** 51 && total < 2 ** 51) {
    const rest = above % total;
    const below = (above - rest) / total;
    return below + (roundsUp(2 * rest - total, below % 2 === 1, rounding) ? 1 : 0);
  }
  const wide = BigInt(count) * 10n ** BigInt(decimals + 2);
  const below = wide / BigInt(total);
  const past = 2n * (wide % BigInt(total)) - BigInt(total);
  const sign = past < 0n ? -1 : past > 0n ? 1 : 0;
  return Number(below) + (roundsUp(sign, below % 2n === 1n, rounding) ? 1 : 0);
}

/** A percent in units of its last digit, as text. */
export function percentText(units: number, decimals: number): DecimalText {
  const sign = units < 0 ? '-' : '';
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function roundsUp(pastHalf: number, odd: boolean, rounding: PercentRounding): boolean {
  if (rounding === 'down') return false;
  return pastHalf > 0 || (pastHalf === 0 && (rounding === 'halfUp' || odd));
}

function readUnits(
  value: unknown,
  printing: Printing,
  path: ErrorPath,
): { readonly units: number; readonly decimals: number } {
  if (typeof value === 'number' && !printing.asPrinted) {
    const scale = 10 ** printing.decimals;
    const units = Math.round(value * scale);
    if (units / scale === value) return { units, decimals: printing.decimals };
  }
  const match = numeral.exec(textOf(value, path));
  if (match === null) return refuse('invalidNumeral', path, expectedText, value);
  const [, sign, whole = '', part = match[4] ?? ''] = match;
  const decimals = printing.asPrinted ? part.length : Math.max(printing.decimals, part.length);
  if (decimals > mostDecimals) {
    return refuse('invalidNumber', path, `at most ${mostDecimals} decimals`, value);
  }
  const size = Number(whole + part) * 10 ** (decimals - part.length);
  return { units: sign === '-' ? -size : size, decimals };
}

function textOf(value: unknown, path: ErrorPath): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') {
    const code = value === undefined || value === null ? 'missingValue' : 'invalidType';
    return refuse(code, path, expectedText, value);
  }
  if (!(Math.abs(value) <= 100)) return refuse('invalidNumber', path, 'a percent up to 100', value);
  const text = String(value);
  // Below a millionth the shortest spelling has an exponent.
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
