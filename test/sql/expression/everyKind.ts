import {
  all,
  any,
  call,
  cast,
  choose,
  column,
  integer,
  isOneOf,
  not,
  nothing,
  number,
  text,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';

/** Every kind of expression that has parts, made of these five. */
export function everyKind(parts: readonly Expression[]): readonly Expression[] {
  const [a, b, c, d, e] = parts as [Expression, Expression, Expression, Expression, Expression];
  const window = { kind: 'window', name: 'sum', rows: 'all' } as const;
  return [
    { kind: 'operation', operator: '+', left: a, right: b },
    all(a, b, c),
    any(a, b, c),
    not(a),
    { kind: 'isNull', of: a },
    cast(a, 'text'),
    isOneOf(a, [b, c]),
    choose(a, b, c),
    choose(a, b),
    call('least', a, b, c),
    { kind: 'aggregate', name: 'sum', of: a },
    { ...window, of: a, partitionBy: [b, c], orderBy: [d, e] },
  ];
}

/** Every kind that has none. */
export const withoutParts: readonly Expression[] = [
  column('x'),
  number(1),
  integer(1),
  text('t'),
  { kind: 'boolean', value: true },
  nothing(),
  { kind: 'aggregate', name: 'count', of: null },
];
