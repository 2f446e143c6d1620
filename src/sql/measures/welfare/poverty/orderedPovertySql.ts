/** Measures of poverty that depend on the order of welfare. Internal. */
import {
  above,
  add,
  below,
  call,
  column,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { rankDifference } from '../inequality/giniSql.ts';
import { p, weighted, weightedWhere, x } from '../measure.ts';
import { type QuantileSettings, quantileSql } from '../shares/quantileSql.ts';
import { gapTo, isPoor, ofPoor, povertyOf, type SqlLine } from './sqlLine.ts';

const zero = /* @__PURE__ */ number(0);
const one = /* @__PURE__ */ number(1);
const poor = /* @__PURE__ */ column('poor');
const value: Expression = /* @__PURE__ */ over({ kind: 'column', name: 'sum' }, p);

/** The weight of the poor, by which their own ranks are shares. */
function poorWeight(line: SqlLine) {
  return { poor: weighted(ofPoor(line, one)) };
}

/** So much more than 1 as a share of the population that is above a value is more than that below it. */
function rankWeight(total: Expression, factor: Expression = one): Expression {
  return minus(one, times(factor, over(rankDifference(total), total)));
}

/**
 * The index of Sen: the mean over everybody of g (1 + φ (1 − 2 r)), with g the gap of a poor row, r its rank among
 * the poor, and φ 1 or q / (q + 1). No term of a gap above 0 is below 0.
 */
export function senSql(line: SqlLine, version: 'replicationInvariant' | 'original'): SqlMeasure {
  const factor = version === 'original' ? over(poor, add(poor, one)) : one;
  const term = times(gapTo(line.ofGroup), rankWeight(poor, factor));
  return povertyOf(line, {
    first: poorWeight(line),
    ordered: { sum: weightedWhere(isPoor(line.ofGroup, line.boundary), term) },
    value,
  });
}

/** The index of Sen, Shorrocks and Thon: the mean of g (2 − 2 r), with r the rank among everybody. */
export function senShorrocksThonSql(line: SqlLine): SqlMeasure {
  const term = times(gapTo(line.ofGroup), rankWeight(p));
  return povertyOf(line, {
    ordered: { sum: weightedWhere(below(x, line.ofGroup), term) },
    value,
  });
}

/** The index of Takayama: the Gini index where welfare above the line counts as the line. */
export function takayamaSql(line: SqlLine): SqlMeasure {
  const { ofRow, ofGroup } = line;
  const term = times(minus(ofGroup, x), minus(zero, over(rankDifference(p), p)));
  return povertyOf(
    line,
    {
      first: { cut: weighted(call('least', x, ofRow)) },
      ordered: { sum: weightedWhere(below(x, ofGroup), term) },
      value: over(column('sum'), column('cut')),
    },
    above(column('cut'), zero),
  );
}

/** The gap of the median of the poor; NULL where nobody is poor. */
export function medianGapSql(
  line: SqlLine,
  { rule, fractions }: Pick<QuantileSettings, 'rule' | 'fractions'>,
): SqlMeasure {
  const among = {
    isOne: isPoor(line.ofGroup, line.boundary),
    isRow: isPoor(line.ofRow, line.boundary),
    weight: poor,
  };
  const median = quantileSql({ name: 'median', share: 0.5, rule, fractions, among });
  const { ofGroup } = line;
  return povertyOf(
    line,
    {
      first: { ...poorWeight(line), ...median.first },
      ordered: median.ordered,
      value: over(minus(ofGroup, median.value), ofGroup),
      ...(median.faults === undefined ? {} : { faults: median.faults }),
    },
    above(poor, zero),
  );
}
