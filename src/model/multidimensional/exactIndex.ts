import { type ErrorPath, PovertyError } from '../../errors.ts';
import { addRationals } from '../../numeric/rational/addRationals.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { type Rational, reduceRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { refuse, requireList, requireRecord, requireText } from '../../require.ts';
import {
  type IndexIndicator,
  type MultidimensionalIndex,
  mostIndicators,
} from './multidimensionalIndex.ts';

/** The indicators of an index in order, with their weights as whole numbers over one denominator. */
export interface ExactIndex {
  /** The indicators, dimension by dimension. */
  readonly indicators: readonly IndexIndicator[];
  /** For each indicator the row of its dimension. */
  readonly dimensionOf: readonly number[];
  /** The weight of each, as a whole number out of `denominator`. */
  readonly weights: readonly number[];
  /** What all weights together come to; below 2^53. */
  readonly denominator: number;
}

/** Reads indicators and weights, each checked once. Internal. */
export function exactIndex(index: MultidimensionalIndex, path: ErrorPath): ExactIndex {
  requireRecord(index, path, 'an index { id, dimensions, … }');
  requireText(index.id, [...path, 'id']);
  requireList(index.dimensions, [...path, 'dimensions'], 'a list of dimensions');
  const indicators: IndexIndicator[] = [];
  const dimensionOf: number[] = [];
  const weights: Rational[] = [];
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  for (const [row, dimension] of Array.from(index.dimensions).entries()) {
    const at = [...path, 'dimensions', row];
    requireRecord(dimension, at, 'a dimension { id, indicators }');
    const id = requireText(dimension.id, [...at, 'id']);
    if (ids.has(id)) fault([...at, 'id'], 'a dimension only once', `'${id}' again`);
    ids.add(id);
    requireList(dimension.indicators, [...at, 'indicators'], 'a list of indicators');
    if (dimension.indicators.length === 0) fault([...at, 'indicators'], 'an indicator', 'none');
    for (const [place, indicator] of Array.from(dimension.indicators).entries()) {
      const here = [...at, 'indicators', place];
      requireRecord(indicator, here, 'an indicator { id, weight }');
      const name = requireText(indicator.id, [...here, 'id']);
      const other = seen.get(name);
      if (other !== undefined) {
        fault([...here, 'id'], 'an indicator only once', `'${name}', which is in '${other}' too`);
      }
      seen.set(name, id);
      const weight = readExact(indicator.weight, [...here, 'weight']);
      if (weight.numerator <= 0n) {
        refuse('invalidIndex', [...here, 'weight'], 'a weight above 0', indicator.weight);
      }
      indicators.push(indicator);
      dimensionOf.push(row);
      weights.push(weight);
    }
  }
  const where = [...path, 'dimensions'];
  if (indicators.length === 0) fault(where, 'an indicator', 'none');
  if (indicators.length > mostIndicators) {
    fault(where, `at most ${mostIndicators} indicators`, String(indicators.length));
  }
  return { indicators, dimensionOf, ...wholeWeights(weights, where) };
}

/** Weights over their least common denominator; whole numbers stand over their sum. */
function wholeWeights(weights: readonly Rational[], path: ErrorPath) {
  const total = weights.reduce(addRationals);
  const whole = weights.every(({ denominator }) => denominator === 1n);
  if (!whole && total.numerator !== total.denominator) {
    const near = Math.abs(rationalToNumber(total) - 1) < 0.02;
    const advice = near ? " (thirds and sixths are spelled '1/3' and '1/6')" : '';
    fault(
      path,
      `weights that sum to exactly 1${advice}`,
      `${fractionText(total)} = ${rationalToNumber(total)}`,
    );
  }
  const shares = weights.map(({ numerator, denominator }) =>
    reduceRational(numerator * total.denominator, denominator * total.numerator),
  );
  const common = shares.reduce((all, { denominator }) => {
    const { numerator: rest } = reduceRational(denominator, all);
    return all * rest;
  }, 1n);
  if (common > BigInt(Number.MAX_SAFE_INTEGER)) {
    fault(path, 'weights with a common denominator below 2^53', String(common));
  }
  return {
    weights: shares.map(({ numerator, denominator }) => Number((numerator * common) / denominator)),
    denominator: Number(common),
  };
}

function fault(path: ErrorPath, expected: string, got: string): never {
  throw new PovertyError('invalidIndex', { path, expected, got });
}
