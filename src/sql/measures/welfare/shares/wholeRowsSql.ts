import { sumWhere } from '../../../expression/aggregates.ts';
import {
  above,
  all,
  atLeast,
  atMost,
  choose,
  column,
  not,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure, SqlSums } from '../../sqlMeasure.ts';
import { c, measureOf, p, w, x } from '../measure.ts';
import { hitBounds, through } from './quantileSql.ts';

const zero = /* @__PURE__ */ number(0);

/**
 * The ratio of what those above a quantile have to what those at or below another have, in whole rows; or of their
 * means. Where a value hits the share, the quantile lies above it and that value below; else the quantile is the
 * value that passes the share. So both are summed, and whether there was a hit decides.
 */
export function wholeRowsSql(topFrom: number, bottomTo: number, of: 'sums' | 'means'): SqlMeasure {
  const top = part('top', topFrom, not);
  const bottom = part('bottom', bottomTo, (isLow) => isLow);
  const sums = over(top.sum, bottom.sum);
  const means = over(over(top.sum, top.weight), over(bottom.sum, bottom.weight));
  return measureOf(
    { ordered: { ...top.ordered, ...bottom.ordered }, value: of === 'sums' ? sums : means },
    above(bottom.sum, zero),
    above(top.weight, zero),
  );
}

interface Part {
  readonly ordered: SqlSums;
  readonly sum: Expression;
  readonly weight: Expression;
}

function part(name: string, share: number, side: (isLow: Expression) => Expression): Part {
  const { least, most } = hitBounds(times(number(share), p), p);
  const isHit = all(above(w, zero), atLeast(through, least), atMost(through, most));
  const [ifHit, ifNot] = [side(atMost(through, most)), side(atMost(c, most))];
  const isThere = above(column(`${name}_hits`), zero);
  const pick = (what: string) =>
    choose(isThere, column(`${name}_${what}_hit`), column(`${name}_${what}`));
  return {
    ordered: {
      [`${name}_hits`]: sumWhere(isHit, number(1)),
      [`${name}_sum_hit`]: sumWhere(ifHit, times(w, x)),
      [`${name}_sum`]: sumWhere(ifNot, times(w, x)),
      [`${name}_weight_hit`]: sumWhere(ifHit, w),
      [`${name}_weight`]: sumWhere(ifNot, w),
    },
    sum: pick('sum'),
    weight: pick('weight'),
  };
}
