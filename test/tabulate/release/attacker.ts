import type { GroupLabel } from '../../../src/model/sample/groupLabel.ts';

type Labels = readonly (GroupLabel | null)[];

/** What a reader knows of a group: its number, or a rule that it keeps. */
export type Known = number | ((amount: number) => boolean);

/** For each group the places of the finest groups that it is made of, by comparing labels one by one. */
export function atomsOf(groups: readonly Labels[]): { atoms: number[]; parts: number[][] } {
  const nulls = (labels: Labels) => labels.filter((label) => label === null).length;
  const least = Math.min(...groups.map(nulls));
  const atoms = [...groups.keys()].filter((place) => nulls(groups[place] ?? []) === least);
  const parts = groups.map((labels) =>
    [...atoms.keys()].filter((atom) => {
      const own = groups[atoms[atom] ?? 0] ?? [];
      return labels.every((label, column) => label === null || label === own[column]);
    }),
  );
  return { atoms, parts };
}

/**
 * Tries every table of whole numbers that fits what a reader knows, by brute force, and gives for each group all
 * the numbers that it has in one of them.
 */
export function fittingAmounts(
  parts: readonly (readonly number[])[],
  known: readonly Known[],
  ranges: readonly (readonly [least: number, most: number])[],
  accept: (amounts: readonly number[]) => boolean = () => true,
): Set<number>[] {
  const found = parts.map(() => new Set<number>());
  const amounts: number[] = [];
  /** The groups that are complete once so many finest groups are there. */
  const complete = ranges.map((_, atom) =>
    [...parts.keys()].filter((group) => Math.max(...(parts[group] ?? [])) === atom),
  );
  const sum = (group: number) =>
    (parts[group] ?? []).reduce((total, atom) => total + (amounts[atom] ?? 0), 0);
  const fits = (group: number) => {
    const rule = known[group] as Known;
    return typeof rule === 'number' ? sum(group) === rule : rule(sum(group));
  };
  const visit = (atom: number) => {
    const range = ranges[atom];
    if (range === undefined) {
      if (accept(amounts)) for (const group of parts.keys()) found[group]?.add(sum(group));
      return;
    }
    for (let amount = range[0]; amount <= range[1]; amount++) {
      amounts[atom] = amount;
      if ((complete[atom] ?? []).every(fits)) visit(atom + 1);
    }
    amounts.length = atom;
  };
  visit(0);
  return found;
}
