import { checkPlan } from '../../model/plan/checkPlan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanIndicator } from '../../model/plan/planIndicator.ts';
import { bindCounting, countingMeasures } from './bindCounting.ts';
import { bindStatus } from './bindStatus.ts';
import { bindWelfare, welfareMeasures } from './bindWelfare.ts';
import type { BoundIndicator } from './boundIndicator.ts';
import type { WelfareMeasure } from './welfare/welfareMeasure.ts';

/** The indicators of a plan, in its order: everything is checked that can be without rows. */
export function bindPlan(plan: Plan): BoundIndicator[] {
  return bindChecked(checkPlan(plan));
}

/** The same of a plan that `checkPlan` gave. */
export function bindChecked(plan: Plan): BoundIndicator[] {
  const welfare = welfareMeasures();
  const counting = countingMeasures();
  return plan.indicators.map((indicator: PlanIndicator, place) => {
    const { measure } = indicator;
    if (Object.hasOwn(welfare, measure)) {
      const known: WelfareMeasure = welfare[measure as keyof typeof welfare];
      return bindWelfare(plan, indicator, place, known);
    }
    switch (indicator.measure) {
      case 'statusShare':
      case 'statusPopulation':
      case 'standardDeprivationShare':
        return bindStatus(plan, indicator, place);
      default:
        return bindCounting(plan, indicator, place, counting[measure as keyof typeof counting]);
    }
  });
}
