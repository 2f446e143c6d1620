import type { MultidimensionalIndex } from '../../../../src/model/multidimensional/multidimensionalIndex.ts';
import type { Plan, PlanMultidimensional } from '../../../../src/model/plan/plan.ts';
import { adjustedHeadcount } from '../../../../src/multidimensional/measures/adjustedHeadcount.ts';
import { bandHeadcount } from '../../../../src/multidimensional/measures/bandHeadcount.ts';
import { censoredHeadcount } from '../../../../src/multidimensional/measures/censoredHeadcount.ts';
import { contributionShare } from '../../../../src/multidimensional/measures/contributionShare.ts';
import { deprivationIntensity } from '../../../../src/multidimensional/measures/deprivationIntensity.ts';
import { meanDeprivations } from '../../../../src/multidimensional/measures/meanDeprivations.ts';
import { multidimensionalHeadcount } from '../../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { uncensoredHeadcount } from '../../../../src/multidimensional/measures/uncensoredHeadcount.ts';
import type { IndexOptions } from '../../../../src/multidimensional/scoring/indexOptions.ts';
import type { MultidimensionalValue } from '../../../../src/multidimensional/scoring/ratioMeasure.ts';
import type { DeprivationInput } from '../../../../src/multidimensional/scoring/scorePatterns.ts';
import type { DeprivationIndicator } from '../../../../src/sql/measures/counting/countingSql.ts';

/** A plan of one index. */
export const planOf = (multidimensional: PlanMultidimensional, rest: Partial<Plan> = {}): Plan => ({
  version: 1,
  multidimensional,
  indicators: [],
  ...rest,
});

/** Every counting indicator of an index. */
export function indicatorsOf(index: MultidimensionalIndex): DeprivationIndicator[] {
  const id = 'one';
  const ids = index.dimensions.flatMap(({ indicators }) => indicators.map((each) => each.id));
  return [
    { id, measure: 'multidimensionalHeadcount' },
    { id, measure: 'adjustedHeadcount' },
    { id, measure: 'deprivationIntensity' },
    { id, measure: 'meanDeprivations', among: 'everybody' },
    { id, measure: 'meanDeprivations', among: 'poor' },
    ...ids.flatMap((indicator): DeprivationIndicator[] => [
      { id, measure: 'uncensoredHeadcount', indicator },
      { id, measure: 'censoredHeadcount', indicator },
      { id, measure: 'contributionShare', indicator },
    ]),
    ...index.dimensions.map(
      (dimension): DeprivationIndicator => ({
        id,
        measure: 'contributionShare',
        dimension: dimension.id,
      }),
    ),
    ...(index.bands ?? []).map(
      (band): DeprivationIndicator => ({ id, measure: 'bandHeadcount', band: band.id }),
    ),
  ];
}

/** The same figure by the function of its name. */
export function inMemory(
  data: DeprivationInput,
  options: IndexOptions,
  indicator: DeprivationIndicator,
): MultidimensionalValue {
  switch (indicator.measure) {
    case 'multidimensionalHeadcount':
      return multidimensionalHeadcount(data, options);
    case 'adjustedHeadcount':
      return adjustedHeadcount(data, options);
    case 'deprivationIntensity':
      return deprivationIntensity(data, options);
    case 'meanDeprivations':
      return meanDeprivations(data, { ...options, among: indicator.among });
    case 'uncensoredHeadcount':
      return uncensoredHeadcount(data, { ...options, indicator: indicator.indicator });
    case 'censoredHeadcount':
      return censoredHeadcount(data, { ...options, indicator: indicator.indicator });
    case 'contributionShare':
      return contributionShare(
        data,
        indicator.indicator === undefined
          ? { ...options, dimension: indicator.dimension as string }
          : { ...options, indicator: indicator.indicator },
      );
    case 'bandHeadcount':
      return bandHeadcount(data, { ...options, band: indicator.band });
  }
}
