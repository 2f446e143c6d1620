import type { MultidimensionalIndex } from '../../src/model/multidimensional/multidimensionalIndex.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import { deepFreeze } from './deepFreeze.ts';
import { smallStandard } from './smallStandard.ts';

/** An invented index of two dimensions and three indicators, with a band by score and one by stricter columns. */
export const smallIndex: MultidimensionalIndex = deepFreeze<MultidimensionalIndex>({
  id: 'smallIndex',
  name: { vi: 'bộ chỉ số ví dụ', en: 'example index' },
  dimensions: [
    {
      id: 'education',
      indicators: [
        { id: 'schooling', weight: '1/4' },
        { id: 'attendance', weight: '1/4' },
      ],
    },
    { id: 'living', indicators: [{ id: 'electricity', weight: '1/2' }] },
  ],
  cutoff: '1/3',
  bands: [
    { id: 'vulnerable', from: '1/5', below: '1/3' },
    {
      id: 'destitute',
      from: '1/3',
      columns: { schooling: 'noSchool', attendance: 'noAttendance', electricity: 'electricity' },
    },
  ],
});

const national = { line: 'national' } as const;

/** One indicator for each measure, its id the name of the measure; lines are the plan's `national`. */
export const everyIndicator: readonly PlanIndicator[] = deepFreeze<readonly PlanIndicator[]>([
  { id: 'povertyHeadcount', measure: 'povertyHeadcount', ...national },
  { id: 'povertyGapIndex', measure: 'povertyGapIndex', ...national },
  { id: 'squaredPovertyGap', measure: 'squaredPovertyGap', ...national },
  { id: 'fgtIndex', measure: 'fgtIndex', ...national, alpha: 1.5 },
  { id: 'wattsIndex', measure: 'wattsIndex', ...national },
  { id: 'senIndex', measure: 'senIndex', ...national },
  { id: 'senShorrocksThonIndex', measure: 'senShorrocksThonIndex', ...national },
  { id: 'takayamaIndex', measure: 'takayamaIndex', ...national },
  { id: 'clarkHemmingUlphIndex', measure: 'clarkHemmingUlphIndex', ...national, beta: 0.5 },
  { id: 'incomeGapRatio', measure: 'incomeGapRatio', ...national },
  { id: 'relativeMedianPovertyGap', measure: 'relativeMedianPovertyGap', ...national },
  { id: 'averageExitTime', measure: 'averageExitTime', ...national, growth: 0.03 },
  { id: 'prosperityGap', measure: 'prosperityGap', standard: 2500 },
  { id: 'poorPopulation', measure: 'poorPopulation', ...national },
  { id: 'meanShortfall', measure: 'meanShortfall', ...national },
  { id: 'totalShortfall', measure: 'totalShortfall', ...national },
  { id: 'giniIndex', measure: 'giniIndex' },
  { id: 'sGiniIndex', measure: 'sGiniIndex', nu: 3 },
  { id: 'generalizedEntropyIndex', measure: 'generalizedEntropyIndex', alpha: 2 },
  { id: 'theilIndex', measure: 'theilIndex' },
  { id: 'meanLogDeviation', measure: 'meanLogDeviation' },
  { id: 'coefficientOfVariation', measure: 'coefficientOfVariation' },
  { id: 'atkinsonIndex', measure: 'atkinsonIndex', epsilon: 0.5 },
  { id: 'kolmIndex', measure: 'kolmIndex', kappa: 0.001 },
  { id: 'hooverIndex', measure: 'hooverIndex' },
  { id: 'varianceOfLogs', measure: 'varianceOfLogs' },
  { id: 'meanWelfare', measure: 'meanWelfare' },
  { id: 'medianWelfare', measure: 'medianWelfare' },
  { id: 'welfareQuantile', measure: 'welfareQuantile', probability: 0.25 },
  { id: 'quantileRatio', measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
  { id: 'quintileShareRatio', measure: 'quintileShareRatio' },
  { id: 'palmaRatio', measure: 'palmaRatio' },
  { id: 'welfareShare', measure: 'welfareShare', from: 0.9, to: 1 },
  { id: 'lorenzOrdinate', measure: 'lorenzOrdinate', share: 0.4 },
  { id: 'wolfsonIndex', measure: 'wolfsonIndex' },
  { id: 'duclosEstebanRayIndex', measure: 'duclosEstebanRayIndex', alpha: 0.5 },
  { id: 'estebanRayIndex', measure: 'estebanRayIndex', by: 'class', alpha: 1 },
  { id: 'betweenGroupShare', measure: 'betweenGroupShare', by: 'class', alpha: 1 },
  { id: 'concentrationIndex', measure: 'concentrationIndex', variable: 'transfer' },
  { id: 'kakwaniIndex', measure: 'kakwaniIndex', tax: 'tax' },
  { id: 'reynoldsSmolenskyIndex', measure: 'reynoldsSmolenskyIndex', tax: 'tax' },
  { id: 'rerankingIndex', measure: 'rerankingIndex', tax: 'tax' },
  { id: 'redistributiveEffect', measure: 'redistributiveEffect', tax: 'tax' },
  {
    id: 'sourceShare',
    measure: 'sourceShare',
    sources: ['wage', 'transfer'],
    source: 'transfer',
    attribution: 'gini',
  },
  { id: 'multidimensionalHeadcount', measure: 'multidimensionalHeadcount' },
  { id: 'adjustedHeadcount', measure: 'adjustedHeadcount' },
  { id: 'deprivationIntensity', measure: 'deprivationIntensity' },
  { id: 'uncensoredHeadcount', measure: 'uncensoredHeadcount', indicator: 'schooling' },
  { id: 'censoredHeadcount', measure: 'censoredHeadcount', indicator: 'electricity' },
  { id: 'contributionShare', measure: 'contributionShare', dimension: 'living' },
  { id: 'meanDeprivations', measure: 'meanDeprivations', among: 'poor' },
  { id: 'bandHeadcount', measure: 'bandHeadcount', band: 'vulnerable' },
  { id: 'statusShare', measure: 'statusShare', status: 'poor' },
  { id: 'statusPopulation', measure: 'statusPopulation', status: 'poorOrNearPoor' },
  { id: 'standardDeprivationShare', measure: 'standardDeprivationShare', indicator: 'toilet' },
]);

/**
 * Every measure once, by region and of everybody. Of the table it reads: numbers `income` (which is `wage` +
 * `transfer`), `tax`, `weight`; labels `region`, `class`; `area` of rural and urban; 0 and 1 in `schooling`,
 * `attendance`, `electricity`, `toilet`, `water`. An urban line of the standard was not published, so that
 * some statuses are open.
 */
export const everyMeasurePlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  by: ['region'],
  lines: { national: 1000 },
  multidimensional: { index: smallIndex },
  classification: {
    standard: smallStandard,
    area: 'area',
    income: 'income',
    unpublished: 'undetermined',
  },
  indicators: everyIndicator,
});

