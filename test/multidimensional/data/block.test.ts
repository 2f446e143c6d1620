import { describe, expect, test } from 'vitest';
import { type Block, eachBlock } from '../../../src/multidimensional/data/block.ts';
import type { DeprivationData } from '../../../src/multidimensional/data/deprivationData.ts';
import { readTable } from '../../../src/multidimensional/data/readTable.ts';
import { seededBytes } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

interface Bytes {
  readonly [indicator: string]: ArrayLike<number>;
}

const blocksOf = (data: DeprivationData) => {
  const found: Block[] = [];
  eachBlock(readTable(data, Object.keys(data.deprivations)), (block) => {
    found.push({
      ...block,
      deprived: block.deprived.slice(0, block.count),
      missing: block.missing.slice(0, block.count),
      weight: block.weight?.slice() ?? null,
    });
  });
  return found;
};

/** The bits of a row, one column at a time. */
const bitsOf = (columns: Bytes, row: number, wanted: number) =>
  Object.values(columns).reduce(
    (bits, column, at) => bits + (column[row] === wanted ? 2 ** at : 0),
    0,
  );

function expectRows(columns: Bytes, rows: number): void {
  const blocks = blocksOf({ deprivations: columns });
  const deprived = blocks.flatMap((block) => [...block.deprived]);
  const missing = blocks.flatMap(({ someMissing, missing, count }) =>
    someMissing ? [...missing] : Array(count).fill(0),
  );
  const all = Array.from({ length: rows }, (_, row) => row);
  expect(deprived).toEqual(all.map((row) => bitsOf(columns, row, 1)));
  expect(missing).toEqual(all.map((row) => bitsOf(columns, row, 255)));
  expect(blocks.map(({ start }) => start)).toEqual(blocks.map((_, at) => at * 8192));
}

describe('every row has its own bits', () => {
  test.each([1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 23, 24, 25, 29, 30])(
    'of %d columns',
    (width) => {
      expectRows(seededBytes(width, 37, width), 37);
      expectRows(seededBytes(width, 37, width, 0.1), 37);
    },
  );

  test.each([0, 1, 2, 3, 4, 5, 8191, 8192, 8193, 8195, 16384, 16387])('of %d rows', (rows) => {
    expectRows(seededBytes(9, rows, rows + 1), rows);
  });

  test.each([8190, 8191, 8192, 8193, 16384, 16386])('with row %d alone not known', (row) => {
    for (const at of [0, 7, 8, 9]) {
      const columns = seededBytes(10, 16387, row);
      (columns[`i${at}`] as Uint8Array)[row] = 255;
      expectRows(columns, 16387);
    }
  });
});

test('what was not known in one block is forgotten in the next', () => {
  const columns = seededBytes(3, 3 * 8192, 5);
  (columns.i1 as Uint8Array)[10] = 255;
  const blocks = blocksOf({ deprivations: columns });
  expect(blocks.map(({ someMissing }) => someMissing)).toEqual([true, false, false]);
  expectRows(columns, 3 * 8192);
});

test.each([0, 8191, 8192, 8194, 16386])('a bad byte in row %d is refused with its row', (row) => {
  for (const at of [0, 4, 8]) {
    const columns = seededBytes(9, 16387, 1);
    (columns[`i${at}`] as Uint8Array)[row] = 2;
    expectPovertyError(() => blocksOf({ deprivations: columns }), {
      code: 'invalidNumber',
      path: ['deprivations', `i${at}`, row],
      message: 'expected 0, 1 or nothing (255), got 2',
    });
  }
});

test('has the weights of its own rows, and none where there are none', () => {
  const deprivations = seededBytes(2, 8200, 3);
  const weight = Float64Array.from({ length: 8200 }, (_, row) => row / 8);
  const [first, second] = blocksOf({ deprivations, weight });
  expect(first?.weight).toEqual(weight.slice(0, 8192));
  expect(second?.weight).toEqual(weight.slice(8192));
  const size = Array.from({ length: 8200 }, (_, row) => row % 5);
  const [, product] = blocksOf({ deprivations, weight, size });
  expect([...(product?.weight ?? [])].slice(0, 8)).toEqual(
    [8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199].map((row) => (row / 8) * (row % 5)),
  );
  expect(blocksOf({ deprivations }).map((block) => block.weight)).toEqual([null, null]);
});
