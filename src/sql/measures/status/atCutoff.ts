import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import type { PlanClassification } from '../../../model/plan/plan.ts';
import {
  add,
  always,
  atLeast,
  below,
  call,
  firstOf,
  integer,
  never,
  number,
  numberOf,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { branch } from '../counting/branch.ts';
import { pointsOf } from '../counting/deprivationColumn.ts';
import { columnOfIndicator, countColumn, indicatorsOf } from './classificationColumns.ts';

/**
 * Whether the number of deprivations reaches the cut-off, of the columns of the table: true where it does even without
 * those that are not known, false where it does not even with them, else NULL.
 */
export function atCutoff(
  classification: PlanClassification,
  { standard, cutoff }: CompiledStandard,
): Expression {
  const { missing } = classification;
  const ids = indicatorsOf(standard);
  const count = countColumn(classification);
  if (count !== null) return atLeast(assumed(numberOf(count), ids.length), number(cutoff));
  const sumWith = (unknown: 0 | 1) => {
    const each = ids.map((id) => pointsOf(columnOfIndicator(classification, id), 1, unknown));
    const [first = integer(0), ...others] = each;
    return add(first, ...others);
  };
  const reachesWith = (unknown: 0 | 1) => atLeast(sumWith(unknown), integer(cutoff));
  if (missing === 'deprived') return reachesWith(1);
  if (missing === 'notDeprived') return reachesWith(0);
  return firstOf([
    branch(reachesWith(0), always),
    branch(below(sumWith(1), integer(cutoff)), never),
  ]);

  /** A number that is not known is open, but where the most there are is too few. */
  function assumed(value: Expression, most: number): Expression {
    if (missing === 'deprived') return call('coalesce', value, number(most));
    if (missing === 'notDeprived' || most < cutoff) return call('coalesce', value, number(0));
    return value;
  }
}
