import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import { densityAt } from '../formula/additivePoverty.ts';
import { gapOf } from '../formula/fgtFormula.ts';
import { isPoor, type LineAt, type PovertyFormula } from '../formula/povertyFormula.ts';
import { meanGap } from './meanGap.ts';
import { poorPrefix } from './poorPrefix.ts';

/** The index for many persons, or that of 1976 for so few that one counts. */
export type SenVersion = 'replicationInvariant' | 'original';

/**
 * The index of Sen as a sum without a difference: P₁ + φ H D / z, where D is half the mean difference of
 * the poor, which is their mean times their Gini index, and φ is 1 or q / (q + 1), q the poor.
 */
export function senFormula(version: SenVersion): PovertyFormula {
  return {
    measure: 'senIndex',
    settings: { version },
    support: nonNegativeOrKept,
    perRow: 'ratio',
    order: 'ascending',
    value(columns, at) {
      const { difference, factor } = amongPoor(columns, at, version);
      return meanGap(columns, at) + factor * difference;
    },
    influence(columns, at) {
      const { welfare } = columns;
      const { poor, half, headcount, difference, factor, factorSlope } = amongPoor(
        columns,
        at,
        version,
      );
      const gap = meanGap(columns, at);
      const distances = poor.population === 0 ? null : meanDistances(poor);
      const influence = new Float64Array(welfare.length);
      for (let place = 0; place < welfare.length; place++) {
        const isOne = place < poor.welfare.length;
        // H D moves by the distance of a poor row from the poor, less D; H and q by one.
        const distance = isOne && distances !== null ? (distances[place] as number) - half : 0;
        influence[place] =
          (isOne ? gapOf(welfare[place] as number, at) : 0) -
          gap +
          factor * (distance / at.line - difference) +
          factorSlope * ((isOne ? 1 : 0) - headcount) * difference;
      }
      return influence;
    },
    slope(columns, at) {
      const { poor, half, difference, factor, factorSlope } = amongPoor(columns, at, version);
      if (poor.population === 0) return 0;
      const term = (one: number) => (isPoor(one, at) ? one / at.line / at.line : 0);
      const ratio = (meanGap(columns, at) * columns.population) / poor.population;
      // Whoever is passed as the line rises is as far from the poor as the line is from their mean.
      const passed = factor * (ratio - half / at.line) + factorSlope * difference;
      return (
        weightedMean(columns, term) -
        (factor * difference) / at.line +
        passed * densityAt(columns, at)
      );
    },
  };
}

/** What the poor are among themselves. */
function amongPoor(columns: SampleColumns, at: LineAt, version: SenVersion) {
  const poor = poorPrefix(columns, at);
  const half = poor.population === 0 ? 0 : halfMeanDifference(poor);
  const headcount = poor.population / columns.population;
  const original = version === 'original';
  return {
    poor,
    half,
    headcount,
    /** H D / z. */
    difference: headcount * (half / at.line),
    /** q / (q + 1), and its derivative by H where the population stays. */
    factor: original ? poor.population / (poor.population + 1) : 1,
    factorSlope: original ? columns.population / (poor.population + 1) ** 2 : 0,
  };
}
