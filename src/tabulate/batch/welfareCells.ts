import { PovertyError } from '../../errors.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { sampleLine } from '../../monetary/lines/resolveLine.ts';
import { countRead } from '../../sample/formula/countSample.ts';
import { readSample } from '../../sample/formula/readSample.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import type { TableGroup } from '../groups/tableGroups.ts';
import { isMade, type MadePlanLine, statedLine } from '../lines/lineOfPlan.ts';
import type { BoundValue, BoundWelfare } from '../measures/boundIndicator.ts';
import { placed } from '../measures/placed.ts';
import { groupColumns } from './groupColumns.ts';
import { blockSamples, type GroupSamples } from './groupSamples.ts';
import { tablePath } from './tablePath.ts';

/** The values of measures of welfare, group after group. */
export interface WelfareCells {
  /** Turns to a group of the result. */
  turnTo(group: number): void;
  /** The value of a measure in the group that was turned to. */
  valueOf(bound: BoundWelfare): BoundValue;
}

/** Measures the groups of a block. */
export function welfareCells(
  plan: Plan,
  bounds: readonly BoundWelfare[],
  block: TableBlock,
  groups: readonly TableGroup[],
): WelfareCells {
  const samples = blockSamples(block, groupColumns(block, groups), bounds, plan);
  // Of everybody, whom the lines of the table are made of; let go once the totals are done.
  let whole: GroupSamples | null = null;
  const everybody = () => {
    whole ??= samples(null);
    return whole;
  };
  const made = new Map<string, number | null>();
  const lines = new Map<BoundWelfare, number | null>();
  for (const bound of bounds) {
    const { line, column } = bound;
    if (!isOfTable(line)) continue;
    const key = JSON.stringify([column, line]);
    if (!made.has(key)) {
      const sample = everybody().sampleOf(bound);
      made.set(
        key,
        placed(
          (path) => tablePath(path, bound, plan, block, null),
          () => madeLine(bound, line, sample),
        ),
      );
    }
    lines.set(bound, made.get(key) ?? null);
  }
  let current: GroupSamples | null = null;
  return {
    turnTo(group) {
      const isWhole = groups[group]?.whole === true;
      current = isWhole ? everybody() : samples(group);
      if (!isWhole) whole = null;
    },
    valueOf(bound) {
      const own = current as GroupSamples;
      const amount = lines.get(bound);
      const measured = (sample: SampleInput) =>
        amount === null ? withoutLine(bound, sample) : bound.evaluate(sample, amount ?? null);
      const sample = own.sampleOf(bound);
      return placed(
        (path) => tablePath(path, bound, plan, block, own.places()),
        () => {
          try {
            return measured(sample);
          } catch (error) {
            // What is fastest to sort does not know its rows.
            if (hasRow(error)) measured(own.byRow(bound));
            throw error;
          }
        },
      );
    },
  };
}

/** Whether an error is of a row. */
function hasRow(error: unknown): boolean {
  return error instanceof PovertyError && error.row !== null;
}

/** Whether everybody makes the line, not each group by itself. */
function isOfTable(line: BoundWelfare['line']): line is MadePlanLine {
  return isMade(line) && line.scope !== 'group';
}

/** The line that everybody makes, before any policy of a measure. */
function madeLine(bound: BoundWelfare, line: MadePlanLine, sample: SampleInput): number | null {
  const { columns } = readSample(sample, bound.missing);
  return sampleLine(columns, statedLine(line) as Parameters<typeof sampleLine>[1]).amount;
}

/** Who would be counted, where the table makes no line to measure them by. */
function withoutLine(bound: BoundWelfare, sample: SampleInput): BoundValue {
  const { support, outsideSupport, missing } = bound;
  const read = readSample(sample, missing);
  const policy = { support, outsideSupport, missing, conventions: {}, order: 'any' } as const;
  return { value: null, ...countRead(read, policy).counted };
}
