import { refuse } from '../../require.ts';
import { sum } from '../expression/aggregates.ts';
import type { Expression, SqlType } from '../expression/expression.ts';
import { replaceAggregates, replaceColumns } from '../expression/replace.ts';
import { typeOf } from '../expression/typeOf.ts';
import type { NamedExpression } from './query.ts';

/** What names stand for at a step: expressions of the columns of the queries at hand. */
export type Names = ReadonlyMap<string, Expression>;

/** The aggregates of a query, each once, whatever measures ask for it. */
export interface AggregateList {
  /** The aggregates as columns of the query. */
  columns(): readonly NamedExpression[];
  /** The same columns where their groups are put together in larger ones. */
  merged(query: string): readonly NamedExpression[];
  /**
   * An expression over the query that has the aggregates in it (`of`): names within an aggregate are those of its
   * rows, those outside of it those of the group.
   */
  lift(expression: Expression, of: string, rows: Names, group: Names): Expression;
}

/** An empty list, whose columns are named by a letter and a number. */
export function newAggregateList(letter: string): AggregateList {
  const places = new Map<string, number>();
  const aggregates: Extract<Expression, { kind: 'aggregate' }>[] = [];
  const nameOf = (place: number) => `${letter}${place}`;
  return {
    columns: () => aggregates.map((is, place) => ({ as: nameOf(place), is })),
    merged: (query) =>
      aggregates.map((aggregate, place) => {
        const part = columnOf(query, nameOf(place), typeOf(aggregate));
        const { name } = aggregate;
        const isSum = name === 'sum' || name === 'count';
        return { as: nameOf(place), is: isSum ? sum(part) : { ...aggregate, of: part } };
      }),
    lift(expression, of, rows, group) {
      const lifted = replaceAggregates(expression, (aggregate) => {
        const own = { ...aggregate, of: aggregate.of === null ? null : named(aggregate.of, rows) };
        const key = JSON.stringify(own);
        let place = places.get(key);
        if (place === undefined) {
          place = aggregates.length;
          places.set(key, place);
          aggregates.push(own);
        }
        return columnOf(of, nameOf(place), typeOf(own));
      });
      // What came of the aggregates is qualified by now.
      return named(lifted, group);
    },
  };
}

/** A column of a query, with its type if it is known. */
export function columnOf(query: string, name: string, type: SqlType | null = null): Expression {
  return { kind: 'column', name, of: query, ...(type === null ? {} : { type }) };
}

/** An expression with names replaced by what they stand for. Qualified columns stay as they are. */
export function named(expression: Expression, names: Names): Expression {
  return replaceColumns(expression, (part) => {
    if (part.of !== undefined && part.of !== 'table') return part;
    const key = part.of === 'table' ? tableName(part.name) : part.name;
    const found = names.get(key);
    return found ?? refuse('notSupported', [], 'a name that is known at this step', key);
  });
}

/** What a column of the table is called among names, where derived columns are about too. */
export function tableName(column: string): string {
  return `table.${column}`;
}
