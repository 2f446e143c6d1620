/** The words that expressions are made of. Internal: a sentence of them reads as the formula does. */
import type { Expression, FunctionName, Operator, SqlType } from './expression.ts';

/** A column of the rows at hand, by its name. */
export function column(name: string): Expression {
  return { kind: 'column', name };
}

/** A column of the table that the plan is run on, where names of derived columns are about too. */
export function tableColumn(name: string): Expression {
  return { kind: 'column', name, of: 'table' };
}

/** A finite double. */
export function number(value: number): Expression {
  return { kind: 'number', value };
}

/** A whole number, which stays one in sums and products with its like. */
export function integer(value: number): Expression {
  return { kind: 'integer', value };
}

/** A text. */
export function text(value: string): Expression {
  return { kind: 'text', value };
}

/** A value of a plan: a text, a double, or a boolean. */
export function literal(value: string | number | boolean): Expression {
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' ? number(value) : { kind: 'boolean', value };
}

/** NULL. */
export function nothing(type: SqlType = 'double'): Expression {
  return { kind: 'null', type };
}

/** Always, or never. */
export const always: Expression = { kind: 'boolean', value: true };
export const never: Expression = { kind: 'boolean', value: false };

/** A sum of one or more. */
export function add(first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce((left, right) => operation('+', left, right), first);
}

/** A difference. */
export function minus(left: Expression, right: Expression): Expression {
  return operation('-', left, right);
}

/** A product of one or more. */
export function times(first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce((left, right) => operation('*', left, right), first);
}

/** A ratio, which is NULL where it would be over 0. */
export function over(left: Expression, right: Expression): Expression {
  const isGiven = right.kind === 'number' && right.value !== 0;
  return operation('/', left, isGiven ? right : call('nullIf', right, number(0)));
}

/** Whether both are equal. */
export function equal(left: Expression, right: Expression): Expression {
  return operation('=', left, right);
}

/** Whether they differ. */
export function differs(left: Expression, right: Expression): Expression {
  return operation('<>', left, right);
}

/** Whether the first is below the second. */
export function below(left: Expression, right: Expression): Expression {
  return operation('<', left, right);
}

/** Whether the first is at most the second. */
export function atMost(left: Expression, right: Expression): Expression {
  return operation('<=', left, right);
}

/** Whether the first is above the second. */
export function above(left: Expression, right: Expression): Expression {
  return operation('>', left, right);
}

/** Whether the first is at least the second. */
export function atLeast(left: Expression, right: Expression): Expression {
  return operation('>=', left, right);
}

/** Whether all hold; of none it does. */
export function all(...of: readonly Expression[]): Expression {
  return { kind: 'all', of };
}

/** Whether at least one holds; of none it does not. */
export function any(...of: readonly Expression[]): Expression {
  return { kind: 'any', of };
}

/** Whether it does not hold. */
export function not(of: Expression): Expression {
  return { kind: 'not', of };
}

/** Whether it is NULL. */
export function isNull(of: Expression): Expression {
  return { kind: 'isNull', of };
}

/** Whether it is not NULL. */
export function isKnown(of: Expression): Expression {
  return not(isNull(of));
}

/** Whether it is one of some values; of none it is not. */
export function isOneOf(of: Expression, values: readonly Expression[]): Expression {
  return { kind: 'isOneOf', of, values };
}

/** One value where a condition is true, and else another; NULL if left out. */
export function choose(
  when: Expression,
  then: Expression,
  otherwise: Expression | null = null,
): Expression {
  return { kind: 'case', branches: [{ when, then }], otherwise };
}

/** The value of the first condition that is true; without one the last, NULL if left out. */
export function firstOf(
  branches: readonly { readonly when: Expression; readonly then: Expression }[],
  otherwise: Expression | null = null,
): Expression {
  return branches.length === 0 ? (otherwise ?? nothing()) : { kind: 'case', branches, otherwise };
}

/** A function of the list that all dialects have, such as `call('ln', x)`. */
export function call(name: FunctionName, ...values: readonly Expression[]): Expression {
  return { kind: 'function', name, arguments: values };
}

/** The same value as another type. */
export function cast(of: Expression, to: SqlType): Expression {
  return { kind: 'cast', of, to };
}

/** A column of numbers of the table as doubles, with NULL for NaN: both say that there is no value. */
export function numberOf(name: string): Expression {
  const value = cast(tableColumn(name), 'double');
  return choose(not(call('isNan', value)), value);
}

/** A column of 0 and 1, or of booleans, of the table as doubles, with NULL for NaN. */
export function flagOf(name: string): Expression {
  const value = call('flag', tableColumn(name));
  return choose(not(call('isNan', value)), value);
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}
