import { isDetermined, povertyOf } from '../../classification/evaluate/outcome.ts';
import type {
  PlanStatus,
  StandardDeprivationIndicator,
  StatusIndicator,
} from '../../model/plan/countingIndicator.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanIndicator } from '../../model/plan/planIndicator.ts';
import { householdStatuses } from '../../model/standard/status.ts';
import { refuse } from '../../require.ts';
import type { BoundStatus } from './boundIndicator.ts';
import { countedBy } from './countedBy.ts';

/** Binds a share of a status or of a deprivation under the standard of a plan that was checked. */
export function bindStatus(
  plan: Plan,
  indicator: StatusIndicator | StandardDeprivationIndicator,
  place: number,
): BoundStatus {
  const { classification } = plan;
  if (classification === undefined) {
    return refuse('missingValue', ['classification'], 'a standard { standard, … }', undefined);
  }
  const { standard, missing = 'undetermined', unpublished = 'refuse' } = classification;
  const { unit, weighting } = countedBy(plan);
  const isStatus = indicator.measure !== 'standardDeprivationShare';
  const own = isStatus
    ? { status: indicator.status, unpublished }
    : { indicator: indicator.indicator };
  const counting = isStatus ? countingBits(indicator.status) : null;
  return {
    family: 'status',
    indicator: indicator as PlanIndicator,
    place,
    described: {
      id: indicator.id,
      label: indicator.label ?? null,
      measure: indicator.measure,
      conventions: { standard: standard.id, ...own, missing, unit: unit ?? 'row', weighting },
    },
    codes(rows) {
      if (!isStatus) return rows.deprived(indicator.indicator);
      const { possible } = rows;
      const codes = new Uint8Array(possible.length);
      for (let row = 0; row < codes.length; row++) {
        codes[row] = (counting as Uint8Array)[possible[row] as number] as number;
      }
      return codes;
    },
    as: indicator.measure === 'statusPopulation' ? 'population' : 'share',
  };
}

/** For each set of possible statuses, as bits, whether a row counts. */
function countingBits(status: PlanStatus): Uint8Array {
  return Uint8Array.from({ length: 2 ** householdStatuses.length }, (_, bits) =>
    Number(bits !== 0 && isOf(bits, status)),
  );
}

function isOf(bits: number, status: PlanStatus): boolean {
  if (status === 'poorOrNearPoor') return povertyOf(bits) === true;
  if (status === 'undetermined') return !isDetermined(bits);
  return bits === 1 << householdStatuses.indexOf(status);
}
