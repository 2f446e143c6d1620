import { compareLabels, requireLabel } from '../../sample/columns/readGroups.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';

/** A column of labels in the making: each label is kept once. Internal. */
export interface GroupColumn {
  /** Adds the label of the next row. */
  add(label: unknown): void;
  /** The labels that came, ascending – numbers before texts –, and for each row the place of its own. */
  coded(): { readonly codes: Uint32Array; readonly labels: readonly GroupLabel[] };
}

/** An empty column of the grouping with this name. */
export function newGroupColumn(name: string): GroupColumn {
  const places = new Map<GroupLabel, number>();
  const codes: number[] = [];
  return {
    add(label) {
      const known = places.get(label as GroupLabel);
      if (known === undefined) requireLabel(label, ['by', name, codes.length]);
      const code = known ?? places.size;
      if (known === undefined) places.set(label as GroupLabel, code);
      codes.push(code);
    },
    coded() {
      const labels = [...places.keys()].sort(compareLabels);
      const moved = new Uint32Array(labels.length);
      for (const [place, label] of labels.entries()) moved[places.get(label) as number] = place;
      return { codes: Uint32Array.from(codes, (code) => moved[code] as number), labels };
    },
  };
}
