import type { TableGroup } from '../output/readTable.ts';
import type { TableCell } from '../table.ts';
import type { Allows } from './findMove.ts';
import { protect, type Quantity } from './protect.ts';
import { type Base, isUnweighted, populationQuantity, rowsQuantity } from './quantities.ts';
import { isSmall, type Minima } from './smallness.ts';
import type { TableLines } from './tableLines.ts';

/** The rows and weights of an indicator, or of everybody, those left out of the figures among them. */
export function baseOf(groups: readonly TableGroup[], place: number | 'everybody'): Base {
  const most = (of: (cell: TableCell) => number) =>
    Float64Array.from(groups, ({ cells }) =>
      place === 'everybody' ? Math.max(0, ...cells.map(of)) : of(cells[place] as TableCell),
    );
  const whole = place === 'everybody' ? 1 : 0;
  return {
    rows: most(({ rows, treated: { missing, omitted } }) => {
      return (rows ?? 0) + whole * (missing.rows + omitted.rows);
    }),
    population: most(({ population, treated: { missing, omitted } }) => {
      return (population ?? 0) + whole * (missing.weight + omitted.weight);
    }),
  };
}

/** Whether a group has some rows, and too few. */
export function areFew({ rows, population }: Base, group: number, minima: Minima): boolean {
  return isSmall(rows[group] as number, population[group] as number, minima);
}

/** Indicators that were made from the same rows in every group. */
interface Kind {
  readonly base: Base;
  /** Whether these are all rows. */
  readonly isAll: boolean;
  /** How many rows each of them counts, where it counts. */
  readonly counts: Float64Array[];
  hidden: Uint8Array;
}

/**
 * Hides what gives away how many rows a group has. What everybody of a group is, rows left out among
 * them, can be read from any indicator, and is hidden in all; what an indicator was made from, in those
 * that were made from the same. `counted` are the numbers of each indicator that counts, else `null`.
 */
export function protectBases(
  shape: TableLines,
  bases: readonly Base[],
  counted: readonly (Float64Array | null)[],
  everybody: Base,
  minima: Minima,
): Uint8Array[] {
  const kinds = new Map<string, Kind>();
  const ofEach = bases.map((base, place) => {
    const key = `${base.rows.join()}|${base.population.join()}`;
    let kind = kinds.get(key);
    if (kind === undefined) {
      const isAll = base.rows.every((count, group) => count === everybody.rows[group]);
      kind = { base, isAll, counts: [], hidden: new Uint8Array(shape.groups) };
      kinds.set(key, kind);
    }
    const counts = counted[place]?.map((count, group) => {
      const weight = base.population[group] as number;
      return weight > 0 ? (count * (base.rows[group] as number)) / weight : 0;
    });
    if (counts !== undefined) kind.counts.push(counts);
    return kind;
  });
  const all = rowsOfAll(everybody, [...kinds.values()], minima);
  const first = protectBase(shape, everybody, minima, all, new Uint8Array(shape.groups));
  for (const kind of kinds.values()) {
    const quantity = rowsQuantity(kind.base, minima, everybody.rows);
    kind.hidden = kind.isAll ? first : protectBase(shape, kind.base, minima, quantity, first);
  }
  return ofEach.map(({ hidden }) => hidden.slice());
}

/**
 * The rows of everybody as a secret, next to all that else is told. One more of a group is one more of every
 * kind of rows, or a row that was left out of them; and it is counted in every indicator, or in none.
 */
function rowsOfAll(everybody: Base, kinds: readonly Kind[], minima: Minima): Quantity {
  const { rows } = everybody;
  const all = rowsQuantity(everybody, minima, null);
  const own = new Map(kinds.map((kind) => [kind, rowsQuantity(kind.base, minima, null)]));
  const wayOf = (level: number, isLeftOut: boolean, isCounted: boolean): Allows => {
    return (group, step) =>
      all.allows[level]?.[0]?.(group, step) === true &&
      kinds.every((kind) => {
        const of = kind.base.rows[group] as number;
        if (isLeftOut && !kind.isAll) return of <= (rows[group] as number) + step;
        if (own.get(kind)?.allows[level]?.[0]?.(group, step) !== true) return false;
        return kind.counts.every((counts) => {
          const count = counts[group] as number;
          return isCounted ? count + step >= 0 : count <= of + step;
        });
      });
  };
  const levels = [0, 1].map((level) =>
    [false, true].flatMap((isLeftOut) =>
      [false, true].map((isCounted) => wayOf(level, isLeftOut, isCounted)),
    ),
  );
  return { ...all, allows: [...levels, ...all.allows] };
}

function protectBase(
  shape: TableLines,
  base: Base,
  minima: Minima,
  rows: Quantity,
  before: Uint8Array,
): Uint8Array {
  const hidden = before.map((is, group) => (is === 1 || areFew(base, group, minima) ? 1 : 0));
  const weights = isUnweighted(base) ? [] : [populationQuantity(base, minima)];
  return protect(shape, hidden, base.rows, [rows, ...weights]);
}
