import { newAccumulator } from '../../numeric/accumulator.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { newScorer } from '../scoring/scorePatterns.ts';
import type { CutoffSteps } from './steps.ts';

/** The sums of a population for every cut-off. */
export interface StepSums {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** For each step the weights of the poor. */
  readonly poor: Float64Array;
  /** For each step the scores of the poor with their weights, in points. */
  readonly points: Float64Array;
}

/**
 * Goes once through the patterns of a population: weights by score, then summed from the highest score
 * down, all with compensation.
 */
export function stepSums(table: PatternTable, { compiled, upTo }: CutoffSteps): StepSums {
  const score = newScorer(compiled);
  const places = new Map(upTo.map((points, step) => [points, step]));
  const weights = upTo.map(newAccumulator);
  const population = newAccumulator();
  const { deprived, missing, rows, weight } = table;
  let counted = 0;
  for (let cell = 0; cell < deprived.length; cell++) {
    const scored = score(deprived[cell] as number, missing[cell] as number);
    if (scored === null) continue;
    counted += rows[cell] as number;
    population.add(weight[cell] as number);
    const step = places.get(scored.points);
    if (step !== undefined) weights[step]?.add(weight[cell] as number);
  }
  const poor = new Float64Array(upTo.length);
  const points = new Float64Array(upTo.length);
  const [poorSum, pointSum] = [newAccumulator(), newAccumulator()];
  for (let step = upTo.length - 1; step >= 0; step--) {
    const here = weights[step]?.total() ?? 0;
    poorSum.add(here);
    pointSum.add(here * (upTo[step] as number));
    poor[step] = poorSum.total();
    points[step] = pointSum.total();
  }
  return { rows: counted, population: population.total(), poor, points };
}
