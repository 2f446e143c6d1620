import type { GroupLabel } from '../../model/sample/groupLabel.ts';

/** A total and the groups it is made of, by their places. */
export interface TableLine {
  /** The total. */
  readonly total: number;
  /** The groups that add up to it. */
  readonly members: readonly number[];
}

/** Which groups of a table add up to which. */
export interface TableLines {
  /** How many groups there are, totals among them. */
  readonly groups: number;
  /** Every sum that holds between them and does not follow from the others. */
  readonly lines: readonly TableLine[];
  /** The lines in which each group stands. */
  readonly linesOf: readonly (readonly number[])[];
}

type Labels = readonly (GroupLabel | null)[];

/**
 * The sums that hold between the groups of a table, whichever totals it has. Groups with labels for the same
 * columns part everybody; a total is the sum of the groups it covers in each such partition that is
 * the next finer one in the table.
 */
export function tableLines(groups: readonly Labels[]): TableLines {
  const partitions = new Map<string, number[]>();
  for (const [place, labels] of groups.entries()) {
    const key = labels.map((label) => (label === null ? '-' : 'x')).join('');
    const places = partitions.get(key);
    if (places === undefined) partitions.set(key, [place]);
    else places.push(place);
  }
  const keys = [...partitions.keys()];
  const lines = keys.flatMap((total) => {
    const finer = keys.filter((key) => isFiner(key, total));
    const next = finer.filter((key) => !finer.some((between) => isFiner(key, between)));
    return next.flatMap((key) =>
      linesBetween(groups, partitions.get(total) ?? [], partitions.get(key) ?? []),
    );
  });
  const linesOf: number[][] = groups.map(() => []);
  for (const [place, { total, members }] of lines.entries()) {
    for (const group of [total, ...members]) linesOf[group]?.push(place);
  }
  return { groups: groups.length, lines, linesOf };
}

/** Whether a partition has labels wherever the other has, and more. */
function isFiner(key: string, other: string): boolean {
  if (key === other) return false;
  for (let place = 0; place < key.length; place++) {
    if (other[place] === 'x' && key[place] === '-') return false;
  }
  return true;
}

function linesBetween(
  groups: readonly Labels[],
  totals: readonly number[],
  parts: readonly number[],
): TableLine[] {
  const columns = [...(groups[totals[0] ?? 0] ?? []).entries()]
    .filter(([, label]) => label !== null)
    .map(([column]) => column);
  const keyOf = (group: number) => JSON.stringify(columns.map((column) => groups[group]?.[column]));
  const members = new Map<string, number[]>(totals.map((total) => [keyOf(total), []]));
  for (const part of parts) members.get(keyOf(part))?.push(part);
  return totals
    .map((total) => ({ total, members: members.get(keyOf(total)) ?? [] }))
    .filter((line) => line.members.length > 0);
}
