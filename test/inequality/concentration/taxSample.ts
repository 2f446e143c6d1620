import type { TaxSample } from '../../../src/inequality/concentration/concentrationSample.ts';
import type { PairRow } from './pairs.ts';

/** A sample of income before tax, the amount of each row being its tax. */
export function taxSample(rows: readonly PairRow[], weights?: readonly number[]): TaxSample {
  return {
    welfare: rows.map(({ welfare }) => welfare),
    tax: rows.map(({ amount }) => amount),
    weight: weights ?? rows.map(({ weight }) => weight),
  };
}

export const amountOf = ({ amount }: PairRow) => amount;
export const welfareOf = ({ welfare }: PairRow) => welfare;

/** What a row has after tax: exact, since both are whole quarters. */
export const afterOf = ({ welfare, amount }: PairRow) => welfare - amount;
