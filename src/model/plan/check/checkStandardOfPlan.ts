import type { ErrorPath } from '../../../errors.ts';
import { requireFinite, requireKeys, requireRecord } from '../../../require.ts';
import { areas } from '../../area.ts';
import { checkStandardAt } from '../../standard/checkStandardAt.ts';
import type { HouseholdCondition, PersonCondition } from '../../standard/condition.ts';
import type { Standard } from '../../standard/standard.ts';
import { checkKnownKeys } from './checkKnownKeys.ts';
import { conditionKeys, standardKeys } from './keyTrees.ts';

/** Holds that the standard of a plan is one, and that nothing in it is misspelled. */
export function checkStandardOfPlan(value: unknown, path: ErrorPath): Standard {
  requireRecord(value, path, 'a standard');
  checkKnownKeys(value, standardKeys, path);
  const standard = checkStandardAt(value as Standard, path);
  for (const [row, { indicators }] of standard.dimensions.entries()) {
    for (const [place, { cutoff }] of indicators.entries()) {
      const at = [...path, 'dimensions', row, 'indicators', place, 'cutoff', 'condition'];
      if (cutoff.condition !== null) checkConditionKeys(cutoff.condition, at);
    }
  }
  for (const [row, { lines }] of standard.forms.entries()) {
    for (const [place, { atMost }] of lines.entries()) {
      const at = [...path, 'forms', row, 'lines', place, 'atMost'];
      // Points are numbers, and never their spelling, as amounts may be.
      for (const area of areas) {
        if (atMost[area] !== null) requireFinite(atMost[area], [...at, area]);
      }
    }
  }
  return standard;
}

/** The condition was checked, so that its kind is known and it is not deep. */
function checkConditionKeys(
  condition: HouseholdCondition | PersonCondition,
  path: ErrorPath,
): void {
  requireKeys(condition, conditionKeys[condition.kind] ?? [], path);
  if ('where' in condition) checkConditionKeys(condition.where, [...path, 'where']);
  if (!('of' in condition)) return;
  for (const [row, inner] of condition.of.entries()) {
    checkConditionKeys(inner, [...path, 'of', row]);
  }
}
