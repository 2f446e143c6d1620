import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { type AdditivePoverty, densityAt, sumOfTerms } from './additivePoverty.ts';
import { poorWeight } from './gapSums.ts';
import { isPoor, type LineAt, type PovertyFormula } from './povertyFormula.ts';

/**
 * The mean among the poor of a term of each: a mean over everybody as a ratio to the headcount,
 * linearized as ratios are. `null` where nobody is poor.
 */
export function meanOfPoor(additive: AdditivePoverty): PovertyFormula {
  const { measure, settings, support, perRow } = additive;
  const headcount = (columns: SampleColumns, at: LineAt) =>
    poorWeight(columns, at) / columns.population;
  return {
    measure,
    settings,
    support,
    perRow,
    order: 'any',
    value(columns, at) {
      const poor = poorWeight(columns, at);
      return poor === 0 ? null : sumOfTerms(additive, columns, at) / poor;
    },
    influence(columns, at, value) {
      const { welfare } = columns;
      const poor = headcount(columns, at);
      const influence = new Float64Array(welfare.length);
      for (let place = 0; place < welfare.length; place++) {
        const one = welfare[place] as number;
        if (isPoor(one, at)) influence[place] = (additive.term(one, at) - value) / poor;
      }
      return influence;
    },
    slope(columns, at, value) {
      const poor = headcount(columns, at);
      const within = weightedMean(columns, (welfare) => additive.termSlope(welfare, at));
      // Whoever is passed as the line rises adds the term at the line, and one to the poor.
      return (within + (additive.jump - value) * densityAt(columns, at)) / poor;
    },
  };
}
