import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseTable } from '../../../src/tabulate/release/releaseTable.ts';
import { atomsOf, fittingAmounts, type Known } from './attacker.ts';
import { type Atom, randomAtoms, type Totals, tableFrom } from './tables.ts';

/** Two means: one of all rows, one of those that have a value of another column. */
const indicators = [
  { id: 'all', measure: 'meanWelfare' },
  { id: 'some', measure: 'meanWelfare' },
] as const;

const isFew = (count: number, minimum: number) => count > 0 && count < minimum;

/** What a reader knows of the rows of all and of some, in each group. */
function attack(given: readonly Atom[], totals: Totals, minimum: number) {
  const atoms = given.map((atom) => ({ ...atom, missing: Math.min(atom.missing, atom.rows) }));
  const table = tableFrom(atoms, totals, indicators, ({ rows, missing }) => [
    { value: 1, rows },
    { value: rows === missing ? null : 2, rows: rows - missing, missing },
  ]);
  const { cells } = releaseTable(table, { minimumRows: minimum, complementary: 'smallest' });
  const all = cells.filter(({ indicator }) => indicator === 'all');
  const some = cells.filter(({ indicator }) => indicator === 'some');
  const truth = (id: string) =>
    table.cells.filter(({ indicator }) => indicator === id).map(({ rows }) => rows as number);
  const ofAll = all.map(({ rows }, place): Known => {
    if (rows !== null) return rows;
    const other = some[place];
    // Rows with a value and rows without are all rows.
    if (other?.suppressed === null) return (other.rows ?? 0) + other.treated.missing.rows;
    return (count) => count > 0;
  });
  const ofSome = some.map(({ rows }): Known => rows ?? (() => true));
  const { parts } = atomsOf(all.map(({ group }) => group));
  return { atoms, parts, all, some, ofAll, ofSome, rows: truth('all'), known: truth('some') };
}

/** Every table of all rows and, in each, of rows with a value, that fits what is known. */
function fittingPairs(
  parts: readonly (readonly number[])[],
  ofAll: readonly Known[],
  ofSome: readonly Known[],
  most: number,
) {
  const some = parts.map(() => new Set<number>());
  const accept = (tried: readonly number[]) => {
    const ranges = tried.map((count) => [0, count] as const);
    const found = fittingAmounts(parts, ofSome, ranges);
    for (const [place, set] of found.entries()) for (const count of set) some[place]?.add(count);
    return found.some((set) => set.size > 0);
  };
  const atoms = new Set(parts.flat()).size;
  const all = fittingAmounts(
    parts,
    ofAll,
    Array.from({ length: atoms }, () => [1, most] as const),
    accept,
  );
  return { all, some };
}

describe.each<Totals>(['grand', 'rollup', 'cube'])('totals %s', (totals) => {
  const shapes = fc.oneof(randomAtoms([5], 6, 4), randomAtoms([2, 3], 6, 4));

  test('no reader can tell a small number of rows, of all or of those with a value', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 3, max: 4 }), (given, minimum) => {
        const { atoms, parts, all, some, ofAll, ofSome, rows, known } = attack(
          given,
          totals,
          minimum,
        );
        const most = Math.max(...atoms.map((atom) => atom.rows)) + 2;
        const fitting = fittingPairs(parts, ofAll, ofSome, most);
        for (const [place, count] of rows.entries()) {
          expect(fitting.all[place]?.has(count)).toBe(true);
          expect(isFew(count, minimum)).toBe(all[place]?.suppressed === 'small');
          if (isFew(count, minimum)) expect(fitting.all[place]?.size).toBeGreaterThan(1);
        }
        for (const [place, count] of known.entries()) {
          expect(fitting.some[place]?.has(count)).toBe(true);
          if (!isFew(count, minimum)) continue;
          expect(some[place]?.suppressed).toBe('small');
          expect(fitting.some[place]?.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
