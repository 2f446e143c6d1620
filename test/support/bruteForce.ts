import type {
  Identification,
  MultidimensionalIndex,
} from '../../src/model/multidimensional/multidimensionalIndex.ts';
import { atLeast, type Fraction, one, over, plus, spelled, sum, times, zero } from './fractions.ts';

/** What is known of a row: 1 deprived, 0 not, `null` not known. */
export type Cell = 0 | 1 | null;

/** A row of a table, with the cells in the order of the indicators. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly weight: Fraction;
  /** The gap of each indicator, where there are gaps. */
  readonly gaps?: readonly Fraction[];
}

/** How the reference treats a table. */
export interface Treatment {
  readonly cutoff?: string | number | undefined;
  readonly missing?: 'omit' | 'notDeprived' | 'deprived' | 'reweight' | undefined;
}

/** The figures of the counting method, as exact fractions. */
export type Reference = ReturnType<typeof bruteForce>;

/** The indicators of an index with their exact weights, which sum to 1. */
export function weightsOf({ dimensions }: MultidimensionalIndex) {
  const listed = dimensions.flatMap(({ id, indicators }) =>
    indicators.map((indicator) => ({
      id: indicator.id,
      dimension: id,
      weight: spelled(indicator.weight),
    })),
  );
  const all = sum(listed.map(({ weight }) => weight));
  return listed.map((each) => ({ ...each, weight: over(each.weight, all) ?? zero }));
}

type Listed = ReturnType<typeof weightsOf>;

/** The counting method word for word: row by row, in fractions, nothing shared, nothing packed. */
export function bruteForce(
  index: MultidimensionalIndex,
  rows: readonly Row[],
  { cutoff, missing }: Treatment = {},
) {
  const listed = weightsOf(index);
  const k = cutoff ?? index.cutoff;
  const judged = rows.flatMap((row) => judge(row, listed, index, k, missing) ?? []);
  const poor = judged.filter((row) => row.poor);
  const mass = (those: typeof judged) => sum(those.map(({ weight }) => weight));
  const mean = (those: typeof judged, value: (row: (typeof judged)[number]) => Fraction) =>
    over(sum(those.map((row) => times(row.weight, value(row)))), mass(those));
  const among = (value: (row: (typeof judged)[number]) => Fraction) =>
    mean(judged, (row) => (row.poor ? value(row) : zero));
  const adjustedHeadcount = among(({ score }) => score);
  const gaps = (power: number) =>
    among((row) =>
      sum(
        row.deprived.map((is, at) =>
          is ? times(row.weights[at] ?? zero, raised(row.gaps[at] ?? one, power)) : zero,
        ),
      ),
    );
  const parts = listed.map(({ dimension, id }, at) => {
    const known = judged.filter((row) => row.known[at]);
    const contribution = among((row) => (row.deprived[at] ? (row.weights[at] ?? zero) : zero));
    return {
      id,
      dimension,
      uncensored: mean(known, (row) => (row.deprived[at] ? one : zero)),
      censored: mean(known, (row) => (row.poor && row.deprived[at] ? one : zero)),
      uncensoredOfAll: mean(judged, (row) => (row.deprived[at] ? one : zero)),
      censoredOfAll: among((row) => (row.deprived[at] ? one : zero)),
      contribution,
      contributionShare:
        contribution === null || adjustedHeadcount === null
          ? null
          : over(contribution, adjustedHeadcount),
    };
  });
  return {
    rows: judged.length,
    population: mass(judged),
    everybody: sum(rows.map(({ weight }) => weight)),
    poorRows: poor.length,
    poorPopulation: mass(poor),
    headcount: among(() => one),
    intensity: mean(poor, ({ score }) => score),
    adjustedHeadcount,
    meanScore: mean(judged, ({ score }) => score),
    meanDeprivations: mean(judged, ({ deprived }) => counted(deprived)),
    meanDeprivationsOfPoor: mean(poor, ({ deprived }) => counted(deprived)),
    indicators: parts,
    bands: (index.bands ?? []).map(({ from, below }) =>
      mean(judged, ({ score }) =>
        atLeast(score, spelled(from)) && (below === undefined || !atLeast(score, spelled(below)))
          ? one
          : zero,
      ),
    ),
    poverty: [gaps(1), gaps(2)],
  };
}

/** A row as the policy has it, or `null` where it is left out. */
function judge(
  { cells, weight, gaps }: Row,
  listed: Listed,
  index: MultidimensionalIndex,
  cutoff: string | number | undefined,
  missing: Treatment['missing'],
) {
  const unknown = cells.filter((cell) => cell === null).length;
  if (missing === 'omit' && unknown > 0) return null;
  if (missing === 'reweight' && unknown === cells.length) return null;
  if (missing === undefined && unknown > 0) throw new Error('a cell is not known');
  const deprived = cells.map((cell) => (cell === null ? missing === 'deprived' : cell === 1));
  const known = sum(
    listed.flatMap((each, at) =>
      cells[at] === null && missing === 'reweight' ? [] : [each.weight],
    ),
  );
  const weights = listed.map((each) => over(each.weight, known) ?? zero);
  const score = sum(weights.filter((_, at) => deprived[at]));
  const isIn = listed.map(({ id, dimension }, at) => ({
    id,
    dimension,
    deprived: deprived[at] === true,
  }));
  return {
    weight,
    weights,
    deprived,
    known: cells.map((cell) => cell !== null || missing !== 'reweight'),
    score,
    gaps: cells.map((cell, at) => (cell === null ? one : (gaps?.[at] ?? one))),
    poor: isPoor(index.identification, isIn, score, cutoff),
  };
}

function isPoor(
  identification: Identification | undefined,
  listed: readonly { id: string; dimension: string; deprived: boolean }[],
  score: Fraction,
  cutoff: string | number | undefined,
): boolean {
  switch (identification?.kind) {
    case 'union':
      return listed.some(({ deprived }) => deprived);
    case 'intersection':
      return listed.every(({ deprived }) => deprived);
    case 'dimensions': {
      const { atLeast: least, within } = identification;
      const dimensions = [...new Set(listed.map(({ dimension }) => dimension))].filter((name) => {
        const own = listed.filter(({ dimension }) => dimension === name);
        const hit = own.filter(({ deprived }) => deprived).length;
        return within === 'any' ? hit > 0 : hit === own.length;
      });
      return dimensions.length >= least;
    }
    case 'conditions':
      return identification.anyOf.some(
        ({ indicators, atLeast: least }) =>
          listed.filter(({ id, deprived }) => deprived && indicators.includes(id)).length >= least,
      );
    default:
      return atLeast(score, spelled(cutoff ?? 'no cut-off'));
  }
}

const counted = (deprived: readonly boolean[]): Fraction => [
  BigInt(deprived.filter(Boolean).length),
  1n,
];

const raised = (value: Fraction, power: number): Fraction =>
  power === 1 ? value : times(value, raised(value, power - 1));

/** The sum of the parts that are there; `null` where one is not. */
export function total(parts: readonly (Fraction | null)[]): Fraction | null {
  return parts.reduce<Fraction | null>(
    (all, part) => (all === null || part === null ? null : plus(all, part)),
    zero,
  );
}
