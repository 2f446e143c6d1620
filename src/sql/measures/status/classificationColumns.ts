/** The columns that a plan names for a standard. Internal. */
import type { PlanClassification } from '../../../model/plan/plan.ts';
import type { Standard } from '../../../model/standard/standard.ts';

/** The column of the number of deprivations; `null` where each indicator has a column of its own. */
export function countColumn({ deprivations = {} }: PlanClassification): string | null {
  return Object.hasOwn(deprivations, 'count') ? (deprivations as { count: string }).count : null;
}

/** The column of an indicator of the standard. */
export function columnOfIndicator({ deprivations = {} }: PlanClassification, id: string): string {
  const named = deprivations as { readonly [indicator: string]: string };
  return Object.hasOwn(named, id) ? (named[id] as string) : id;
}

/** The ids of the indicators of a standard, in their order. */
export function indicatorsOf({ dimensions }: Standard): string[] {
  return dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
}
