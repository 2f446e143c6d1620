/** An operator between two expressions. `/` divides doubles: whole numbers are made doubles first. */
export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A function that every dialect has in some way, and means the same in all:
 *
 * - NULL among the arguments gives NULL, in `least` and `greatest` also; not in `coalesce` and `isNanOfAny`;
 * - `ln` of what is not above 0 is NULL, and so is `sqrt` of what is below 0;
 * - `exp` and `power` may be 0 below the least normal double; `power` of 0 is 1 for the exponent 0, 0 above
 *   it, and NULL below it; `power` of a number below 0 is NULL;
 * - `isNan` and `isInfinite` ask a double; `isNanOfAny` asks a column whose type is not known;
 * - `flag` is a double of a column of numbers or booleans, with 1 for true and 0 for false;
 * - `labelKind` of a column is the text `number` or `text`, or what the engine calls its type.
 */
export type FunctionName =
  | 'ln'
  | 'exp'
  | 'power'
  | 'sqrt'
  | 'abs'
  | 'floor'
  | 'least'
  | 'greatest'
  | 'coalesce'
  | 'nullIf'
  | 'isNan'
  | 'isInfinite'
  | 'isNanOfAny'
  | 'flag'
  | 'labelKind';

/**
 * An aggregate of the rows of a group, or of a window, that leaves out NULLs. `sum` and `count` are doubles, and 0
 * where there is nothing; `min` and `max` are then NULL.
 */
export type AggregateName = 'sum' | 'min' | 'max' | 'count';

/** The kinds of values there are. */
export type SqlType = 'double' | 'bigint' | 'text' | 'boolean';

/** An expression of SQL as a tree of plain records, which a dialect writes. Nothing in it is SQL text. */
export type Expression =
  /** A column, by its own name and that of the table or query it is of; and its type, where that is known. */
  | {
      readonly kind: 'column';
      readonly name: string;
      readonly of?: string;
      readonly type?: SqlType;
    }
  /** A finite double. */
  | { readonly kind: 'number'; readonly value: number }
  /** A whole number. */
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null'; readonly type: SqlType }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** All or any of some conditions; of none `true` or `false`. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not' | 'isNull'; readonly of: Expression }
  /** Whether it is one of some values; of none `false`. */
  | { readonly kind: 'isOneOf'; readonly of: Expression; readonly values: readonly Expression[] }
  /** The first branch whose condition is true; without one the last, or NULL. */
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise: Expression | null;
    }
  | {
      readonly kind: 'function';
      readonly name: FunctionName;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: 'cast'; readonly of: Expression; readonly to: SqlType }
  /** An aggregate; `count` without an expression counts rows. A dialect that can compensates the sum. */
  | { readonly kind: 'aggregate'; readonly name: AggregateName; readonly of: Expression | null }
  /** An aggregate over the rows of a partition: all of them, those up to this one, or those before it. */
  | {
      readonly kind: 'window';
      readonly name: AggregateName;
      readonly of: Expression | null;
      readonly partitionBy: readonly Expression[];
      readonly orderBy: readonly Expression[];
      readonly rows: 'all' | 'upToThis' | 'beforeThis';
    };
