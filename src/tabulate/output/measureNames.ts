import type { PlanMeasure } from '../../model/plan/planIndicator.ts';
import type { LocalText } from '../../model/standard/provenance.ts';

/** What a measure is called where people read it. */
export interface MeasureName extends LocalText {
  /** The settings that stand behind the name, by the names of conventions. */
  readonly settings: readonly string[];
  /** A pure number, which may be read in percent; or an amount, of persons, money, years. */
  readonly unit: 'pure' | 'amount';
}

const pure = { settings: [], unit: 'pure' } as const;
const amount = { settings: [], unit: 'amount' } as const;

/** The names of all measures of plans. Vietnamese terms are those of the pages of the measures. */
export const measureNames: { readonly [measure in PlanMeasure]: MeasureName } = {
  povertyHeadcount: { ...pure, vi: 'tỷ lệ nghèo', en: 'poverty headcount ratio' },
  povertyGapIndex: { ...pure, vi: 'chỉ số khoảng cách nghèo', en: 'poverty gap index' },
  squaredPovertyGap: { ...pure, vi: 'bình phương khoảng cách nghèo', en: 'squared poverty gap' },
  fgtIndex: { ...pure, vi: 'chỉ số FGT', en: 'FGT index', settings: ['alpha'] },
  wattsIndex: { ...pure, vi: 'chỉ số Watts', en: 'Watts index' },
  senIndex: { ...pure, vi: 'chỉ số Sen', en: 'Sen index' },
  senShorrocksThonIndex: {
    ...pure,
    vi: 'chỉ số Sen–Shorrocks–Thon',
    en: 'Sen–Shorrocks–Thon index',
  },
  takayamaIndex: { ...pure, vi: 'chỉ số Takayama', en: 'Takayama index' },
  clarkHemmingUlphIndex: {
    vi: 'chỉ số Clark–Hemming–Ulph',
    en: 'Clark–Hemming–Ulph index',
    settings: ['beta'],
    unit: 'pure',
  },
  incomeGapRatio: {
    ...pure,
    vi: 'khoảng cách nghèo bình quân của người nghèo',
    en: 'mean poverty gap of the poor',
  },
  relativeMedianPovertyGap: {
    ...pure,
    vi: 'khoảng cách nghèo trung vị',
    en: 'relative median poverty gap',
  },
  averageExitTime: {
    vi: 'thời gian thoát nghèo bình quân',
    en: 'average exit time',
    settings: ['among'],
    unit: 'amount',
  },
  prosperityGap: { ...pure, vi: 'khoảng cách thịnh vượng', en: 'prosperity gap' },
  poorPopulation: { ...amount, vi: 'số người hoặc hộ nghèo', en: 'number of poor' },
  meanShortfall: {
    vi: 'mức thiếu hụt bình quân',
    en: 'mean shortfall',
    settings: ['among'],
    unit: 'amount',
  },
  totalShortfall: { ...amount, vi: 'tổng mức thiếu hụt', en: 'total shortfall' },
  giniIndex: { ...pure, vi: 'hệ số Gini', en: 'Gini index' },
  sGiniIndex: { ...pure, vi: 'hệ số Gini mở rộng', en: 'S-Gini index', settings: ['nu'] },
  generalizedEntropyIndex: {
    vi: 'chỉ số entropy tổng quát',
    en: 'generalized entropy index',
    settings: ['alpha'],
    unit: 'pure',
  },
  theilIndex: { ...pure, vi: 'chỉ số Theil (T)', en: 'Theil index (T)' },
  meanLogDeviation: { ...pure, vi: 'chỉ số Theil L', en: 'mean log deviation' },
  coefficientOfVariation: { ...pure, vi: 'hệ số biến thiên', en: 'coefficient of variation' },
  atkinsonIndex: { ...pure, vi: 'chỉ số Atkinson', en: 'Atkinson index', settings: ['epsilon'] },
  kolmIndex: { ...amount, vi: 'chỉ số Kolm', en: 'Kolm index', settings: ['kappa'] },
  hooverIndex: { ...pure, vi: 'chỉ số Hoover (Robin Hood)', en: 'Hoover (Robin Hood) index' },
  varianceOfLogs: { ...pure, vi: 'phương sai của logarit', en: 'variance of logarithms' },
  meanWelfare: { ...amount, vi: 'thu nhập bình quân', en: 'mean welfare' },
  medianWelfare: { ...amount, vi: 'trung vị', en: 'median welfare' },
  welfareQuantile: {
    vi: 'phân vị',
    en: 'quantile of welfare',
    settings: ['probability'],
    unit: 'amount',
  },
  quantileRatio: {
    vi: 'tỷ số phân vị',
    en: 'ratio of quantiles',
    settings: ['numerator', 'denominator'],
    unit: 'pure',
  },
  quintileShareRatio: {
    ...pure,
    vi: 'hệ số chênh lệch nhóm 5 và nhóm 1',
    en: 'S80/S20 ratio',
  },
  palmaRatio: { ...pure, vi: 'tỷ số Palma', en: 'Palma ratio' },
  welfareShare: {
    vi: 'tỷ trọng thu nhập',
    en: 'share of welfare',
    settings: ['from', 'to'],
    unit: 'pure',
  },
  lorenzOrdinate: {
    vi: 'tung độ đường cong Lorenz',
    en: 'Lorenz curve',
    settings: ['share'],
    unit: 'pure',
  },
  wolfsonIndex: { ...pure, vi: 'chỉ số phân cực Wolfson', en: 'Wolfson index of polarization' },
  estebanRayIndex: {
    ...pure,
    vi: 'chỉ số phân cực Esteban–Ray',
    en: 'Esteban–Ray index of polarization',
  },
  duclosEstebanRayIndex: {
    ...pure,
    vi: 'chỉ số phân cực Duclos–Esteban–Ray',
    en: 'Duclos–Esteban–Ray index of polarization',
  },
  concentrationIndex: { ...pure, vi: 'chỉ số tập trung', en: 'concentration index' },
  kakwaniIndex: { ...pure, vi: 'chỉ số lũy tiến Kakwani', en: 'Kakwani index of progressivity' },
  reynoldsSmolenskyIndex: {
    ...pure,
    vi: 'chỉ số Reynolds–Smolensky',
    en: 'Reynolds–Smolensky index',
  },
  rerankingIndex: { ...pure, vi: 'mức đảo hạng', en: 'reranking index' },
  redistributiveEffect: { ...pure, vi: 'tác động phân phối lại', en: 'redistributive effect' },
  betweenGroupShare: {
    ...pure,
    vi: 'tỷ trọng giữa các nhóm',
    en: 'share of inequality between groups',
  },
  sourceShare: {
    ...pure,
    vi: 'tỷ trọng của nguồn thu',
    en: 'share of inequality from a source',
    settings: ['source'],
  },
  multidimensionalHeadcount: {
    ...pure,
    vi: 'tỷ lệ nghèo đa chiều',
    en: 'multidimensional headcount ratio (H)',
  },
  adjustedHeadcount: {
    ...pure,
    vi: 'chỉ số nghèo đa chiều (MPI)',
    en: 'adjusted headcount ratio (M0)',
  },
  deprivationIntensity: { ...pure, vi: 'cường độ nghèo', en: 'intensity of poverty (A)' },
  uncensoredHeadcount: {
    ...pure,
    vi: 'tỷ lệ thiếu hụt',
    en: 'share deprived',
    settings: ['indicator'],
  },
  censoredHeadcount: {
    ...pure,
    vi: 'tỷ lệ vừa nghèo vừa thiếu hụt',
    en: 'share poor and deprived',
    settings: ['indicator'],
  },
  contributionShare: {
    ...pure,
    vi: 'mức đóng góp vào nghèo đa chiều',
    en: 'contribution to multidimensional poverty',
    settings: ['indicator', 'dimension'],
  },
  meanDeprivations: {
    vi: 'số thiếu hụt bình quân',
    en: 'mean number of deprivations',
    settings: ['among'],
    unit: 'amount',
  },
  bandHeadcount: {
    ...pure,
    vi: 'tỷ lệ trong một khoảng điểm',
    en: 'share in a band of scores',
    settings: ['band'],
  },
  statusShare: { ...pure, vi: 'tỷ lệ theo phân loại', en: 'share by status', settings: ['status'] },
  statusPopulation: {
    ...amount,
    vi: 'số lượng theo phân loại',
    en: 'number by status',
    settings: ['status'],
  },
  standardDeprivationShare: {
    ...pure,
    vi: 'tỷ lệ thiếu hụt theo chuẩn nghèo',
    en: 'share deprived under the standard',
    settings: ['indicator'],
  },
};
