import type { ErrorPath } from '../../../errors.ts';
import {
  refuse,
  requireChoice,
  requireFinite,
  requireKeys,
  requireText,
} from '../../../require.ts';
import { amongChoices, settingChoices, supportChoices } from '../planChoices.ts';
import type { PlanMeasureKeys } from '../planMeasures.ts';
import { checkLine } from './checkLine.ts';
import { checkCutoff } from './checkMultidimensional.ts';
import { type Fields, oneOf, requireColumns } from './fields.ts';
import type { PlanContext } from './planContext.ts';

/** Holds that a setting of an indicator is what its key asks for; of numbers the range is its measure's to tell. */
export function checkSetting(
  key: string,
  value: unknown,
  family: PlanMeasureKeys['family'],
  context: PlanContext,
  path: ErrorPath,
): void {
  switch (key) {
    case 'line':
      checkLineOf(value, context.lines, path);
      break;
    case 'column':
    case 'variable':
    case 'tax':
    case 'by':
    case 'source':
      requireText(value, path);
      break;
    case 'sources':
      if (requireColumns(value, path, 'a list of columns').length === 0) {
        refuse('invalidPlan', path, 'at least one column', value);
      }
      break;
    case 'outsideSupport':
      checkOutsideSupport(value, path);
      break;
    case 'among':
      requireChoice(value, amongOf(family), path);
      break;
    case 'cutoff':
      if (context.index !== null) checkCutoff(value, context.index, path);
      break;
    case 'indicator': {
      const { index, standard } = context;
      const known = (family === 'status' ? standard : index)?.indicators ?? [];
      requireName(value, known, path);
      break;
    }
    case 'dimension':
      requireName(value, context.index?.dimensions ?? [], path);
      break;
    case 'band':
      requireName(value, context.index?.bands ?? [], path);
      break;
    default:
      if (isChoice(key)) requireChoice(value, settingChoices[key], path);
      else requireFinite(value, path);
  }
}

function isChoice(key: string): key is keyof typeof settingChoices {
  return Object.hasOwn(settingChoices, key);
}

function amongOf(family: PlanMeasureKeys['family']): readonly string[] {
  return amongChoices[family === 'multidimensional' ? 'multidimensional' : 'welfare'];
}

function checkLineOf(value: unknown, lines: readonly string[], path: ErrorPath): void {
  if (typeof value !== 'string') checkLine(value, path);
  else requireName(value, lines, path);
}

/** Holds that a name leads somewhere within the plan. */
function requireName(value: unknown, known: readonly string[], path: ErrorPath): void {
  const name = requireText(value, path);
  if (!known.includes(name))
    refuse('invalidPlan', path, oneOf(known, 'none: there are none'), name);
}

function checkOutsideSupport(value: unknown, path: ErrorPath): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isPolicy = (supportChoices as readonly unknown[]).includes(value);
    if (isPolicy) return;
    const code = value === null ? 'missingValue' : 'unknownOption';
    refuse(code, path, `${oneOf(supportChoices, '')} or { floor }`, value);
  }
  requireKeys(value, ['floor'], path);
  requireFinite((value as Fields).floor, [...path, 'floor']);
}
