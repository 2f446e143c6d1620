import { PovertyError } from '../../errors.ts';
import type { InternationalLines } from '../../model/standard/internationalLines.ts';
import { refuse, requireFinite, requireKeys, requireRecord } from '../../require.ts';
import { daysIn, type WelfarePeriod } from '../conversion/days.ts';
import { requireAbove } from './requireLine.ts';

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
    readonly pppYear: number;
    /** At the prices of the welfare, above 0. */
    readonly welfare: number;
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

/** Reads the settings, and holds that parities and lines are of one vintage. Internal. */
export function localMoney(lines: InternationalLines, options: LocalMoneyOptions): LocalMoney {
  const { ppp, priceIndex, per } = options;
  requireRecord(ppp, ['ppp'], 'a parity: { year, factor }');
  requireKeys(ppp, ['year', 'factor'], ['ppp']);
  const pppYear = requireFinite(lines.pppYear, ['lines', 'pppYear']);
  const year = requireFinite(ppp.year, ['ppp', 'year']);
  if (year !== pppYear) {
    throw new PovertyError('mixedSeries', {
      path: ['ppp', 'year'],
      expected: `${pppYear}, the year of the parities that the lines are in`,
      got: String(year),
    });
  }
  const factor = requireAbove(ppp.factor, ['ppp', 'factor'], 'a factor above 0');
  const days = daysIn(per);
  const index = requireIndex(priceIndex);
  return {
    of: (dollars) => {
      const amount =
        (((dollars * factor * days.above) / days.below) * index.welfare) / index.pppYear;
      if (Number.isFinite(amount)) return amount;
      return refuse('overflow', ['ppp', 'factor'], 'a line that is a finite double', amount);
    },
    conventions: {
      pppYear: String(pppYear),
      pppFactor: String(factor),
      priceIndex:
        priceIndex === undefined ? 'none' : `${index.welfare} over ${index.pppYear} in ${pppYear}`,
      days: days.text,
    },
  };
}

function requireIndex(index: LocalMoneyOptions['priceIndex']) {
  if (index === undefined) return { pppYear: 1, welfare: 1 };
  requireRecord(index, ['priceIndex'], 'a price index: { pppYear, welfare }');
  requireKeys(index, ['pppYear', 'welfare'], ['priceIndex']);
  const { pppYear, welfare } = index;
  return {
    pppYear: requireAbove(pppYear, ['priceIndex', 'pppYear'], 'an index above 0'),
    welfare: requireAbove(welfare, ['priceIndex', 'welfare'], 'an index above 0'),
  };
}
