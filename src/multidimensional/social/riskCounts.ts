import { newAccumulator } from '../../numeric/accumulator.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { identify } from '../scoring/identify.ts';
import { newScorer } from '../scoring/scorePatterns.ts';
import type { AropeIndex } from './aropeIndex.ts';

/** Rows and the sum of their weights. */
export interface RiskCount {
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
}

/** Persons by the parts that hold for them. Internal. */
export interface RiskCounts {
  /** For each set of parts, as bits, who is in just these; eight of them. */
  readonly cells: readonly RiskCount[];
  /** To whom work intensity applies. */
  readonly working: RiskCount;
  /** Who is at risk by the index as a whole. */
  readonly atRisk: RiskCount;
}

/** Lays the conditions of the index over the patterns. */
export function riskCounts(
  { deprived, missing, rows, weight }: PatternTable,
  index: AropeIndex,
  compiled: CompiledIndex,
): RiskCounts {
  const tests = index.identification.anyOf.map((condition) =>
    identify(
      { ...index, identification: { kind: 'conditions', anyOf: [condition] } },
      compiled,
      null,
    ),
  );
  const score = newScorer(compiled);
  const cells = Array.from({ length: 2 ** tests.length }, newCount);
  const [working, atRisk] = [newCount(), newCount()];
  // The mark of those to whom work applies comes after the indicators.
  const mark = 1 << compiled.indicators.length;
  for (let cell = 0; cell < deprived.length; cell++) {
    const scored = score(deprived[cell] as number, missing[cell] as number);
    if (scored === null) continue;
    const [count, one] = [rows[cell] as number, weight[cell] as number];
    const parts = tests.reduce(
      (bits, holds, part) => (holds(scored.deprived, 0, 0) ? bits | (1 << part) : bits),
      0,
    );
    cells[parts]?.add(count, one);
    if (scored.poor) atRisk.add(count, one);
    if ((scored.deprived & mark) !== 0) working.add(count, one);
  }
  return {
    cells: cells.map((each) => each.total()),
    working: working.total(),
    atRisk: atRisk.total(),
  };
}

/** The sum of those cells whose set of parts is asked for. */
export function sumCells(cells: readonly RiskCount[], isIn: (parts: number) => boolean): RiskCount {
  const sum = newCount();
  for (const [parts, { rows, population }] of cells.entries()) {
    if (isIn(parts)) sum.add(rows, population);
  }
  return sum.total();
}

function newCount() {
  let rows = 0;
  const population = newAccumulator();
  return {
    add(count: number, weight: number): void {
      rows += count;
      population.add(weight);
    },
    total: (): RiskCount => ({ rows, population: population.total() }),
  };
}
