import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRows } from '../../../src/numeric/sort/mergeRows.ts';
import { columns, rowsByComparing } from '../../support/columns.ts';

test('puts a column in order, equal values as they stood, with what is carried', () => {
  fc.assert(
    fc.property(columns, (values) => {
      const sorted = { values: values.slice(), carried: values.map((_, row) => row) };
      mergeRows(sorted, 0, values.length);
      const rows = rowsByComparing(values);
      expect(Array.from(sorted.carried)).toEqual(rows);
      expect(Array.from(sorted.values)).toEqual(rows.map((row) => values[row]));
    }),
  );
});

test('sorts a range and leaves the rest alone', () => {
  const values = Float64Array.of(9, 3, 2, 1, 0);
  mergeRows({ values, carried: null }, 1, 4);
  expect(values).toEqual(Float64Array.of(9, 1, 2, 3, 0));
});
