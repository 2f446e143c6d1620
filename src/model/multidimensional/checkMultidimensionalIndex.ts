import { type ErrorPath, PovertyError } from '../../errors.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { refuse, requireChoice, requireList, requireRecord, requireText } from '../../require.ts';
import { countUnits } from '../countUnit.ts';
import { type ExactIndex, exactIndex } from './exactIndex.ts';
import {
  type IndexBand,
  type MultidimensionalIndex,
  mostIndicators,
} from './multidimensionalIndex.ts';

/** The kinds of identification there are. */
export const identificationKinds = [
  'score',
  'union',
  'intersection',
  'dimensions',
  'conditions',
] as const;

/**
 * Holds that a multidimensional index is one: every indicator once, weights above 0 that sum to
 * exactly 1 or are whole numbers, cut-offs in (0, 1], bands and conditions that name indicators it has.
 *
 * Convention: a double is taken for the decimal it prints; one that prints more than twelve digits
 * is refused with the fraction it looks like.
 *
 * @param index - the index
 * @throws PovertyError `invalidIndex` where it contradicts itself, `inexactNumber` for a double that is
 * no short decimal, `invalidNumeral` or `invalidNumber` for a weight or cut-off that is no number,
 * `unknownOption`, `missingValue` or `invalidType` for a faulty field
 * @example
 * import { checkMultidimensionalIndex } from 'poverty-indicators/model';
 *
 * const indicators = [{ id: 'nutrition', weight: 1 / 3 }, { id: 'water', weight: '2/3' }];
 * checkMultidimensionalIndex({ id: 'two', dimensions: [{ id: 'living', indicators }] }); // => throws 'inexactNumber'
 */
export function checkMultidimensionalIndex(index: MultidimensionalIndex): void {
  checkIndexAt(index, []);
}

/** The same for an index that stands somewhere in the arguments; gives its exact weights. */
export function checkIndexAt(index: MultidimensionalIndex, path: ErrorPath): ExactIndex {
  const exact = exactIndex(index, path);
  const ids = new Set(exact.indicators.map(({ id }) => id));
  const { unit, cutoff, identification, bands } = index;
  if (unit !== undefined) requireChoice(unit, countUnits, [...path, 'unit']);
  if (cutoff !== undefined) readCutoff(cutoff, [...path, 'cutoff']);
  if (identification !== undefined) {
    checkIdentification(index, ids, [...path, 'identification']);
    if (identification.kind !== 'score' && cutoff !== undefined) {
      const expected = 'no cut-off, because the poor are not identified by their score';
      refuse('invalidIndex', [...path, 'cutoff'], expected, cutoff);
    }
  }
  if (bands !== undefined) {
    requireList(bands, [...path, 'bands'], 'a list of bands');
    const seen = new Set<string>();
    for (const [row, band] of bands.entries()) {
      const at = [...path, 'bands', row];
      checkBand(band, ids, at);
      if (seen.has(band.id)) refuse('invalidIndex', [...at, 'id'], 'a band only once', band.id);
      seen.add(band.id);
    }
  }
  return exact;
}

/** A cut-off as an exact fraction in (0, 1]. */
export function readCutoff(value: string | number, path: ErrorPath): Rational {
  const cutoff = readExact(value, path);
  if (cutoff.numerator <= 0n || cutoff.numerator > cutoff.denominator) {
    const percent = typeof value === 'number' && value > 1 && value <= 100;
    const advice = percent ? ` (is '${value}%' meant?)` : '';
    refuse('invalidIndex', path, `a cut-off above 0 and at most 1${advice}`, value);
  }
  return cutoff;
}

function checkBand(band: IndexBand, ids: ReadonlySet<string>, path: ErrorPath): void {
  requireRecord(band, path, 'a band { id, from }');
  requireText(band.id, [...path, 'id']);
  const from = readCutoff(band.from, [...path, 'from']);
  if (band.below !== undefined) {
    const below = readCutoff(band.below, [...path, 'below']);
    if (compareRationals(below, from) <= 0) {
      refuse('invalidIndex', [...path, 'below'], `a score above ${band.from}`, band.below);
    }
  }
  const { columns } = band;
  if (columns === undefined) return;
  requireRecord(columns, [...path, 'columns'], 'a column for each indicator');
  for (const id of ids) {
    const column = Object.hasOwn(columns, id) ? columns[id] : undefined;
    requireText(column, [...path, 'columns', id]);
  }
  const own = new Set(Object.values(columns).filter((column) => !ids.has(column)));
  if (ids.size + own.size > mostIndicators) {
    const most = mostIndicators - ids.size;
    refuse(
      'invalidIndex',
      [...path, 'columns'],
      `at most ${most} columns beside the indicators`,
      own.size,
    );
  }
  for (const key of Object.keys(columns)) {
    if (!ids.has(key))
      refuse('invalidIndex', [...path, 'columns', key], 'an indicator of the index', key);
  }
}

function checkIdentification(
  { identification, dimensions }: MultidimensionalIndex,
  ids: ReadonlySet<string>,
  path: ErrorPath,
): void {
  requireRecord(identification, path, 'an identification { kind }');
  if (identification === undefined) return;
  requireChoice(identification.kind, identificationKinds, [...path, 'kind']);
  if (identification.kind === 'dimensions') {
    requireChoice(identification.within, ['any', 'all'], [...path, 'within']);
    requireNumberOf(identification.atLeast, dimensions.length, [...path, 'atLeast']);
  }
  if (identification.kind !== 'conditions') return;
  requireList(identification.anyOf, [...path, 'anyOf'], 'a list of conditions');
  if (identification.anyOf.length === 0) none([...path, 'anyOf'], 'a condition');
  const seen = new Set<string>();
  for (const [row, condition] of identification.anyOf.entries()) {
    const at = [...path, 'anyOf', row];
    requireRecord(condition, at, 'a condition { id, indicators, atLeast }');
    const id = requireText(condition.id, [...at, 'id']);
    if (seen.has(id)) refuse('invalidIndex', [...at, 'id'], 'a condition only once', id);
    seen.add(id);
    requireList(condition.indicators, [...at, 'indicators'], 'a list of indicators');
    requireKnown(condition.indicators, ids, [...at, 'indicators']);
    const different = new Set(condition.indicators);
    if (different.size !== condition.indicators.length) {
      refuse(
        'invalidIndex',
        [...at, 'indicators'],
        'an indicator only once',
        [...different].join(),
      );
    }
    requireNumberOf(condition.atLeast, different.size, [...at, 'atLeast']);
  }
}

function requireKnown(keys: readonly string[], ids: ReadonlySet<string>, path: ErrorPath): void {
  for (const [row, key] of keys.entries()) {
    if (!ids.has(key)) refuse('invalidIndex', [...path, row], 'an indicator of the index', key);
  }
}

function requireNumberOf(value: unknown, most: number, path: ErrorPath): void {
  if (most === 0) none(path, 'an indicator');
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return;
  refuse(value === undefined ? 'missingValue' : 'invalidIndex', path, `1 to ${most}`, value);
}

function none(path: ErrorPath, expected: string): never {
  throw new PovertyError('invalidIndex', { path, expected, got: 'none' });
}
