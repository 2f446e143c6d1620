import type { CodedGroups } from '../../sample/columns/readGroups.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { type CellSums, newCellSums, rowsBetween } from './cellSums.ts';
import {
  addEverybody,
  addGroups,
  addPoor,
  addPowers,
  type Block,
  blockRows,
  findPoor,
  firstAlpha,
  type TermSettings,
  writePowers,
} from './poorRows.ts';
import { type RowCodes, rowCodes } from './rowCodes.ts';

/** The line of everybody, or a column with the line of each row. */
export type LineOrColumn = number | Float64Array;

/** The sums of a population. */
export interface Sums {
  /** How many rows, and their weight. */
  readonly population: readonly number[];
  /** The terms of the poor by line, in the order of `poorRows`. */
  readonly poor: readonly (readonly number[])[];
}

/** The sums of everybody and of each group. */
export interface PovertySums {
  /** Of everybody. */
  readonly all: Sums;
  /** Of a group of a grouping, by its code. */
  of(grouping: number, code: number): Sums;
}

/** Goes once through the rows for all lines and groupings. */
export function povertySums(
  columns: SampleColumns,
  lines: readonly LineOrColumn[],
  groupings: readonly CodedGroups[],
  settings: TermSettings,
): PovertySums {
  const { welfare, weights, rowAt } = columns;
  const { length } = welfare;
  const scratchRows = Math.min(blockRows, length);
  const width = firstAlpha + settings.alphas.length;
  const hasPowers = settings.floor !== null || settings.alphas.length > 0;

  // The groups of the groupings follow one another; without any there is one, of everybody.
  const sizes = groupings.length === 0 ? [1] : groupings.map(({ labels }) => labels.length);
  const firstCells = sizes.map((_, place) => total(sizes.slice(0, place)));
  const cells = total(sizes);
  const codesOf = sizes.map((_, place) => rowCodes(groupings[place], rowAt, scratchRows));

  // Merged together, so that the weight of the poor is that of everybody where all are poor.
  const between = rowsBetween(width * cells);
  const population = newCellSums(2 * cells, between);
  const poorSums = lines.map(() => newCellSums(width * cells, between));

  const ones = weights === null ? new Float64Array(scratchRows).fill(1) : null;
  const blocks = lines.map(
    (line): Block => ({
      welfare,
      weights: weights ?? (ones as Float64Array),
      lines: typeof line === 'number' ? new Float64Array(scratchRows).fill(line) : line,
      start: 0,
      weightStart: 0,
      lineStart: 0,
    }),
  );
  const poor = new Uint16Array(scratchRows + 1);
  const powers = new Float64Array(hasPowers ? scratchRows * (width - 5) : 0);

  for (let start = 0; start < length; start += blockRows) {
    const rows = Math.min(blockRows, length - start);
    for (let line = 0; line < lines.length; line++) {
      const block = blocks[line] as Block;
      block.start = start;
      block.weightStart = weights === null ? 0 : start;
      block.lineStart = typeof lines[line] === 'number' ? 0 : start;
      if (line === 0) countEverybody(block, rows);
      const sums = poorSums[line] as CellSums;
      const count = findPoor(block, rows, settings.boundary, poor);
      if (hasPowers) writePowers(block, settings, poor, count, powers);
      for (let place = 0; place < sizes.length; place++) {
        const first = width * (firstCells[place] as number);
        const { block: codes } = codesOf[place] as RowCodes;
        addPoor(sums.part, first, width, codes, block, poor, count);
        if (hasPowers) addPowers(sums.part, first, width, codes, poor, count, powers);
      }
      sums.passed(rows);
    }
  }

  const sumsOf = (firstCell: number, number: number): Sums => ({
    population: population.of(2, firstCell, number),
    poor: poorSums.map((sums) => sums.of(width, firstCell, number)),
  });
  return {
    all: sumsOf(0, sizes[0] as number),
    of: (grouping, code) => sumsOf((firstCells[grouping] as number) + code, 1),
  };

  function countEverybody(block: Block, rows: number): void {
    if (groupings.length === 0) addEverybody(population.part, block, rows);
    for (let place = 0; place < groupings.length; place++) {
      const codes = codesOf[place] as RowCodes;
      codes.move(block.start, rows);
      addGroups(population.part, 2 * (firstCells[place] as number), codes.block, block, rows);
    }
    population.passed(rows);
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
