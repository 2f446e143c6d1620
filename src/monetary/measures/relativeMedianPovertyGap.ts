import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';
import { pickRows, placesWhere } from '../../sample/formula/pickRows.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { kernelDensity } from '../../sample/quantile/kernelDensity.ts';
import { type QuantileRule, quantileRules } from '../../sample/quantile/quantileRule.ts';
import { quantileOf } from '../../sample/quantile/quantilesOf.ts';
import { anyNumber } from '../../sample/support.ts';
import { densityAt } from '../formula/additivePoverty.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import {
  isPoor,
  type LineAt,
  type PovertyFormula,
  type PovertyValue,
} from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** Settings of {@link relativeMedianPovertyGap}. */
export interface RelativeMedianPovertyGapOptions extends LineOptions {
  /** How the median of the poor is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/**
 * The distance of the median of the poor from the line, as a share of it: the relative median poverty
 * gap.
 *
 * Convention: the median is that of the poor alone, by the midpoint rule unless another is named; the
 * line has its own rule. Eurostat's figure has a line of 60% of the median and nobody on it poor. Every
 * number is accepted; a negative median carries the value past 1.
 *
 * Formula: (z − m) / z, m the median of y among those with y < z.
 *
 * Source: Eurostat, relative median at-risk-of-poverty gap (EU-SILC); J.-C. Deville (1999), Variance
 * estimation for complex statistics and estimators, Survey Methodology 25, 193–203, for the influence
 * of a quantile.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the rule of the median, the boundary and the
 * policies
 * @returns the value, 0 or more, or `null` where nobody is poor or the sample makes no line above 0;
 * with the line, rows, population, conventions and what was done about rows without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `unequalColumns`, `unknownOption`, `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { relativeMedianPovertyGap } from 'poverty-indicators/monetary';
 *
 * relativeMedianPovertyGap({ welfare: [40, 60, 90, 150, 160] }, { line: 100 }).value; // => 0.4
 */
export function relativeMedianPovertyGap(
  sample: PovertyInput,
  options: RelativeMedianPovertyGapOptions,
): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the rule of the median, the boundary and the
 * policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link relativeMedianPovertyGap} does
 * @example
 * import { relativeMedianPovertyGapMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = relativeMedianPovertyGapMeasure({ line: 100 });
 * measure.value({ welfare: [40, 60, 150] }); // => 0.5
 */
export function relativeMedianPovertyGapMeasure(
  options: RelativeMedianPovertyGapOptions,
): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: RelativeMedianPovertyGapOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line }');
  const rule = requireChoice(options.rule ?? 'midpoint', quantileRules, ['rule']);
  return bindPoverty(options, formulaOf(rule), ['rule']);
}

function formulaOf(rule: QuantileRule): PovertyFormula {
  const median = (columns: SampleColumns, at: LineAt) => {
    const poor = poorOf(columns, at);
    return poor.population === 0 ? null : quantileOf(poor, 0.5, rule);
  };
  return {
    measure: 'relativeMedianPovertyGap',
    settings: { rule },
    support: anyNumber,
    perRow: 'ratio',
    order: 'any',
    value(columns, at) {
      const middle = median(columns, at);
      return middle === null ? null : (at.line - middle) / at.line;
    },
    influence(columns, at) {
      const { welfare } = columns;
      const influence = new Float64Array(welfare.length);
      const middle = median(columns, at) as number;
      const density = densityAtMedian(columns, middle, at);
      if (density === null) return influence;
      // The median of the poor lies where F(m) = F(z) / 2: both sides move with a row's weight.
      const upToMedian = weightedMean(columns, (one) => (one <= middle ? 1 : 0));
      const poor = weightedMean(columns, (one) => (isPoor(one, at) ? 1 : 0));
      const scale = at.line * density;
      for (let place = 0; place < welfare.length; place++) {
        const one = welfare[place] as number;
        const side = (one <= middle ? 1 : 0) - upToMedian;
        influence[place] = (side - 0.5 * ((isPoor(one, at) ? 1 : 0) - poor)) / scale;
      }
      return influence;
    },
    slope(columns, at) {
      const middle = median(columns, at) as number;
      const density = densityAtMedian(columns, middle, at);
      const moved = density === null ? 0 : (0.5 * densityAt(columns, at)) / density;
      return (middle / at.line - moved) / at.line;
    },
  };
}

/** The density at the median of the poor, not so near 0 that to divide by it overflows; `null` without spread. */
function densityAtMedian(columns: SampleColumns, middle: number, at: LineAt): number | null {
  const density = kernelDensity(columns, middle, at.bandwidth);
  if (density === null || Number.isFinite(1 / density)) return density;
  const expected = 'a bandwidth that reaches rows beside the quantile';
  return refuse('overflow', ['bandwidth'], expected, at.bandwidth);
}

function poorOf(columns: SampleColumns, at: LineAt): SampleColumns {
  const { welfare } = columns;
  return pickRows(
    columns,
    placesWhere(welfare.length, (place) => isPoor(welfare[place] as number, at)),
  );
}
