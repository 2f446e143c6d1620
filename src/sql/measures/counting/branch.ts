import type { Expression } from '../../expression/expression.ts';

/** A branch of `firstOf`: a condition, and the value where it is true. */
export function branch(when: Expression, then: Expression) {
  return { when, then };
}
