/** What parts of a population have, of whom those on a cut are split. Internal. */
import { sum } from '../../../expression/aggregates.ts';
import { above, add, call, column, minus, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { c, m, measureOf, p, s, w, x } from '../measure.ts';

const zero = /* @__PURE__ */ number(0);

/** The weight of a value that lies below a share of the population. */
function weightBelow(share: number): Expression {
  if (share <= 0) return zero;
  if (share >= 1) return w;
  return within(minus(times(number(share), p), c));
}

/** The weight of a value that lies above a share of the population. */
function weightAbove(share: number): Expression {
  if (share <= 0) return w;
  if (share >= 1) return zero;
  return within(minus(add(c, w), times(number(share), p)));
}

function within(weight: Expression): Expression {
  return call('greatest', zero, call('least', w, weight));
}

/** The share of a part of the population in all welfare. */
export function welfareShareSql(from: number, to: number): SqlMeasure {
  // At the top nothing is subtracted, so that a small part keeps its digits.
  const weight = to >= 1 ? weightAbove(from) : minus(weightBelow(to), weightBelow(from));
  return measureOf(
    { ordered: { sum: sum(times(x, weight)) }, value: over(column('sum'), s) },
    above(m, zero),
  );
}

/** What the top has over what the bottom has; NULL where the bottom has nothing. */
export function tailRatioSql(topFrom: number, bottomTo: number): SqlMeasure {
  const [top, bottom] = [column('top'), column('bottom')];
  return measureOf(
    {
      ordered: {
        top: sum(times(x, weightAbove(topFrom))),
        bottom: sum(times(x, weightBelow(bottomTo))),
      },
      value: over(top, bottom),
    },
    above(bottom, zero),
  );
}

/** A point of a Lorenz curve. */
export function lorenzSql(
  share: number,
  kind: 'relative' | 'generalized' | 'absolute',
): SqlMeasure {
  const isEnd = share === 0 || share === 1;
  if (kind === 'absolute') {
    if (isEnd) return measureOf({ value: zero });
    // What those above the share have past their part of all: whatever is taken from x, it is the same.
    const past = minus(weightAbove(share), times(number(1 - share), w));
    const rest = sum(times(minus(x, m), past));
    return measureOf({ ordered: { rest }, value: over(minus(zero, column('rest')), p) });
  }
  const part = sum(times(x, weightBelow(share)));
  if (kind === 'generalized') {
    if (isEnd) return measureOf({ value: share === 0 ? zero : m });
    return measureOf({ ordered: { part }, value: over(column('part'), p) });
  }
  const value = isEnd ? number(share) : over(column('part'), s);
  return measureOf({ ...(isEnd ? {} : { ordered: { part } }), value }, above(m, zero));
}
