import fc from 'fast-check';
import { expect } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { finishTable } from '../../../src/tabulate/parts/finishTable.ts';
import { mergePartials } from '../../../src/tabulate/parts/mergePartials.ts';
import { startTable } from '../../../src/tabulate/parts/startTable.ts';
import type { TablePartial } from '../../../src/tabulate/parts/tablePartial.ts';
import type { Table, TableCell } from '../../../src/tabulate/table.ts';
import { everyIndicator, everyMeasurePlan } from '../../support/plans.ts';

type Row = object;

/** Measures that need the rows of a group together. */
export const jointMeasures: readonly string[] = [
  'duclosEstebanRayIndex',
  'estebanRayIndex',
  'betweenGroupShare',
  'concentrationIndex',
  'kakwaniIndex',
  'reynoldsSmolenskyIndex',
  'rerankingIndex',
  'redistributiveEffect',
  'sourceShare',
];

/** Every measure that parts add up to. */
export const partsIndicators = everyIndicator.filter(
  ({ measure }) => !jointMeasures.includes(measure),
);

/** A plan with all of them. */
export const partsPlan: Plan = { ...everyMeasurePlan, indicators: partsIndicators };

/** Negative incomes are refused by some measures of the plan: here they become 0. */
export function atLeastZero<Row extends { readonly income: number | null }>(row: Row): Row {
  const { income } = row;
  return { ...row, income: income === null || Number.isNaN(income) ? income : Math.max(0, income) };
}

/** Rows cut into parts before some places. */
export function cutInto(rows: readonly Row[], cuts: readonly number[]): readonly Row[][] {
  const ends = [...cuts.map((cut) => cut % (rows.length + 1)), rows.length].sort((a, b) => a - b);
  return ends.map((end, place) => rows.slice(ends[place - 1] ?? 0, end));
}

/** Where rows may be cut. */
export const anyCuts = fc.array(fc.nat(), { maxLength: 5 });

/** The table of parts that come one after the other. */
export function tableOfChunks(plan: Plan, chunks: readonly Row[][]): Table {
  const table = startTable(plan);
  for (const chunk of chunks) table.add(chunk);
  return table.finish();
}

/** A partial table of each part, after a journey through text. */
export function partialsOf(plan: Plan, chunks: readonly Row[][]): TablePartial[] {
  return chunks.map((chunk, place) => {
    const table = startTable(plan, { part: `part ${place}` });
    table.add(chunk);
    return JSON.parse(JSON.stringify(table.partial()));
  });
}

/** Merges partial tables by a tree: each step takes one out and merges it into another. */
export function mergedBy(
  plan: Plan,
  partials: readonly TablePartial[],
  steps: readonly (readonly [number, number])[],
): TablePartial {
  const forest = [...partials];
  for (const [from, to] of steps) {
    if (forest.length === 1) break;
    const [taken] = forest.splice(from % forest.length, 1) as [TablePartial];
    const into = to % forest.length;
    forest[into] = mergePartials(plan, [taken, forest[into] as TablePartial]);
  }
  return JSON.parse(JSON.stringify(mergePartials(plan, forest)));
}

/** The table of parts that are merged by a tree. */
export function tableOfTree(
  plan: Plan,
  chunks: readonly Row[][],
  steps: readonly (readonly [number, number])[],
): Table {
  return finishTable(plan, mergedBy(plan, partialsOf(plan, chunks), steps));
}

/** Steps of a tree. */
export const anySteps = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 });

/**
 * Holds that two tables are the same: numbers of rows and everything that is no sum of weights to the last bit,
 * the rest to 1e-12, since it is added in another order.
 */
export function expectSame(table: Table, expected: Table): void {
  const { cells, ...rest } = table;
  const { cells: wanted, ...others } = expected;
  expect(rest).toEqual(others);
  expect(cells.map(rowsOf)).toEqual(wanted.map(rowsOf));
  for (const [place, cell] of cells.entries()) expectNear(cell, wanted[place] as TableCell);
}

function rowsOf({ group, indicator, rows, treated, resolution, suppressed }: TableCell) {
  const { missing, omitted, changed } = treated;
  const left = [missing.rows, omitted.rows, changed.rows];
  return { group, indicator, rows, left, resolution, suppressed };
}

function expectNear(cell: TableCell, wanted: TableCell): void {
  const numbers = ({ value, population, treated, bounds }: TableCell) => [
    ...[value, population, bounds?.lowest ?? null, bounds?.highest ?? null],
    ...[treated.missing.weight, treated.omitted.weight, treated.changed.weight],
  ];
  const [own, other] = [numbers(cell), numbers(wanted)];
  const isFar = own.some((number, place) => {
    const one = other[place] as number | null;
    if (number === null || one === null) return number !== one;
    return !(Math.abs(number - one) <= 1e-12 * Math.max(1, Math.abs(one)));
  });
  if (isFar) expect({ cell, own }).toEqual({ cell, own: other });
}
