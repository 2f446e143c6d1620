/** Measures of poverty that are sums of a term of each who is poor. Internal. */
import {
  above,
  call,
  choose,
  column,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { lostPowerRatio } from '../math/lostPower.ts';
import { measureOf, p, weighted, x } from '../measure.ts';
import { gapTo, ofPoor, povertyOf, type SqlLine } from './sqlLine.ts';

const zero = /* @__PURE__ */ number(0);
const one = /* @__PURE__ */ number(1);
const sum = /* @__PURE__ */ column('sum');
/** The weight of the poor: no rounding makes it more than that of all. */
const poor: Expression = /* @__PURE__ */ call('least', /* @__PURE__ */ column('poor'), p);

/** Over whom a mean is taken. */
export type Among = 'all' | 'poor' | undefined;

/** The mean of a term over everybody, or over the poor: then there is none where nobody is poor. */
export function meanTermSql(line: SqlLine, term: Expression, among: Among): SqlMeasure {
  const terms = { sum: weighted(ofPoor(line, term)) };
  if (among !== 'poor') return povertyOf(line, { first: terms, value: over(sum, p) });
  const first = { ...terms, poor: weighted(ofPoor(line, one)) };
  return povertyOf(line, { first, value: over(sum, poor) }, above(poor, zero));
}

/** The index of Foster, Greer and Thorbecke; of 0 the headcount. */
export function fgtSql(line: SqlLine, alpha: number): SqlMeasure {
  if (alpha === 0) {
    return povertyOf(line, {
      first: { poor: weighted(ofPoor(line, one)) },
      value: over(poor, p),
    });
  }
  const gap = gapTo(line.ofRow);
  if (alpha === 1) return meanTermSql(line, gap, 'all');
  if (alpha === 2) return meanTermSql(line, times(gap, gap), 'all');
  return meanTermSql(line, call('power', gap, number(alpha)), 'all');
}

/** How many are poor. */
export function poorPopulationSql(line: SqlLine): SqlMeasure {
  return povertyOf(line, { first: { poor: weighted(ofPoor(line, one)) }, value: poor });
}

/** What the poor lack, as a share of the line, on average of them. */
export function incomeGapRatioSql(line: SqlLine): SqlMeasure {
  return meanTermSql(line, gapTo(line.ofRow), 'poor');
}

/** What the poor lack in money, in sum. */
export function totalShortfallSql(line: SqlLine): SqlMeasure {
  const gap = minus(line.ofRow, x);
  return povertyOf(line, { first: { sum: weighted(ofPoor(line, gap)) }, value: sum });
}

/** What the poor lack in money, on average. */
export function meanShortfallSql(line: SqlLine, among: Among): SqlMeasure {
  return meanTermSql(line, minus(line.ofRow, x), among);
}

/** The mean logarithm of line over welfare, times a factor; welfare of 0 adds nothing. */
export function wattsSql(line: SqlLine, factor: number, among: Among): SqlMeasure {
  const { ofRow } = line;
  const log = lostPowerRatio(gapTo(ofRow), over(x, ofRow), 0);
  const term = choose(above(x, zero), factor === 1 ? log : times(number(factor), log), zero);
  return meanTermSql(line, term, among);
}

/** The prosperity gap: the mean of a standard over welfare. */
export function prosperityGapSql(standard: number): SqlMeasure {
  return measureOf({ first: { sum: weighted(over(number(standard), x)) }, value: over(sum, p) });
}
