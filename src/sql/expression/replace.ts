/**
 * Expressions with some of their parts replaced, or told. Internal. A part that stands in an expression more than once
 * as one record is replaced once, so that it stays one record.
 */
import type { Expression } from './expression.ts';

type ColumnExpression = Extract<Expression, { readonly kind: 'column' }>;
type AggregateExpression = Extract<Expression, { readonly kind: 'aggregate' }>;
type Branch = Extract<Expression, { readonly kind: 'case' }>['branches'][number];
type Mapping = (part: Expression) => Expression;

/** An expression with each part replaced for which something else is given; what was given is left as it is. */
export function replaceParts(
  expression: Expression,
  by: (part: Expression) => Expression | null,
): Expression {
  const made = new Map<Expression, Expression>();
  const map: Mapping = (part) => {
    let replaced = made.get(part);
    if (replaced === undefined) {
      replaced = by(part) ?? mapParts(part, map);
      made.set(part, replaced);
    }
    return replaced;
  };
  return map(expression);
}

/** An expression with each column replaced by another expression. */
export function replaceColumns(
  expression: Expression,
  by: (column: ColumnExpression) => Expression,
): Expression {
  return replaceParts(expression, (part) => (part.kind === 'column' ? by(part) : null));
}

/** An expression with each aggregate replaced by another expression. */
export function replaceAggregates(
  expression: Expression,
  by: (aggregate: AggregateExpression) => Expression,
): Expression {
  return replaceParts(expression, (part) => (part.kind === 'aggregate' ? by(part) : null));
}

/** The columns in an expression. */
export function columnsIn(expression: Expression): ColumnExpression[] {
  const columns: ColumnExpression[] = [];
  replaceColumns(expression, (column) => {
    columns.push(column);
    return column;
  });
  return columns;
}

/** The parts that an expression is directly made of. */
export function partsOf(expression: Expression): Expression[] {
  const parts: Expression[] = [];
  mapParts(expression, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

function mapParts(expression: Expression, map: Mapping): Expression {
  switch (expression.kind) {
    case 'operation':
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case 'all':
    case 'any':
      return { ...expression, of: expression.of.map(map) };
    case 'not':
    case 'isNull':
    case 'cast':
      return { ...expression, of: map(expression.of) };
    case 'isOneOf':
      return { ...expression, of: map(expression.of), values: expression.values.map(map) };
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map((branch) => mapBranch(branch, map)),
        otherwise: expression.otherwise === null ? null : map(expression.otherwise),
      };
    case 'function':
      return { ...expression, arguments: expression.arguments.map(map) };
    case 'aggregate':
      return { ...expression, of: expression.of === null ? null : map(expression.of) };
    case 'window':
      return {
        ...expression,
        of: expression.of === null ? null : map(expression.of),
        partitionBy: expression.partitionBy.map(map),
        orderBy: expression.orderBy.map(map),
      };
    default:
      return expression;
  }
}

function mapBranch(branch: Branch, map: Mapping): Branch {
  const when = map(branch.when);
  const then = map(branch.then);
  return { when, then };
}
