import type { PlanIndicator } from '../../../model/plan/planIndicator.ts';
import { collapsedSample } from '../../distribution/collapsedSample.ts';
import type { BoundWelfare } from '../../measures/boundIndicator.ts';

/**
 * The value of a measure at values with weights that stand for so many rows. A correction for few rows is that
 * of the rows, not of the values: where a value is one row for the measure, its factor n / (n − 1) is taken back and
 * that of the rows put in its place.
 */
export function correctedValue(
  bound: BoundWelfare,
  values: Float64Array,
  weights: Float64Array,
  line: number | null,
  rows: number,
): number | null {
  const { indicator, missing } = bound;
  if (!isCorrected(indicator)) {
    return bound.evaluate(collapsedSample(values, weights, missing), line).value;
  }
  if (rows < 2) return null;
  // Each value twice with half of its weight: then there are two rows at least, as the formula wants.
  const halves = Float64Array.from({ length: 2 * values.length }, (_, place) => {
    return (weights[place >> 1] as number) / 2;
  });
  const twice = Float64Array.from(halves, (_, place) => values[place >> 1] as number);
  const sample = bound.evaluate(collapsedSample(twice, halves, missing), line);
  if (sample.value === null) return null;
  const ratio = factorOf(rows) / factorOf(sample.rows);
  return sample.value * (indicator.measure === 'coefficientOfVariation' ? Math.sqrt(ratio) : ratio);
}

function isCorrected(indicator: PlanIndicator): boolean {
  return 'correction' in indicator && indicator.correction === 'rows';
}

function factorOf(rows: number): number {
  return rows / (rows - 1);
}
