import { lorenzOrdinate } from '../../../../src/inequality/curves/lorenzOrdinate.ts';
import { atkinsonIndex } from '../../../../src/inequality/measures/atkinsonIndex.ts';
import { coefficientOfVariation } from '../../../../src/inequality/measures/coefficientOfVariation.ts';
import { generalizedEntropyIndex } from '../../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../../../src/inequality/measures/giniIndex.ts';
import { hooverIndex } from '../../../../src/inequality/measures/hooverIndex.ts';
import { kolmIndex } from '../../../../src/inequality/measures/kolmIndex.ts';
import { sGiniIndex } from '../../../../src/inequality/measures/sGiniIndex.ts';
import { wolfsonIndex } from '../../../../src/inequality/polarization/wolfsonIndex.ts';
import { meanWelfare } from '../../../../src/inequality/shares/meanWelfare.ts';
import { palmaRatio } from '../../../../src/inequality/shares/palmaRatio.ts';
import { quantileRatio } from '../../../../src/inequality/shares/quantileRatio.ts';
import { quintileShareRatio } from '../../../../src/inequality/shares/quintileShareRatio.ts';
import { welfareQuantile } from '../../../../src/inequality/shares/welfareQuantile.ts';
import { welfareShare } from '../../../../src/inequality/shares/welfareShare.ts';
import { relativeLine } from '../../../../src/monetary/lines/relativeLine.ts';
import { povertyHeadcount } from '../../../../src/monetary/measures/povertyHeadcount.ts';
import { prosperityGap } from '../../../../src/monetary/measures/prosperityGap.ts';
import { relativeMedianPovertyGap } from '../../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import type { SupportOptions } from '../../../../src/sample/support.ts';
import type { WelfareSample } from '../../../../src/sample/welfareSample.ts';
import type { Add, Entry, FigureOf } from '../figures.ts';
import { rowsOf } from '../rows.ts';

/** What the figures of a sample depend on. */
export interface InequalitySettings {
  readonly kappas: readonly string[];
  readonly standards: readonly number[];
  readonly equalWeights: boolean;
}

export const probabilities = {
  quantiles: [0.01, 0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 0.99],
  some: [0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9],
  tenths: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
};

/** Every measure of inequality, at its place below `inequality` in `expected.json`. */
export function inequalityEntries(settings: InequalitySettings): readonly Entry[] {
  const entries: Entry[] = [];
  const add: Add = (place, accepts, of) => entries.push({ place, accepts, of });
  add('mean', 'all', (sample) => meanWelfare(sample).value);
  for (const probability of probabilities.quantiles) {
    add(
      `quantiles/${probability}`,
      'all',
      (sample) => welfareQuantile(sample, { probability }).value,
    );
  }
  for (const [name, rule] of settings.equalWeights ? bothRules : [bothRules[0]]) {
    for (const probability of probabilities.some) {
      add(
        `${name}/${probability}`,
        'all',
        (sample) => welfareQuantile(sample, { probability, rule }).value,
      );
    }
  }
  for (const [name, numerator, denominator] of ratios) {
    add(
      `quantileRatios/${name}`,
      'all',
      (sample) => quantileRatio(sample, { numerator, denominator }).value,
    );
  }
  for (const kappa of settings.kappas) {
    add(`kolm/${kappa}`, 'all', (sample) => kolmIndex(sample, { kappa: Number(kappa) }).value);
  }
  addKept(add);
  for (const alpha of [-1, 0, 0.5, 1, 2]) {
    const accepts = alpha === 2 ? 'nonNegativeOrKept' : alpha > 0 ? 'nonNegative' : 'positive';
    add(
      `generalizedEntropy/${alpha}`,
      accepts,
      (sample, policy) => generalizedEntropyIndex(sample, { alpha, ...policy }).value,
    );
  }
  for (const epsilon of [0.5, 1, 2]) {
    add(
      `atkinson/${epsilon}`,
      epsilon < 1 ? 'nonNegative' : 'positive',
      (sample, policy) => atkinsonIndex(sample, { epsilon, ...policy }).value,
    );
  }
  for (const standard of settings.standards) {
    add(
      `prosperityGap/${standard}`,
      'positive',
      (sample, policy) => prosperityGap(sample, { standard, ...policy }).value,
    );
  }
  addLines(add);
  return [...entries, ...derivedEntries(settings)];
}

const bothRules = [
  ['quantilesLower', 'step'],
  ['quantilesType7', 'linear'],
] as const;

const ratios = [
  ['p90p10', 0.9, 0.1],
  ['p80p20', 0.8, 0.2],
  ['p50p10', 0.5, 0.1],
  ['p90p50', 0.9, 0.5],
] as const;

const shares = [
  ['top1', 0.99, 1],
  ['top10', 0.9, 1],
  ['top20', 0.8, 1],
  ['bottom20', 0, 0.2],
  ['bottom40', 0, 0.4],
  ['bottom50', 0, 0.5],
] as const;

