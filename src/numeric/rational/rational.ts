import type { ErrorPath } from '../../errors.ts';
import { refuse, requireRecord } from '../../require.ts';

/** An exact fraction in lowest terms, with a denominator above zero. */
export interface Rational {
  /** The number above the line; it carries the sign. */
  readonly numerator: bigint;
  /** The number below the line, above zero. */
  readonly denominator: bigint;
}

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const fraction = /^([+-]?\d+)\s*\/\s*(\d+)$/;

/**
 * An exact fraction read from the spelling people use: `'1/6'`, `'0.075'`, `'22.5%'`, `3`.
 *
 * A double is read by its shortest decimal spelling, so that 0.1 is one tenth.
 *
 * @param value - the number: a text, a whole number, a double or a bigint
 * @returns the fraction in lowest terms
 * @throws PovertyError `invalidNumeral` when a text is not such a number, `invalidNumber` when a
 * double is NaN or infinite or a denominator is zero, `missingValue` for nothing,
 * `invalidType` for anything else
 * @example
 * import { rational } from 'poverty-indicators/numeric';
 *
 * rational('22.5%'); // => { numerator: 9n, denominator: 40n }
 */
export function rational(value: string | number | bigint): Rational {
  return readRational(value, []);
}

/** The same for a value that stands somewhere in the arguments, for the error's path. */
export function readRational(value: string | number | bigint, path: ErrorPath): Rational {
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return refuse('invalidNumber', path, 'a finite number', value);
  }
  if (value === undefined || value === null) {
    return refuse('missingValue', path, 'a number or its spelling', value);
  }
  if (typeof value !== 'number' && typeof value !== 'string') {
    return refuse('invalidType', path, 'a number or its spelling', value);
  }
  const text = String(value).trim();
  if (text.length <= 400) {
    const asFraction = fraction.exec(text);
    if (asFraction) {
      const [, above = '', below = ''] = asFraction;
      if (/^0+$/.test(below)) return refuse('invalidNumber', path, 'a denominator above 0', value);
      return reduceRational(BigInt(above), BigInt(below));
    }
    const asDecimal = decimal.exec(text);
    if (asDecimal) {
      const [, sign = '', whole = '', part = '', exponent = '0', percent = ''] = asDecimal;
      if (whole !== '' || part !== '') {
        const digits = BigInt(whole + part);
        const shift = Number(exponent) - part.length - (percent === '' ? 0 : 2);
        const signed = sign === '-' ? -digits : digits;
        return shift >= 0
          ? { numerator: signed * 10n ** BigInt(shift), denominator: 1n }
          : reduceRational(signed, 10n ** BigInt(-shift));
      }
    }
  }
  return refuse('invalidNumeral', path, "a number such as '13.56', '22.5%' or '1/6'", value);
}

/** Holds that an argument is a fraction of bigints. */
export function requireRational(value: Rational, name: string): void {
  requireRecord(value, [name], 'a fraction { numerator, denominator } of bigints');
  const { numerator, denominator } = value;
  for (const part of [numerator, denominator]) {
    if (typeof part !== 'bigint') refuse('invalidType', [name], 'a fraction of bigints', part);
  }
  if (denominator <= 0n) {
    refuse('invalidNumber', [name, 'denominator'], 'a denominator above 0', denominator);
  }
}

/** A fraction in lowest terms with its sign above the line. The denominator is not zero. */
export function reduceRational(numerator: bigint, denominator: bigint): Rational {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator < 0n ? -denominator : denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  if (denominator < 0n) a = -a;
  return { numerator: numerator / a, denominator: denominator / a };
}
