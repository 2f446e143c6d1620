import type { ErrorPath } from '../../../errors.ts';
import { refuse, requireRecord, requireText } from '../../../require.ts';
import { planChoices } from '../planChoices.ts';
import { checkColumnsByName } from './checkMultidimensional.ts';
import { checkStandardOfPlan } from './checkStandardOfPlan.ts';
import { type Fields, optionalChoice, requireFields } from './fields.ts';
import type { StandardNames } from './planContext.ts';

const what = 'a classification { standard, area, income }';
const known = ['standard', 'area', 'income', 'deprivations', 'missing', 'unpublished'];

/** Holds that the classification of a plan is one; gives what its standard has. */
export function checkClassification(value: unknown, path: ErrorPath): StandardNames {
  const fields = requireFields(value, known, path, what);
  const { dimensions } = checkStandardOfPlan(fields.standard, [...path, 'standard']);
  const indicators = dimensions.flatMap((each) => each.indicators.map(({ id }) => id));
  requireText(fields.area, [...path, 'area']);
  requireText(fields.income, [...path, 'income']);
  const byIndicator = checkDeprivations(fields, indicators, [...path, 'deprivations']);
  optionalChoice(fields, 'missing', planChoices.standardMissing, path);
  if (!byIndicator && (fields.missing === 'deprived' || fields.missing === 'notDeprived')) {
    // A number that is not known says nothing of any indicator.
    refuse('unknownOption', [...path, 'missing'], "'undetermined' or 'refuse'", fields.missing);
  }
  optionalChoice(fields, 'unpublished', planChoices.unpublished, path);
  return { indicators, byIndicator };
}

/** Whether there is a column for each indicator. */
function checkDeprivations(
  { deprivations }: Fields,
  indicators: readonly string[],
  path: ErrorPath,
): boolean {
  if (deprivations === undefined) return true;
  requireRecord(deprivations, path, 'columns by indicator, or { count }');
  if (!Object.hasOwn(deprivations as object, 'count')) {
    checkColumnsByName(deprivations, new Set(indicators), path);
    return true;
  }
  const { count } = requireFields(deprivations, ['count'], path, '{ count }');
  requireText(count, [...path, 'count']);
  return false;
}
