import type { RowFilter } from '../rowFilter.ts';

/** The columns that a condition on rows compares, each once, in the order in which it names them. */
export function filterColumns(filter: RowFilter): readonly string[] {
  const columns = new Set<string>();
  const visit = (one: RowFilter): void => {
    if ('column' in one) columns.add(one.column);
    else if ('not' in one) visit(one.not);
    else for (const inner of 'all' in one ? one.all : one.any) visit(inner);
  };
  visit(filter);
  return [...columns];
}
