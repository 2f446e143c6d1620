import { PovertyError } from '../../errors.ts';
import type { InternationalLines } from '../../model/standard/internationalLines.ts';
import { refuse, requireAbove, requireFinite } from '../../require.ts';
import { daysIn, type WelfarePeriod } from '../conversion/days.ts';
import { readParityIndex, requireParity } from '../conversion/parity.ts';

/** How dollars at purchasing power parities become money of a country. */
export interface LocalMoneyOptions {
  /** The purchasing power parity: local currency for one international dollar of that year. */
  readonly ppp: {
    /** The year of the parities, which must be that of the lines. */
    readonly year: number;
    /** Local currency for one dollar, above 0: the factor for consumption. */
    readonly factor: number;
  };
  /**
   * A consumer price index of the country, in the year of the parities and at the prices of the welfare
   * that the line is for. Left out, those are the prices of the year of the parities.
   */
  readonly priceIndex?: {
    /** In the year of the parities, above 0. */
    readonly atPppYear: number;
    /** At the prices of the welfare, above 0. */
    readonly atWelfare: number;
  };
  /** The period of the welfare: a month has 365/12 days, a year 365. */
  readonly per: WelfarePeriod;
}

/** Names of the settings. */
export const localMoneyKeys = ['ppp', 'priceIndex', 'per'] as const;

/** Dollars a day of a vintage as local money. */
export interface LocalMoney {
  /** The amount of local money of dollars a day. */
  readonly of: (dollars: number) => number;
  /** How it is done, for a result. */
  readonly conventions: { readonly [name: string]: string };
}

/** Reads the settings, and holds that parities and lines are of one vintage. */
export function localMoney(lines: InternationalLines, options: LocalMoneyOptions): LocalMoney {
  const { ppp, priceIndex, per } = options;
  const parity = requireParity(ppp);
  const { year } = parity;
  const pppYear = requireFinite(lines.pppYear, ['lines', 'pppYear']);
  if (year !== pppYear) {
    throw new PovertyError('mixedSeries', {
      path: ['ppp', 'year'],
      expected: `${pppYear}, the year of the parities that the lines are in`,
      got: String(year),
    });
  }
  const factor = requireAbove(parity.factor, ['ppp', 'factor'], 'a factor above 0');
  const days = daysIn(per);
  const index = readParityIndex(priceIndex, (value, path) =>
    requireAbove(value, path, 'an index above 0'),
  );
  const { atPppYear, atWelfare } = index ?? { atPppYear: 1, atWelfare: 1 };
  return {
    of: (dollars) => {
      const amount = (((dollars * factor * days.above) / days.below) * atWelfare) / atPppYear;
      if (Number.isFinite(amount)) return amount;
      return refuse('overflow', ['ppp', 'factor'], 'a line that is a finite double', amount);
    },
    conventions: {
      pppYear: String(pppYear),
      pppFactor: String(factor),
      priceIndex: index === null ? 'none' : `${atWelfare} over ${atPppYear} in ${pppYear}`,
      days: days.text,
    },
  };
}
