/** Aggregates of the rows of a group. Internal. */
import { choose, integer } from './build.ts';
import type { AggregateName, Expression } from './expression.ts';

/** A sum; 0 of nothing. */
export function sum(of: Expression): Expression {
  return aggregate('sum', of);
}

/** A sum over the rows where a condition is true; 0 of nothing. */
export function sumWhere(when: Expression, of: Expression): Expression {
  return aggregate('sum', choose(when, of));
}

/** The least; NULL of nothing. */
export function least(of: Expression): Expression {
  return aggregate('min', of);
}

/** The least of the rows where a condition is true; NULL of nothing. */
export function leastWhere(when: Expression, of: Expression): Expression {
  return aggregate('min', choose(when, of));
}

/** The most; NULL of nothing. */
export function most(of: Expression): Expression {
  return aggregate('max', of);
}

/** The most of the rows where a condition is true; NULL of nothing. */
export function mostWhere(when: Expression, of: Expression): Expression {
  return aggregate('max', choose(when, of));
}

/** How many rows. */
export function count(): Expression {
  return aggregate('count', null);
}

/** For how many rows a condition is true. */
export function countWhere(when: Expression): Expression {
  return aggregate('count', choose(when, integer(1)));
}

function aggregate(name: AggregateName, of: Expression | null): Expression {
  return { kind: 'aggregate', name, of };
}
