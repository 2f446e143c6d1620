import fc from 'fast-check';
import type { GroupLabel } from '../../../src/model/sample/groupLabel.ts';
import type { Table } from '../../../src/tabulate/table.ts';
import { type Described, type Figure, tableOf } from '../output/tables.ts';

type Labels = readonly (GroupLabel | null)[];

/** The finest groups of a table: labels, rows, and how many of the rows are poor. */
export interface Atom {
  readonly group: readonly GroupLabel[];
  readonly rows: number;
  readonly poor: number;
  readonly missing: number;
}

export type Totals = 'none' | 'grand' | 'rollup' | 'cube';

/** Which columns stay, for each kind of totals: true where the label stays. */
export function keptColumns(width: number, totals: Totals): boolean[][] {
  const all = Array.from({ length: 2 ** width }, (_, bits) =>
    Array.from({ length: width }, (_, column) => (bits >> (width - 1 - column)) % 2 === 1),
  );
  return all.filter((kept) => {
    const some = kept.includes(true);
    const every = !kept.includes(false);
    const prefix = !/01/.test(kept.map(Number).join(''));
    if (every || totals === 'cube') return true;
    return totals === 'rollup' ? prefix : totals === 'grand' && !some;
  });
}

/** All groups with what the finest of them add up to, in the order of tables. */
export function summed(atoms: readonly Atom[], totals: Totals) {
  const width = atoms[0]?.group.length ?? 0;
  const groups = new Map<string, { group: Labels; rows: number; poor: number; missing: number }>();
  for (const kept of keptColumns(width, totals)) {
    for (const atom of atoms) {
      const group = atom.group.map((label, column) => (kept[column] === true ? label : null));
      const key = JSON.stringify(group);
      const old = groups.get(key) ?? { group, rows: 0, poor: 0, missing: 0 };
      groups.set(key, {
        group,
        rows: old.rows + atom.rows,
        poor: old.poor + atom.poor,
        missing: old.missing + atom.missing,
      });
    }
  }
  return [...groups.values()];
}

export type Sum = ReturnType<typeof summed>[number];

/** A table of atoms, with the figures that a test makes of each sum. */
export function tableFrom(
  atoms: readonly Atom[],
  totals: Totals,
  indicators: readonly Described[],
  figures: (sum: Sum) => readonly Figure[],
): Table {
  const width = atoms[0]?.group.length ?? 0;
  const by = Array.from({ length: width }, (_, column) => `c${column}`);
  const groups = summed(atoms, totals).map((sum) => [sum.group, ...figures(sum)] as const);
  return tableOf(by, indicators, groups);
}

/** Random finest groups of so many columns; of two columns and more some combinations are not there. */
export function randomAtoms(
  labels: readonly number[],
  most: number,
  atoms: number,
): fc.Arbitrary<Atom[]> {
  const group = fc.tuple(...labels.map((count) => fc.nat({ max: count - 1 })));
  const rows = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: most }));
  const atom = fc.record({ group, rows, share: fc.nat({ max: 8 }), missing: fc.nat({ max: 2 }) });
  return fc
    .uniqueArray(atom, { selector: (each) => each.group.join(), minLength: 1, maxLength: atoms })
    .map((list) =>
      list.map(({ group, rows, share, missing }) => ({
        group: group.map((label) => `g${label}`),
        rows,
        poor: share > 6 ? 0 : Math.floor((rows * share) / 6),
        missing,
      })),
    );
}
