import { expect, test } from 'vitest';
import { distributionJson } from '../../../../src/tabulate/distribution/distributionJson.ts';
import type { ChunkSums } from '../../../../src/tabulate/parts/chunk/chunkSums.ts';
import { takeChunk } from '../../../../src/tabulate/parts/chunk/takeChunk.ts';
import { addTo, groupRows, newLedger, sumAt } from '../../../../src/tabulate/parts/ledger.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { newTableState } from '../../../../src/tabulate/parts/tableState.ts';
import { smallPlan } from '../smallParts.ts';

const parts = partsPlan(smallPlan);
const state = newTableState(parts);
const labels = [['refused'], ['a'], ['b']];
const placeOf = new Map<number, number>();

const ledgerOf = (rows: number) => {
  const ledger = newLedger(state.places);
  addTo(ledger, groupRows, rows);
  return ledger;
};

/** Two rows of group 2 and one of group 1, by their places among those that were read. */
const sums: ChunkSums = {
  ledgers: [undefined, ledgerOf(1), ledgerOf(2)],
  values: [
    { group: 2, distribution: 0, values: Float64Array.of(5, 5), weights: null },
    { group: 1, distribution: 1, values: Float64Array.of(9), weights: Float64Array.of(0.5) },
  ],
  patterns: [{ deprived: Int32Array.of(3, 0, 3), missing: null }],
  block: { groups: Uint32Array.of(2, 1, 2), weights: Float64Array.of(1, 4, 2) },
};

test('what a part adds comes to its groups, which have places in the order in which they came', () => {
  // Of group 2 alone first, then of both.
  const { ledgers, values, patterns, block } = sums;
  takeChunk(
    state,
    {
      ledgers: [undefined, undefined, ledgers[2]],
      values: values.slice(0, 1),
      patterns: [{ deprived: Int32Array.of(1, 2), missing: Int32Array.of(2, 0) }],
      block: { groups: Uint32Array.of(2, 2), weights: null },
    },
    labels,
    placeOf,
  );
  takeChunk(state, { ledgers, values, patterns, block }, labels, placeOf);
  expect([...placeOf]).toEqual([
    [2, 0],
    [1, 1],
  ]);
  expect(state.groups.map((group) => [group.labels, sumAt(group.ledger, groupRows)])).toEqual([
    [['b'], 4],
    [['a'], 1],
  ]);
  const listed = state.groups.map(({ distributions }) =>
    distributions.map(distributionJson).map((own) => [own.values, own.rows, own.weights]),
  );
  expect(listed).toEqual([
    [
      [[5], [4], [4]],
      [[], [], []],
    ],
    [
      [[], [], []],
      [[9], [1], [0.5]],
    ],
  ]);
  const cells: number[][] = [];
  state.patterns[0]?.each(({ group, deprived, missing, rows, weight }) => {
    cells.push([group, deprived, missing, rows, weight]);
  });
  expect(cells.sort()).toEqual([
    [0, 1, 2, 1, 1],
    [0, 2, 0, 1, 1],
    [0, 3, 0, 2, 3],
    [1, 0, 0, 1, 4],
  ]);
});
