/** What an indicator of a plan that was checked refers to. Internal. */
import type { Plan, PlanMultidimensional } from '../plan.ts';
import type { PlanIndicator } from '../planIndicator.ts';
import type { PlanLine } from '../planLine.ts';

/** The line of an indicator: its own, or that of the plan which it names; `null` where it has none. */
export function lineOf({ lines = {} }: Plan, indicator: PlanIndicator): PlanLine | null {
  if (!('line' in indicator)) return null;
  const { line } = indicator;
  // The check held that the name is there; `hasOwn` because it may be `constructor`.
  if (typeof line !== 'string') return line;
  return Object.hasOwn(lines, line) ? (lines[line] as PlanLine) : null;
}

/** The column of welfare of an indicator; `null` where it is of deprivations or statuses. */
export function welfareColumn({ welfare }: Plan, indicator: PlanIndicator): string | null {
  if ('column' in indicator && indicator.column !== undefined) return indicator.column;
  return welfare ?? null;
}

/** The column of the table that has an indicator of the index, or a column of a band. */
export function deprivationColumn({ columns = {} }: PlanMultidimensional, id: string): string {
  return Object.hasOwn(columns, id) ? (columns[id] as string) : id;
}

/** The columns of deprivations under a standard by indicator; `null` where there is their number alone. */
export function standardColumns({ classification }: Plan): ReadonlyMap<string, string> | null {
  const columns = new Map<string, string>();
  if (classification === undefined) return columns;
  const { standard, deprivations = {} } = classification;
  if (Object.hasOwn(deprivations, 'count')) return null;
  const named = deprivations as { readonly [indicator: string]: string };
  for (const { indicators } of standard.dimensions) {
    for (const { id } of indicators) {
      columns.set(id, Object.hasOwn(named, id) ? (named[id] as string) : id);
    }
  }
  return columns;
}
