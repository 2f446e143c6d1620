import type { Cell } from './cellMap.ts';
import type { PatternTable } from './deprivationData.ts';

/** A table of so many patterns, still to be filled. */
export function emptyTable(size: number): PatternTable {
  return {
    deprived: new Uint32Array(size),
    missing: new Uint32Array(size),
    rows: new Float64Array(size),
    weight: new Float64Array(size),
  };
}

/** Cells as a table, ascending by what is deprived and then by what is missing. */
export function tableOf(cells: Cell[]): PatternTable {
  cells.sort((a, b) => a.deprived - b.deprived || a.missing - b.missing);
  const table = emptyTable(cells.length);
  for (const [place, { deprived, missing, rows, weight }] of cells.entries()) {
    table.deprived[place] = deprived;
    table.missing[place] = missing;
    table.rows[place] = rows;
    table.weight[place] = weight;
  }
  return table;
}

/** A table with more cells, in order. */
export function withCells(table: PatternTable, cells: readonly Cell[]): PatternTable {
  const all = [...cells];
  for (const [place, deprived] of table.deprived.entries()) {
    const [rows, weight] = [table.rows[place] as number, table.weight[place] as number];
    all.push({ group: 0, deprived, missing: table.missing[place] as number, rows, weight });
  }
  return tableOf(all);
}
