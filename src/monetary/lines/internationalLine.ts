import type {
  InternationalLine,
  InternationalLines,
} from '../../model/standard/internationalLines.ts';
import type { Boundary } from '../../model/standard/standard.ts';
import {
  requireAbove,
  requireChoice,
  requireKeys,
  requireList,
  requireRecord,
} from '../../require.ts';
import { type LocalMoneyOptions, localMoney, localMoneyKeys } from './localMoney.ts';

/** Settings of {@link internationalLine}. */
export interface InternationalLineOptions extends LocalMoneyOptions {
  /** The key of the line. */
  readonly id: InternationalLine['id'];
}

/** An international line in money of a country, and how it was made. */
export interface InternationalLineValue {
  /** The line a person, in local currency, for the period of the welfare. */
  readonly amount: number;
  /** Who is poor at it: give it to the measure with the amount. */
  readonly boundary: Boundary;
  /** The key of the line. */
  readonly id: InternationalLine['id'];
  /** The id of the lines, which names their vintage. */
  readonly lines: string;
  /** Every setting that the amount depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * An international poverty line in the money of a country, a person a day, month or year.
 *
 * Convention: the factor is local currency for one international dollar and of the same vintage of
 * parities as the lines, else refused; a month has 365/12 days and a year 365. Without a price index the
 * amount is at the prices of the year of the parities.
 *
 * Formula: z = dollars a day · factor · days · index(welfare) / index(year of the parities).
 *
 * Source: World Bank, Poverty and Inequality Platform Methodology Handbook, chapter 3.
 *
 * @param lines - the lines of one vintage, such as `worldBankLines.ppp2021` of
 * `poverty-indicators/standards`
 * @param options - the line, the parity, the price index and the period of the welfare
 * @returns the amount in local currency, the boundary rule of the lines, and how it was made
 * @throws PovertyError `mixedSeries` for a factor of another vintage, `unknownOption` for a line there is
 * not, `missingValue`, `invalidType` or `invalidNumber` for a faulty setting, `overflow`
 * @example
 * import { internationalLine } from 'poverty-indicators/monetary';
 * import { worldBankLines } from 'poverty-indicators/standards';
 *
 * const ppp = { year: 2021, factor: 8000 };
 * const line = internationalLine(worldBankLines.ppp2021, { id: 'extreme', ppp, per: 'month' });
 * line; // => { amount: 730000, boundary: 'below', id: 'extreme', lines: 'worldBank2021', … }
 * const ppp2017 = { id: 'extreme', ppp, per: 'month' } as const;
 * internationalLine(worldBankLines.ppp2017, ppp2017); // => throws 'mixedSeries'
 */
export function internationalLine(
  lines: InternationalLines,
  options: InternationalLineOptions,
): InternationalLineValue {
  requireRecord(lines, ['lines'], 'lines such as worldBankLines.ppp2021');
  requireRecord(options, ['options'], 'options: { id, ppp, per }');
  requireKeys(options, ['id', ...localMoneyKeys], []);
  requireList(lines.lines, ['lines', 'lines'], 'a list of lines');
  const id = requireChoice(
    options.id,
    lines.lines.map((line) => line.id),
    ['id'],
  );
  const place = lines.lines.findIndex((line) => line.id === id);
  const dollars = dollarsOf(lines.lines[place]?.amount, ['lines', 'lines', place, 'amount']);
  const money = localMoney(lines, options);
  return {
    amount: money.of(dollars),
    boundary: lines.boundary,
    id,
    lines: lines.id,
    conventions: { dollarsADay: String(dollars), ...money.conventions },
  };
}

/** The dollars a day that a line gives as digits. */
export function dollarsOf(amount: unknown, path: readonly (string | number)[]): number {
  const digits = typeof amount === 'string' && /^\d+(\.\d+)?$/.test(amount);
  return requireAbove(digits ? Number(amount) : amount, path, 'an amount above 0');
}
