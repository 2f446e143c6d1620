import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { concentrationInfluence } from '../../rank/concentration.ts';
import { rankDeviations } from '../../rank/rankDeviations.ts';
import { rankedDifference } from '../../rank/rankedDifference.ts';
import type { Incomes } from './incomes.ts';

/**
 * Half the mean difference, by income before tax, of what each pays more than at the average rate. Over the
 * mean tax it is the index of Kakwani, over the mean income after tax that of Reynolds and Smolensky. Two
 * indices that are nearly equal are not subtracted: a proportional tax departs by nothing.
 */
export function departureOf(columns: SampleColumns, { before, tax }: Incomes): number {
  const rate = tax.mean / before.mean;
  const more = tax.values.map((amount, place) => amount - rate * (before.values[place] as number));
  return rankedDifference(columns, more, rankDeviations(columns));
}

/** The influence at each place on the concentration of income before tax less that after it. */
export function reynoldsSmolenskyInfluence(
  columns: SampleColumns,
  { before, after }: Incomes,
): Float64Array {
  const gini = concentrationInfluence(columns, before.values, before.mean);
  const concentration = concentrationInfluence(columns, after.values, after.mean);
  return gini.map((influence, place) => influence - (concentration[place] as number));
}
