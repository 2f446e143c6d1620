import type { Measure } from '../../model/sample/measure.ts';
import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import { formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { InequalityOptions } from '../formula/bindInequality.ts';
import { concentrationInfluence } from '../rank/concentration.ts';
import { orderedBy } from '../rank/orderedBy.ts';
import type { TaxSample } from './concentrationSample.ts';
import { type Incomes, incomesOf, taxFormula } from './tax/incomes.ts';
import { departureOf } from './tax/progression.ts';
import { rerankingOf } from './tax/reranking.ts';

/** By how much a tax lowers the Gini index, and what makes it so. */
export interface RedistributiveEffect extends SampleValue {
  /** All taxes over all income before tax; `null` where the mean income is not above 0. */
  readonly averageTaxRate: number | null;
  /** How progressive the tax is; `null` where taxes and benefits add up to 0. */
  readonly kakwaniIndex: number | null;
  /** The effect without any change of ranks: rate / (1 − rate) · Kakwani; `null` where the effect is. */
  readonly reynoldsSmolenskyIndex: number | null;
  /** What changes of ranks take back of it; `null` where the effect is. */
  readonly rerankingIndex: number | null;
}

/**
 * By how much a tax lowers the Gini index: that of income before tax less that of income after it, with what
 * it is made of.
 *
 * Convention: welfare is income before tax. A benefit is a negative tax. Income after tax may be negative
 * and counts by the formula. Negative income before tax is refused unless a policy is named; a policy
 * that changes it leaves the tax as it is.
 *
 * Formula: RE = G(before) − G(after) = RS − AP = K · t / (1 − t) − AP, with RS the index of Reynolds and
 * Smolensky, AP reranking, K the index of Kakwani and t the average rate.
 *
 * Source: N. Kakwani (1984), On the measurement of tax progressivity and redistributive effect of taxes with
 * applications to horizontal and vertical equity, Advances in Econometrics 3, 149–168.
 *
 * @param sample - income before tax as welfare, the tax and weights by row
 * @param options - the policies
 * @returns the value, below 0 where the tax adds to inequality, or `null` where nobody was counted or the
 * mean income before or after tax is not above 0; with its parts, rows, population, conventions and what
 * was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for income, a tax
 * or a weight that is not a valid number, `outsideSupport` for negative income, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { redistributiveEffect } from 'poverty-indicators/inequality';
 *
 * redistributiveEffect({ welfare: [20, 40, 60, 80], tax: [0, 0, 20, 20] });
 * // => { value: 0.0625, averageTaxRate: 0.2, kakwaniIndex: 0.25, rerankingIndex: 0, … }
 */
export function redistributiveEffect(
  sample: TaxSample,
  options: InequalityOptions = {},
): RedistributiveEffect {
  const { columns, counted } = countSample(sample, taxFormula(options));
  const parts = columns.population > 0 ? partsOf(columns, incomesOf(columns)) : noParts;
  const value = effectOf(parts);
  requireFiniteParts([value, ...Object.values(parts)]);
  return { measure, value, ...parts, ...counted };
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as
 * {@link redistributiveEffect} does
 * @example
 * import { redistributiveEffectMeasure } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [20, 40, 60, 80], tax: [0, 0, 20, 20] };
 * redistributiveEffectMeasure({}).value(sample); // => 0.0625
 */
export function redistributiveEffectMeasure(options: InequalityOptions = {}): Measure<TaxSample> {
  return formulaMeasure(bind(options));
}

type EffectParts = Omit<RedistributiveEffect, keyof SampleValue>;

const noParts: EffectParts = {
  averageTaxRate: null,
  kakwaniIndex: null,
  reynoldsSmolenskyIndex: null,
  rerankingIndex: null,
};

const measure = 'redistributiveEffect';

function bind(options: InequalityOptions): SampleFormula<TaxSample> {
  return {
    ...taxFormula(options),
    measure,
    value: (columns) => effectOf(partsOf(columns, incomesOf(columns))),
    influence(columns) {
      const { before, after } = incomesOf(columns);
      const own = orderedBy(columns, after.values);
      const lower = own.back(concentrationInfluence(own.columns, own.columns.welfare, after.mean));
      return concentrationInfluence(columns, before.values, before.mean).map(
        (influence, place) => influence - (lower[place] as number),
      );
    },
  };
}

function effectOf({ reynoldsSmolenskyIndex: effect, rerankingIndex: lost }: EffectParts) {
  // Minus zero is zero.
  return effect === null || lost === null ? null : effect - lost + 0;
}

function partsOf(columns: SampleColumns, incomes: Incomes): EffectParts {
  const { before, tax, after } = incomes;
  if (!(before.mean > 0)) return noParts;
  const departure = departureOf(columns, incomes);
  const isPositive = after.mean > 0;
  return {
    averageTaxRate: tax.mean / before.mean + 0,
    // Minus zero is zero.
    kakwaniIndex: tax.mean === 0 ? null : departure / tax.mean + 0,
    reynoldsSmolenskyIndex: isPositive ? departure / after.mean + 0 : null,
    rerankingIndex: isPositive ? rerankingOf(columns, after) : null,
  };
}
