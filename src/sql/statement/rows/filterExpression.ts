import type { FilterValue, RangeFilter, RowFilter } from '../../../model/plan/rowFilter.ts';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  equal,
  isKnown,
  isOneOf,
  literal,
  not,
  number,
  numberOf,
  tableColumn,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';

/** A filter of rows as a condition. Both have three values, and NaN is no value in either. */
export function filterExpression(filter: RowFilter): Expression {
  if ('all' in filter) return all(...filter.all.map(filterExpression));
  if ('any' in filter) return any(...filter.any.map(filterExpression));
  if ('not' in filter) return not(filterExpression(filter.not));
  const { column } = filter;
  if ('is' in filter) return equal(comparable(column, filter.is), literal(filter.is));
  if ('isOneOf' in filter) {
    const [first] = filter.isOneOf;
    if (first === undefined) return any();
    return isOneOf(comparable(column, first), filter.isOneOf.map(literal));
  }
  if ('known' in filter) {
    const isThere = all(isKnown(tableColumn(column)), not(call('isNanOfAny', tableColumn(column))));
    return filter.known ? isThere : not(isThere);
  }
  return rangeExpression(filter);
}

/** Numbers are compared as doubles, as they are in memory. */
function comparable(column: string, value: FilterValue): Expression {
  return typeof value === 'number' ? numberOf(column) : tableColumn(column);
}

function rangeExpression({ column, ...range }: RangeFilter): Expression {
  const value = numberOf(column);
  const ends: Expression[] = [];
  if (range.atLeast !== undefined) ends.push(atLeast(value, number(range.atLeast)));
  if (range.above !== undefined) ends.push(above(value, number(range.above)));
  if (range.atMost !== undefined) ends.push(atMost(value, number(range.atMost)));
  if (range.below !== undefined) ends.push(below(value, number(range.below)));
  return all(...ends);
}
