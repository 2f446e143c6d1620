import { checkPlan } from '../../model/plan/checkPlan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { refuse, requireKeys, requireRecord, requireText } from '../../require.ts';
import type { TableChunk } from '../data/tableData.ts';
import { newTableReader } from '../data/tableReader.ts';
import type { Table } from '../table.ts';
import { chunkSums } from './chunk/chunkSums.ts';
import { takeChunk } from './chunk/takeChunk.ts';
import { tableOfState } from './finish/tableOfState.ts';
import { writePartial } from './partial/writePartial.ts';
import { partsPlan } from './plan/partsPlan.ts';
import type { TablePartial } from './tablePartial.ts';
import { newTableState } from './tableState.ts';

/** Settings of {@link startTable}. */
export interface StartTableOptions {
  /**
   * The id of this part of the table, such as the code of a district: no other part has it. It is needed for
   * `partial()` alone.
   */
  readonly part?: string;
}

/** A table in the making. */
export interface StartedTable {
  /** Adds rows. Where it throws, the table is as it was before. */
  add(chunk: TableChunk): void;
  /** What the rows so far add to the whole, to be merged with that of other parts. More may be added after it. */
  partial(): TablePartial;
  /** The table of the rows so far. More may be added after it. */
  finish(): Table;
}

/**
 * Starts a table of rows that come in chunks, none of which is kept: memory does not grow with their number.
 *
 * Convention: sums, counts and patterns are those of all rows at once. For what needs the order of welfare a
 * table keeps how many rows have each value, up to `mostValues` of the plan in each group; so long as they fit it is
 * exact. Past that values that are equal in their first bits are put together, each such bucket with its mean: the
 * figure is then one of values within `resolution` (as a share of each) of those given, and `bounds` says between which
 * numbers the exact one lies, where that is proved. A total is made of its groups, each with the bits it
 * keeps. What is kept depends on the rows alone, not on their chunks or order. Measures that need the rows of
 * a group together – those of two columns, densities, polarization between groups – are refused; `tabulate`
 * has them of one batch.
 *
 * Source: J. L. Gastwirth (1972), The estimation of the Lorenz curve and Gini index, The Review of Economics
 * and Statistics 54, 306–316, for the bounds of a Gini index of grouped incomes.
 *
 * @param plan - the plan
 * @param options - the id of the part, if its result is to be merged
 * @returns a table in the making: `add(chunk)`, `partial()` and `finish()`
 * @throws PovertyError as `checkPlan` does; `notSupported` (with the place of the measure) for one that needs the
 * rows of a group together; `unknownOption` or `invalidType` for faulty options. `add` throws for
 * a faulty row with its column and its row over all chunks, as `tabulate` does; `partial` throws `missingValue`
 * without an id; `partial` and `finish` throw `missingValue` for a column that no chunk had, and `overflow`
 * @example
 * import { startTable } from 'poverty-indicators/tabulate';
 *
 * const table = startTable({
 *   version: 1,
 *   welfare: 'income',
 *   by: ['region'],
 *   indicators: [
 *     { id: 'poor', measure: 'povertyHeadcount', line: 20 },
 *     { id: 'median', measure: 'medianWelfare' },
 *   ],
 * });
 * table.add([{ region: 'north', income: 10 }, { region: 'south', income: 50 }]);
 * table.add({ region: ['north', 'south'], income: [30, 70] });
 * const { cells } = table.finish();
 * cells.map(({ group, indicator, value }) => [group[0], indicator, value]);
 * // => [[null, 'poor', 0.25], [null, 'median', 40], ['north', 'poor', 0.5], ['north', 'median', 20], ['south', 'poor', 0], ['south', 'median', 60]]
 */
export function startTable(plan: Plan, options: StartTableOptions = {}): StartedTable {
  const checked = checkPlan(plan);
  requireRecord(options, ['options'], 'options: { part }');
  requireKeys(options, ['part'], ['options']);
  const part = options.part === undefined ? null : requireText(options.part, ['options', 'part']);
  const parts = partsPlan(checked);
  const state = newTableState(parts);
  const reader = newTableReader(checked);
  const { groups } = reader;
  const placeOf = new Map<number, number>();
  return {
    add: (chunk) => {
      const sums = reader.readInto(chunk, (block) =>
        chunkSums(parts, state.places, block, groups.labels.length),
      );
      takeChunk(state, sums, groups.labels, placeOf);
      state.rows = reader.rows();
      state.filtered = reader.filtered();
    },
    partial: () => {
      if (part === null) {
        return refuse('missingValue', ['options', 'part'], 'an id of this part', undefined);
      }
      reader.requireColumns();
      return writePartial(state, [part]);
    },
    finish: () => {
      reader.requireColumns();
      return tableOfState(state);
    },
  };
}
