import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireChoice, requireText } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber, nonNegativeOrKept, outsideSupportText } from '../../sample/support.ts';
import type { WelfareSample } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { readSources, refuseFloor } from './sources/readSources.ts';
import { covarianceShare, giniShare } from './sources/sourceRules.ts';
import type { SourcesSample } from './sources/sourcesSample.ts';

/** Settings of {@link sourceShare}. */
export interface SourceShareOptions extends InequalityOptions {
  /** The name of the source, one of those in the sample. */
  readonly source: string;
  /**
   * How inequality is shared out: `'covariance'`, the natural rule of Shorrocks, for any index;
   * `'gini'`, what the source adds to the Gini index, after Lerman and Yitzhaki.
   */
  readonly attribution: 'covariance' | 'gini';
}

/**
 * The share of inequality that one source of welfare makes.
 *
 * Convention: as in `decomposeBySource` and `decomposeGiniBySource`, of which it is `contributionShare`. By
 * `'covariance'` all numbers are accepted; by `'gini'` negative welfare is refused unless left out or
 * kept by name.
 *
 * Formula: cov(xₖ, x) / var(x), or cov(xₖ, F(x)) / cov(x, F(x)).
 *
 * Source: A. F. Shorrocks (1982), Inequality decomposition by factor components, Econometrica 50, 193–211;
 * R. I. Lerman and S. Yitzhaki (1985), Income inequality effects by income source, Review of Economics and
 * Statistics 67, 151–156.
 *
 * @param sample - the sources and weights by row, and welfare
 * @param options - the source, the attribution and the policies
 * @returns the share, below 0 for a source that lessens inequality, or `null` where nobody was counted or
 * there is no inequality; with rows, population, conventions and what was done about rows left out
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for an amount or a
 * weight that is not a valid number, for welfare that is not the sum of its sources or for a sorted
 * sample, `outsideSupport` for negative welfare, `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`
 * @example
 * import { sourceShare } from 'poverty-indicators/inequality';
 *
 * const sources = { wage: [0, 20, 30, 70], transfer: [20, 10, 10, 0] };
 * sourceShare({ sources }, { source: 'transfer', attribution: 'gini' }).value; // => -0.375
 */
export function sourceShare(sample: SourcesSample, options: SourceShareOptions): SampleValue {
  const { data, formula } = bind(options).on(sample);
  return evaluateFormula(data, formula);
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the source, the attribution and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue` or `invalidType` for faulty settings; its functions
 * throw as {@link sourceShare} does
 * @example
 * import { sourceShareMeasure } from 'poverty-indicators/inequality';
 *
 * const sources = { wage: [0, 20, 30, 70], transfer: [20, 10, 10, 0] };
 * sourceShareMeasure({ source: 'transfer', attribution: 'gini' }).value({ sources }); // => -0.375
 */
export function sourceShareMeasure(options: SourceShareOptions): Measure<SourcesSample> {
  const { conventions, on } = bind(options);
  return {
    measure,
    conventions,
    value(sample) {
      const { data, formula } = on(sample);
      return evaluateFormula(data, formula).value;
    },
    influence(sample) {
      const { data, formula } = on(sample);
      return formulaMeasure(formula).influence(data);
    },
  };
}

const measure = 'sourceShare';

/** The measure with its settings, and its formula on a sample whose welfare may have to be made. */
interface Bound {
  readonly conventions: Measure<never>['conventions'];
  on(sample: SourcesSample): {
    readonly data: WelfareSample;
    readonly formula: SampleFormula<WelfareSample>;
  };
}

function bind(options: SourceShareOptions): Bound {
  requireOptions(options, ['source', 'attribution']);
  const source = requireText(options.source, ['source']);
  const attribution = requireChoice(options.attribution, ['covariance', 'gini'] as const, [
    'attribution',
  ]);
  const isGini = attribution === 'gini';
  const shared = readPolicies(options, isGini ? nonNegativeOrKept : anyNumber);
  const { outsideSupport } = shared;
  refuseFloor(outsideSupport);
  const { value, influence } = isGini ? giniShare : covarianceShare;
  return {
    conventions: { source, attribution, outsideSupport: outsideSupportText(outsideSupport) },
    on(sample) {
      const { sample: data, names, companions, requireSums } = readSources(sample, options.missing);
      const place = names.indexOf(source);
      if (place < 0) {
        refuse('missingValue', ['sources', source], 'the source asked for', undefined);
      }
      return {
        data,
        formula: {
          ...shared,
          measure,
          conventions: { source, attribution },
          order: isGini ? 'ascending' : 'any',
          companions: () => companions,
          transform: requireSums,
          value: (columns) => value(columns, columns.companions[place] as Float64Array),
          influence: (columns) => influence(columns, columns.companions[place] as Float64Array),
        },
      };
    },
  };
}
