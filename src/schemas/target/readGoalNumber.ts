import type { ErrorPath } from '../../errors.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { type Rational, readRational } from '../../numeric/rational/rational.ts';
import type { Report } from '../faults/across.ts';

/** How the numbers of a target are meant. */
export type NumberKind = 'percent' | 'plain' | 'ratio';

/**
 * A number of a target as a fraction; `null` where it is none, or is written in a way that would
 * change its meaning, which is reported: a percent sign is right on a percent (`'90%'` is 90) and on
 * a ratio, a fraction only on a ratio.
 */
export function readGoalNumber(
  value: unknown,
  kind: NumberKind,
  path: ErrorPath,
  report: Report,
): Rational | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = kind === 'percent' ? String(value).replace(/ ?%$/, '') : String(value);
  const known = read(text);
  if (known !== null && kind !== 'ratio' && /[%/]/.test(text)) {
    report('plainNumber', path, value);
    return null;
  }
  return known;
}

/** The same for a value that is counted or measured: never negative, a percent at most 100. */
export function readValue(
  value: unknown,
  kind: NumberKind,
  path: ErrorPath,
  report: Report,
): Rational | null {
  const number = readGoalNumber(value, kind, path, report);
  if (number === null) return null;
  if (number.numerator < 0n) report('value', path, value);
  else if (kind === 'percent' && compareRationals(number, hundred) > 0) {
    report('percent', path, value);
  }
  return number;
}

/** One hundred, the most a percent can be. */
export const hundred: Rational = { numerator: 100n, denominator: 1n };

function read(text: string): Rational | null {
  try {
    return readRational(text.replace(/ %$/, '%'), []);
  } catch {
    // What is no number at all is the fault of its own field.
    return null;
  }
}
