import { lorenzOrdinateMeasure } from '../../../../src/inequality/curves/lorenzOrdinate.ts';
import { atkinsonIndexMeasure } from '../../../../src/inequality/measures/atkinsonIndex.ts';
import {
  coefficientOfVariation,
  coefficientOfVariationMeasure,
} from '../../../../src/inequality/measures/coefficientOfVariation.ts';
import { generalizedEntropyIndexMeasure } from '../../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndexMeasure } from '../../../../src/inequality/measures/giniIndex.ts';
import { hooverIndexMeasure } from '../../../../src/inequality/measures/hooverIndex.ts';
import { kolmIndexMeasure } from '../../../../src/inequality/measures/kolmIndex.ts';
import { sGiniIndexMeasure } from '../../../../src/inequality/measures/sGiniIndex.ts';
import { duclosEstebanRayIndexMeasure } from '../../../../src/inequality/polarization/duclosEstebanRayIndex.ts';
import { estebanRayIndexMeasure } from '../../../../src/inequality/polarization/estebanRayIndex.ts';
import { meanWelfareMeasure } from '../../../../src/inequality/shares/meanWelfare.ts';
import { palmaRatioMeasure } from '../../../../src/inequality/shares/palmaRatio.ts';
import { quintileShareRatioMeasure } from '../../../../src/inequality/shares/quintileShareRatio.ts';
import { welfareShareMeasure } from '../../../../src/inequality/shares/welfareShare.ts';
import type { Boundary } from '../../../../src/model/standard/standard.ts';
import { clarkHemmingUlphIndexMeasure } from '../../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndexMeasure } from '../../../../src/monetary/measures/fgtIndex.ts';
import { incomeGapRatioMeasure } from '../../../../src/monetary/measures/incomeGapRatio.ts';
import { povertyHeadcountMeasure } from '../../../../src/monetary/measures/povertyHeadcount.ts';
import { prosperityGapMeasure } from '../../../../src/monetary/measures/prosperityGap.ts';
import { senIndexMeasure } from '../../../../src/monetary/measures/senIndex.ts';
import { senShorrocksThonIndexMeasure } from '../../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { takayamaIndexMeasure } from '../../../../src/monetary/measures/takayamaIndex.ts';
import { wattsIndexMeasure } from '../../../../src/monetary/measures/wattsIndex.ts';
import type { GroupedSample } from '../../../../src/sample/welfareSample.ts';

/** A value and the influence of each row on it. */
export interface Influenced {
  readonly value: (sample: GroupedSample) => number | null;
  readonly influence: (sample: GroupedSample) => ArrayLike<number> | null;
}

/** The measures whose influence is known, by their names in `expected.json`. */
export function influenceMeasures(line: number, boundary: Boundary = 'below') {
  const at = { line, boundary };
  const measures: { readonly [name: string]: Influenced } = {
    mean: meanWelfareMeasure(),
    variance,
    headcount: povertyHeadcountMeasure(at),
    ...each('fgt', [0, 0.5, 1, 2, 3], (alpha) => fgtIndexMeasure({ ...at, alpha })),
    watts: wattsIndexMeasure(at),
    incomeGapRatio: incomeGapRatioMeasure(at),
    senIndex: senIndexMeasure(at),
    senShorrocksThon: senShorrocksThonIndexMeasure(at),
    takayama: takayamaIndexMeasure(at),
    ...each('clarkHemmingUlph', [-1, 0, 0.5], (beta) =>
      clarkHemmingUlphIndexMeasure({ ...at, beta }),
    ),
    'prosperityGap(25)': prosperityGapMeasure({ standard: 25 }),
    gini: giniIndexMeasure(),
    ...each('sGini', [1.5, 3, 4], (nu) => sGiniIndexMeasure({ nu })),
    ...each('generalizedEntropy', [-1, 0, 0.5, 1, 2], (alpha) =>
      generalizedEntropyIndexMeasure({ alpha }),
    ),
    ...each('atkinson', [0.5, 1, 2], (epsilon) => atkinsonIndexMeasure({ epsilon })),
    'kolm(0.1)': kolmIndexMeasure({ kappa: 0.1 }),
    hoover: hooverIndexMeasure(),
    quintileShareRatio: quintileShareRatioMeasure(),
    palma: palmaRatioMeasure(),
    top10: welfareShareMeasure({ from: 0.9, to: 1 }),
    top1: welfareShareMeasure({ from: 0.99, to: 1 }),
    bottom40: welfareShareMeasure({ from: 0, to: 0.4 }),
    'lorenz(0.5)': lorenzOrdinateMeasure({ share: 0.5 }),
    'estebanRay(1)': estebanRayIndexMeasure({ by: 'region', alpha: 1, scale: 'none' }),
    'duclosEstebanRay(0.5, 2)': rawPolarization,
  };
  return measures;
}

function each(name: string, parameters: readonly number[], of: (parameter: number) => Influenced) {
  return Object.fromEntries(
    parameters.map((parameter) => [`${name}(${parameter})`, of(parameter)] as const),
  );
}

const mean = meanWelfareMeasure();

/** σ² = (μ CV)², and its influence by the chain rule. */
const variance: Influenced = {
  value: (sample) =>
    ((coefficientOfVariation(sample).value as number) * (mean.value(sample) as number)) ** 2,
  influence(sample) {
    const relative = coefficientOfVariation(sample).value as number;
    const center = mean.value(sample) as number;
    const ofMean = mean.influence(sample) as Float64Array;
    return (
      coefficientOfVariationMeasure()
        .influence(sample)
        ?.map(
          (own, row) => 2 * relative * center * (center * own + relative * (ofMean[row] as number)),
        ) ?? null
    );
  },
};

const halved = duclosEstebanRayIndexMeasure({ alpha: 0.5, bandwidth: 2 });

/** Σ p f^α a = 2 μ^(1 − α) times the index, and its influence by the chain rule. */
const rawPolarization: Influenced = {
  value: (sample) => 2 * Math.sqrt(mean.value(sample) as number) * (halved.value(sample) as number),
  influence(sample) {
    const center = mean.value(sample) as number;
    const value = halved.value(sample) as number;
    const ofMean = mean.influence(sample) as Float64Array;
    return (
      halved
        .influence(sample)
        ?.map(
          (own, row) =>
            2 * Math.sqrt(center) * (own + (0.5 * value * (ofMean[row] as number)) / center),
        ) ?? null
    );
  },
};
