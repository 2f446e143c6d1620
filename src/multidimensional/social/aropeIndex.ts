import type {
  MultidimensionalIndex,
  NamedCondition,
} from '../../model/multidimensional/multidimensionalIndex.ts';

/** The indicator of an income below the line. */
export const lowIncome = 'lowIncome';
/** The indicator of a very low work intensity. */
export const lowWorkIntensity = 'lowWorkIntensity';
/** The column of those to whom work intensity applies: no indicator, a mark beside them. */
export const workApplies = 'workIntensityApplies';

/** The parts of being at risk of poverty or social exclusion, in the order of their bits. */
export const riskParts: readonly RiskPart[] = ['poverty', 'deprivation', 'workIntensity'];

/** A part of being at risk of poverty or social exclusion. */
export type RiskPart = 'poverty' | 'deprivation' | 'workIntensity';

/** An index that identifies by named conditions. */
export interface AropeIndex extends MultidimensionalIndex {
  /** A union of conditions, one for each part. */
  readonly identification: {
    readonly kind: 'conditions';
    readonly anyOf: readonly NamedCondition[];
  };
}

/** The index behind the measure: three conditions, one of which is enough. Its weights say nothing. */
export function aropeIndex(items: readonly string[], itemsAtLeast: number): AropeIndex {
  const columns = [[lowIncome], items, [lowWorkIntensity]];
  return {
    id: 'atRiskOfPovertyOrExclusion',
    unit: 'person',
    dimensions: riskParts.map((id, part) => ({
      id,
      indicators: (columns[part] as readonly string[]).map((item) => ({ id: item, weight: 1 })),
    })),
    identification: {
      kind: 'conditions',
      anyOf: riskParts.map((id, part) => ({
        id,
        indicators: columns[part] as readonly string[],
        atLeast: id === 'deprivation' ? itemsAtLeast : 1,
      })),
    },
  };
}
