import type { Plan } from '../../model/plan/plan.ts';
import type { PlanLine } from '../../model/plan/planLine.ts';
import { type CodedGroups, readGroups } from '../../sample/columns/readGroups.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import { type SortableSample, sortSample } from '../../sample/sortSample.ts';
import type { SortedSample, WelfareSample } from '../../sample/welfareSample.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import { rowLines } from '../lines/rowLines.ts';
import type { BoundWelfare } from '../measures/boundIndicator.ts';
import { countedBy } from '../measures/countedBy.ts';
import { placed } from '../measures/placed.ts';
import type { GroupColumns } from './groupColumns.ts';
import { sortedWithoutRows } from './sortedWithoutRows.ts';
import { tablePath } from './tablePath.ts';

/** The samples of a group, for measures of welfare. */
export interface GroupSamples {
  /** The places of its rows in the block; `null` for all rows. */
  places(): Uint32Array | null;
  /**
   * The sample that a measure is of: made once, and sorted once where several want it so. What is faulty in it has
   * the column and the row of the table.
   */
  sampleOf(bound: BoundWelfare): WelfareSample | SortedSample;
  /** The same sample made so that a row that a measure refuses is known by its number. */
  byRow(bound: BoundWelfare): WelfareSample | SortedSample;
}

/** Makes the samples of groups of a block – of all its rows for `null` – as the measures of a plan want them. */
export function blockSamples(
  block: TableBlock,
  columns: GroupColumns,
  bounds: readonly BoundWelfare[],
  plan: Plan,
): (group: number | null) => GroupSamples {
  const sorted = new Set(bounds.filter(({ ordered }) => ordered).map(keyOf));
  const linesOf = once((key: string) => {
    const line = JSON.parse(key) as PlanLine;
    return rowLines(line, block);
  });
  let counting: Uint32Array | null = null;
  const numbersFrom0 = () => {
    counting ??= countingUp(block.rows);
    return counting;
  };
  const codesOf = once((column: string) => codedLabels(column, block.labels(column)));

  return (group) => {
    const pick = (column: Float64Array) => (group === null ? column : columns.pick(column, group));
    const places = () => (group === null ? null : columns.placesOf(group));
    const numbers = (column: string) => pick(block.numbers(column));
    const made = new Map<string, WelfareSample | SortedSample>();

    function plainSample(bound: BoundWelfare): WelfareSample | SortedSample {
      const key = keyOf(bound);
      let sample = made.get(key);
      if (sample === undefined) {
        const given = givenSample(bound);
        sample = sorted.has(key) ? inOrder(given, bound) : given;
        made.set(key, sample);
      }
      return sample;
    }

    function givenSample(bound: BoundWelfare): SortableSample {
      const lines = linesOf(JSON.stringify(ownLine(bound)));
      return {
        ...sampleOf(numbers(bound.column)),
        ...(lines === null ? {} : { line: pick(lines) }),
      };
    }

    function inOrder(sample: SortableSample, bound: BoundWelfare, byRow = false): SortedSample {
      const { missing } = bound;
      const { unit, weighting } = countedBy(plan);
      const needsRows = byRow || sample.line !== undefined;
      return {
        ...placed(
          (path) => tablePath(path, bound, plan, block, places()),
          () =>
            needsRows
              ? sortSample(sample, { missing })
              : sortedWithoutRows(sample, missing, numbersFrom0()),
        ),
        unit: unit === 'person' ? unit : 'row',
        weighting,
      };
    }

    function sampleOf(welfare: Float64Array): WelfareSample {
      if (block.weights === null) return { welfare };
      // The kinds of the plan's weights were read with them; here each is a number a row.
      return { welfare, weight: { kind: 'sampling', values: pick(block.weights) } };
    }

    function jointSample(bound: BoundWelfare): WelfareSample {
      const { companions, labels } = bound;
      const others = companions.filter(({ name }) => name !== 'sources');
      const sources = companions.filter(({ name }) => name === 'sources');
      const beside = Object.fromEntries(
        others.map(({ name, column }) => [name, numbers(column)] as const),
      );
      const bySource = sources.map(({ column }) => [column, numbers(column)] as const);
      const by = labels.map((column) => [column, pickCodes(codesOf(column), places())] as const);
      return {
        ...sampleOf(numbers(bound.column)),
        ...beside,
        ...(bySource.length === 0 ? {} : { sources: Object.fromEntries(bySource) }),
        ...(by.length === 0 ? {} : { by: Object.fromEntries(by) }),
      };
    }

    const own = (bound: BoundWelfare) => (isJoint(bound) ? jointSample(bound) : plainSample(bound));
    return {
      places,
      sampleOf: own,
      byRow: (bound) =>
        isJoint(bound) || !sorted.has(keyOf(bound))
          ? own(bound)
          : inOrder(givenSample(bound), bound, true),
    };
  };
}

/** Whether a measure has columns beside welfare and lines. */
function isJoint({ companions, labels }: BoundWelfare): boolean {
  return companions.length + labels.length > 0;
}

/** A key of the sample of a measure; lines that all rows share make no difference to it. */
function keyOf(bound: BoundWelfare): string {
  return JSON.stringify([bound.column, ownLine(bound)]);
}

/** The line of the row, if the measure has one. */
function ownLine({ line }: BoundWelfare): PlanLine | null {
  if (typeof line !== 'object' || line === null) return null;
  return line.kind === 'column' || line.kind === 'byGroup' ? line : null;
}

function codedLabels(column: string, labels: readonly GroupLabel[]): CodedGroups {
  return readGroups(Object.fromEntries([[column, labels]]), labels.length)[0] as CodedGroups;
}

function pickCodes({ codes, labels }: CodedGroups, places: Uint32Array | null) {
  if (places === null) return { codes, labels };
  return { codes: places.map((place) => codes[place] as number), labels };
}

/** A function that remembers what it gave. */
function once<Result>(make: (key: string) => Result): (key: string) => Result {
  const made = new Map<string, Result>();
  return (key) => {
    let result = made.get(key);
    if (result === undefined) {
      result = make(key);
      made.set(key, result);
    }
    return result;
  };
}

/** The numbers from 0 on. */
function countingUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let place = 0; place < length; place++) numbers[place] = place;
  return numbers;
}
