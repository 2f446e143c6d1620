import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseTable } from '../../../src/tabulate/release/releaseTable.ts';
import type { Table, TableCell } from '../../../src/tabulate/table.ts';
import type { Described } from '../output/tables.ts';
import { atomsOf, fittingAmounts, type Known } from './attacker.ts';
import { type Atom, randomAtoms, type Sum, type Totals, tableFrom } from './tables.ts';

const line = { line: '2' };
const indicators: readonly Described[] = [
  { id: 'mean', measure: 'meanWelfare' },
  { id: 'h', measure: 'povertyHeadcount', conventions: line },
  { id: 'poor', measure: 'poorPopulation', conventions: line },
  { id: 'gap', measure: 'povertyGapIndex', conventions: line },
];

const figures = ({ rows, poor }: Sum) => [
  { value: 5, rows },
  { value: poor / rows, rows },
  { value: poor, rows },
  { value: poor / rows / 2, rows },
];

/** The figures of one indicator, by group. */
function cellsOf(table: Table, indicator: string): TableCell[] {
  return table.cells.filter((cell) => cell.indicator === indicator);
}

const isFew = (count: number, minimum: number) => count > 0 && count < minimum;
const isFewOf = (count: number, rows: number, minimum: number) =>
  isFew(count, minimum) || isFew(rows - count, minimum);

interface Attack {
  readonly table: Table;
  readonly parts: readonly (readonly number[])[];
  readonly means: readonly TableCell[];
  readonly counts: readonly TableCell[];
  readonly sums: readonly { readonly rows: number; readonly poor: number }[];
}

function attack(atoms: readonly Atom[], totals: Totals, minimum: number): Attack {
  const table = tableFrom(atoms, totals, indicators, figures);
  const released = releaseTable(table, { minimumRows: minimum, complementary: 'smallest' });
  const means = cellsOf(released, 'mean');
  const [shares, counts, gaps] = ['h', 'poor', 'gap'].map((id) => cellsOf(released, id));
  // A headcount, its number and all other measures of the same line stand and fall together.
  const marks = (cells: readonly TableCell[] = []) => cells.map(({ value }) => value === null);
  expect(marks(shares)).toEqual(marks(counts));
  expect(marks(gaps)).toEqual(marks(counts));
  const rows = cellsOf(table, 'mean').map((cell) => cell.rows as number);
  const poor = cellsOf(table, 'poor').map((cell) => cell.value as number);
  return {
    table: released,
    parts: atomsOf(means.map(({ group }) => group)).parts,
    means,
    counts: counts ?? [],
    sums: rows.map((count, place) => ({ rows: count, poor: poor[place] as number })),
  };
}

/** What is known of the poor of each group by one that knows all rows. */
function knownPoor({ means, counts, sums }: Attack, minimum: number): Known[] {
  return counts.map(({ value, suppressed }, place) => {
    if (value !== null) return value;
    // Where the rows are hidden, the reason is not the count.
    if (means[place]?.suppressed !== null) return () => true;
    const { rows } = sums[place] ?? { rows: 0 };
    return (poor) => isFewOf(poor, rows, minimum) === (suppressed === 'small');
  });
}

describe.each<Totals>(['grand', 'rollup', 'cube'])('totals %s', (totals) => {
  const shapes = fc.oneof(randomAtoms([5], 9, 4), randomAtoms([2, 3], 8, 4));

  test('no reader can tell a small number of poor, all rows known', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 3, max: 5 }), (atoms, minimum) => {
        const made = attack(atoms, totals, minimum);
        const ranges = atoms.map(({ rows }) => [0, rows] as const);
        const fitting = fittingAmounts(made.parts, knownPoor(made, minimum), ranges);
        // Whether the reasons alone, nothing shown, would let a number be one more or less.
        const reasons = made.sums.map(({ rows, poor }, place): Known => {
          const isFree = made.means[place]?.suppressed !== null;
          return (count) =>
            Math.abs(count - poor) <= 1 &&
            (isFree || isFewOf(count, rows, minimum) === isFewOf(poor, rows, minimum));
        });
        const alone = fittingAmounts(made.parts, reasons, ranges);
        for (const [place, { rows, poor }] of made.sums.entries()) {
          const hidden = made.counts[place]?.value === null;
          if (isFewOf(poor, rows, minimum) || isFew(rows, minimum)) expect(hidden).toBe(true);
          expect(fitting[place]?.has(poor)).toBe(true);
          const isSecret = hidden && poor > 0 && poor < rows && isFewOf(poor, rows, minimum);
          if (!isSecret || alone[place]?.size === 1) continue;
          expect(fitting[place]?.size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('nor a small number of rows from the rows and the poor together', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 3, max: 4 }), (atoms, minimum) => {
        const made = attack(atoms, totals, minimum);
        const { parts, means, counts } = made;
        const known = means.map(({ rows, suppressed }): Known => {
          if (rows !== null) return rows;
          return (amount) => amount > 0 && isFew(amount, minimum) === (suppressed === 'small');
        });
        const most = Math.max(...atoms.map(({ rows }) => rows)) + 2;
        const ranges = atoms.map(() => [1, most] as const);
        const poorFits = (rowsOf: readonly number[]) => {
          const sums = parts.map((part) => part.reduce((sum, at) => sum + (rowsOf[at] ?? 0), 0));
          const rules = counts.map(({ value, suppressed }, place): Known => {
            if (value !== null) return value;
            const rows = sums[place] ?? 0;
            if (means[place]?.suppressed !== null) return (poor) => poor <= rows;
            const small = suppressed === 'small';
            return (poor) => poor <= rows && isFewOf(poor, rows, minimum) === small;
          });
          const least = rowsOf.map((rows) => [0, rows] as const);
          return fittingAmounts(parts, rules, least).some((found) => found.size > 0);
        };
        const fitting = fittingAmounts(parts, known, ranges, poorFits);
        const reasons = made.sums.map(
          ({ rows }): Known =>
            (amount) =>
              amount > 0 && isFew(amount, minimum) === isFew(rows, minimum),
        );
        const alone = fittingAmounts(
          parts,
          reasons,
          atoms.map(() => [1, 10]),
        );
        for (const [place, { rows }] of made.sums.entries()) {
          if (!isFew(rows, minimum) || alone[place]?.size === 1) continue;
          expect(fitting[place]?.has(rows)).toBe(true);
          expect(fitting[place]?.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
