import type { ErrorPath } from '../../../errors.ts';
import { requireChoice, requireKeys, requireRecord, requireText } from '../../../require.ts';
import { checkIndexAt } from '../../multidimensional/checkMultidimensionalIndex.ts';
import type { MultidimensionalIndex } from '../../multidimensional/multidimensionalIndex.ts';
import { checkSources, requireLocalText } from '../../standard/checkParts.ts';
import { confidences, type LegalSource, type Provenance } from '../../standard/provenance.ts';
import { checkKnownKeys } from './checkKnownKeys.ts';
import { identificationKeys, indexKeys } from './keyTrees.ts';

/**
 * Holds that the index of a plan is one, and that nothing in it is misspelled or of another kind: its names
 * and sources too, which an index that is only computed with leaves alone.
 */
export function checkIndexOfPlan(value: unknown, path: ErrorPath): MultidimensionalIndex {
  requireRecord(value, path, 'an index { id, dimensions, … }');
  checkKnownKeys(value, indexKeys, path);
  const index = value as MultidimensionalIndex;
  checkIndexAt(index, path);
  const { place, sources, identification } = index;
  if (place !== undefined) requireText(place, [...path, 'place']);
  if (sources !== undefined) checkSources(sources, [...path, 'sources']);
  checkWords(index, path);
  for (const [row, dimension] of index.dimensions.entries()) {
    const at = [...path, 'dimensions', row];
    checkWords(dimension, at);
    for (const [place, indicator] of dimension.indicators.entries()) {
      const here = [...at, 'indicators', place];
      checkWords(indicator, here);
      const { deprivedWhen } = indicator;
      if (deprivedWhen !== undefined) requireLocalText(deprivedWhen, [...here, 'deprivedWhen']);
    }
  }
  for (const [row, band] of (index.bands ?? []).entries()) {
    checkWords(band, [...path, 'bands', row]);
  }
  if (identification === undefined) return index;
  const at = [...path, 'identification'];
  requireKeys(identification, identificationKeys[identification.kind] ?? [], at);
  if (identification.kind !== 'conditions') return index;
  for (const [row, condition] of identification.anyOf.entries()) {
    checkWords(condition, [...at, 'anyOf', row]);
  }
  return index;
}

interface Worded {
  readonly name?: LegalSource['title'];
  readonly provenance?: Provenance;
}

function checkWords({ name, provenance }: Worded, path: ErrorPath): void {
  if (name !== undefined) requireLocalText(name, [...path, 'name']);
  if (provenance === undefined) return;
  const at = [...path, 'provenance'];
  requireRecord(provenance, at, 'a provenance { source, article, confidence, note }');
  const { source, article, confidence, note } = provenance;
  requireChoice(confidence, confidences, [...at, 'confidence']);
  if (source !== null) requireText(source, [...at, 'source']);
  if (article !== null) requireText(article, [...at, 'article']);
  if (note !== null) requireLocalText(note, [...at, 'note']);
}
