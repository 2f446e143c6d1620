import { selectWeighted } from '../../src/numeric/select/selectWeighted.ts';
import { sortColumns } from '../../src/numeric/sort/sortColumns.ts';
import type { Bench } from './bench.ts';

const rows = 1_000_000;

const golden = (Math.sqrt(5) - 1) / 2;

/** Skewed incomes with a long tail, in an order that looks like none and needs no seed. */
const values = Float64Array.from({ length: rows }, (_, row) => {
  const share = ((row * golden) % 1) * 0.998 + 0.001;
  return 1e6 * Math.sqrt(share / (1 - share));
});
const weights = Float64Array.from({ length: rows }, (_, row) => 100 + ((row * 7919) % 401) / 4);
const total = weights.reduce((sum, weight) => sum + weight, 0);
const targets = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => share * total);

/** What a script writes: row numbers, sorted by comparing, then the columns in their order. */
function plain() {
  const order = Uint32Array.from(values.keys());
  order.sort((a, b) => (values[a] as number) - (values[b] as number));
  return [values, weights].map((column) =>
    Float64Array.from(order, (row) => column[row] as number),
  );
}

export const bench: Bench = {
  title: 'Sorting a column of incomes',
  rows,
  cases: {
    'sortColumns, with weights': () => sortColumns(values, weights, false),
    'sortColumns, values alone': () => sortColumns(values, null, false),
    'sortColumns, with row numbers': () => sortColumns(values, null, true),
    'sortColumns, with weights and row numbers': () => sortColumns(values, weights, true),
    'selectWeighted, five quantiles': () => selectWeighted(values, weights, targets, 1e-12 * total),
    'values alone, Float64Array.sort': () => values.toSorted(),
    'row numbers by comparing, then two columns': plain,
  },
};
