import { compileStandard } from '../../../classification/evaluate/compileStandard.ts';
import { readPolicies } from '../../../classification/policies.ts';
import type {
  StandardDeprivationIndicator,
  StatusIndicator,
} from '../../../model/plan/countingIndicator.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { refuse } from '../../../require.ts';
import { sumWhere } from '../../expression/aggregates.ts';
import { above, choose, column, number, over } from '../../expression/build.ts';
import type { SqlPart } from '../sqlMeasure.ts';
import { isOfStatus } from './possibleStatuses.ts';
import { standardDeprivation } from './standardDeprivation.ts';
import { statusRows } from './statusRows.ts';

/** An indicator of the standard of a plan as SQL: how many rows are of a status, or deprived, with their weights. */
export function statusSql(
  plan: Plan,
  indicator: StatusIndicator | StandardDeprivationIndicator,
): SqlPart {
  const { classification } = plan;
  if (classification === undefined) {
    return refuse('missingValue', ['classification'], 'the standard of the plan', classification);
  }
  const { standard, unpublished = 'refuse', missing = 'undetermined' } = classification;
  const compiled = compileStandard(standard, readPolicies({ unpublished, missing }));
  if (indicator.measure === 'standardDeprivationShare') {
    return standardDeprivation(classification, compiled, indicator.indicator);
  }
  const part = column('part');
  return {
    rows: statusRows(classification, compiled),
    measure: {
      first: { part: sumWhere(isOfStatus(indicator.status, compiled), column('w')) },
      second: {},
      ordered: {},
      value:
        indicator.measure === 'statusShare'
          ? over(part, column('p'))
          : choose(above(column('p'), number(0)), part),
    },
  };
}
