import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseTable } from '../../../src/tabulate/release/releaseTable.ts';
import type { Table } from '../../../src/tabulate/table.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Figure, tableOf } from '../output/tables.ts';
import { randomAtoms, type Totals, tableFrom } from './tables.ts';

const indicators = [
  { id: 'h', measure: 'povertyHeadcount', conventions: { line: '2' } },
  { id: 'mean', measure: 'meanWelfare' },
] as const;

const figures = (rows: number, poor: number): Figure[] => [
  { value: poor / rows, rows },
  { value: 7.25, rows, bounds: { lowest: 7, highest: 8 } },
];

const table = deepFreeze(
  tableOf(['a'], indicators, [
    [[null], ...figures(43, 19)],
    [['x'], ...figures(3, 1)],
    [['y'], ...figures(24, 12)],
    [['z'], ...figures(16, 6)],
  ]),
);
const options = { minimumRows: 5, complementary: 'smallest' } as const;

test('a suppressed figure says nothing but why; one that is shown is as it was', () => {
  const released = releaseTable(table, options);
  expect(released.cells.map(({ suppressed }) => suppressed)).toEqual([
    ...[null, null],
    ...['small', 'small'],
    ...[null, null],
    ...['complementary', 'complementary'],
  ]);
  const nobody = { rows: 0, weight: 0 };
  expect(released.cells[3]).toEqual({
    group: ['x'],
    indicator: 'mean',
    value: null,
    rows: null,
    population: null,
    treated: { missing: nobody, omitted: nobody, changed: nobody },
    bounds: null,
    resolution: 0,
    suppressed: 'small',
  });
  for (const place of [0, 1, 4, 5]) expect(released.cells[place]).toEqual(table.cells[place]);
  const { cells: _, ...head } = released;
  const { cells: __, ...given } = table;
  expect(head).toEqual(given);
});

test('counts are rounded, and shares are made of rounded counts', () => {
  const released = releaseTable(table, { ...options, roundTo: 5 });
  // 43 rows, 19 poor: 45 and 20. 24 rows, 12 poor: 25 and 10.
  expect(released.cells[0]).toMatchObject({ value: 20 / 45, rows: 45, population: 45 });
  expect(released.cells[1]).toMatchObject({ value: 7.25, rows: 45, bounds: { lowest: 7 } });
  expect(released.cells[4]).toMatchObject({ value: 10 / 25, rows: 25 });
  expect([released.rows, released.filtered]).toEqual([1000, 10]);
  expect(releaseTable(table, { ...options, roundTo: 300 }).rows).toBe(0);
});

test('rows read and left out are told only with the total of all', () => {
  const rows = ({ rows: read, filtered }: Table) => [read, filtered];
  expect(rows(releaseTable(table, options))).toEqual([1000, 10]);
  expect(rows(releaseTable(table, { ...options, minimumRows: 50 }))).toEqual([0, 0]);
  const without = { ...table, cells: table.cells.slice(2) };
  expect(rows(releaseTable(without, options))).toEqual([0, 0]);
});

test('a table without groups is one figure each', () => {
  const one = tableOf([], indicators, [[[], ...figures(3, 1)]]);
  expect(releaseTable(one, options).cells.map(({ suppressed }) => suppressed)).toEqual([
    ...['small', 'small'],
  ]);
  const none = { ...one, cells: [] };
  expect(releaseTable(none, options)).toEqual({ ...none, rows: 0, filtered: 0 });
});

test('nobody is no small number', () => {
  const empty = tableOf(['a'], indicators, [
    [[null], { value: null, rows: 0 }, { value: null, rows: 0 }],
  ]);
  expect(releaseTable(empty, options).cells).toEqual(empty.cells);
});

test('a minimum of one row asks for nothing but rounding', () => {
  const released = releaseTable(table, { minimumRows: 1, complementary: 'smallest' });
  expect(released).toEqual(table);
});

test('labels that are names of every object are labels', () => {
  const odd = tableOf(['__proto__'], indicators, [
    [[null], ...figures(51, 25)],
    [['__proto__'], ...figures(3, 1)],
    [['constructor'], ...figures(24, 12)],
    [[1], ...figures(12, 6)],
    [['1'], ...figures(12, 6)],
  ]);
  const hidden = releaseTable(odd, options).cells.filter(({ suppressed }) => suppressed !== null);
  expect(hidden.map(({ group }) => group[0])).toEqual(['__proto__', '__proto__', 1, 1]);
});

test('every figure that is too small is suppressed, whatever else is', () => {
  const totals = fc.constantFrom<Totals>('none', 'grand', 'rollup', 'cube');
  const complementary = fc.constantFrom('smallest' as const, 'none' as const);
  const shapes = fc.oneof(randomAtoms([9], 30, 9), randomAtoms([3, 3], 30, 9));
  fc.assert(
    fc.property(
      shapes,
      totals,
      fc.integer({ min: 1, max: 9 }),
      complementary,
      (atoms, kind, minimumRows, way) => {
        const made = deepFreeze(
          tableFrom(atoms, kind, indicators, ({ rows, poor }) => figures(rows, poor)),
        );
        const released = releaseTable(made, { minimumRows, complementary: way });
        expect(released.cells).toHaveLength(made.cells.length);
        for (const [place, cell] of released.cells.entries()) {
          const { rows, value, indicator } = made.cells[place] ?? {};
          const poor = Math.round((value ?? 0) * (rows ?? 0));
          const counts = indicator === 'h' ? [rows ?? 0, poor, (rows ?? 0) - poor] : [rows ?? 0];
          const isSmall = counts.some((count) => count > 0 && count < minimumRows);
          if (isSmall) expect(cell.suppressed).not.toBeNull();
          if (way === 'none') expect(cell.suppressed !== null).toBe(isSmall);
          if (cell.suppressed === null) expect(cell).toEqual(made.cells[place]);
        }
      },
    ),
  );
});

describe('refusals', () => {
  test('a table that was released before', () => {
    const released = releaseTable(table, options);
    expectPovertyError(() => releaseTable(released, options), {
      code: 'notSupported',
      path: ['cells', 2],
    });
    const cells = table.cells.map((cell) => ({ ...cell, population: null }));
    expectPovertyError(() => releaseTable({ ...table, cells }, options), {
      code: 'notSupported',
      path: ['cells', 0],
    });
  });

  test('no table, and no options', () => {
    expectPovertyError(() => releaseTable(untyped(null), options), {
      code: 'missingValue',
      path: ['table'],
    });
    expectPovertyError(() => releaseTable(table, untyped(undefined)), {
      code: 'missingValue',
      path: ['options'],
    });
    expectPovertyError(() => releaseTable(table, untyped({ minimumRows: 5 })), {
      code: 'missingValue',
      path: ['complementary'],
    });
  });
});
