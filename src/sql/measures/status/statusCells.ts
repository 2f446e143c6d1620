import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import {
  type Criteria,
  decide,
  isDetermined,
  newOutcome,
  type Outcome,
} from '../../../classification/evaluate/outcome.ts';
import { type Area, areas } from '../../../model/area.ts';
import { type IncomeThreshold, incomeThreshold } from './incomeThreshold.ts';

/** What follows for the rows of one cell. */
export interface StatusCell {
  /** The statuses that are possible, as bits: 1 poor, 2 near-poor, 4 average, 8 above. */
  readonly possible: number;
  /** What the status hangs on and is not there, the first of it; `null` where there is one status. */
  readonly open: OpenBy | null;
  /** The place of the line that was not published and that the status hangs on; `null` for none. */
  readonly unpublished: number | null;
}

/** What can be unknown of a row. */
export type OpenBy = 'area' | 'income' | 'deprivations';

/** Cells that differ in the number of deprivations: below the cut-off, at it, or not known. */
export interface CellsByCount {
  readonly below: StatusCell;
  readonly at: StatusCell;
  readonly unknown: StatusCell;
}

/** The cells of an area; `null` where it is not known. */
export interface CellsOfArea {
  readonly area: Area | null;
  /** The thresholds of income in it, ascending: of both areas where it is not known. */
  readonly thresholds: readonly IncomeThreshold[];
  /** The cells of the incomes below each threshold, and above the last. */
  readonly byIncome: readonly CellsByCount[];
  /** The cells where the income is not known. */
  readonly unknown: CellsByCount;
}

/**
 * The cells into which a standard parts all rows, and what `decide` says of each: it is asked of one row of each
 * cell, so that a statement and memory have one logic.
 */
export function statusCells(compiled: CompiledStandard): CellsOfArea[] {
  return [...areas, null].map((area) => {
    const thresholds = thresholdsIn(area, compiled);
    const at = (amount: number | null) => byCount(area, amount, compiled);
    return {
      area,
      thresholds,
      byIncome: [0, ...thresholds.map(({ least }) => least)].map(at),
      unknown: at(null),
    };
  });
}

/** Over how many months an income of the standard goes. */
export function monthsOf({ standard }: Pick<CompiledStandard, 'standard'>): number {
  return standard.per === 'year' ? 12 : 1;
}

function thresholdsIn(area: Area | null, compiled: CompiledStandard): IncomeThreshold[] {
  const byLeast = new Map<number, IncomeThreshold>();
  for (const each of area === null ? areas : [area]) {
    for (const line of compiled.lines[each]) {
      const threshold = incomeThreshold(line, monthsOf(compiled));
      // Two lines that no double lies between are one.
      if (threshold !== null) byLeast.set(threshold.least, threshold);
    }
  }
  return [...byLeast.values()].sort((a, b) => a.least - b.least);
}

function byCount(area: Area | null, amount: number | null, compiled: CompiledStandard) {
  const { cutoff } = compiled;
  const cell = (least: number, most: number) =>
    cellOf({ area, amount, parts: monthsOf(compiled), least, most }, compiled);
  return { below: cell(0, 0), at: cell(cutoff, cutoff), unknown: cell(0, cutoff) };
}

function cellOf(criteria: Criteria, compiled: CompiledStandard): StatusCell {
  const outcome = newOutcome();
  decide(compiled, criteria, outcome);
  const { possible, unpublishedLine } = outcome;
  if (isDetermined(possible)) return { possible, open: null, unpublished: null };
  return {
    possible,
    open: openBy(criteria, outcome),
    unpublished: unpublishedLine < 0 ? null : unpublishedLine,
  };
}

/** The first of what is not known, in the order in which a classification asks for it. */
function openBy({ area, amount }: Criteria, outcome: Outcome): OpenBy | null {
  const { firstRegion, lastRegion, openCount } = outcome;
  if (area === null && firstRegion !== lastRegion) return 'area';
  if (amount === null) return 'income';
  return openCount ? 'deprivations' : null;
}
