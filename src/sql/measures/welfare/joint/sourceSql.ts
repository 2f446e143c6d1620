import { leastWhere, mostWhere } from '../../../expression/aggregates.ts';
import { above, below, column, minus, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { m, measureOf, p, w, weighted, x } from '../measure.ts';
import { amountOf, rankedSum } from './concentrationSql.ts';

const zero = /* @__PURE__ */ number(0);
/** What a source gives a row. */
const amount: Expression = /* @__PURE__ */ column('source');
const share: Expression = /* @__PURE__ */ over(column('own'), column('whole'));

/** The share of a source in the inequality of all: NULL where all are equal. */
export function sourceSql(attribution: 'covariance' | 'gini'): SqlMeasure {
  const isWeighted = above(w, zero);
  const ends = { low: leastWhere(isWeighted, x), high: mostWhere(isWeighted, x) };
  const apart = below(column('low'), column('high'));
  const source = { total: weighted(amount) };
  const mean = over(column('total'), p);
  if (attribution === 'covariance') {
    const distance = minus(x, m);
    return measureOf(
      {
        first: { ...ends, ...source },
        second: {
          own: weighted(times(distance, minus(amount, mean))),
          whole: weighted(times(distance, distance)),
        },
        value: share,
      },
      apart,
    );
  }
  const all = amountOf('all', x);
  return measureOf(
    {
      first: { ...ends, ...source, ...all.first },
      tied: { tied: weighted(amount) },
      ordered: {
        own: rankedSum(minus(column('tied'), times(w, mean))),
        whole: rankedSum(times(w, minus(x, m))),
      },
      value: share,
    },
    apart,
    above(all.total, zero),
  );
}
