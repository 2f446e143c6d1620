import type {
  BandIndicator,
  ContributionIndicator,
  CountingIndicator,
  IndicatorHeadcountIndicator,
  MeanDeprivationsIndicator,
} from '../../../model/plan/countingIndicator.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { requireUnit } from '../../../multidimensional/scoring/scorePatterns.ts';
import { refuse } from '../../../require.ts';
import { column, over } from '../../expression/build.ts';
import type { SqlPart } from '../sqlMeasure.ts';
import { compileCounting } from './compileCounting.ts';
import { countingRatio } from './countingRatio.ts';
import { countingRows } from './countingRows.ts';

/** An indicator of the index of a plan. */
export type DeprivationIndicator =
  | CountingIndicator
  | IndicatorHeadcountIndicator
  | ContributionIndicator
  | MeanDeprivationsIndicator
  | BandIndicator;

/**
 * A counting measure as SQL: a sum over rows divided by another, both of whole numbers times weights, so that who is
 * poor is the same as in memory.
 */
export function countingSql(plan: Plan, indicator: DeprivationIndicator): SqlPart {
  const { multidimensional } = plan;
  if (multidimensional === undefined) {
    return refuse('missingValue', ['multidimensional'], 'the index of the plan', multidimensional);
  }
  const compiled = compileCounting(multidimensional, indicator);
  const unit = plan.size === undefined ? (plan.rowUnit ?? null) : 'person';
  requireUnit({ unit }, compiled);
  const { columns = {} } = multidimensional;
  const columnOf = (id: string) => (Object.hasOwn(columns, id) ? (columns[id] as string) : id);
  const { part, whole } = countingRatio(compiled, indicator);
  return {
    rows: countingRows(compiled, columnOf),
    measure: {
      first: whole === null ? { part } : { part, whole },
      second: {},
      ordered: {},
      value: over(column('part'), column(whole === null ? 'p' : 'whole')),
    },
  };
}
