import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseTable } from '../../../src/tabulate/release/releaseTable.ts';
import type { Table } from '../../../src/tabulate/table.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { atomsOf, fittingAmounts, type Known } from './attacker.ts';
import { type Atom, randomAtoms, type Totals, tableFrom } from './tables.ts';

const mean = [{ id: 'm', measure: 'meanWelfare' }] as const;
const totalKinds: readonly Totals[] = ['grand', 'rollup', 'cube'];

/** What the reader of a released table knows of the rows of each group: shown, or the reason why not. */
function knownRows(released: Table, minimum: number, reasons: boolean): Known[] {
  return released.cells.map(({ rows, suppressed }) => {
    if (rows !== null) return rows;
    if (!reasons) return (amount) => amount > 0;
    return (amount) => amount > 0 && amount < minimum === (suppressed === 'small');
  });
}

function attackRows(atoms: readonly Atom[], totals: Totals, minimum: number, reasons: boolean) {
  const table = deepFreeze(tableFrom(atoms, totals, mean, ({ rows }) => [{ value: 1, rows }]));
  const released = releaseTable(table, { minimumRows: minimum, complementary: 'smallest' });
  const groups = released.cells.map(({ group }) => group);
  const { parts } = atomsOf(groups);
  const most = Math.max(...atoms.map(({ rows }) => rows)) + 3;
  const ranges = atoms.map(() => [1, most] as const);
  return {
    table,
    released,
    fitting: fittingAmounts(parts, knownRows(released, minimum, reasons), ranges),
  };
}

describe.each(totalKinds)('totals %s', (totals) => {
  const shapes = fc.oneof(
    randomAtoms([6], 7, 5),
    randomAtoms([2, 3], 6, 5),
    randomAtoms([2, 2, 2], 5, 6),
  );

  test('no reader can tell a small number of rows by trying all tables', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 5 }), (atoms, minimum) => {
        const { table, released, fitting } = attackRows(atoms, totals, minimum, false);
        for (const [place, { rows, suppressed }] of released.cells.entries()) {
          const truth = table.cells[place]?.rows as number;
          // What is shown is as it was, and never small.
          if (suppressed === null) expect([rows, truth < minimum]).toEqual([truth, false]);
          else expect([rows, suppressed === 'small']).toEqual([null, truth < minimum]);
          expect(fitting[place]?.has(truth)).toBe(true);
          if (suppressed === 'small') expect(fitting[place]?.size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('nor one that knows why each was suppressed, unless the reasons alone say it', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 3, max: 5 }), (atoms, minimum) => {
        const { table, released, fitting } = attackRows(atoms, totals, minimum, true);
        // Whether the reasons alone, nothing shown, would let a number be one more or less.
        const groups = released.cells.map(({ group }) => group);
        const reasons = table.cells.map(({ rows }): Known => {
          const truth = rows as number;
          return (amount) =>
            amount > 0 && Math.abs(amount - truth) <= 1 && amount < minimum === truth < minimum;
        });
        const ranges = atoms.map(() => [1, 12] as const);
        const alone = fittingAmounts(atomsOf(groups).parts, reasons, ranges);
        for (const [place, { suppressed }] of released.cells.entries()) {
          if (suppressed !== 'small' || alone[place]?.size === 1) continue;
          expect(fitting[place]?.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no line hides one alone, or so few that their sum is small', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 6 }), (atoms, minimum) => {
        const { table, released } = attackRows(atoms, totals, minimum, false);
        const groups = released.cells.map(({ group }) => group);
        const { parts } = atomsOf(groups);
        // Every two sets of groups that cover the same finest ones, a total and its parts among them.
        for (const [total, whole] of parts.entries()) {
          if (released.cells[total]?.suppressed !== null) continue;
          const inside = [...parts.keys()].filter(
            (place) =>
              place !== total &&
              (parts[place]?.length ?? 0) < whole.length &&
              parts[place]?.every((atom) => whole.includes(atom)) === true,
          );
          const finest = inside.filter((place) => parts[place]?.length === 1);
          const lines = [finest].filter((line) => new Set(line).size === whole.length);
          for (const line of lines) {
            const hidden = line.filter((place) => released.cells[place]?.suppressed !== null);
            const rows = hidden.reduce((sum, at) => sum + (table.cells[at]?.rows as number), 0);
            expect(hidden.length).not.toBe(1);
            if (hidden.length > 0) expect(rows).toBeGreaterThanOrEqual(minimum);
          }
        }
      }),
    );
  });
});
