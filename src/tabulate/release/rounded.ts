import type { RowsAndWeight } from '../../sample/welfareSample.ts';
import type { TableCell, TableIndicator } from '../table.ts';
import { countKind, countOf } from './countOf.ts';

/** A number at the nearest multiple of a base, halfway up. */
export function roundedTo(value: number, base: number): number {
  return Math.floor(value / base + 0.5) * base;
}

/** A figure that is shown, its counts rounded to a base; a share of counts is made anew of rounded ones. */
export function roundedCell(cell: TableCell, indicator: TableIndicator, base: number): TableCell {
  const { rows, population, treated } = cell;
  const kind = countKind(indicator);
  const count = kind === null ? null : countOf(cell, kind);
  const to = (value: number | null) => (value === null ? null : roundedTo(value, base));
  const pair = (both: RowsAndWeight) => ({
    rows: roundedTo(both.rows, base),
    weight: roundedTo(both.weight, base),
  });
  const whole = to(population);
  const part = to(count);
  const share = part === null || whole === null || whole === 0 ? null : part / whole;
  return {
    ...cell,
    rows: to(rows),
    population: whole,
    value: kind === null ? cell.value : kind === 'count' ? part : share,
    // What a rounded value lies between would tell what it was.
    bounds: kind === null ? cell.bounds : null,
    treated: {
      missing: pair(treated.missing),
      omitted: pair(treated.omitted),
      changed: pair(treated.changed),
    },
  };
}
