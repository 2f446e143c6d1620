import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowFilter } from '../../../../src/model/plan/rowFilter.ts';
import { rowSelection } from '../../../../src/tabulate/data/filter/rowSelection.ts';
import { openChunk } from '../../../../src/tabulate/data/source/openChunk.ts';
import type { TableChunk } from '../../../../src/tabulate/data/tableData.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { formsOf, rowsOf } from '../forms.ts';
import { holds, smallFilter, smallRow } from './naiveFilter.ts';

const names = ['x', 'y', 't', 'b'];

function keptOf(filter: RowFilter | undefined, chunk: TableChunk): readonly number[] {
  const open = openChunk(chunk, names, 0);
  const { rows, places } = rowSelection(filter)(open);
  const kept = places === null ? Array.from({ length: open.length }, (_, row) => row) : [...places];
  expect(rows).toBe(kept.length);
  return kept;
}

describe('the rows that are kept', () => {
  test('are those of which the condition is true by the logic of three values', () => {
    fc.assert(
      fc.property(fc.array(smallRow, { maxLength: 30 }), smallFilter, (rows, filter) => {
        const values = Object.fromEntries(
          names.map((name) => [name, rows.map((row) => row[name as keyof typeof row])]),
        );
        const wanted = rows.flatMap((row, place) => (holds(filter, { ...row }) ? [place] : []));
        for (const [, chunk] of formsOf(values)) expect(keptOf(filter, chunk)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test('are those of typed columns, NaN not being known', () => {
    fc.assert(
      fc.property(fc.array(smallRow, { maxLength: 30 }), smallFilter, (rows, filter) => {
        const doubles = (name: 'x' | 'y') =>
          Float64Array.from(rows, (row) => row[name] ?? Number.NaN);
        const chunk = {
          x: doubles('x'),
          y: doubles('y'),
          t: rows.map(({ t }) => t),
          b: rows.map(({ b }) => b),
        };
        const wanted = rows.flatMap((row, place) => (holds(filter, { ...row }) ? [place] : []));
        expect(keptOf(filter, chunk)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test('are found over many blocks of rows', () => {
    const x = Float64Array.from({ length: 20_000 }, (_, row) => (row * 7919) % 1000);
    const filter: RowFilter = {
      any: [{ column: 'x', below: 10 }, { all: [{ column: 'x', is: 999 }, { not: { any: [] } }] }],
    };
    const wanted = [...x].flatMap((value, row) => (value < 10 || value === 999 ? [row] : []));
    const open = openChunk({ x }, ['x'], 0);
    expect([...(rowSelection(filter)(open).places ?? [])]).toEqual(wanted);
    expect([...(rowSelection({ not: filter })(open).places ?? [])]).toHaveLength(
      20_000 - wanted.length,
    );
  });

  test('are all without a filter, and where it leaves none out', () => {
    const open = openChunk({ x: [1, 2] }, ['x'], 0);
    const everybody = { rows: 2, places: null };
    expect(rowSelection(undefined)(open)).toEqual(everybody);
    expect(rowSelection({ all: [] })(open)).toEqual(everybody);
    expect(rowSelection({ column: 'x', above: 0 })(open)).toEqual(everybody);
    expect(rowSelection({ any: [] })(open)).toEqual({ rows: 0, places: new Uint32Array(0) });
  });

  test('are chosen anew in each part by one selection', () => {
    const select = rowSelection({
      all: [
        { column: 'x', above: 1 },
        { column: 'x', known: true },
      ],
    });
    const parts = [[1, 2, 3], [5], [], [0, 0], ['a' as never]];
    const rows = parts.slice(0, 4).map((x) => select(openChunk({ x }, ['x'], 0)).rows);
    expect(rows).toEqual([2, 1, 0, 0]);
    expectPovertyError(() => select(openChunk({ x: parts[4] ?? [] }, ['x'], 60)), {
      code: 'invalidType',
      path: ['x', 60],
    });
  });
});

test('a field that no row has is known of nobody', () => {
  const rows = rowsOf({ x: [1, 2] });
  expect(keptOf({ column: 'y', is: 1 }, rows)).toEqual([]);
  expect(keptOf({ not: { column: 'y', is: 1 } }, rows)).toEqual([]);
  expect(keptOf({ column: 'y', known: false }, rows)).toEqual([0, 1]);
});
