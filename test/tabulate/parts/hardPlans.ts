import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import type { PlanLine } from '../../../src/model/plan/planLine.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { smallIndex } from '../../support/plans.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const lines: { readonly [name: string]: PlanLine } = {
  own: { kind: 'column', column: 'line' },
  byArea: {
    kind: 'byGroup',
    by: 'class',
    amounts: [
      { label: 'a', amount: 600 },
      { label: 'b', amount: 900 },
    ],
  },
  median: { kind: 'relative', of: 'median', share: 0.6 },
  mean: { kind: 'relative', of: 'mean', share: 0.75, scope: 'group' },
  ofGroup: { kind: 'relative', of: 'median', share: 0.9, rule: 'step', scope: 'group' },
  societal: { kind: 'societal', floor: 300, intercept: 100, share: 0.5 },
};

/** Measures against each of the lines. */
function againstLines(): PlanIndicator[] {
  return Object.keys(lines).flatMap((line): PlanIndicator[] => [
    { id: `P0_${line}`, measure: 'povertyHeadcount', line, outsideSupport: 'refuse' },
    {
      id: `P1_${line}`,
      measure: 'povertyGapIndex',
      line,
      boundary: 'atOrBelow',
      outsideSupport: 'keep',
    },
    { id: `SST_${line}`, measure: 'senShorrocksThonIndex', line, outsideSupport: { floor: 450 } },
    { id: `watts_${line}`, measure: 'wattsIndex', line, outsideSupport: { floor: 200 } },
    { id: `exit_${line}`, measure: 'averageExitTime', line, growth: 0.04, outsideSupport: 'omit' },
    { id: `ratio_${line}`, measure: 'incomeGapRatio', line, outsideSupport: 'omit' },
    { id: `short_${line}`, measure: 'meanShortfall', line, among: 'poor' },
    { id: `total_${line}`, measure: 'totalShortfall', line },
    { id: `chu_${line}`, measure: 'clarkHemmingUlphIndex', line, beta: -1, outsideSupport: 'omit' },
    { id: `sen_${line}`, measure: 'senIndex', line, outsideSupport: 'omit' },
    { id: `gap_${line}`, measure: 'relativeMedianPovertyGap', line },
  ]);
}

/** Measures of a distribution with policies for zeros and incomes below them. */
const distributions: readonly PlanIndicator[] = [
  { id: 'gini_keep', measure: 'giniIndex', outsideSupport: 'keep' },
  { id: 'gini_rows', measure: 'giniIndex', correction: 'rows', outsideSupport: 'omit' },
  { id: 'cv_rows', measure: 'coefficientOfVariation', correction: 'rows', outsideSupport: 'omit' },
  { id: 'logs_rows', measure: 'varianceOfLogs', correction: 'rows', outsideSupport: 'omit' },
  { id: 'mld_zero', measure: 'meanLogDeviation', outsideSupport: { floor: 5 } },
  { id: 'theil_floor', measure: 'theilIndex', outsideSupport: { floor: 300 } },
  { id: 'kolm', measure: 'kolmIndex', kappa: 0.002 },
  { id: 'hoover', measure: 'hooverIndex', outsideSupport: { floor: 0 } },
  { id: 'S80_whole', measure: 'quintileShareRatio', marginalRows: 'whole', outsideSupport: 'omit' },
  { id: 'palma', measure: 'palmaRatio', outsideSupport: 'omit' },
  { id: 'middle', measure: 'welfareShare', from: 0.3, to: 0.8, outsideSupport: 'omit' },
  { id: 'lorenz', measure: 'lorenzOrdinate', share: 0.3, kind: 'generalized' },
  { id: 'absolute', measure: 'lorenzOrdinate', share: 0.6, kind: 'absolute' },
  { id: 'wolfson', measure: 'wolfsonIndex', outsideSupport: 'omit' },
  { id: 'p90p10', measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
  { id: 'step', measure: 'welfareQuantile', probability: 0.3, rule: 'step' },
  { id: 'tax', measure: 'medianWelfare', column: 'tax' },
];

const counting: readonly PlanIndicator[] = [
  { id: 'H', measure: 'multidimensionalHeadcount' },
  { id: 'M0', measure: 'adjustedHeadcount', cutoff: '1/2' },
  { id: 'A', measure: 'deprivationIntensity' },
  { id: 'destitute', measure: 'bandHeadcount', band: 'destitute' },
  { id: 'share', measure: 'contributionShare', indicator: 'schooling' },
  { id: 'open', measure: 'statusShare', status: 'undetermined' },
  { id: 'near', measure: 'statusPopulation', status: 'nearPoor' },
  { id: 'toilets', measure: 'standardDeprivationShare', indicator: 'toilet' },
];

/** Rows with everything missing that may be, lines of every kind, and a policy of every kind. */
export const openPlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  size: 'size',
  by: ['region', 'class'],
  totals: 'cube',
  where: { column: 'kept', is: true },
  lines,
  multidimensional: { index: { ...smallIndex, unit: 'person' }, missing: 'omit' },
  classification: {
    standard: smallStandard,
    area: 'area',
    income: 'wage',
    unpublished: 'undetermined',
  },
  missing: 'omit',
  indicators: [...againstLines(), ...distributions, ...counting],
});

/** Weights that are counts, and rules that read them so. */
export const countPlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'frequency', column: 'count' },
  by: ['region'],
  totals: 'none',
  indicators: [
    { id: 'median', measure: 'medianWelfare', rule: 'linear' },
    { id: 'sen', measure: 'senIndex', line: 900, version: 'original' },
    {
      id: 'poor',
      measure: 'povertyHeadcount',
      line: { kind: 'relative', of: 'median', share: 0.8, rule: 'linear' },
    },
    { id: 'wolfson', measure: 'wolfsonIndex', rule: 'linear' },
    { id: 'gini_rows', measure: 'giniIndex', correction: 'rows' },
    { id: 'gap', measure: 'relativeMedianPovertyGap', line: 900, rule: 'linear' },
  ],
});
