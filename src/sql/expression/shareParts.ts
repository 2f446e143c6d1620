import { all, choose } from './build.ts';
import type { Expression } from './expression.ts';
import { partsOf, replaceParts } from './replace.ts';
import { typeOf } from './typeOf.ts';

/** A part of an expression that has got a name. */
export interface SharedPart {
  /** The name. */
  readonly name: string;
  /** What it stands for: columns, and parts with names before it. */
  readonly is: Expression;
}

/** An expression whose repeated parts have names. */
export interface SharedExpression {
  /** The parts, each after those that it is made of. */
  readonly parts: readonly SharedPart[];
  /** The expression by the names of its parts, which are columns without a table. */
  readonly expression: Expression;
}

/** Fewer operations than that are written out again. */
const leastSize = 12;

/**
 * Gives names to large parts that stand in an expression more than once as one record, so that SQL does not double
 * with each level of what is nested. Only what is computed in any case gets a name: what stands behind a
 * condition may be an error of the engine where that does not hold.
 */
export function shareParts(
  expression: Expression,
  nameOf: (place: number) => string,
): SharedExpression {
  const parts: SharedPart[] = [];
  return { expression: share(expression, []), parts };

  function share(root: Expression, guards: readonly Expression[]): Expression {
    const only = root.kind === 'case' && root.branches.length === 1 ? root.branches[0] : undefined;
    if (root.kind === 'case' && only !== undefined && root.otherwise === null) {
      // Where its one condition does not hold nothing is computed: it goes along as a guard.
      return choose(only.when, share(only.then, [...guards, only.when]));
    }
    const part = largestShared(root);
    if (part === null) return root;
    const is = share(part, guards);
    const name = nameOf(parts.length);
    parts.push({ name, is: guards.length === 0 ? is : choose(all(...guards), is) });
    const column: Expression = { kind: 'column', name, type: 'double' };
    return share(
      replaceParts(root, (each) => (each === part ? column : null)),
      guards,
    );
  }
}

/** The largest part of several places in an expression, in one of which it is computed in any case. */
function largestShared(root: Expression): Expression | null {
  const places = new Map<Expression, number>();
  countPlaces(root, places);
  const certain = new Set<Expression>();
  addCertain(root, certain);
  const sizes = new Map<Expression, number>();
  let largest: Expression | null = null;
  for (const part of certain) {
    if (part === root || (places.get(part) ?? 0) < 2 || typeOf(part) !== 'double') continue;
    const size = sizeOf(part, sizes);
    if (size < leastSize) continue;
    if (largest === null || size > sizeOf(largest, sizes)) largest = part;
  }
  return largest;
}

function countPlaces(expression: Expression, places: Map<Expression, number>): void {
  for (const part of partsOf(expression)) {
    const before = places.get(part) ?? 0;
    places.set(part, before + 1);
    if (before === 0) countPlaces(part, places);
  }
}

/** Adds what is computed whenever the expression is: of conditions that follow each other the first. */
function addCertain(expression: Expression, certain: Set<Expression>): void {
  if (certain.has(expression)) return;
  certain.add(expression);
  const { kind } = expression;
  const parts = partsOf(expression);
  const isInOrder = kind === 'case' || kind === 'all' || kind === 'any' || isCoalesce(expression);
  for (const part of isInOrder ? parts.slice(0, 1) : parts) addCertain(part, certain);
}

function isCoalesce(expression: Expression): boolean {
  return expression.kind === 'function' && expression.name === 'coalesce';
}

function sizeOf(expression: Expression, sizes: Map<Expression, number>): number {
  let size = sizes.get(expression);
  if (size === undefined) {
    size = 1;
    for (const part of partsOf(expression)) size += sizeOf(part, sizes);
    sizes.set(expression, size);
  }
  return size;
}
