import { concentrationIndex } from '../../../src/inequality/concentration/concentrationIndex.ts';
import { kakwaniIndex } from '../../../src/inequality/concentration/kakwaniIndex.ts';
import { redistributiveEffect } from '../../../src/inequality/concentration/redistributiveEffect.ts';
import { rerankingIndex } from '../../../src/inequality/concentration/rerankingIndex.ts';
import { reynoldsSmolenskyIndex } from '../../../src/inequality/concentration/reynoldsSmolenskyIndex.ts';
import { lorenzOrdinate } from '../../../src/inequality/curves/lorenzOrdinate.ts';
import { betweenGroupShare } from '../../../src/inequality/decomposition/betweenGroupShare.ts';
import { sourceShare } from '../../../src/inequality/decomposition/sourceShare.ts';
import { atkinsonIndex } from '../../../src/inequality/measures/atkinsonIndex.ts';
import { coefficientOfVariation } from '../../../src/inequality/measures/coefficientOfVariation.ts';
import { generalizedEntropyIndex } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { hooverIndex } from '../../../src/inequality/measures/hooverIndex.ts';
import { kolmIndex } from '../../../src/inequality/measures/kolmIndex.ts';
import { meanLogDeviation } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { sGiniIndex } from '../../../src/inequality/measures/sGiniIndex.ts';
import { theilIndex } from '../../../src/inequality/measures/theilIndex.ts';
import { varianceOfLogs } from '../../../src/inequality/measures/varianceOfLogs.ts';
import { duclosEstebanRayIndex } from '../../../src/inequality/polarization/duclosEstebanRayIndex.ts';
import { estebanRayIndex } from '../../../src/inequality/polarization/estebanRayIndex.ts';
import { wolfsonIndex } from '../../../src/inequality/polarization/wolfsonIndex.ts';
import { meanWelfare } from '../../../src/inequality/shares/meanWelfare.ts';
import { medianWelfare } from '../../../src/inequality/shares/medianWelfare.ts';
import { palmaRatio } from '../../../src/inequality/shares/palmaRatio.ts';
import { quantileRatio } from '../../../src/inequality/shares/quantileRatio.ts';
import { quintileShareRatio } from '../../../src/inequality/shares/quintileShareRatio.ts';
import { welfareQuantile } from '../../../src/inequality/shares/welfareQuantile.ts';
import { welfareShare } from '../../../src/inequality/shares/welfareShare.ts';
import type { SampleValue } from '../../../src/sample/sampleValue.ts';
import type { AxiomName, Entry } from './axioms.ts';

const every = ['anonymity', 'replication'] as const;
const relative = [...every, 'scaleInvariance'] as const;

interface Axioms {
  readonly satisfies: readonly AxiomName[];
  readonly breaks: readonly AxiomName[];
}

/** A measure of incomes alone; the line only says who is in which group, where a measure needs groups. */
function entry(
  measure: string,
  settings: string,
  evaluate: (welfare: readonly number[], line: number) => SampleValue,
  { satisfies, breaks }: Axioms,
): Entry {
  return {
    measure,
    settings,
    // What has no value is 0 here: only one source of income, or nobody taxed.
    evaluate: (welfare, line) => evaluate(welfare, line).value ?? 0,
    satisfies,
    breaks,
  };
}

const entropy: Axioms = {
  satisfies: [
    ...relative,
    'normalization',
    'transfer',
    'transferSensitivity',
    'subgroupConsistency',
    'nonNegative',
  ],
  breaks: ['translationInvariance', 'decomposability', 'focus'],
};
/** Of squares: the same transfer over the same distance is the same everywhere. */
const squares: Axioms = {
  satisfies: [...relative, 'normalization', 'transfer', 'subgroupConsistency', 'nonNegative'],
  breaks: ['translationInvariance', 'decomposability', 'focus', 'transferSensitivity'],
};
const gini: Axioms = {
  satisfies: [...relative, 'normalization', 'transfer', 'unitInterval'],
  breaks: ['translationInvariance', 'decomposability', 'subgroupConsistency', 'focus'],
};
const atkinson: Axioms = {
  satisfies: [
    ...relative,
    'normalization',
    'transfer',
    'transferSensitivity',
    'subgroupConsistency',
    'unitInterval',
  ],
  breaks: ['translationInvariance', 'decomposability', 'focus'],
};
const shares: Axioms = {
  satisfies: [...relative, 'transferNeverLowers', 'nonNegative'],
  breaks: ['transfer', 'translationInvariance', 'decomposability', 'subgroupConsistency'],
};
const polarization: Axioms = {
  satisfies: [...relative, 'normalization', 'nonNegative'],
  breaks: ['transferNeverLowers', 'translationInvariance', 'decomposability'],
};
const ofTaxes: Axioms = { satisfies: [...relative], breaks: ['decomposability'] };

