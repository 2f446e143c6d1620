import { describe, expect, test } from 'vitest';
import { eachBlock } from '../../../src/multidimensional/data/block.ts';
import type {
  DeprivationData,
  PatternTable,
} from '../../../src/multidimensional/data/deprivationData.ts';
import { readTable } from '../../../src/multidimensional/data/readTable.ts';
import { mostCells, newTally } from '../../../src/multidimensional/data/tally.ts';
import { seededBytes, seededNumbers } from '../../support/deprivationTables.ts';
import { asDouble, binary, times } from '../../support/fractions.ts';

interface Table extends DeprivationData {
  readonly deprivations: { readonly [indicator: string]: Uint8Array };
  readonly weight?: Float64Array;
}

function tallied({ deprivations, weight }: Table, codes: ArrayLike<number> | null, groups: number) {
  const ids = Object.keys(deprivations);
  const tally = newTally(codes, groups, ids.length, weight !== undefined);
  const data = weight === undefined ? { deprivations } : { deprivations, weight };
  eachBlock(readTable(data, ids), (block) => tally.add(block));
  return tally.tables();
}

/** The same with a map, row by row. */
function counted({ deprivations, weight }: Table, codes: ArrayLike<number> | null, groups: number) {
  const columns = Object.values(deprivations);
  const found = Array.from({ length: groups }, () => new Map<string, number[]>());
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const bits = (wanted: number) =>
      columns.reduce((sum, column, at) => sum + (column[row] === wanted ? 2 ** at : 0), 0);
    const key = [bits(1), bits(255)];
    const group = found[codes?.[row] ?? 0];
    const [, , rows = 0, sum = 0] = group?.get(key.join()) ?? [];
    group?.set(key.join(), [...key, rows + 1, sum + (weight?.[row] ?? 1)]);
  }
  return found.map((cells) =>
    [...cells.values()].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y),
  );
}

const listed = ({ deprived, missing, rows, weight }: PatternTable) =>
  Array.from(deprived, (bits, at) => [bits, missing[at], rows[at], weight[at]]);

function expectTallied(table: Table, codes: ArrayLike<number> | null, groups: number): void {
  expect(tallied(table, codes, groups).map(listed)).toEqual(counted(table, codes, groups));
}

/** Past one block. */
const rows = 8500;
const next = seededNumbers(77);
/** Whole quarters, so that every sum is exact in any order. */
const weight = Float64Array.from({ length: rows }, () => Math.floor(next() * 40) / 4);
const codesOf = (groups: number) => Int32Array.from({ length: rows }, () => next() * groups);

describe.each([
  ['a place for every pattern', 6, 5],
  ['as many places as there may be', 17, 8],
  ['one group more than that', 17, 9],
  ['fifteen indicators of 63 groups', 15, 63],
  ['twenty-five indicators', 25, 3],
  ['thirty indicators', 30, 2],
])('%s: %d indicators and %d groups', (name, indicators, groups) => {
  const deprivations = seededBytes(indicators, rows, indicators);
  const some = seededBytes(indicators, rows, indicators, 0.01);

  test('fits or does not', () => {
    expect(groups * 2 ** indicators <= mostCells).toBe(!/more|63|twenty|thirty/.test(name));
  });

  test('rows and weights are counted, by group and without', () => {
    expectTallied({ deprivations }, null, 1);
    expectTallied({ deprivations, weight }, null, 1);
    const codes = codesOf(groups);
    expectTallied({ deprivations }, codes, groups);
    expectTallied({ deprivations, weight }, codes, groups);
  });

  test('so they are where something is not known', () => {
    const codes = codesOf(groups);
    expectTallied({ deprivations: some }, null, 1);
    expectTallied({ deprivations: some, weight }, codes, groups);
    const last = { ...deprivations, i0: Uint8Array.from(deprivations.i0 ?? []) };
    last.i0[rows - 1] = 255;
    expectTallied({ deprivations: last, weight }, codes, groups);
  });
});

test('groups without rows have empty tables, and no groups none', () => {
  const deprivations = seededBytes(3, 10, 1);
  const tables = tallied({ deprivations }, new Uint8Array(10).fill(1), 3);
  expect(tables.map(({ deprived }) => deprived.length > 0)).toEqual([false, true, false]);
  expect(tallied({ deprivations: seededBytes(3, 0, 1) }, [], 0)).toEqual([]);
});

test('a cell keeps its rows where its weights are all zero', () => {
  const deprivations = { i0: Uint8Array.of(1, 1) };
  expect(tallied({ deprivations, weight: new Float64Array(2) }, null, 1).map(listed)).toEqual([
    [[1, 0, 2, 0]],
  ]);
});

test.each([2, 25])('with %d indicators sums keep small weights beside large ones', (indicators) => {
  const count = 3 * 65536;
  const deprivations = Object.fromEntries(
    Array.from({ length: indicators }, (_, at) => [`i${at}`, new Uint8Array(count)]),
  );
  const weighed = (weights: Float64Array) =>
    tallied({ deprivations, weight: weights }, null, 1)[0]?.weight[0];
  expect(weighed(new Float64Array(count).fill(0.1))).toBeCloseTo(count / 10, 7);
  const large = new Float64Array(count);
  large[0] = 2 ** 53;
  large[65536] = 1;
  large[2 * 65536] = 1;
  // A plain sum loses either 1 by itself.
  expect(2 ** 53 + 1 + 1).toBe(2 ** 53);
  expect(weighed(large)).toBe(2 ** 53 + 2);
});

test.each([
  ['of everybody', 3, 1, 0],
  ['by group', 3, 34, 0],
  ['by group where something is not known', 3, 34, 0.001],
  ['that are found by hashing', 25, 3, 0],
])(
  'a sum of tenths is theirs to the last bit, in every cell: %s',
  (_, indicators, groups, unknown) => {
    const count = 200_000;
    const deprivations = Object.fromEntries(
      Object.entries(seededBytes(3, count, 4, unknown)).concat(
        Array.from({ length: indicators - 3 }, (__, at) => [`j${at}`, new Uint8Array(count)]),
      ),
    );
    const codes =
      groups === 1 ? null : Uint8Array.from({ length: count }, (__, row) => row % groups);
    const weights = new Float64Array(count).fill(0.1);
    const tables = tallied({ deprivations, weight: weights }, codes, groups);
    let seen = 0;
    let plain = 0;
    for (const table of tables) {
      for (const [cell, own] of table.rows.entries()) {
        const wanted = asDouble(times([BigInt(own), 1n], binary(0.1)));
        expect(table.weight[cell]).toBe(wanted);
        let sum = 0;
        for (let row = 0; row < own; row++) sum += 0.1;
        if (sum !== wanted) plain += 1;
        seen += own;
      }
    }
    // Added up as they come, most of them would be another.
    expect([seen, plain > tables.length]).toEqual([count, true]);
  },
);
