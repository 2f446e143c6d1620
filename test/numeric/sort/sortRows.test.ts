import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows } from '../../../src/numeric/sort/sortRows.ts';
import { columns, rowsByComparing } from '../../support/columns.ts';

test('sorts a range in place and touches nothing else', () => {
  fc.assert(
    fc.property(columns, fc.nat(20), fc.nat(20), (values, head, foot) => {
      const from = Math.min(head, values.length);
      const to = Math.max(from, values.length - foot);
      const both = { values: values.slice(), carried: values.map((_, row) => row) };
      sortRows(both, both, from, to);
      const rows = rowsByComparing(values.slice(from, to)).map((row) => from + row);
      const places = Array.from(values, (_, row) => rows[row - from] ?? row);
      expect(Array.from(both.carried)).toEqual(
        places.map((row, place) => (place < from || place >= to ? place : row)),
      );
      for (let place = from; place < to; place++) {
        expect(both.values[place]).toBe((values[places[place] as number] as number) + 0);
      }
      expect(both.values.slice(0, from)).toEqual(values.slice(0, from));
      expect(both.values.slice(to)).toEqual(values.slice(to));
    }),
  );
});

test('leaves the source alone when the target is another', () => {
  const values = Float64Array.from({ length: 200 }, (_, row) => (row * 77) % 199);
  const before = values.slice();
  const target = { values: new Float64Array(200), carried: null };
  sortRows({ values, carried: null }, target, 0, 200);
  expect(values).toEqual(before);
  expect(target.values).toEqual(before.toSorted());
});

test('powers of two of all sizes and both signs, a thousand to a bucket, come out in order', () => {
  const values = Float64Array.from({ length: 5000 }, (_, row) => {
    const power = ((row * 7919) % 2001) - 1000;
    return (row % 2 === 0 ? 1 : -1) * 2 ** power;
  });
  const target = { values: new Float64Array(5000), carried: new Float64Array(5000) };
  sortRows({ values, carried: values.map((_, row) => row) }, target, 0, 5000);
  expect(Array.from(target.carried)).toEqual(rowsByComparing(values));
});
