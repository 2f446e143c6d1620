import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import { lines, otherwise } from './plans.ts';

const atEachLine = Object.keys(lines).map((line): Asked => ({ measure: 'povertyHeadcount', line }));

/** An indicator without its id. */
type Asked = DistributiveOmit<PlanIndicator, 'id'>;
type DistributiveOmit<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;

const line = 'national';
const boundary = 'atOrBelow';

/** Measures of poverty, at lines of every kind. */
const poverty: readonly Asked[] = [
  ...atEachLine,
  ...atEachLine.map((asked) => ({ ...asked, boundary }) as Asked),
  ...(['own', 'byArea', 'relative', 'societal'] as const).flatMap((at): Asked[] => [
    { measure: 'squaredPovertyGap', line: at },
    { measure: 'totalShortfall', line: at },
    { measure: 'senShorrocksThonIndex', line: at },
  ]),
  { measure: 'povertyGapIndex', line },
  { measure: 'squaredPovertyGap', line, boundary },
  { measure: 'fgtIndex', line, alpha: 0.5 },
  { measure: 'fgtIndex', line, alpha: 0, boundary },
  { measure: 'fgtIndex', line, alpha: 3 },
  { measure: 'senIndex', line },
  { measure: 'senIndex', line: 'own' },
  { measure: 'senShorrocksThonIndex', line },
  { measure: 'takayamaIndex', line },
  { measure: 'takayamaIndex', line: 'byArea', boundary },
  { measure: 'incomeGapRatio', line },
  { measure: 'incomeGapRatio', line, boundary },
  { measure: 'relativeMedianPovertyGap', line },
  { measure: 'relativeMedianPovertyGap', line: 'relative', rule: 'step', boundary },
  { measure: 'poorPopulation', line },
  { measure: 'poorPopulation', line, boundary },
  { measure: 'meanShortfall', line },
  { measure: 'meanShortfall', line, among: 'poor', boundary },
  { measure: 'totalShortfall', line },
];

