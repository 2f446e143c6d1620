import type { PlanTotals } from '../../model/plan/plan.ts';

/**
 * Which columns part the rows, once for the finest groups and once for each kind of total. Without columns
 * there is only everybody.
 */
export function totalColumns(count: number, totals: PlanTotals): readonly (readonly boolean[])[] {
  const all = choice(count, () => true);
  const none = choice(count, () => false);
  if (count === 0 || totals === 'none') return [all];
  if (totals === 'grand') return [all, none];
  if (totals === 'rollup') {
    return Array.from({ length: count + 1 }, (_, first) =>
      choice(count, (column) => column < first),
    );
  }
  return Array.from({ length: 2 ** count }, (_, bits) =>
    choice(count, (column) => ((bits >>> column) & 1) === 1),
  );
}

function choice(count: number, has: (column: number) => boolean): readonly boolean[] {
  return Array.from({ length: count }, (_, column) => has(column));
}