/** Every key and form that a plan can have, with no default left out where it can be spelled. */
export const fullPlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'frequency', column: 'weight' },
  size: 'members',
  rowUnit: 'household',
  by: ['region', 'area'],
  totals: 'cube',
  where: {
    all: [
      { column: 'year', is: 2024 },
      { column: 'area', isOneOf: ['rural', 'urban'] },
      {
        any: [
          { column: 'income', atLeast: -1, above: -2, atMost: 1e9, below: 1e10 },
          { not: { any: [] } },
        ],
      },
      { not: { column: 'income', known: false } },
      { column: 'interviewed', is: true },
    ],
  },
  lines: {
    national: 1000,
    own: { kind: 'column', column: 'line' },
    'by area': {
      kind: 'byGroup',
      by: 'area',
      amounts: [
        { label: 'rural', amount: 900 },
        { label: 'urban', amount: 1200 },
      ],
    },
    relative: { kind: 'relative', of: 'median', share: 0.6, rule: 'midpoint', scope: 'group' },
    societal: {
      kind: 'societal',
      floor: 300,
      intercept: 115,
      share: 0.5,
      rule: 'step',
      scope: 'table',
    },
  },
  multidimensional: {
    index: { ...smallIndex, unit: 'person' },
    cutoff: '1/2',
    columns: { schooling: 'd1', noSchool: 'd1 strict' },
    missing: 'omit',
  },
  classification: {
    standard: smallStandard,
    area: 'area',
    income: 'income',
    deprivations: { toilet: 'no toilet' },
    missing: 'notDeprived',
    unpublished: 'undetermined',
  },
  missing: 'omit',
  mostValues: 65_536,
  indicators: [
    ...everyIndicator,
    {
      id: 'P0_own',
      label: { vi: 'tỷ lệ nghèo', en: 'poverty rate' },
      measure: 'povertyHeadcount',
      column: 'consumption',
      line: 'own',
      boundary: 'atOrBelow',
      outsideSupport: 'refuse',
    },
    { id: 'P1_area', measure: 'povertyGapIndex', line: 'by area', outsideSupport: 'keep' },
    { id: 'P2_relative', measure: 'squaredPovertyGap', line: 'relative', outsideSupport: 'omit' },
    {
      id: 'watts_societal',
      measure: 'wattsIndex',
      line: 'societal',
      outsideSupport: { floor: 0.25 },
    },
    {
      id: 'watts_zero',
      measure: 'wattsIndex',
      line: { kind: 'relative', of: 'mean', share: 0.5 },
      outsideSupport: 'zeroIsZero',
    },
    { id: 'sen_original', measure: 'senIndex', line: 1000, version: 'original' },
    {
      id: 'exit_poor',
      measure: 'averageExitTime',
      line: 1000,
      growth: 0.05,
      among: 'poor',
      compounding: 'yearly',
    },
    { id: 'gap_median', measure: 'relativeMedianPovertyGap', line: 1000, rule: 'linear' },
    { id: 'gini_rows', measure: 'giniIndex', correction: 'rows', outsideSupport: 'keep' },
    { id: 'S80_S20', measure: 'quintileShareRatio', marginalRows: 'whole', of: 'means' },
    { id: 'lorenz_absolute', measure: 'lorenzOrdinate', share: 0.5, kind: 'absolute' },
    { id: 'polarization', measure: 'estebanRayIndex', by: 'region', alpha: 1.6, scale: 'none' },
    { id: 'polarization_der', measure: 'duclosEstebanRayIndex', alpha: 1, bandwidth: 50 },
    { id: 'H_third', measure: 'multidimensionalHeadcount', cutoff: '33.3%' },
    { id: 'share_schooling', measure: 'contributionShare', indicator: 'schooling', cutoff: 1 },
    { id: 'destitute', measure: 'bandHeadcount', band: 'destitute', cutoff: 0.25 },
    { id: 'open', measure: 'statusShare', status: 'undetermined' },
  ],
});

