import type { Plan } from '../../../src/model/plan/plan.ts';
import { planDigest } from '../../../src/model/plan/planDigest.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { chunkSums } from '../../../src/tabulate/parts/chunk/chunkSums.ts';
import { takeChunk } from '../../../src/tabulate/parts/chunk/takeChunk.ts';
import { partsPlan } from '../../../src/tabulate/parts/plan/partsPlan.ts';
import type { TablePartial } from '../../../src/tabulate/parts/tablePartial.ts';
import { newTableState, type TableState } from '../../../src/tabulate/parts/tableState.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { smallStandard } from '../../support/smallStandard.ts';

/** A plan with one of everything that is kept of rows. */
export const smallPlan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'x',
  weight: { kind: 'sampling', column: 'w' },
  by: ['g'],
  where: { column: 'kept', is: true },
  missing: 'omit',
  multidimensional: {
    index: {
      id: 'two',
      name: { vi: 'hai', en: 'two' },
      dimensions: [
        {
          id: 'd',
          indicators: [
            { id: 'water', weight: '1/2' },
            { id: 'school', weight: '1/2' },
          ],
        },
      ],
      cutoff: '1/2',
    },
    missing: 'omit',
  },
  classification: {
    standard: smallStandard,
    area: 'area',
    income: 'wage',
    deprivations: { count: 'n' },
  },
  indicators: [
    { id: 'P1', measure: 'povertyGapIndex', line: 10, outsideSupport: 'omit' },
    { id: 'median', measure: 'medianWelfare' },
    {
      id: 'SST',
      measure: 'senShorrocksThonIndex',
      line: { kind: 'column', column: 'z' },
      outsideSupport: { floor: 3 },
    },
    { id: 'H', measure: 'multidimensionalHeadcount' },
    { id: 'poor', measure: 'statusShare', status: 'poor' },
  ],
});

const base = { kept: true, water: 0, school: 0, area: 'rural', wage: 50, n: 0 };

/** Seven rows, the last of which the filter leaves out. */
export const smallRows = deepFreeze([
  { ...base, g: 'a', x: 4, w: 2, z: 8, water: 1, n: 1 },
  { ...base, g: 'a', x: 12, w: 1, z: 8, water: 1 },
  { ...base, g: 'a', x: null, w: 3, z: 8, school: null, n: 1 },
  { ...base, g: 'a', x: 4, w: 0, z: null, water: 1, school: 1, wage: 500 },
  { ...base, g: 7, x: 5, w: 1, z: 10, n: 2 },
  { ...base, g: 7, x: -2, w: 5, z: 4, wage: 2000 },
  { ...base, g: 7, x: 1, w: 1, z: 1, kept: false },
]);

const none = { rows: 0, weight: 0 };

/** What is kept of them: counted by hand. */
export const smallPartial: TablePartial = deepFreeze<TablePartial>({
  version: 1,
  plan: planDigest(smallPlan),
  parts: ['one'],
  rows: 7,
  filtered: 1,
  groups: [
    {
      labels: [7],
      rows: 2,
      weight: 6,
      welfare: [
        { missing: none, weightedRows: 2 },
        { missing: none, weightedRows: 2 },
      ],
      treatments: [
        { rows: 1, population: 1, weightedRows: 1, omitted: { rows: 1, weight: 5 }, changed: none },
        { rows: 2, population: 6, weightedRows: 2, omitted: none, changed: none },
        { rows: 2, population: 6, weightedRows: 2, omitted: none, changed: { rows: 1, weight: 5 } },
      ],
      sums: [[0.5]],
      distributions: [
        { bits: 52, values: [-2, 5], rows: [1, 1], weights: [5, 1], sums: [] },
        { bits: 52, values: [0.5, 0.75], rows: [1, 1], weights: [1, 5], sums: [] },
      ],
      statuses: [{ rows: 2, population: 6, counted: 1, missing: none }],
      patterns: [{ deprived: [0], missing: [0], rows: [2], weights: [6] }],
    },
    {
      labels: ['a'],
      rows: 4,
      weight: 6,
      welfare: [
        { missing: { rows: 1, weight: 3 }, weightedRows: 2 },
        { missing: { rows: 2, weight: 3 }, weightedRows: 2 },
      ],
      treatments: [
        { rows: 3, population: 3, weightedRows: 2, omitted: none, changed: none },
        { rows: 3, population: 3, weightedRows: 2, omitted: none, changed: none },
        { rows: 2, population: 3, weightedRows: 2, omitted: none, changed: none },
      ],
      sums: [[1.2]],
      distributions: [
        { bits: 52, values: [4, 12], rows: [2, 1], weights: [2, 1], sums: [] },
        { bits: 52, values: [0.5, 1.5], rows: [1, 1], weights: [2, 1], sums: [] },
      ],
      statuses: [{ rows: 4, population: 6, counted: 5, missing: none }],
      patterns: [{ deprived: [0, 1, 3], missing: [2, 0, 0], rows: [1, 2, 1], weights: [3, 3, 0] }],
    },
  ],
});

/** What is kept of rows that come in chunks. */
export function stateOf(plan: Plan, chunks: readonly (readonly object[])[]): TableState {
  const parts = partsPlan(plan);
  const state = newTableState(parts);
  const reader = newTableReader(plan);
  const placeOf = new Map<number, number>();
  for (const chunk of chunks) {
    const sums = reader.readInto(chunk as readonly Record<string, unknown>[], (block) =>
      chunkSums(parts, state.places, block, reader.groups.labels.length),
    );
    takeChunk(state, sums, reader.groups.labels, placeOf);
    state.rows = reader.rows();
    state.filtered = reader.filtered();
  }
  return state;
}
