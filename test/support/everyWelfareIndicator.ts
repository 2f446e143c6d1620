/** Indicators of welfare of every measure that SQL is written for, with settings that take each of its ways. */
import type { Unnamed } from './checkWelfareSql.ts';

const lines = [
  10,
  { kind: 'relative', of: 'median', share: 0.6 },
  { kind: 'relative', of: 'mean', share: 0.5, scope: 'group' },
  { kind: 'societal', floor: 6, intercept: 2, share: 0.5, rule: 'step' },
  { kind: 'column', column: 'own' },
  {
    kind: 'byGroup',
    by: 'area',
    amounts: [
      { label: 'rural', amount: 8 },
      { label: 'urban', amount: 12.5 },
    ],
  },
] as const;

const rules = ['midpoint', 'step', 'linear'] as const;
const alphas = [-2.5, -1, -0.02, 0, 1e-4, 0.04, 0.5, 0.99, 1, 1.003, 1.5, 2, 3, 12];

/** Of measures that have a line, for one. */
const withLine: readonly object[] = [
  { measure: 'povertyHeadcount' },
  { measure: 'povertyGapIndex' },
  { measure: 'squaredPovertyGap' },
  ...[0, 0.3, 1, 2, 3.5, 40].map((alpha) => ({ measure: 'fgtIndex', alpha })),
  { measure: 'wattsIndex' },
  { measure: 'senIndex' },
  { measure: 'senIndex', version: 'replicationInvariant' },
  { measure: 'senShorrocksThonIndex' },
  { measure: 'takayamaIndex' },
  ...[1, 0.5, 0.01, 1e-9, 0, -1e-5, -1, -2.5].map((beta) => ({
    measure: 'clarkHemmingUlphIndex',
    beta,
  })),
  { measure: 'incomeGapRatio' },
  ...rules.map((rule) => ({ measure: 'relativeMedianPovertyGap', rule })),
  { measure: 'averageExitTime', growth: 0.03 },
  { measure: 'averageExitTime', growth: 0.03, among: 'poor', compounding: 'yearly' },
  { measure: 'poorPopulation' },
  { measure: 'meanShortfall' },
  { measure: 'meanShortfall', among: 'poor' },
  { measure: 'totalShortfall' },
];

/** Every indicator with a line. */
export const lineIndicators = withLine.flatMap((one) => [
  { ...one, line: 10, boundary: 'atOrBelow' },
  ...lines.map((line) => ({ ...one, line })),
]) as unknown as readonly Unnamed[];

/** Every indicator of a distribution. */
export const distributionIndicators = [
  { measure: 'prosperityGap', standard: 25 },
  { measure: 'giniIndex' },
  { measure: 'giniIndex', correction: 'rows' },
  ...[1.01, 1.5, 2, 3, 6, 40].map((nu) => ({ measure: 'sGiniIndex', nu })),
  ...alphas.map((alpha) => ({ measure: 'generalizedEntropyIndex', alpha })),
  { measure: 'theilIndex' },
  { measure: 'meanLogDeviation' },
  { measure: 'coefficientOfVariation' },
  { measure: 'coefficientOfVariation', correction: 'rows' },
  ...[0.2, 0.5, 0.97, 1, 1.02, 2, 5].map((epsilon) => ({ measure: 'atkinsonIndex', epsilon })),
  ...[1e-7, 0.01, 1, 50].map((kappa) => ({ measure: 'kolmIndex', kappa })),
  { measure: 'hooverIndex' },
  { measure: 'varianceOfLogs' },
  { measure: 'varianceOfLogs', correction: 'rows' },
  { measure: 'meanWelfare' },
  ...rules.map((rule) => ({ measure: 'medianWelfare', rule })),
  ...rules.flatMap((rule) =>
    [0, 0.1, 0.35, 0.8, 1].map((probability) => ({
      measure: 'welfareQuantile',
      probability,
      rule,
    })),
  ),
  { measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
  { measure: 'quantileRatio', numerator: 0.8, denominator: 0.5, rule: 'step' },
  { measure: 'quantileRatio', numerator: 0.8, denominator: 0.25, rule: 'linear' },
  { measure: 'quintileShareRatio' },
  ...(['sums', 'means'] as const).map((of) => ({
    measure: 'quintileShareRatio',
    marginalRows: 'whole',
    of,
  })),
  { measure: 'palmaRatio' },
  ...[
    [0, 0.4],
    [0.3, 0.7],
    [0.9, 1],
    [0, 1],
  ].map(([from, to]) => ({ measure: 'welfareShare', from, to })),
  ...(['relative', 'generalized', 'absolute'] as const).flatMap((kind) =>
    [0, 0.05, 0.5, 0.9, 1].map((share) => ({ measure: 'lorenzOrdinate', share, kind })),
  ),
  ...rules.map((rule) => ({ measure: 'wolfsonIndex', rule })),
] as unknown as readonly Unnamed[];

/** Every indicator of welfare and other columns. */
export const jointIndicators = [
  { measure: 'concentrationIndex', variable: 'other' },
  { measure: 'kakwaniIndex', tax: 'tax' },
  { measure: 'reynoldsSmolenskyIndex', tax: 'tax' },
  { measure: 'rerankingIndex', tax: 'tax' },
  { measure: 'redistributiveEffect', tax: 'tax' },
  ...(['covariance', 'gini'] as const).flatMap((attribution) =>
    ['wage', 'rest'].map((source) => ({
      measure: 'sourceShare',
      sources: ['wage', 'rest'],
      source,
      attribution,
    })),
  ),
] as unknown as readonly Unnamed[];

const every = [...lineIndicators, ...distributionIndicators, ...jointIndicators];

/** Those of some measures. */
export function indicatorsOf(...measures: readonly Unnamed['measure'][]): readonly Unnamed[] {
  return every.filter(({ measure }) => measures.includes(measure));
}
