import { planColumns } from '../../model/plan/columns/planColumns.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { refuse } from '../../require.ts';
import { newGroupPlaces } from '../groups/groupPlaces.ts';
import { rowSelection } from './filter/rowSelection.ts';
import { keptAreas } from './kept/keptAreas.ts';
import { keptDeprivations } from './kept/keptDeprivations.ts';
import { keptLabels } from './kept/keptLabels.ts';
import { keptNumbers } from './kept/keptNumbers.ts';
import type { KeptRows } from './kept/keptRows.ts';
import { keptWeights, requireOneSize } from './kept/keptWeights.ts';

import type { GivenColumn } from './source/givenColumn.ts';
import { openChunk } from './source/openChunk.ts';
import type { GroupIndex, TableBlock } from './tableBlock.ts';
import type { TableChunk } from './tableData.ts';

/** Reads the parts of a table in their order, and counts their rows over all of them. */
export interface TableReader {
  /** The finest groups of all parts read so far. */
  readonly groups: GroupIndex;
  /** Reads the next part: finds its columns, filters its rows, weighs and groups those it keeps. */
  read(chunk: TableChunk): TableBlock;
  /** The same, with what is made of the rows. Where that throws, the part was never read. */
  readInto<Result>(chunk: TableChunk, make: (block: TableBlock) => Result): Result;
  /** How many rows were read so far. */
  rows(): number;
  /** How many of them the filter left out. */
  filtered(): number;
  /**
   * Holds that every column that the plan names was there; to be asked once all parts were read. Where rows are
   * records a part may lack a field that another part has, so that no single part can tell.
   */
  requireColumns(): void;
}

/** A reader of the table of a plan. */
export function newTableReader(plan: Plan): TableReader {
  requireOneSize(plan);
  const names = planColumns(plan).all;
  const by = plan.by ?? [];
  const ofEachRow = [plan.weight?.column, plan.size, ...by].filter((name) => name !== undefined);
  const select = rowSelection(plan.where);
  const groupPlaces = newGroupPlaces(by.length);
  const absent = new Set(names);
  let rows = 0;
  let filtered = 0;
  const readInto = <Result>(chunk: TableChunk, make: (block: TableBlock) => Result): Result => {
    const firstRow = rows;
    const open = openChunk(chunk, names, firstRow);
    const kept = select(open);
    // Its first row would be refused: where no row has the field, its name is what is wrong.
    if (kept.rows > 0) for (const name of ofEachRow) if (!open.has(name)) refuseAbsent(name);
    const weights = keptWeights(plan, open.column, kept);
    const groups = groupPlaces.placesOf(by.map(open.column), kept);
    const block = { length: open.length, kept, weights, groups, firstRow };
    const made = make(newBlock(block, open.column));
    for (const name of absent) if (open.has(name)) absent.delete(name);
    rows += open.length;
    filtered += open.length - kept.rows;
    return made;
  };
  return {
    groups: groupPlaces.index,
    read: (chunk) => readInto(chunk, (block) => block),
    readInto,
    rows: () => rows,
    filtered: () => filtered,
    requireColumns: () => {
      const [name] = absent;
      // An empty list of rows has nobody, and no columns.
      if (name !== undefined && rows > 0) refuseAbsent(name);
    },
  };
}

function refuseAbsent(name: string): never {
  return refuse('missingValue', [name], 'a column of the table', undefined);
}

interface BlockParts {
  readonly length: number;
  readonly kept: KeptRows;
  readonly weights: Float64Array | null;
  readonly groups: Uint32Array;
  readonly firstRow: number;
}

function newBlock(
  { length, kept, weights, groups, firstRow }: BlockParts,
  columnOf: (name: string) => GivenColumn,
): TableBlock {
  const { rows, places } = kept;
  return {
    length,
    rows,
    rowAt: (place) => firstRow + (places === null ? place : (places[place] as number)),
    groups,
    weights,
    numbers: onceEach((name) => keptNumbers(columnOf(name), kept)),
    labels: onceEach((name) => keptLabels(columnOf(name), kept)),
    deprivations: onceEach((name) => keptDeprivations(columnOf(name), kept)),
    areas: onceEach((name) => keptAreas(columnOf(name), kept)),
  };
}

/** Reads a column when it is first asked for, and only then. */
function onceEach<Column>(read: (name: string) => Column): (name: string) => Column {
  const columns = new Map<string, Column>();
  return (name) => {
    let column = columns.get(name);
    if (column === undefined) {
      column = read(name);
      columns.set(name, column);
    }
    return column;
  };
}
