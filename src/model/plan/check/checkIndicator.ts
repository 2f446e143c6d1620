import type { ErrorPath } from '../../../errors.ts';
import { refuse, requireRecord, requireText } from '../../../require.ts';
import { requireLocalText } from '../../standard/checkParts.ts';
import type { LocalText } from '../../standard/provenance.ts';
import type { PlanMeasure } from '../planIndicator.ts';
import { type PlanMeasureKeys, planMeasures } from '../planMeasures.ts';
import { checkSetting } from './checkSetting.ts';
import { type Fields, requireFields } from './fields.ts';
import type { PlanContext } from './planContext.ts';

const shared = ['id', 'label', 'measure'];
const what = 'an indicator { id, measure, … }';

/** Holds that an indicator of a plan is one: a measure there is, with its settings and no others. Gives its id. */
export function checkIndicator(value: unknown, context: PlanContext, path: ErrorPath): string {
  requireRecord(value, path, what);
  const measure = requireMeasure((value as Fields).measure, [...path, 'measure']);
  const { family, required, optional } = planMeasures[measure];
  const fields = requireFields(value, [...shared, ...required, ...optional], path, what);
  const id = requireId(fields.id, [...path, 'id']);
  if (fields.label !== undefined) requireWords(fields.label, [...path, 'label']);
  requireFamily(family, measure, context, [...path, 'measure']);
  for (const key of [...required, ...optional]) {
    const isNeeded = required.includes(key);
    if (fields[key] === undefined && !isNeeded) continue;
    checkSetting(key, fields[key], family, context, [...path, key]);
  }
  if (family === 'welfare' && fields.column === undefined && !context.hasWelfare) {
    const expected = 'a column, here or as the welfare of the plan';
    refuse('invalidPlan', [...path, 'column'], expected, undefined);
  }
  if (measure === 'contributionShare') requirePart(fields, path);
  if (
    measure === 'sourceShare' &&
    !(fields.sources as readonly unknown[]).includes(fields.source)
  ) {
    refuse('invalidPlan', [...path, 'source'], 'one of the sources', fields.source);
  }
  return id;
}

function requireMeasure(value: unknown, path: ErrorPath): PlanMeasure {
  const measure = requireText(value, path);
  if (Object.hasOwn(planMeasures, measure)) return measure as PlanMeasure;
  const expected = "the name of a measure that plans have, such as 'povertyHeadcount'";
  return refuse('unknownOption', path, expected, measure);
}

/** An id that is a name in every engine. */
function requireId(value: unknown, path: ErrorPath): string {
  const id = requireText(value, path);
  if (/^[A-Za-z][A-Za-z0-9_]{0,47}$/.test(id)) return id;
  const expected = 'a letter, then letters, digits and _, at most 48 in all';
  return refuse('invalidPlan', path, expected, id);
}

function requireWords(label: unknown, path: ErrorPath): void {
  requireFields(label, ['vi', 'en'], path, 'a text { vi, en }');
  requireLocalText(label as LocalText, path);
}

/** Holds that the plan has the index or the standard that a measure is of. */
function requireFamily(
  family: PlanMeasureKeys['family'],
  measure: PlanMeasure,
  { index, standard }: PlanContext,
  path: ErrorPath,
): void {
  if (family === 'multidimensional' && index === null) {
    refuse('invalidPlan', path, 'a measure of welfare, or an index in `multidimensional`', measure);
  }
  if (family === 'status' && standard === null) {
    refuse('invalidPlan', path, 'a measure of welfare, or a standard in `classification`', measure);
  }
  if (measure === 'standardDeprivationShare' && standard?.byIndicator === false) {
    const expected = 'a measure of statuses: of deprivations there is their number alone';
    refuse('invalidPlan', path, expected, measure);
  }
}

/** An indicator or a dimension, and not both. */
function requirePart({ indicator, dimension }: Fields, path: ErrorPath): void {
  if (indicator === undefined && dimension === undefined) {
    refuse('missingValue', [...path, 'indicator'], 'an indicator or a dimension', undefined);
  }
  if (indicator !== undefined && dimension !== undefined) {
    const expected = 'nothing beside the indicator: one of the two';
    refuse('invalidPlan', [...path, 'dimension'], expected, dimension);
  }
}
