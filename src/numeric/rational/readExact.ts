import { type ErrorPath, PovertyError } from '../../errors.ts';
import { nearestFraction } from './nearestFraction.ts';
import { type Rational, readRational } from './rational.ts';

/**
 * An exact fraction for which a double may stand only if it is a short decimal: 0.075 is, the double of
 * 1 / 6 is not, and whoever wrote it meant something that only `'1/6'` says. Internal.
 */
export function readExact(value: string | number, path: ErrorPath): Rational {
  const isDouble = typeof value === 'number' && Number.isFinite(value);
  if (isDouble && !Number.isSafeInteger(value) && digits(value) > 12) {
    const nearest = nearestFraction(Math.abs(value));
    const spelling = nearest === null ? `'${value}'` : `'${value < 0 ? '-' : ''}${nearest}'`;
    throw new PovertyError('inexactNumber', {
      path,
      expected: `the number meant, spelled out: ${spelling}`,
      got: `the double ${value}`,
    });
  }
  return readRational(value, path);
}

/** How many digits the shortest spelling of a double has, without zeros at either end. */
function digits(value: number): number {
  const [mantissa = ''] = Math.abs(value).toString().split('e');
  return mantissa.replace('.', '').replace(/^0+|0+$/g, '').length;
}
