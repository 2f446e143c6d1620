/** The words that measures of welfare are made of, and what all of them have in common. Internal. */
import { sum } from '../../expression/aggregates.ts';
import { above, all, choose, column, number, times } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { SqlMeasure } from '../sqlMeasure.ts';

/** Welfare. */
export const x: Expression = /* @__PURE__ */ column('x');
/** The weight of a row, or of all rows of a value. */
export const w: Expression = /* @__PURE__ */ column('w');
/** The weight of a group. */
export const p: Expression = /* @__PURE__ */ column('p');
/** The Σ w x of a group. */
export const s: Expression = /* @__PURE__ */ column('s');
/** The mean of a group. */
export const m: Expression = /* @__PURE__ */ column('m');
/** The weight of all smaller values. */
export const c: Expression = /* @__PURE__ */ column('c');

/** The weighted sum of a term. */
export function weighted(term: Expression): Expression {
  return sum(times(w, term));
}

/** The weighted sum of a term of the rows where a condition is true. */
export function weightedWhere(when: Expression, term: Expression): Expression {
  return sum(choose(when, times(w, term)));
}

/** What a measure is made of: the steps it has, and the value where somebody was counted. */
export type MeasureParts = Partial<SqlMeasure> & Pick<SqlMeasure, 'value'>;

/** A measure that has no value where nobody was counted, or where something else does not hold. */
export function measureOf(parts: MeasureParts, ...conditions: readonly Expression[]): SqlMeasure {
  const value = choose(all(above(p, number(0)), ...conditions), parts.value);
  return { first: {}, second: {}, ordered: {}, ...parts, value };
}