const quintileRatios = [
  ['quintileShareRatio', {}],
  ['quintileShareRatioWholeRows', { marginalRows: 'whole' }],
  ['quintileMeanRatioWholeRows', { marginalRows: 'whole', of: 'means' }],
] as const;

/** The measures that refuse negative welfare unless it is kept. */
function addKept(add: Add): void {
  const kept = (place: string, of: FigureOf) => add(place, 'nonNegativeOrKept', of);
  kept('coefficientOfVariation', (sample, policy) => coefficientOfVariation(sample, policy).value);
  kept('gini', (sample, policy) => giniIndex(sample, policy).value);
  kept(
    'giniRowsCorrected',
    (sample, policy) => giniIndex(sample, { correction: 'rows', ...policy }).value,
  );
  for (const nu of [1.5, 2, 3, 4]) {
    kept(`sGini/${nu}`, (sample, policy) => sGiniIndex(sample, { nu, ...policy }).value);
  }
  kept('hoover', (sample, policy) => hooverIndex(sample, policy).value);
  for (const share of probabilities.tenths) {
    const place = share.toFixed(1);
    kept(`lorenz/${place}`, (sample, policy) => lorenzOrdinate(sample, { share, ...policy }).value);
    for (const kind of ['generalized', 'absolute'] as const) {
      add(
        `${kind}Lorenz/${place}`,
        'all',
        (sample) => lorenzOrdinate(sample, { share, kind }).value,
      );
    }
  }
  for (const [name, from, to] of shares) {
    kept(`shares/${name}`, (sample, policy) => welfareShare(sample, { from, to, ...policy }).value);
  }
  for (const [name, options] of quintileRatios) {
    kept(name, (sample, policy) => quintileShareRatio(sample, { ...options, ...policy }).value);
  }
  kept('palma', (sample, policy) => palmaRatio(sample, policy).value);
  kept('wolfson', (sample, policy) => wolfsonIndex(sample, policy).value);
}

/** Lines that are made of the sample, and poverty at one of them. */
function addLines(add: Add): void {
  for (const [place, of, share] of [
    ['0.6median', 'median', 0.6],
    ['0.5median', 'median', 0.5],
    ['0.5mean', 'mean', 0.5],
  ] as const) {
    add(`relativeLines/${place}`, 'all', (sample) => relativeLine(sample, { of, share }).amount);
  }
  const line = { kind: 'relative', of: 'median', share: 0.6 } as const;
  add('atRiskOfPoverty/line', 'all', (sample) => povertyHeadcount(sample, { line }).line);
  for (const [place, boundary] of [
    ['headcountBelow', 'below'],
    ['headcountAtOrBelow', 'atOrBelow'],
  ] as const) {
    add(
      `atRiskOfPoverty/${place}`,
      'all',
      (sample) => povertyHeadcount(sample, { line, boundary }).value,
    );
  }
  add(
    'atRiskOfPoverty/relativeMedianPovertyGap',
    'all',
    (sample) => relativeMedianPovertyGap(sample, { line }).value,
  );
}

/** Figures that are not offered by themselves, each a function of some that are. */
function derivedEntries({ equalWeights }: InequalitySettings): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (place: string, of: FigureOf) => entries.push({ place, accepts: 'derived', of });
  const mean = (sample: WelfareSample) => meanWelfare(sample).value as number;
  const deviation: FigureOf = (sample, policy) =>
    (coefficientOfVariation(sample, policy).value as number) * mean(sample);
  const variance: FigureOf = (sample, policy) => (deviation(sample, policy) as number) ** 2;
  const gini = (sample: WelfareSample, policy: SupportOptions) =>
    giniIndex(sample, policy).value as number;
  add('total', (sample) => mean(sample) * meanWelfare(sample).population);
  add('standardDeviation', deviation);
  add('variance', variance);
  if (equalWeights) {
    add('varianceSample', (sample, policy) => {
      const { rows } = meanWelfare(sample);
      return ((variance(sample, policy) as number) * rows) / (rows - 1);
    });
  }
  add('meanAbsoluteDifference', (sample, policy) => 2 * mean(sample) * gini(sample, policy));
  // Of each row the form with 2r − 1 counts w² y more than that with the middle of its ranks.
  add('giniTwoRMinusOne', (sample, policy) => {
    const [amount, population] = [mean(sample), meanWelfare(sample).population];
    const more = rowsOf(sample).reduce(
      (sum, { income, weight }) => sum + (weight - 1) * weight * income,
      0,
    );
    return gini(sample, policy) + more / (population * population * amount);
  });
  add('giniWeightCorrected', (sample, policy) => {
    const { population } = meanWelfare(sample);
    return (gini(sample, policy) * population) / (population - 1);
  });
  return entries;
}
