import { type ErrorPath, PovertyError } from '../../errors.ts';
import { requireList, requireRecord, requireText } from '../../require.ts';
import {
  type IndexIndicator,
  type MultidimensionalIndex,
  mostIndicators,
} from './multidimensionalIndex.ts';
import { type WholeWeights, wholeWeights } from './wholeWeights.ts';

/** The indicators of an index in order, with their weights as whole numbers over one denominator. */
export interface ExactIndex extends WholeWeights {
  /** The indicators, dimension by dimension. */
  readonly indicators: readonly IndexIndicator[];
  /** For each indicator the row of its dimension. */
  readonly dimensionOf: readonly number[];
}

/** Reads indicators and weights, each checked once. Internal. */
export function exactIndex(index: MultidimensionalIndex, path: ErrorPath): ExactIndex {
  requireRecord(index, path, 'an index { id, dimensions, … }');
  requireText(index.id, [...path, 'id']);
  requireList(index.dimensions, [...path, 'dimensions'], 'a list of dimensions');
  const indicators: IndexIndicator[] = [];
  const dimensionOf: number[] = [];
  const paths: ErrorPath[] = [];
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
      indicators.push(indicator);
      dimensionOf.push(row);
      paths.push([...here, 'weight']);
    }
  }
  const where = [...path, 'dimensions'];
  if (indicators.length === 0) fault(where, 'an indicator', 'none');
  if (indicators.length > mostIndicators) {
    fault(where, `at most ${mostIndicators} indicators`, String(indicators.length));
  }
  const weights = wholeWeights(
    indicators.map(({ weight }) => weight),
    (place) => paths[place] as ErrorPath,
    where,
  );
  return { indicators, dimensionOf, ...weights };
}

function fault(path: ErrorPath, expected: string, got: string): never {
  throw new PovertyError('invalidIndex', { path, expected, got });
}