/** Measures of a distribution that accept zeros. */
const distribution: readonly Asked[] = [
  { measure: 'meanWelfare' },
  { measure: 'medianWelfare' },
  { measure: 'medianWelfare', rule: 'step' },
  { measure: 'welfareQuantile', probability: 0.1 },
  { measure: 'welfareQuantile', probability: 0.25, rule: 'step' },
  { measure: 'welfareQuantile', probability: 0 },
  { measure: 'welfareQuantile', probability: 1 },
  { measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
  { measure: 'giniIndex' },
  { measure: 'giniIndex', correction: 'rows' },
  { measure: 'sGiniIndex', nu: 1.5 },
  { measure: 'sGiniIndex', nu: 4 },
  { measure: 'generalizedEntropyIndex', alpha: 2 },
  { measure: 'generalizedEntropyIndex', alpha: 0.5 },
  { measure: 'theilIndex' },
  { measure: 'atkinsonIndex', epsilon: 0.5 },
  { measure: 'coefficientOfVariation' },
  { measure: 'coefficientOfVariation', correction: 'rows' },
  { measure: 'hooverIndex' },
  { measure: 'kolmIndex', kappa: 0.001 },
  { measure: 'quintileShareRatio' },
  { measure: 'quintileShareRatio', of: 'means' },
  { measure: 'quintileShareRatio', marginalRows: 'whole' },
  { measure: 'palmaRatio' },
  { measure: 'welfareShare', from: 0, to: 0.4 },
  { measure: 'welfareShare', from: 0.9, to: 1 },
  { measure: 'lorenzOrdinate', share: 0.3 },
  { measure: 'lorenzOrdinate', share: 0.5, kind: 'generalized' },
  { measure: 'lorenzOrdinate', share: 0.7, kind: 'absolute' },
  { measure: 'wolfsonIndex' },
  { measure: 'duclosEstebanRayIndex', alpha: 0.5 },
  { measure: 'estebanRayIndex', by: 'area', alpha: 1.3 },
  { measure: 'betweenGroupShare', by: 'area', alpha: 2 },
  { measure: 'concentrationIndex', variable: 'tax' },
  { measure: 'kakwaniIndex', tax: 'tax' },
  { measure: 'reynoldsSmolenskyIndex', tax: 'tax' },
  { measure: 'rerankingIndex', tax: 'tax' },
  { measure: 'redistributiveEffect', tax: 'tax' },
  { measure: 'sourceShare', sources: ['farm', 'wage'], source: 'wage', attribution: 'covariance' },
  { measure: 'sourceShare', sources: ['farm', 'wage'], source: 'farm', attribution: 'gini' },
];

/** Measures that take a logarithm or divide by an income. */
const positive: readonly Asked[] = [
  { measure: 'wattsIndex', line },
  { measure: 'wattsIndex', line: 'own' },
  { measure: 'averageExitTime', line, growth: 0.05 },
  { measure: 'averageExitTime', line, growth: 0.05, among: 'poor', compounding: 'yearly' },
  { measure: 'clarkHemmingUlphIndex', line, beta: 0.5 },
  { measure: 'clarkHemmingUlphIndex', line, beta: -1 },
  { measure: 'prosperityGap', standard: 5000 },
  { measure: 'generalizedEntropyIndex', alpha: -1 },
  { measure: 'meanLogDeviation' },
  { measure: 'atkinsonIndex', epsilon: 1 },
  { measure: 'atkinsonIndex', epsilon: 2 },
  { measure: 'varianceOfLogs' },
  { measure: 'varianceOfLogs', correction: 'rows' },
];

const counting: readonly Asked[] = [
  { measure: 'multidimensionalHeadcount' },
  { measure: 'multidimensionalHeadcount', cutoff: '1/2' },
  { measure: 'adjustedHeadcount' },
  { measure: 'deprivationIntensity' },
  { measure: 'uncensoredHeadcount', indicator: 'water' },
  { measure: 'censoredHeadcount', indicator: 'water' },
  { measure: 'contributionShare', indicator: 'school' },
  { measure: 'contributionShare', dimension: 'home' },
  { measure: 'meanDeprivations', among: 'everybody' },
  { measure: 'meanDeprivations', among: 'poor' },
  { measure: 'bandHeadcount', band: 'vulnerable' },
];

const statuses: readonly Asked[] = [
  { measure: 'statusShare', status: 'poor' },
  { measure: 'statusShare', status: 'poorOrNearPoor' },
  { measure: 'statusShare', status: 'undetermined' },
  { measure: 'statusPopulation', status: 'nearPoor' },
  { measure: 'statusPopulation', status: 'averageLiving' },
];

const standardDeprivations: readonly Asked[] = [
  { measure: 'standardDeprivationShare', indicator: 'employment' },
  { measure: 'standardDeprivationShare', indicator: 'toilet' },
];

/** What is read otherwise where weights are counts of rows. */
const ofCounts: readonly Asked[] = [
  { measure: 'senIndex', line, version: 'original' },
  { measure: 'senIndex', line: 'own', version: 'original', boundary },
  { measure: 'medianWelfare', rule: 'linear' },
  { measure: 'welfareQuantile', probability: 0.9, rule: 'linear' },
  { measure: 'quantileRatio', numerator: 0.9, denominator: 0.5, rule: 'linear' },
  { measure: 'relativeMedianPovertyGap', line, rule: 'linear' },
  { measure: 'wolfsonIndex', rule: 'linear' },
  { measure: 'giniIndex', correction: 'rows' },
  { measure: 'coefficientOfVariation', correction: 'rows' },
];

/** Indicators that are asked for in one plan. */
export interface Family {
  readonly indicators: readonly PlanIndicator[];
  /** What their plan says otherwise. */
  readonly settings: Partial<Plan>;
}

function family(
  prefix: string,
  asked: readonly Asked[],
  settings: Partial<Plan> = otherwise.plain,
): Family {
  return {
    indicators: asked.map((one, place) => ({ id: `${prefix}${place + 1}`, ...one })),
    settings,
  };
}

/** Every measure of the catalogue, some under several settings. */
export const families: { readonly [name: string]: Family } = {
  poverty: family('p', poverty),
  distribution: family('d', distribution),
  positive: family('l', positive),
  'weights that are counts': family('c', ofCounts, otherwise.counts),
  counting: family('m', counting),
  'counting without the unknown': family('o', counting, otherwise.omit),
  'counting by other weights': family('r', counting, otherwise.reweight),
  statuses: family('s', statuses),
  'statuses by indicator': family(
    'i',
    [...statuses, ...standardDeprivations],
    otherwise.byIndicator,
  ),
  'statuses by assumption': family('a', [...statuses, ...standardDeprivations], otherwise.assumed),
};

/** Measures of deprivations where all of them have to be known. */
export const ofTheKnown: Family = family(
  'k',
  [...counting, ...statuses, ...standardDeprivations],
  otherwise.known,
);
