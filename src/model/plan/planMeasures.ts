import type { PlanMeasure } from './planIndicator.ts';

/** What a measure of a plan is of, and the keys its indicator has beside id, label and measure. */
export interface PlanMeasureKeys {
  /** Welfare, deprivations under the plan's index, or statuses under its standard. */
  readonly family: 'welfare' | 'multidimensional' | 'status';
  /** The keys it needs. */
  readonly required: readonly string[];
  /** The keys it may have. */
  readonly optional: readonly string[];
}

const ofWelfare = ['column', 'outsideSupport'];
const ofLine = [...ofWelfare, 'boundary'];

function poverty(required: readonly string[] = [], optional: readonly string[] = []) {
  return entry('welfare', ['line', ...required], [...ofLine, ...optional]);
}

function distribution(required: readonly string[] = [], optional: readonly string[] = []) {
  return entry('welfare', required, [...ofWelfare, ...optional]);
}

function quantiles(...required: readonly string[]) {
  return entry('welfare', required, ['column', 'rule']);
}

function counting(required: readonly string[] = [], optional: readonly string[] = []) {
  return entry('multidimensional', required, ['cutoff', ...optional]);
}

function entry(
  family: PlanMeasureKeys['family'],
  required: readonly string[],
  optional: readonly string[],
): PlanMeasureKeys {
  return { family, required, optional };
}

/** Every measure that a plan can ask for. */
export const planMeasures: { readonly [measure in PlanMeasure]: PlanMeasureKeys } =
  /* @__PURE__ */ everyMeasure();

function everyMeasure(): { readonly [measure in PlanMeasure]: PlanMeasureKeys } {
  return {
    povertyHeadcount: poverty(),
    povertyGapIndex: poverty(),
    squaredPovertyGap: poverty(),
    fgtIndex: poverty(['alpha']),
    wattsIndex: poverty(),
    senIndex: poverty([], ['version']),
    senShorrocksThonIndex: poverty(),
    takayamaIndex: poverty(),
    clarkHemmingUlphIndex: poverty(['beta']),
    incomeGapRatio: poverty(),
    relativeMedianPovertyGap: poverty([], ['rule']),
    averageExitTime: poverty(['growth'], ['among', 'compounding']),
    prosperityGap: distribution(['standard']),
    poorPopulation: poverty(),
    meanShortfall: poverty([], ['among']),
    totalShortfall: poverty(),
    giniIndex: distribution([], ['correction']),
    sGiniIndex: distribution(['nu']),
    generalizedEntropyIndex: distribution(['alpha']),
    theilIndex: distribution(),
    meanLogDeviation: distribution(),
    coefficientOfVariation: distribution([], ['correction']),
    atkinsonIndex: distribution(['epsilon']),
    kolmIndex: distribution(['kappa']),
    hooverIndex: distribution(),
    varianceOfLogs: distribution([], ['correction']),
    meanWelfare: entry('welfare', [], ['column']),
    medianWelfare: quantiles(),
    welfareQuantile: quantiles('probability'),
    quantileRatio: quantiles('numerator', 'denominator'),
    quintileShareRatio: distribution([], ['marginalRows', 'of']),
    palmaRatio: distribution(),
    welfareShare: distribution(['from', 'to']),
    lorenzOrdinate: distribution(['share'], ['kind']),
    wolfsonIndex: distribution([], ['rule']),
    estebanRayIndex: distribution(['by', 'alpha'], ['scale']),
    duclosEstebanRayIndex: distribution(['alpha'], ['bandwidth']),
    concentrationIndex: entry('welfare', ['variable'], ['column']),
    kakwaniIndex: distribution(['tax']),
    reynoldsSmolenskyIndex: distribution(['tax']),
    rerankingIndex: distribution(['tax']),
    redistributiveEffect: distribution(['tax']),
    betweenGroupShare: distribution(['by', 'alpha']),
    sourceShare: distribution(['sources', 'source', 'attribution']),
    multidimensionalHeadcount: counting(),
    adjustedHeadcount: counting(),
    deprivationIntensity: counting(),
    uncensoredHeadcount: counting(['indicator']),
    censoredHeadcount: counting(['indicator']),
    contributionShare: counting([], ['indicator', 'dimension']),
    meanDeprivations: counting(['among']),
    bandHeadcount: counting(['band']),
    statusShare: entry('status', ['status'], []),
    statusPopulation: entry('status', ['status'], []),
    standardDeprivationShare: entry('status', ['indicator'], []),
  };
}
