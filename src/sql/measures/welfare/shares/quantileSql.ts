import type { QuantileRule } from '../../../../model/sample/quantileRule.ts';
import { hitSlack } from '../../../../sample/quantile/quantilesOf.ts';
import { countWhere, leastWhere, mostWhere } from '../../../expression/aggregates.ts';
import {
  above,
  add,
  all,
  always,
  atLeast,
  atMost,
  below,
  call,
  choose,
  column,
  equal,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlFault, SqlMeasure } from '../../sqlMeasure.ts';
import { c, p, w, x } from '../measure.ts';

/** What a quantile is made of, for the measure that has it. */
export type Quantile = Pick<SqlMeasure, 'first' | 'ordered' | 'value' | 'faults'>;

/** Of whom a quantile is read, and where. */
export interface QuantileSettings {
  /** What its sums are named by. */
  readonly name: string;
  /** The share below it. */
  readonly share: number;
  /** How it is read. */
  readonly rule: QuantileRule;
  /** The column of weights, where weights may be fractions. */
  readonly fractions: string | null;
  /** Of whom, if not of all: those of lowest welfare. */
  readonly among?: {
    /** Whether a value of a group is of one of them. */
    readonly isOne: Expression;
    /** Whether a row is. */
    readonly isRow: Expression;
    /** What they weigh. */
    readonly weight: Expression;
  };
}

/** A quantile of the different values of welfare, as `quantilesOf` reads it. */
export function quantileSql(settings: QuantileSettings): Quantile {
  const { name, share, rule, among } = settings;
  const total = among?.weight ?? p;
  if (rule === 'linear') return linear(settings, total);
  const target = times(number(share), total);
  const { ordered, lowest, at } = bracket(name, target, total, among?.isOne);
  if (rule === 'step') return { first: {}, ordered, value: lowest };
  const half = number(0.5);
  return { first: {}, ordered, value: add(times(half, lowest), times(half, at)) };
}

/** Between the values at two whole positions of a population in which weights are counts. */
function linear({ name, share, fractions, among }: QuantileSettings, total: Expression): Quantile {
  const last = call('greatest', number(0), minus(total, number(1)));
  const position = add(number(1), times(last, number(share)));
  const floor = call('floor', position);
  const low = call('least', floor, total);
  const high = call('least', add(low, number(1)), total);
  const from = bracket(`${name}_from`, low, total, among?.isOne);
  const to = bracket(`${name}_to`, high, total, among?.isOne);
  const part = minus(position, floor);
  const between = add(times(from.lowest, minus(number(1), part)), times(to.lowest, part));
  const ordered = { ...from.ordered, ...to.ordered };
  const value = choose(equal(from.lowest, to.lowest), from.lowest, between);
  if (fractions === null) return { first: {}, ordered, value };
  const rows = `${name}_rows`;
  return {
    first: { [rows]: countWhere(all(above(w, number(0)), among?.isRow ?? always)) },
    ordered,
    value,
    faults: [tooLight(fractions, total, column(rows))],
  };
}

/** Weights that sum to 1, say, would make every quantile the largest value. */
function tooLight(weights: string, total: Expression, rows: Expression): SqlFault {
  return {
    code: 'invalidNumber',
    column: weights,
    expected: "weights that are counts, with a sum of their number or more, for the rule 'linear'",
    when: below(total, times(rows, number(1 - hitSlack))),
  };
}

/**
 * So much of the weight of a part of a group is an exact hit. An engine need not compensate its sum, as it does that
 * of the whole group, and a million fractions of weight may miss a share by as much.
 */
const partSlack = 1e-12;

/** The bounds of what counts as a hit of an amount of cumulative weight. */
export function hitBounds(target: Expression, total: Expression, part = hitSlack) {
  const slack = times(number(part), total);
  return { least: minus(target, slack), most: add(target, slack) };
}

/** The weight through a value. */
export const through: Expression = /* @__PURE__ */ add(c, w);

/**
 * What stands at an amount of cumulative weight: the value that hits it, if any, else the one that passes it; and
 * the one that passes it, or the largest.
 */
function bracket(name: string, target: Expression, total: Expression, isOne = always) {
  const { least, most } = hitBounds(target, total, isOne === always ? hitSlack : partSlack);
  const counts = [above(w, number(0)), isOne] as const;
  const [at, hit, top] = [`${name}_at`, `${name}_hit`, `${name}_top`];
  const passed = call('coalesce', column(at), column(top));
  return {
    ordered: {
      [at]: leastWhere(all(...counts, above(through, most)), x),
      [hit]: mostWhere(all(...counts, atMost(through, most), atLeast(through, least)), x),
      [top]: mostWhere(all(...counts), x),
    },
    lowest: call('coalesce', column(hit), passed),
    at: passed,
  };
}

/** A ratio of two quantiles; NULL where the one below the line of the fraction is not above 0. */
export function quantileRatioSql(numerator: Quantile, denominator: Quantile): Quantile {
  return {
    first: { ...numerator.first, ...denominator.first },
    ordered: { ...numerator.ordered, ...denominator.ordered },
    faults: [...(numerator.faults ?? []), ...(denominator.faults ?? [])],
    value: choose(above(denominator.value, number(0)), over(numerator.value, denominator.value)),
  };
}
