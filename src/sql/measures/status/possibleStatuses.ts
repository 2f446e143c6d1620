import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import type { PlanStatus } from '../../../model/plan/countingIndicator.ts';
import { householdStatuses } from '../../../model/standard/status.ts';
import { requireChoice } from '../../../require.ts';
import { equal, integer, isOneOf, not } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { caseOfCells } from './caseOfCells.ts';
import { statusCells } from './statusCells.ts';

/**
 * The statuses that are possible for a row, as bits – 1 poor, 2 near-poor, 4 average, 8 above –, from the derived
 * columns of `statusRows`: the rules of the standard as one CASE.
 */
export function possibleStatuses(compiled: CompiledStandard): Expression {
  return caseOfCells(statusCells(compiled), ({ possible }) => possible);
}

const choices: readonly PlanStatus[] = [...householdStatuses, 'poorOrNearPoor', 'undetermined'];

/** Whether a row is of a status: no other one is possible for it. */
export function isOfStatus(status: PlanStatus, compiled: CompiledStandard): Expression {
  const possible = possibleStatuses(compiled);
  const asked = requireChoice(status, choices, ['status']);
  if (asked === 'poorOrNearPoor') return isOneOf(possible, [1, 2, 3].map(integer));
  if (asked === 'undetermined') return not(isOneOf(possible, [1, 2, 4, 8].map(integer)));
  return equal(possible, integer(1 << householdStatuses.indexOf(asked)));
}
