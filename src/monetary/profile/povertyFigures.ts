import { refuse } from '../../require.ts';
import type { RowsAndWeight } from '../../sample/welfareSample.ts';
import { firstAlpha, ofGap, ofLog, ofRows, ofShortfall, ofSquare, ofWeight } from './poorRows.ts';
import type { AdditiveFigures, PovertyFigures, ProfileWatts } from './profile.ts';

/** The sums of a population at a line. */
export interface FigureSums {
  /** How many rows, and their weight. */
  readonly population: readonly number[];
  /** The sums of the poor, by term. */
  readonly poor: readonly number[];
  /** The rows without a logarithm. */
  readonly unfit: RowsAndWeight;
}

/** What figures depend on beside the sums. */
export interface FigureSettings {
  readonly alphas: readonly number[];
  readonly watts: ProfileWatts;
}

/** The figures from their sums. */
export function povertyFigures(sums: FigureSums, settings: FigureSettings): PovertyFigures {
  const [rows = 0, weight = 0] = sums.population;
  const term = (place: number) => sums.poor[place] ?? 0;
  const means = additiveMeans(sums, settings);
  return {
    rows,
    population: weight,
    poorRows: term(ofRows),
    poorPopulation: term(ofWeight),
    povertyHeadcount: means.povertyHeadcount,
    povertyGapIndex: means.povertyGapIndex,
    squaredPovertyGap: means.squaredPovertyGap,
    wattsIndex: means.wattsIndex,
    incomeGapRatio: ratio(term(ofGap), term(ofWeight)),
    meanShortfall: means.meanShortfall,
    meanShortfallOfPoor: ratio(term(ofShortfall), term(ofWeight)),
    totalShortfall: weight === 0 ? null : finite(term(ofShortfall)),
    fgt: means.fgt,
  };
}

/** The figures of a population that nobody is counted in at a line that is not there. */
export function noFigures(sums: FigureSums, settings: FigureSettings): PovertyFigures {
  const [rows = 0, population = 0] = sums.population;
  const figures = povertyFigures({ ...sums, population: [0, 0] }, settings);
  return { ...figures, rows, population };
}

function additiveMeans(sums: FigureSums, settings: FigureSettings): AdditiveFigures {
  const [, weight = 0] = sums.population;
  const log = logSum(sums, settings);
  const counted = settings.watts === 'omit' ? Math.max(0, weight - sums.unfit.weight) : weight;
  return {
    ...additive(settings, (place) => ratio(sums.poor[place] ?? 0, weight)),
    wattsIndex: log === null ? null : ratio(log, counted),
  };
}

/** The parts of the whole that a group makes. */
export function contributionShares(
  part: FigureSums,
  whole: FigureSums,
  settings: FigureSettings,
): AdditiveFigures {
  const shareOf = (place: number) => ratio(part.poor[place] ?? 0, whole.poor[place] ?? 0);
  const [ofPart, ofWhole] = [logSum(part, settings), logSum(whole, settings)];
  return {
    ...additive(settings, shareOf),
    wattsIndex: ofPart === null || ofWhole === null ? null : ratio(ofPart, ofWhole),
  };
}

/** The poverty of a group over that of the whole. */
export function relativeRisks(part: PovertyFigures, whole: PovertyFigures): AdditiveFigures {
  const over = (one: number | null, other: number | null) =>
    one === null || other === null ? null : ratio(one, other);
  return {
    povertyHeadcount: over(part.povertyHeadcount, whole.povertyHeadcount),
    povertyGapIndex: over(part.povertyGapIndex, whole.povertyGapIndex),
    squaredPovertyGap: over(part.squaredPovertyGap, whole.squaredPovertyGap),
    wattsIndex: over(part.wattsIndex, whole.wattsIndex),
    meanShortfall: over(part.meanShortfall, whole.meanShortfall),
    fgt: part.fgt.map(({ alpha, value }, place) => ({
      alpha,
      value: over(value, whole.fgt[place]?.value ?? null),
    })),
  };
}

function additive(
  { alphas }: FigureSettings,
  figure: (place: number) => number | null,
): Omit<AdditiveFigures, 'wattsIndex'> {
  return {
    povertyHeadcount: figure(ofWeight),
    povertyGapIndex: figure(ofGap),
    squaredPovertyGap: figure(ofSquare),
    meanShortfall: figure(ofShortfall),
    fgt: alphas.map((alpha, place) => ({ alpha, value: figure(firstAlpha + place) })),
  };
}

/** The sum of logarithms, or `null` where there is no Watts index. */
function logSum({ poor, unfit }: FigureSums, { watts }: FigureSettings): number | null {
  if (watts === 'skip' || (watts === 'null' && unfit.rows > 0)) return null;
  return poor[ofLog] ?? 0;
}

/** The share of a group in the population. */
export function populationShare(part: FigureSums, whole: FigureSums): number | null {
  return ratio(part.population[1] ?? 0, whole.population[1] ?? 0);
}

/** A part of a whole; `null` where the whole is nothing. */
function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : finite(part) / whole;
}

function finite(sum: number): number {
  if (Number.isFinite(sum)) return sum;
  return refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', sum);
}
