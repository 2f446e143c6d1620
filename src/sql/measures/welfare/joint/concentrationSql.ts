/** How a column beside welfare is spread over the ranks of welfare. Internal. */
import { sum } from '../../../expression/aggregates.ts';
import {
  above,
  atMost,
  call,
  choose,
  column,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure, SqlSums } from '../../sqlMeasure.ts';
import { rankDifference } from '../inequality/giniSql.ts';
import { measureOf, p, w, weighted } from '../measure.ts';

const zero = /* @__PURE__ */ number(0);

/** Something by row whose sum is asked for. */
export interface Amount {
  /** The sums it is found by, by names of its own. */
  readonly first: SqlSums;
  /** Σ w y, exactly 0 where amounts of both signs cancel to what rounding left over. */
  readonly total: Expression;
}

/** The sound total of an expression of a row, under a name. */
export function amountOf(name: string, value: Expression): Amount {
  const [total, size] = [column(name), column(`${name}_size`)];
  const isRounding = atMost(call('abs', total), times(number(2 ** -50), size));
  return {
    first: { [name]: weighted(value), [`${name}_size`]: weighted(call('abs', value)) },
    total: choose(isRounding, zero, total),
  };
}

/** Σ of what the rows of a value of welfare have, times 2 r − 1 of it. */
export function rankedSum(amount: Expression): Expression {
  return sum(times(amount, over(rankDifference(p), p)));
}

/** The concentration index of a column of the rows. */
export function concentrationSql(name: string): SqlMeasure {
  const amount = amountOf('amount', column(name));
  // The mean of 2 r − 1 is 0: less the mean, amounts keep the digits of their differences.
  const about = minus(column('tied'), times(w, over(column('amount'), p)));
  return measureOf(
    {
      first: amount.first,
      tied: { tied: weighted(column(name)) },
      ordered: { sum: rankedSum(about) },
      value: over(column('sum'), amount.total),
    },
    above(amount.total, zero),
  );
}
