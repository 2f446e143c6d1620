import type { InternationalLines } from '../../model/standard/internationalLines.ts';
import { requireKeys, requireRecord } from '../../require.ts';
import { dollarsOf } from './internationalLine.ts';
import { type LocalMoneyOptions, localMoney, localMoneyKeys } from './localMoney.ts';
import type { SocietalLine } from './povertyLine.ts';

/** Settings of {@link internationalSocietalLine}. */
export interface InternationalSocietalLineOptions extends LocalMoneyOptions {}

/**
 * The World Bank's societal poverty line as a line for the measures, its floor and intercept in the money
 * of a country.
 *
 * Convention: as `internationalLine`: parities of the vintage of the lines, a month of 365/12 days, a
 * year of 365. The median is that of the sample the line is used with, read by the midpoint rule.
 *
 * Formula: floor and intercept · factor · days · index(welfare) / index(year of the parities).
 *
 * Source: World Bank, Poverty and Inequality Platform Methodology Handbook, chapters 3 and 4.
 *
 * @param lines - the lines of one vintage, such as `worldBankLines.ppp2021` of
 * `poverty-indicators/standards`
 * @param options - the parity, the price index and the period of the welfare
 * @returns a line of kind `'societal'`, for `{ line }` of any measure
 * @throws PovertyError `mixedSeries` for a factor of another vintage, `unknownOption`, `missingValue`,
 * `invalidType` or `invalidNumber` for a faulty setting, `overflow`
 * @example
 * import { internationalSocietalLine } from 'poverty-indicators/monetary';
 * import { worldBankLines } from 'poverty-indicators/standards';
 *
 * const ppp = { year: 2021, factor: 10 };
 * internationalSocietalLine(worldBankLines.ppp2021, { ppp, per: 'day' }); // => { kind: 'societal', floor: 30, intercept: 13, share: 0.5 }
 */
export function internationalSocietalLine(
  lines: InternationalLines,
  options: InternationalSocietalLineOptions,
): SocietalLine {
  requireRecord(lines, ['lines'], 'lines such as worldBankLines.ppp2021');
  requireRecord(options, ['options'], 'options: { ppp, per }');
  requireKeys(options, localMoneyKeys, []);
  requireRecord(lines.societal, ['lines', 'societal'], 'a line: { floor, intercept, share }');
  const { floor, intercept, share } = lines.societal;
  const money = localMoney(lines, options);
  return {
    kind: 'societal',
    floor: money.of(dollarsOf(floor, ['lines', 'societal', 'floor'])),
    intercept: money.of(dollarsOf(intercept, ['lines', 'societal', 'intercept'])),
    share: dollarsOf(share, ['lines', 'societal', 'share']),
  };
}
