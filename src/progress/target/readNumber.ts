import type { ErrorPath } from '../../errors.ts';
import type { GoalNumber } from '../../model/target.ts';
import { type Rational, readRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { refuse } from '../../require.ts';

/** How the numbers of a target are meant. */
export type NumberKind = 'percent' | 'plain' | 'ratio';

/**
 * Reads a number of a target. A percent sign is right on a percent (`'90%'` is 90) and on a ratio
 * (`'50%'` is one half), a fraction only on a ratio; anywhere else they would change the meaning.
 */
export function readNumber(value: GoalNumber, kind: NumberKind, path: ErrorPath): Rational {
  const number = readExact(value, kind, path);
  if (Number.isFinite(rationalToNumber(number))) return number;
  return refuse('invalidNumber', path, 'a number that a double can hold', value);
}

function readExact(value: GoalNumber, kind: NumberKind, path: ErrorPath): Rational {
  if (value === undefined || value === null) refuse('missingValue', path, 'a number', value);
  if (typeof value !== 'string' || kind === 'ratio') return readRational(value, path);
  const text = kind === 'percent' ? value.trim().replace(/\s*%$/, '') : value;
  if (/[%/]/.test(text)) {
    refuse(
      'invalidNumeral',
      path,
      `a decimal number${kind === 'percent' ? " such as '13.56'" : ''}`,
      value,
    );
  }
  return readRational(text, path);
}
