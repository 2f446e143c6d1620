import type { Plan } from '../model/plan/plan.ts';
import type { PlanIndicator } from '../model/plan/planIndicator.ts';
import { countingSql } from './measures/counting/countingSql.ts';
import type { SqlPart } from './measures/sqlMeasure.ts';
import { statusSql } from './measures/status/statusSql.ts';
import { welfareSql } from './measures/welfare/welfareSql.ts';

/** The rows and the measure of an indicator of a plan that was checked. */
export function planMeasure(plan: Plan, indicator: PlanIndicator): SqlPart {
  switch (indicator.measure) {
    case 'multidimensionalHeadcount':
    case 'adjustedHeadcount':
    case 'deprivationIntensity':
    case 'uncensoredHeadcount':
    case 'censoredHeadcount':
    case 'contributionShare':
    case 'meanDeprivations':
    case 'bandHeadcount':
      return countingSql(plan, indicator);
    case 'statusShare':
    case 'statusPopulation':
    case 'standardDeprivationShare':
      return statusSql(plan, indicator);
    default:
      return welfareSql(plan, indicator);
  }
}
