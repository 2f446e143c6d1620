/** How groups of a table, and of its totals, are known from each other in every query. Internal. */
import { all, call, cast, choose, equal, integer, text } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { columnOf } from './aggregateList.ts';
import type { NamedExpression } from './query.ts';

/** The names of the columns of a key: the set, and each label as a text. */
export function keyNames(labels: number): readonly string[] {
  return ['s', ...Array.from({ length: labels }, (_, place) => `k${place}`)];
}

/** The key of each row of a query that has labels, in each of the sets that it is joined with. */
export function keysOf(query: string, sets: string, labels: number): readonly NamedExpression[] {
  return keyNames(labels).map((as, place) =>
    place === 0
      ? { as, is: columnOf(sets, 's', 'bigint') }
      : { as, is: labelIn(query, sets, place - 1) },
  );
}

/** A label as a text; the empty text in a set that is a total over its column. */
function labelIn(query: string, sets: string, place: number): Expression {
  const isKept = equal(columnOf(sets, `b${place}`, 'bigint'), integer(1));
  return call('coalesce', choose(isKept, cast(columnOf(query, `g${place}`), 'text')), text(''));
}

/** The key of each row of a query that has keys. */
export function keysIn(query: string, labels: number): readonly NamedExpression[] {
  return keyNames(labels).map((as) => ({
    as,
    is: columnOf(query, as, as === 's' ? 'bigint' : 'text'),
  }));
}

/** Whether rows are of the same group of the same set. */
export function sameKeys(
  left: readonly NamedExpression[],
  right: readonly NamedExpression[],
): Expression {
  return all(...left.map(({ is }, place) => equal(is, (right[place] as NamedExpression).is)));
}

/** The expressions of a key, to group by. */
export function parts(keys: readonly NamedExpression[]): readonly Expression[] {
  return keys.map(({ is }) => is);
}
