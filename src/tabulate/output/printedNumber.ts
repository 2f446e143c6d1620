import { roundRatio } from '../../exact/roundRatio.ts';
import { refuse } from '../../require.ts';

/**
 * The digits of a number with a decimal point: the shortest that read back as the same double, or so many
 * decimals, rounded half up from that decimal spelling. In percent the point moves two places, which
 * multiplying by 100 would not do exactly.
 */
export function printedNumber(value: number, percent: boolean, decimals: number | null): string {
  const [mantissa = '', power = '0'] = String(value + 0).split('e');
  const exponent = Number(power) + (percent ? 2 : 0);
  if (decimals === null) {
    const shifted = Number(`${mantissa}e${exponent}`);
    if (Number.isFinite(shifted)) return String(shifted);
    return refuse('overflow', ['percent'], 'a number that has a percent', value);
  }
  const [whole = '', part = ''] = mantissa.split('.');
  const digits = BigInt(whole + part);
  const places = part.length - exponent;
  // Past 400 places only zeros are left to print, and one more stands for all.
  if (places > 400) return roundRatio(0, 1, decimals);
  return places > 0
    ? roundRatio(digits, 10n ** BigInt(places), decimals)
    : roundRatio(digits * 10n ** BigInt(-places), 1n, decimals);
}
