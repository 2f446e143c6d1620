import type { Expression } from '../expression/expression.ts';
import { columnsIn, replaceColumns } from '../expression/replace.ts';
import type { SharedPart } from '../expression/shareParts.ts';
import { columnOf } from './aggregateList.ts';
import type { Join, NamedExpression, Query } from './query.ts';

type Named = { readonly name: string; readonly query: Query };

/** What the figures of the groups are made from. */
export interface FigureSettings {
  /** The query of the groups. */
  readonly groups: string;
  /** The queries of the steps, which are joined with it. */
  readonly joins: readonly Join[];
  /** Columns of them that are passed on: keys, and what labels are. */
  readonly passed: readonly NamedExpression[];
  /** Parts of figures that have names. */
  readonly parts: readonly SharedPart[];
  /** The figures. */
  readonly figures: readonly NamedExpression[];
  /** What a query is called. */
  readonly q: (name: string) => string;
}

/**
 * The queries that end in the figures of the groups. Parts of figures with names come before them: each in a
 * query after those that it is made of.
 */
export function figureQueries(settings: FigureSettings): readonly Named[] {
  const { groups, joins, passed, parts, figures, q } = settings;
  const last = q('figures');
  if (parts.length === 0) {
    const columns = [...passed, ...figures];
    return [{ name: last, query: { kind: 'select', columns, from: groups, joins } }];
  }
  const known = new Map<string, NamedExpression>();
  for (const { is } of [...parts, ...figures]) {
    for (const column of columnsIn(is)) {
      if (column.of === undefined || known.has(keyOf(column))) continue;
      known.set(keyOf(column), { as: `h${known.size}`, is: column });
    }
  }
  const carried = [...passed, ...known.values()];
  const queries: Named[] = [
    { name: q('known'), query: { kind: 'select', columns: carried, from: groups, joins } },
  ];
  const done: SharedPart[] = [];
  let from = q('known');
  for (const level of levelsOf(parts)) {
    const name = q(`shared${queries.length}`);
    const columns = [
      ...[...carried, ...done.map((part) => ({ as: part.name, is: part.is }))].map(passOn(from)),
      ...level.map((part) => ({ as: part.name, is: inQuery(part.is, from) })),
    ];
    queries.push({ name, query: { kind: 'select', columns, from } });
    done.push(...level);
    from = name;
  }
  const columns = [
    ...passed.map(passOn(from)),
    ...figures.map(({ as, is }) => ({ as, is: inQuery(is, from) })),
  ];
  return [...queries, { name: last, query: { kind: 'select', columns, from } }];

  function inQuery(expression: Expression, query: string): Expression {
    return replaceColumns(expression, (column) => {
      const name = column.of === undefined ? column.name : known.get(keyOf(column))?.as;
      return columnOf(query, name as string, column.type ?? null);
    });
  }
}

function passOn(query: string) {
  return ({ as }: NamedExpression): NamedExpression => ({ as, is: columnOf(query, as) });
}

function keyOf({ name, of }: { readonly name: string; readonly of?: string }): string {
  return `${of}.${name}`;
}

/** Parts by how many queries they need before them. */
function levelsOf(parts: readonly SharedPart[]): readonly (readonly SharedPart[])[] {
  const levelOf = new Map<string, number>();
  const levels: SharedPart[][] = [];
  for (const part of parts) {
    const before = columnsIn(part.is).map(({ name, of }) =>
      of === undefined ? (levelOf.get(name) ?? -1) : -1,
    );
    const level = 1 + Math.max(-1, ...before);
    levelOf.set(part.name, level);
    const together = levels[level] ?? [];
    together.push(part);
    levels[level] = together;
  }
  return levels;
}
