import type { Measure } from '../../model/sample/measure.ts';
import { totalOf } from '../../numeric/sums/totalOf.ts';
import { refuse, requireFinite } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import { weightedRows } from '../../sample/order/weightedRows.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { type Center, centerOf } from '../formula/centerOf.ts';
import { requireBandwidth } from '../formula/requireBandwidth.ts';
import { rescaled } from '../formula/rescaled.ts';
import { kernelSums } from './kernelSums.ts';

/** Settings of {@link duclosEstebanRayIndex}. */
export interface DuclosEstebanRayIndexOptions extends InequalityOptions {
  /** How much people of like income feel as one: from 0.25 to 1; or 0, which gives the Gini index. */
  readonly alpha: number;
  /** The bandwidth of the density, in the unit of welfare; by the rule of the paper if left out. */
  readonly bandwidth?: number;
}

/**
 * The Duclos–Esteban–Ray index of polarization: the mean distance between two incomes, weighted by the
 * density at the first to the power α.
 *
 * Convention: incomes are taken as shares of their mean, and half of the index is given, so that α = 0 is
 * the Gini index; twice this is what the R package DER gives at one bandwidth. The density is that of the
 * sample by a normal kernel, each row itself among those it counts. Its bandwidth is the paper's for
 * distributions near the normal, 4.7 σ α^0.1 / √n, with σ over the population and n the rows that have
 * weight, so that it does not depend on the scale of weights but on how rows are split; or the one given.
 * Influence holds it fixed. Sums over pairs take time in proportion to the rows, with an error of about
 * 1e-13. Negative welfare is refused unless a policy is named; where the mean is not above 0 there is
 * no value.
 *
 * Formula: P = ½ μ^(α − 1) Σᵢ wᵢ f(xᵢ)^α a(xᵢ) / W, with a(x) = Σⱼ wⱼ |x − xⱼ| / W and
 * f(x) = Σⱼ wⱼ φ((x − xⱼ) / h) / (W h).
 *
 * Source: J.-Y. Duclos, J. Esteban and D. Ray (2004), Polarization: concepts, measurement, estimation,
 * Econometrica 72, 1737–1772.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - α, the bandwidth and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for α or the bandwidth, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { duclosEstebanRayIndex } from 'poverty-indicators/inequality';
 *
 * const welfare = [10, 20, 30, 40];
 * duclosEstebanRayIndex({ welfare }, { alpha: 0 }).value; // => 0.25
 * duclosEstebanRayIndex({ welfare: [7, 7, 7] }, { alpha: 1 }).value; // => 0
 */
export function duclosEstebanRayIndex(
  sample: SampleInput,
  options: DuclosEstebanRayIndexOptions,
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - α, the bandwidth and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link duclosEstebanRayIndex} does
 * @example
 * import { duclosEstebanRayIndexMeasure } from 'poverty-indicators/inequality';
 *
 * duclosEstebanRayIndexMeasure({ alpha: 0 }).value({ welfare: [10, 20, 30, 40] }); // => 0.25
 */
export function duclosEstebanRayIndexMeasure(
  options: DuclosEstebanRayIndexOptions,
): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: DuclosEstebanRayIndexOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['alpha', 'bandwidth']);
  const alpha = requireFinite(options.alpha, ['alpha']);
  if (alpha !== 0 && (alpha < 0.25 || alpha > 1)) {
    refuse('invalidNumber', ['alpha'], '0 or a number from 0.25 to 1', alpha);
  }
  const bandwidth = requireBandwidth(options.bandwidth);
  const partsOf = (columns: SampleColumns, center: Center) =>
    identification(columns, alpha, bandwidth ?? ruleOfPaper(columns, center, alpha));
  return {
    ...shared,
    measure: 'duclosEstebanRayIndex',
    conventions: {
      alpha: String(alpha),
      bandwidth: bandwidth === undefined ? '4.7 σ α^0.1 / √n' : String(bandwidth),
    },
    order: 'ascending',
    transform: bandwidth === undefined ? rescaled : (columns) => columns,
    value(columns) {
      const center = centerOf(columns);
      if (!(center.mean > 0)) return null;
      const parts = partsOf(columns, center);
      return parts === null ? 0 : (center.mean ** (alpha - 1) * parts.total) / 2;
    },
    influence(columns) {
      const center = centerOf(columns);
      const parts = partsOf(columns, center);
      if (parts === null) return new Float64Array(columns.welfare.length);
      const scale = center.mean ** (alpha - 1) / 2;
      const raw = rawInfluence(columns, alpha, parts);
      return raw.map((one, place) => {
        const distance = (columns.welfare[place] as number) - center.mean - center.rest;
        return scale * (one + ((alpha - 1) * parts.total * distance) / center.mean);
      });
    },
  };
}

function ruleOfPaper(columns: SampleColumns, { mean, rest }: Center, alpha: number): number {
  const variance = weightedMean(columns, (welfare) => (welfare - mean - rest) ** 2);
  return (4.7 * Math.sqrt(variance) * alpha ** 0.1) / Math.sqrt(weightedRows(columns));
}

/** The parts of Σ p f^α a: shares of rows, densities, distances, and the sum. */
interface Parts {
  readonly bandwidth: number;
  readonly shares: Float64Array;
  readonly densities: Float64Array | null;
  readonly distances: Float64Array;
  readonly total: number;
}

/** These parts; `null` where there is no spread and so no bandwidth. */
function identification(columns: SampleColumns, alpha: number, bandwidth: number): Parts | null {
  const { welfare, weights, population } = columns;
  if (alpha > 0 && bandwidth === 0) return null;
  const shares = welfare.map(
    (_, place) => (weights === null ? 1 : (weights[place] as number)) / population,
  );
  const densities = alpha === 0 ? null : kernelSums(welfare, shares, bandwidth);
  const distances = meanDistances(columns);
  const felt = feltBy(shares, densities, alpha);
  const total = totalOf(felt.map((one, place) => one * (distances[place] as number)));
  return { bandwidth, shares, densities, distances, total };
}

/** p f^power by row; 0 for a row of no weight. */
function feltBy(shares: Float64Array, densities: Float64Array | null, power: number): Float64Array {
  if (densities === null) return shares;
  return shares.map((share, place) =>
    share === 0 ? 0 : share * (densities[place] as number) ** power,
  );
}

/**
 * The influence on Σ p f^α a at a bandwidth: as one of those who feel, as one of those they are like, and
 * as one of those they are far from.
 */
function rawInfluence({ welfare }: SampleColumns, alpha: number, parts: Parts): Float64Array {
  const { shares, densities, distances, bandwidth, total } = parts;
  const felt = feltBy(shares, densities, alpha);
  const population = totalOf(felt);
  const far = meanDistances({ welfare, weights: felt });
  const likeness =
    densities === null
      ? null
      : kernelSums(
          welfare,
          feltBy(shares, densities, alpha - 1).map(
            (one, place) => one * (distances[place] as number),
          ),
          bandwidth,
        );
  return welfare.map((_, place) => {
    const own =
      (densities === null ? 1 : (densities[place] as number) ** alpha) *
      (distances[place] as number);
    const like = likeness === null ? 0 : alpha * (likeness[place] as number);
    return own + like + population * (far[place] as number) - (2 + alpha) * total;
  });
}
