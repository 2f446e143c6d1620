import type { ErrorPath } from '../../../errors.ts';
import { refuse, requireRecord, requireText } from '../../../require.ts';
import { readCutoff } from '../../multidimensional/checkMultidimensionalIndex.ts';
import type {
  FractionInput,
  MultidimensionalIndex,
} from '../../multidimensional/multidimensionalIndex.ts';
import { planChoices } from '../planChoices.ts';
import { checkIndexOfPlan } from './checkIndexOfPlan.ts';
import { oneOf, optionalChoice, requireFields } from './fields.ts';
import type { IndexNames } from './planContext.ts';

const what = 'a measurement { index }';

/** Holds that the Alkire–Foster measurement of a plan is one; gives what its index has. */
export function checkMultidimensional(value: unknown, path: ErrorPath): IndexNames {
  const fields = requireFields(value, ['index', 'cutoff', 'columns', 'missing'], path, what);
  const index = checkIndexOfPlan(fields.index, [...path, 'index']);
  const indicators = index.dimensions.flatMap((each) => each.indicators.map(({ id }) => id));
  const names: IndexNames = {
    indicators,
    dimensions: index.dimensions.map(({ id }) => id),
    bands: (index.bands ?? []).map(({ id }) => id),
    hasCutoff: (index.identification ?? { kind: 'score' }).kind === 'score',
  };
  if (fields.cutoff !== undefined) checkCutoff(fields.cutoff, names, [...path, 'cutoff']);
  if (fields.columns !== undefined) {
    const known = new Set([...indicators, ...columnsOfBands(index)]);
    checkColumnsByName(fields.columns, known, [...path, 'columns']);
  }
  optionalChoice(fields, 'missing', planChoices.indexMissing, path);
  return names;
}

/** Holds that a cut-off is one in (0, 1], and that the index has a place for it. */
export function checkCutoff(value: unknown, { hasCutoff }: IndexNames, path: ErrorPath): void {
  if (!hasCutoff) {
    const expected = 'no cut-off, because the poor are not identified by their score';
    refuse('invalidIndex', path, expected, value);
  }
  readCutoff(value as FractionInput, path);
}

/** Holds that columns are named for what there is. */
export function checkColumnsByName(
  value: unknown,
  known: ReadonlySet<string>,
  path: ErrorPath,
): void {
  requireRecord(value, path, 'a column by indicator');
  for (const [name, column] of Object.entries(value as object)) {
    if (!known.has(name)) refuse('invalidPlan', [...path, name], oneOf(known, 'none'), name);
    requireText(column, [...path, name]);
  }
}

function columnsOfBands({ bands = [] }: MultidimensionalIndex): string[] {
  return bands.flatMap(({ columns = {} }) => Object.values(columns));
}
