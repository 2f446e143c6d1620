import { type ErrorPath, PovertyError } from '../../errors.ts';
import type { DecimalInput } from '../../exact/decimalInput.ts';
import { type Money, moneyHolders, moneyPeriods } from '../../model/money.ts';
import { type PlausibleRange, plausibleVnd } from '../../model/plausibleIncome.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { describeValue, refuse, requireChoice, requireRecord } from '../../require.ts';
import type { ResolvedPolicies } from '../policies.ts';

/**
 * Holds that an income can be compared with a line, and returns over how many persons and months
 * together its amount goes: 12 times the members for a household's year.
 */
export function incomeParts(
  income: Money,
  size: number,
  currency: string,
  policies: ResolvedPolicies,
  path: ErrorPath,
): number {
  if (typeof income !== 'object') requireRecord(income, [...path, 'income'], 'an income');
  const { amount, currency: given, per, holder, prices } = income;
  if (given !== currency) {
    const code = given === undefined || given === null ? 'missingValue' : 'mixedMoney';
    refuse(code, [...path, 'income', 'currency'], `'${currency}' as in the standard`, given);
  }
  if (per !== 'month' && per !== 'year') {
    requireChoice(per, moneyPeriods, [...path, 'income', 'per']);
  }
  if (holder !== 'household' && holder !== 'person') refuseHolder(holder, path);
  if (prices !== undefined && prices?.kind !== 'nominal') {
    const expected = 'nominal prices: lines are nominal';
    refuse('mixedMoney', [...path, 'income', 'prices'], expected, prices?.kind);
  }
  const parts = (per === 'year' ? 12 : 1) * (holder === 'household' ? size : 1);
  requireAmount({ amount, parts, yearly: per === 'year' }, currency, policies, path, steps);
  return parts;
}

/**
 * Of one household: any income can be nothing, and only what is far above every line is unlikely. A
 * year's amount of a poor household given as a month's lies below this and cannot be told.
 */
const likelyVnd: PlausibleRange = { atLeast: 0, atMost: plausibleVnd.atMost };

const steps = ['income', 'amount'];

/** An amount of so many persons and months together, given for a month or for a year. */
export interface AmountOfParts {
  readonly amount: DecimalInput;
  readonly parts: number;
  readonly yearly: boolean;
}

/** Holds that an amount is one an income can have. `steps` lead from the path to the amount. */
export function requireAmount(
  given: AmountOfParts,
  currency: string,
  policies: ResolvedPolicies,
  path: ErrorPath,
  steps: ErrorPath,
): void {
  const { amount } = given;
  if (!(typeof amount === 'number' && amount >= 0 && amount < Number.POSITIVE_INFINITY)) {
    const at = [...path, ...steps];
    const expected = "a number or its decimal text, such as '2483333.5'";
    if (typeof amount === 'bigint') refuse('invalidType', at, expected, amount);
    // An amount is no share: '1/6' and '22.5%' are numbers elsewhere, and mistakes here.
    if (typeof amount === 'string' && /[%/]/.test(amount)) {
      refuse('invalidNumeral', at, expected, amount);
    }
    const { numerator } = readRational(amount, at);
    if (numerator < 0n) refuse('invalidNumber', at, 'an income of 0 or more', amount);
  }
  if (policies.implausible === 'accept') return;
  const range = policies.plausibleMonthly ?? (currency === 'VND' ? likelyVnd : null);
  if (range !== null) requirePlausible(given, range, path, steps);
}

function refuseHolder(holder: unknown, path: ErrorPath): never {
  requireChoice(holder, moneyHolders, [...path, 'income', 'holder']);
  const expected = "'household' or 'person': a worker's wage is not the income of a household";
  return refuse('mixedMoney', [...path, 'income', 'holder'], expected, holder);
}

function requirePlausible(
  { amount, parts, yearly }: AmountOfParts,
  range: PlausibleRange,
  path: ErrorPath,
  steps: ErrorPath,
): void {
  const number = typeof amount === 'number' ? amount : rationalToNumber(readRational(amount, []));
  const monthly = number / parts;
  // A year's amount given as a month's is too large; a month's given as a year's too small.
  const high = !yearly && monthly > range.atMost;
  if (!high && !(yearly && monthly < range.atLeast && monthly !== 0)) return;
  const limit = high ? `at most ${range.atMost}` : `at least ${range.atLeast}`;
  throw new PovertyError('implausibleAmount', {
    path: [...path, ...steps],
    expected: `what a person can have a month, ${limit} (or implausible: 'accept', or another plausibleMonthly)`,
    got: `${describeValue(amount)}, which is ${Math.round(monthly)} a person a month; is it an amount of ${high ? 'a year' : 'a month'}?`,
  });
}
