import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../../sample/formula/sampleFormula.ts';
import { nonNegativeOrKept } from '../../../sample/support.ts';
import {
  bindInequality,
  type InequalityOptions,
  type InequalityPolicies,
} from '../../formula/bindInequality.ts';
import { rescaledTogether } from '../../formula/rescaled.ts';
import { soundMean } from '../../rank/soundMean.ts';
import type { TaxSample } from '../concentrationSample.ts';

/** A column with its mean. */
export interface Amounts {
  /** The amounts by place. */
  readonly values: Float64Array;
  /** Their mean, exactly 0 where they cancel. */
  readonly mean: number;
}

/** Income before tax, the tax, and income after it. */
export interface Incomes {
  /** Income before tax. */
  readonly before: Amounts;
  /** The tax. */
  readonly tax: Amounts;
  /** Income before tax less the tax. */
  readonly after: Amounts;
}

/** The incomes of columns of a {@link TaxSample} that have weight. */
export function incomesOf(columns: SampleColumns): Incomes {
  const [tax] = columns.companions as [Float64Array];
  const after = columns.welfare.map((income, place) => income - (tax[place] as number));
  const withMean = (values: Float64Array) => ({ values, mean: soundMean(columns, values) });
  return { before: withMean(columns.welfare), tax: withMean(tax), after: withMean(after) };
}

/** What the formulas of all measures of a tax have in common. */
export function taxFormula(
  options: InequalityOptions,
): Pick<
  SampleFormula<TaxSample>,
  keyof InequalityPolicies | 'conventions' | 'order' | 'companions' | 'transform'
> {
  return {
    ...bindInequality(options, nonNegativeOrKept),
    conventions: { rankedBy: 'income before tax' },
    order: 'ascending',
    companions: ({ tax }) => [{ path: ['tax'], column: tax }],
    transform: rescaledTogether,
  };
}
