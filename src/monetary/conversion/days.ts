import type { ErrorPath } from '../../errors.ts';
import { requireChoice } from '../../require.ts';

/** The period of an amount of welfare: a day, a month of 365/12 days, or a year of 365 days. */
export type WelfarePeriod = 'day' | 'month' | 'year';

const periods: readonly WelfarePeriod[] = ['day', 'month', 'year'];

/** The days of a period as a fraction, and in words. */
export interface Days {
  readonly above: number;
  readonly below: number;
  readonly text: string;
}

/** The days of a period. */
export function daysIn(per: unknown, path: ErrorPath = ['per']): Days {
  switch (requireChoice(per, periods, path)) {
    case 'day':
      return { above: 1, below: 1, text: '1' };
    case 'month':
      return { above: 365, below: 12, text: '365/12' };
    case 'year':
      return { above: 365, below: 1, text: '365' };
  }
}
