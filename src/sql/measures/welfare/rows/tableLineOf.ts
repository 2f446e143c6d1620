import type { PlanRelativeLine, PlanSocietalLine } from '../../../../model/plan/planLine.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlTableLine } from '../../sqlMeasure.ts';

/** A line that the table makes of welfare, for the statement to find. */
export function tableLineOf(
  line: PlanRelativeLine | PlanSocietalLine,
  welfare: Expression,
): SqlTableLine {
  const { share, rule = 'midpoint', scope = 'table' } = line;
  const shared = { welfare, share, rule, scope };
  return line.kind === 'relative'
    ? { ...shared, of: line.of, intercept: 0, floor: null }
    : { ...shared, of: 'median', intercept: line.intercept, floor: line.floor };
}