/** One rate of everybody, without weights. */
export const headcountPlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  indicators: [{ id: 'poor', measure: 'povertyHeadcount', line: 1000 }],
});

/** Deprivations alone, by region. */
export const deprivationPlan: Plan = deepFreeze<Plan>({
  version: 1,
  by: ['region'],
  multidimensional: { index: smallIndex },
  indicators: [
    { id: 'H', measure: 'multidimensionalHeadcount' },
    { id: 'M0', measure: 'adjustedHeadcount' },
  ],
});

/** Statuses from a number of deprivations, by region. */
export const statusPlan: Plan = deepFreeze<Plan>({
  version: 1,
  by: ['region'],
  classification: {
    standard: smallStandard,
    area: 'area',
    income: 'income',
    deprivations: { count: 'deprivations' },
    unpublished: 'undetermined',
  },
  indicators: [
    { id: 'poor', measure: 'statusShare', status: 'poor' },
    { id: 'households', measure: 'statusPopulation', status: 'nearPoor' },
  ],
});

/** All of them, with what each is. */
export const allPlans: readonly (readonly [name: string, plan: Plan])[] = [
  ['every measure', everyMeasurePlan],
  ['everything', fullPlan],
  ['one rate', headcountPlan],
  ['deprivations', deprivationPlan],
  ['statuses', statusPlan],
];
