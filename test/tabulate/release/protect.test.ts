import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect, type Quantity } from '../../../src/tabulate/release/protect.ts';
import { rowsQuantity } from '../../../src/tabulate/release/quantities.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';
import { atomsOf } from './attacker.ts';
import { type Atom, randomAtoms, summed, type Totals } from './tables.ts';

function protectedRows(atoms: readonly Atom[], totals: Totals, minimum: number) {
  const groups = summed(atoms, totals);
  const labels = groups.map(({ group }) => group);
  const rows = Float64Array.from(groups, (sum) => sum.rows);
  const minima = { rows: minimum, population: 0 };
  const quantity = rowsQuantity({ rows, population: rows }, minima, null);
  const small = rows.map((count) => (count < minimum ? 1 : 0));
  const hidden = protect(tableLines(labels), small, rows, [quantity]);
  return { labels, rows, small, hidden };
}

function hiddenNames(
  sizes: { readonly [labels: string]: number },
  totals: Totals,
  minimum: number,
) {
  const atoms = Object.entries(sizes).map(([labels, rows]) => ({
    group: [...labels],
    rows,
    poor: 0,
    missing: 0,
  }));
  const { labels, hidden } = protectedRows(atoms, totals, minimum);
  const names = labels.map((group) => group.map((label) => label ?? '.').join(''));
  return names.filter((_, place) => hidden[place] === 1);
}

describe('by hand', () => {
  test('the next smallest goes with one that is small', () => {
    expect(hiddenNames({ a: 2, b: 9, c: 6 }, 'grand', 5)).toEqual(['a', 'c']);
  });

  test('a partner that could not be another by the reasons is passed over', () => {
    // With b hidden as not small, b is 5 or more and a 1 or more of 6: both would be known.
    expect(hiddenNames({ a: 1, b: 5, c: 7 }, 'grand', 5)).toEqual(['a', 'c']);
    // And if all are so, the total goes.
    expect(hiddenNames({ a: 1, b: 5, c: 5 }, 'grand', 5)).toEqual(['.', 'a']);
  });

  test('three that have one each would be known by their sum', () => {
    expect(hiddenNames({ a: 1, b: 1, c: 1, d: 8, e: 9 }, 'grand', 3)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('in a square the corners go', () => {
    const sizes = { ax: 2, ay: 20, az: 30, bx: 25, by: 9, bz: 40, cx: 50, cy: 60, cz: 70 };
    const hidden = hiddenNames(sizes, 'cube', 5);
    expect(hidden).toEqual(['ax', 'ay', 'bx', 'by']);
  });

  test('of a tree each level has a partner', () => {
    const sizes = { ax: 1, ay: 2, bx: 9, by: 8, cx: 30, cy: 40 };
    expect(hiddenNames(sizes, 'rollup', 5)).toEqual(['a.', 'b.', 'ax', 'ay', 'by']);
  });
});

test('what is not secret is hidden by lines alone', () => {
  const shape = tableLines([[null], ['a'], ['b'], ['c']]);
  const sizes = [12, 3, 4, 5];
  const quantity: Quantity = {
    amounts: sizes,
    minimum: 0,
    isSecret: () => false,
    allows: [[() => false]],
  };
  expect(Array.from(protect(shape, [0, 1, 0, 0], sizes, [quantity]))).toEqual([0, 1, 1, 0]);
});

/** Whether a sum of finest groups is a combination of sums that are shown: elimination modulo a prime. */
function isKnown(shown: readonly (readonly number[])[], wanted: readonly number[], width: number) {
  const prime = 67_108_859;
  const rows: { readonly at: number; readonly row: number[] }[] = [];
  const reduced = (part: readonly number[]) => {
    const row = new Array<number>(width).fill(0);
    for (const atom of part) row[atom] = 1;
    for (const { at, row: pivot } of rows) {
      const factor = row[at] as number;
      if (factor === 0) continue;
      for (let place = 0; place < width; place++) {
        const value = ((row[place] as number) - factor * (pivot[place] as number)) % prime;
        row[place] = value < 0 ? value + prime : value;
      }
    }
    return row;
  };
  for (const part of shown) {
    const row = reduced(part);
    const at = row.findIndex((value) => value !== 0);
    if (at < 0) continue;
    const inverse = power(row[at] as number, prime - 2, prime);
    rows.push({ at, row: row.map((value) => (value * inverse) % prime) });
  }
  return reduced(wanted).every((value) => value === 0);
}

function power(base: number, exponent: number, prime: number): number {
  let result = 1;
  for (let left = exponent, factor = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % prime;
    factor = (factor * factor) % prime;
  }
  return result;
}

test('the elimination knows what it should', () => {
  expect(isKnown([[0, 1, 2], [2]], [0, 1], 3)).toBe(true);
  expect(isKnown([[0, 1, 2], [2]], [0], 3)).toBe(false);
  // Two squares and a bridge: rows a and b less columns w and x.
  expect(
    isKnown(
      [
        [0, 1, 4],
        [2, 3],
        [0, 2],
        [1, 3],
      ],
      [4],
      5,
    ),
  ).toBe(true);
});

test.each<Totals>(['grand', 'rollup', 'cube'])(
  'no sum and difference of what is shown, totals %s, gives a small number',
  (totals) => {
    const shapes = fc.oneof(
      randomAtoms([30], 40, 30),
      randomAtoms([6, 6], 40, 36),
      randomAtoms([4, 3, 3], 40, 36),
      randomAtoms([2, 3, 2, 2], 40, 24),
    );
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 10 }), (atoms, minimum) => {
        const { labels, small, hidden } = protectedRows(atoms, totals, minimum);
        const { parts } = atomsOf(labels);
        const shown = parts.filter((_, place) => hidden[place] === 0);
        for (const [place, part] of parts.entries()) {
          if (small[place] !== 1) continue;
          expect(hidden[place]).toBe(1);
          expect(isKnown(shown, part, atoms.length)).toBe(false);
        }
      }),
    );
  },
);