/** Those with less than the line, and the others. */
const groups = (welfare: readonly number[], line: number) => ({
  side: welfare.map((income) => (income < line ? 'below' : 'above')),
});

/** A tenth of the income, and half of what is above twice the mean: it scales with incomes. */
function tax(welfare: readonly number[]): number[] {
  const mean = welfare.reduce((sum, income) => sum + income, 0) / welfare.length;
  return welfare.map((income) => 0.1 * income + 1.5 * Math.max(0, income - 1.25 * mean));
}

/** Measures of inequality, their axioms, and those they break. */
export const inequalityEntries: readonly Entry[] = [
  entry('giniIndex', '', (welfare) => giniIndex({ welfare }), {
    ...gini,
    breaks: [...gini.breaks, 'transferSensitivity'],
  }),
  entry('sGiniIndex', 'nu 3', (welfare) => sGiniIndex({ welfare }, { nu: 3 }), gini),
  entry('sGiniIndex', 'nu 1.5', (welfare) => sGiniIndex({ welfare }, { nu: 1.5 }), gini),
  ...[-1, 0, 0.5, 1].map((alpha) =>
    entry(
      'generalizedEntropyIndex',
      `alpha ${alpha}`,
      (welfare) => generalizedEntropyIndex({ welfare }, { alpha }),
      entropy,
    ),
  ),
  entry(
    'generalizedEntropyIndex',
    'alpha 2',
    (welfare) => generalizedEntropyIndex({ welfare }, { alpha: 2 }),
    squares,
  ),
  entry('theilIndex', '', (welfare) => theilIndex({ welfare }), entropy),
  entry('meanLogDeviation', '', (welfare) => meanLogDeviation({ welfare }), entropy),
  entry('coefficientOfVariation', '', (welfare) => coefficientOfVariation({ welfare }), {
    satisfies: squares.satisfies,
    breaks: ['translationInvariance', 'decomposability', 'focus'],
  }),
  ...[0.5, 1, 2].map((epsilon) =>
    entry(
      'atkinsonIndex',
      `epsilon ${epsilon}`,
      (welfare) => atkinsonIndex({ welfare }, { epsilon }),
      atkinson,
    ),
  ),
  entry('kolmIndex', 'kappa 0.05', (welfare) => kolmIndex({ welfare }, { kappa: 0.05 }), {
    satisfies: [
      ...every,
      'normalization',
      'transfer',
      'translationInvariance',
      'subgroupConsistency',
      'nonNegative',
    ],
    breaks: ['scaleInvariance', 'decomposability', 'focus'],
  }),
  entry('hooverIndex', '', (welfare) => hooverIndex({ welfare }), {
    satisfies: [...relative, 'normalization', 'transferNeverLowers', 'unitInterval'],
    breaks: ['transfer', 'translationInvariance', 'decomposability', 'subgroupConsistency'],
  }),
  entry('varianceOfLogs', '', (welfare) => varianceOfLogs({ welfare }), {
    satisfies: [...relative, 'normalization', 'nonNegative'],
    breaks: ['transferNeverLowers', 'translationInvariance', 'decomposability'],
  }),
  entry('quintileShareRatio', '', (welfare) => quintileShareRatio({ welfare }), shares),
  entry('palmaRatio', '', (welfare) => palmaRatio({ welfare }), shares),
  entry(
    'welfareShare',
    'top 10%',
    (welfare) => welfareShare({ welfare }, { from: 0.9, to: 1 }),
    shares,
  ),
  entry('lorenzOrdinate', '0.4', (welfare) => lorenzOrdinate({ welfare }, { share: 0.4 }), {
    satisfies: [...relative, 'unitInterval'],
    breaks: ['transferNeverLowers', 'translationInvariance', 'decomposability'],
  }),
  entry(
    'quantileRatio',
    '0.75 over 0.25',
    (welfare) => quantileRatio({ welfare }, { numerator: 0.75, denominator: 0.25 }),
    {
      satisfies: [...relative, 'nonNegative'],
      breaks: ['transferNeverLowers', 'translationInvariance', 'decomposability'],
    },
  ),
  entry('wolfsonIndex', '', (welfare) => wolfsonIndex({ welfare }), polarization),
  entry(
    'estebanRayIndex',
    'alpha 1.3, by side of the line',
    (welfare, line) =>
      estebanRayIndex({ welfare, by: groups(welfare, line) }, { by: 'side', alpha: 1.3 }),
    polarization,
  ),
  // The rule of the bandwidth counts rows; a bandwidth that is given is an amount of welfare.
  entry(
    'duclosEstebanRayIndex',
    'alpha 0.5',
    (welfare) => duclosEstebanRayIndex({ welfare }, { alpha: 0.5 }),
    {
      satisfies: ['anonymity', 'scaleInvariance', 'normalization', 'nonNegative'],
      breaks: ['replication', 'transferNeverLowers', 'decomposability'],
    },
  ),
  entry(
    'duclosEstebanRayIndex',
    'alpha 0.5, bandwidth 10',
    (welfare) => duclosEstebanRayIndex({ welfare }, { alpha: 0.5, bandwidth: 10 }),
    {
      satisfies: [...every, 'normalization', 'nonNegative'],
      breaks: ['scaleInvariance', 'transferNeverLowers', 'decomposability'],
    },
  ),
  entry('meanWelfare', '', (welfare) => meanWelfare({ welfare }), {
    satisfies: [...every, 'decomposability'],
    breaks: ['scaleInvariance', 'transfer', 'translationInvariance'],
  }),
  entry('medianWelfare', '', (welfare) => medianWelfare({ welfare }), {
    satisfies: every,
    breaks: ['scaleInvariance', 'decomposability'],
  }),
  entry('welfareQuantile', '0.2', (welfare) => welfareQuantile({ welfare }, { probability: 0.2 }), {
    satisfies: every,
    breaks: ['scaleInvariance', 'decomposability'],
  }),
  entry(
    'concentrationIndex',
    'of a tax',
    (welfare) => concentrationIndex({ welfare, variable: tax(welfare) }),
    { satisfies: [...relative, 'unitInterval'], breaks: ['decomposability'] },
  ),
  entry('kakwaniIndex', '', (welfare) => kakwaniIndex({ welfare, tax: tax(welfare) }), ofTaxes),
  entry(
    'reynoldsSmolenskyIndex',
    '',
    (welfare) => reynoldsSmolenskyIndex({ welfare, tax: tax(welfare) }),
    ofTaxes,
  ),
  entry('rerankingIndex', '', (welfare) => rerankingIndex({ welfare, tax: tax(welfare) }), {
    satisfies: [...relative, 'nonNegative'],
    breaks: ['decomposability'],
  }),
  entry(
    'redistributiveEffect',
    '',
    (welfare) => redistributiveEffect({ welfare, tax: tax(welfare) }),
    ofTaxes,
  ),
  entry(
    'betweenGroupShare',
    'by side of the line',
    (welfare, line) =>
      betweenGroupShare({ welfare, by: groups(welfare, line) }, { by: 'side', alpha: 1 }),
    { satisfies: [...relative, 'unitInterval'], breaks: ['decomposability'] },
  ),
  entry(
    'sourceShare',
    'of what is above the line',
    (welfare, line) =>
      sourceShare(
        {
          sources: {
            below: welfare.map((income) => Math.min(income, line)),
            above: welfare.map((income) => Math.max(income - line, 0)),
          },
        },
        { source: 'above', attribution: 'covariance' },
      ),
    { satisfies: [...relative, 'unitInterval'], breaks: ['decomposability'] },
  ),
];
