import type { CodedGroups } from '../../../sample/columns/readGroups.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { splitByGroup } from '../../../sample/formula/splitByGroup.ts';
import type { GroupLabel } from '../../../sample/groupColumn.ts';
import { type Center, centerOf } from '../../formula/centerOf.ts';

/** A group of the rows of columns. */
export interface GroupPart {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its rows in their order; `rowAt` are their places in the columns of all. */
  readonly columns: SampleColumns;
  /** Its mean welfare; `null` where it has no weight. */
  readonly center: Center | null;
}

/** The columns of each group, in the order of the result; their codes are the first column beside welfare. */
export function groupParts(
  columns: SampleColumns,
  { labels, order }: Pick<CodedGroups, 'labels' | 'order'>,
): GroupPart[] {
  const codes = columns.companions[0] as Float64Array;
  const parts = splitByGroup(columns, (place) => codes[place] as number, labels.length);
  return order.map((code) => {
    const part = parts[code] as SampleColumns;
    const center = part.population > 0 ? centerOf(part) : null;
    return { label: labels[code] as GroupLabel, columns: part, center };
  });
}

/** How far the mean of a group is from that of all: their digits are not lost where they are near. */
export function distanceFrom(all: Center, own: Center): number {
  return own.mean - all.mean + (own.rest - all.rest);
}

/** A group that has weight. */
export type PresentPart = GroupPart & { readonly center: Center };

/** Those groups that have weight. */
export function presentParts(parts: readonly GroupPart[]): PresentPart[] {
  return parts.filter((part): part is PresentPart => part.center !== null);
}
