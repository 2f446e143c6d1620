import { againstLines } from '../../../monetary/formula/evaluatePoverty.ts';
import { applySupport } from '../../../sample/formula/applySupport.ts';
import { readSample } from '../../../sample/formula/readSample.ts';
import type { ReadSample, SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { codesByRow, splitByGroup } from '../../../sample/formula/splitByGroup.ts';
import { weightedRows } from '../../../sample/order/weightedRows.ts';
import { tablePath } from '../../batch/tablePath.ts';
import type { TableBlock } from '../../data/tableBlock.ts';
import { rowLines } from '../../lines/rowLines.ts';
import type { BoundWelfare } from '../../measures/boundIndicator.ts';
import { placed } from '../../measures/placed.ts';
import { addTo, type Ledger, type LedgerPlaces, setSums, treatedSums } from '../ledger.ts';
import type { PartsPlan, WelfareSet } from '../plan/partsPlan.ts';
import { addTreated } from './addTreated.ts';
import type { ChunkLedgers, ChunkValues } from './chunkSums.ts';

/** Adds what measures of welfare need of a part to the ledgers of its groups; the rows for the distributions. */
export function addWelfare(
  parts: PartsPlan,
  places: LedgerPlaces,
  block: TableBlock,
  ledgers: ChunkLedgers,
): ChunkValues[] {
  const within = <Result>(bound: BoundWelfare, run: () => Result): Result =>
    placed((path) => tablePath(path, bound, parts.plan, block, null), run);
  const ratioOf = remember((columns: SampleColumns) => againstLines(columns, 'ratio'));
  const splitOf = remember((columns: SampleColumns) => split(columns, block, ledgers.length));
  const weightedOf = remember(weightedRows);
  /** Shows the rows of each group of some columns, and its ledger. */
  const eachGroup = (
    columns: SampleColumns,
    visit: (own: SampleColumns, ledger: Ledger, group: number) => void,
  ) => {
    const ofGroup = splitOf(columns);
    for (const [group, ledger] of ledgers.entries()) {
      if (ledger !== undefined) visit(ofGroup[group] as SampleColumns, ledger, group);
    }
  };

  const sets = parts.sets.map((set, place) => {
    const read = readSet(set, block, within);
    const at = places.set(place);
    eachGroup(read.columns, (own, ledger) => {
      addTo(ledger, at + setSums.weightedRows, weightedOf(own));
    });
    if (read.missing.rows > 0) addMissing(read, block, ledgers, at);
    return read;
  });
  const treated = parts.treatments.map(({ set, bound }, place) => {
    const read = sets[set] as ReadSample;
    const { support, outsideSupport } = bound;
    const done = within(bound, () => applySupport(read, support, outsideSupport));
    const at = places.treatment(place);
    eachGroup(done.columns, (own, ledger) => {
      addTo(ledger, at + treatedSums.rows, own.welfare.length);
      addTo(ledger, at + treatedSums.population, own.population);
      addTo(ledger, at + treatedSums.weightedRows, weightedOf(own));
    });
    const { omitted, changed } = done.treated;
    if (omitted.rows + changed.rows > 0) addTreated(read, bound, block, ledgers, at);
    return done.columns;
  });
  for (const indicator of parts.indicators) {
    if (!('treatment' in indicator) || indicator.sums === null) continue;
    const { bound, sums, treatment } = indicator;
    const columns = treated[treatment] as SampleColumns;
    // The lines of all rows at once, so that a fault has its row.
    if (columns.companions.length > 0) {
      const isRatio = bound.perRow === 'ratio';
      within(bound, () => (isRatio ? ratioOf(columns) : againstLines(columns, 'difference')));
    }
    const line = typeof bound.line === 'number' ? bound.line : null;
    const at = places.sums(sums);
    eachGroup(columns, (own, ledger) => {
      const added = within(bound, () => bound.sums?.of(own, line)) ?? [];
      for (let sum = 0; sum < added.length; sum++) addTo(ledger, at + sum, added[sum] as number);
    });
  }
  const values: ChunkValues[] = [];
  for (const [distribution, { set, treatment }] of parts.distributions.entries()) {
    const { bound } = parts.sets[set] as WelfareSet;
    const columns =
      treatment === null
        ? (sets[set] as ReadSample).columns
        : within(bound, () => ratioOf(treated[treatment] as SampleColumns));
    eachGroup(columns, ({ welfare, weights }, _ledger, group) => {
      values.push({ group, distribution, values: welfare, weights });
    });
  }
  return values;
}

/** The rows of a set that have a value. */
function readSet(
  { column, line, bound }: WelfareSet,
  block: TableBlock,
  within: <Result>(bound: BoundWelfare, run: () => Result) => Result,
): ReadSample {
  const { weights } = block;
  const sample = {
    welfare: block.numbers(column),
    ...(weights === null ? {} : { weight: { kind: 'sampling' as const, values: weights } }),
  };
  const lines = rowLines(line, block);
  const companions = lines === null ? [] : [{ path: ['line'], column: lines }];
  return within(bound, () => readSample(sample, bound.missing, companions));
}

/** Adds the rows without a value to the ledgers of their groups. */
function addMissing(
  { columns }: ReadSample,
  { groups, weights, rows }: TableBlock,
  ledgers: ChunkLedgers,
  at: number,
): void {
  const known = columns.rowAt as Uint32Array;
  let next = 0;
  for (let row = 0; row < rows; row++) {
    if (known[next] === row) {
      next++;
      continue;
    }
    const ledger = ledgers[groups[row] as number] as Ledger;
    addTo(ledger, at + setSums.missingRows, 1);
    addTo(ledger, at + setSums.missingWeight, weights === null ? 1 : (weights[row] as number));
  }
}

/** The columns of each group; where there is but one, the columns as they are. */
function split(
  columns: SampleColumns,
  { groups }: TableBlock,
  groupCount: number,
): readonly SampleColumns[] {
  if (groupCount === 1) return [columns];
  return splitByGroup(columns, codesByRow(columns, groups), groupCount);
}

/** A function that remembers what it gave. */
function remember<Key, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new Map<Key, Result>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
