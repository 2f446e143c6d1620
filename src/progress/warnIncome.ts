import { PovertyError } from '../errors.ts';
import { decimal, decimalText } from '../exact/decimal.ts';
import { type PlausibleRange, plausibleVnd } from '../model/plausibleIncome.ts';
import { refuse, requireChoice, requireFinite } from '../require.ts';
import type { CheckedMoney } from './requireMoney.ts';

/** What to do about amounts of the wrong size. */
export interface PlausibilityOptions {
  /**
   * What to do when the two incomes differ by more than can be grown in that time: `'refuse'` (if
   * left out) or `'warn'`, for a currency in hyperinflation.
   */
  readonly implausible?: 'refuse' | 'warn';
  /** What a month's income of a person can be, to catch a year's amount given as a month's. */
  readonly plausibleMonthly?: PlausibleRange;
}

/** An amount that its unit makes unlikely. */
export interface IncomeWarning {
  /** Always `'implausibleAmount'`. */
  readonly code: 'implausibleAmount';
  /** Which of the two incomes: 0 the earlier, 1 the later. */
  readonly row: number;
  /** The factor by which the amount is off if the other period was meant: 12, or 1/12. */
  readonly factor: number;
  /** The same in a sentence. */
  readonly message: string;
}

/** Refuses two amounts that only a period mistaken explains, and warns of unlikely ones. */
export function warnIncome(
  incomes: readonly CheckedMoney[],
  ratio: number | null,
  years: number,
  { implausible, plausibleMonthly }: PlausibilityOptions,
): IncomeWarning[] {
  const policy = requireChoice(implausible ?? 'refuse', ['refuse', 'warn'], ['implausible']);
  if (plausibleMonthly !== undefined) {
    requireFinite(plausibleMonthly.atLeast, ['plausibleMonthly', 'atLeast']);
    const most = requireFinite(plausibleMonthly.atMost, ['plausibleMonthly', 'atMost']);
    if (most < plausibleMonthly.atLeast) {
      const expected = `${plausibleMonthly.atLeast} or more`;
      refuse('invalidNumber', ['plausibleMonthly', 'atMost'], expected, most);
    }
  }
  const warnings = warnRatio(ratio, years);
  if (warnings.length > 0 && policy === 'refuse') {
    throw new PovertyError('implausibleAmount', {
      path: ['to', 'income', 'amount'],
      expected: "growth that is possible in that time, or the option implausible: 'warn'",
      got: `${warnings[0]?.message}`,
    });
  }
  const [first] = incomes;
  const limits = plausibleMonthly ?? (first?.currency === 'VND' ? plausibleVnd : undefined);
  if (limits === undefined || first?.holder !== 'person') return warnings;
  return [...warnings, ...incomes.flatMap((income, row) => warnOne(income, row, limits))];
}

/** Sixfold, or half as much again each year, whichever is more: past that one is a year's amount. */
function warnRatio(ratio: number | null, years: number): IncomeWarning[] {
  const most = Math.max(6, 1.5 ** years);
  if (ratio === null || ratio === 0 || (ratio <= most && ratio >= 1 / most)) return [];
  const factor = ratio > 1 ? 12 : 1 / 12;
  const message = `a factor of ${ratio.toPrecision(3)} in ${years.toPrecision(3)} years: is one a month's amount and the other a year's?`;
  return [{ code: 'implausibleAmount', row: 1, factor, message }];
}

function warnOne(income: CheckedMoney, row: number, limits: PlausibleRange): IncomeWarning[] {
  const amount = decimal(income.amount, []);
  const monthly = income.per === 'month' ? amount : amount.div(12);
  const high = income.per === 'month' && monthly.gt(limits.atMost);
  const low = income.per === 'year' && monthly.lt(limits.atLeast) && !monthly.isZero();
  if (!high && !low) return [];
  const other = high ? 'a year' : 'a month';
  return [
    {
      code: 'implausibleAmount',
      row,
      factor: high ? 12 : 1 / 12,
      message: `${decimalText(amount)} ${income.currency} a person a ${income.per} is ${high ? 'above' : 'below'} what a ${income.per} can be: an amount of ${other} differs by the factor 12`,
    },
  ];
}
