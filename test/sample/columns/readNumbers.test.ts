import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/sample/columns/readNumbers.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** A column as Arrow has it. */
class Vector {
  readonly length = 3;
  get(row: number): unknown {
    return [3, null, -1][row];
  }
}

describe('a column of numbers', () => {
  test('of doubles is not copied, and its extremes are found', () => {
    const values = Float64Array.of(3, -1, 2);
    const read = readNumbers(values, ['welfare']);
    expect(read.values).toBe(values);
    expect(read).toMatchObject({ missing: 0, least: -1, greatest: 3 });
  });

  test.each([
    ['a list', [1, 2]],
    ['floats', Float32Array.of(1, 2)],
    ['bytes', Uint8Array.of(1, 2)],
    ['a record with a length', { length: 2, 0: 1, 1: 2 }],
    ['a frozen list', Object.freeze([1, 2])],
  ])('may be %s', (_, column) => {
    expect([...readNumbers(column, ['welfare']).values]).toEqual([1, 2]);
  });

  test('of floats keeps what the floats are', () => {
    expect(readNumbers(Float32Array.of(0.1), ['welfare']).values[0]).toBe(0.10000000149011612);
  });

  test('may be empty', () => {
    const read = readNumbers([], ['welfare']);
    expect([read.values.length, read.least, read.greatest]).toEqual([0, Infinity, -Infinity]);
  });

  test.each([
    ['a list', [3, null, -1]],
    ['a list with a hole', [3, undefined, -1]],
    // biome-ignore lint/suspicious/noSparseArray: a hole is the point
    ['a sparse list', [3, , -1]],
    ['a list with NaN', [3, Number.NaN, -1]],
    ['doubles', Float64Array.of(3, Number.NaN, -1)],
    ['Arrow', new Vector()],
  ])('that has no value in a row is refused, or read where that is allowed: %s', (_, column) => {
    const read = readNumbers(column, ['welfare'], 'omit');
    expect([...read.values]).toEqual([3, Number.NaN, -1]);
    expect([read.missing, read.least, read.greatest]).toEqual([1, -1, 3]);
    expectPovertyError(() => readNumbers(column, ['welfare']), {
      code: 'missingValue',
      path: ['welfare', 1],
      message: "another policy for rows that are 'missing'",
    });
  });

  test.each([
    ['an infinity', [1, Infinity], 'invalidNumber', ['welfare', 1]],
    ['a negative infinity', [-Infinity], 'invalidNumber', ['welfare', 0]],
    ['a text', [1, '2'], 'invalidType', ['welfare', 1]],
    ['a bigint', [1n], 'invalidType', ['welfare', 0]],
    ['a boolean', [true], 'invalidType', ['welfare', 0]],
    ['a date', [new Date(0)], 'invalidType', ['welfare', 0]],
  ] as const)('with %s is refused, whatever may be missing', (_, column, code, path) => {
    for (const policy of ['refuse', 'omit'] as const) {
      expectPovertyError(() => readNumbers(column, ['welfare'], policy), { code, path });
    }
  });

  test.each([BigInt64Array, BigUint64Array])('of bigint is refused with the remedy', (Kind) => {
    expectPovertyError(() => readNumbers(new Kind(2), ['welfare']), {
      code: 'invalidType',
      path: ['welfare'],
      message: 'Float64Array.from(column, Number)',
    });
  });

  test('reads a value once, and getters too', () => {
    let reads = 0;
    const column = {
      length: 1,
      get 0() {
        reads++;
        return 5;
      },
    };
    expect([...readNumbers(column, ['welfare']).values]).toEqual([5]);
    expect(reads).toBe(1);
  });

  test('of many rows has its extremes and its first fault found wherever they stand', () => {
    const most = 2 * 128 + 7;
    const faults = [Number.NaN, Infinity, -Infinity];
    // Small numbers, neighbors of large ones, the least doubles, and all there are.
    const kinds = [
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }).map((by) => 2 ** 53 + by),
      fc.integer({ min: 0, max: 9 }).map((by) => by * Number.MIN_VALUE),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
    ];
    const listsOf = (value: fc.Arbitrary<number>) =>
      fc.array(value, { minLength: 1, maxLength: most });
    const values = fc.oneof(...kinds.map(listsOf), listsOf(fc.oneof(...kinds)));
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom(...faults), (list, at, fault) => {
        const column = Float64Array.from(list);
        expect(readNumbers(column, ['welfare'])).toEqual({
          values: column,
          missing: 0,
          least: Math.min(...list),
          greatest: Math.max(...list),
        });
        const row = at % list.length;
        column[row] = fault;
        expectPovertyError(() => readNumbers(column, ['welfare']), {
          code: Number.isNaN(fault) ? 'missingValue' : 'invalidNumber',
          path: ['welfare', row],
        });
      }),
    );
  });

  test('has its extremes found where they lie just past all before, in a later block', () => {
    const up = (value: number) => value + Math.abs(value) * 2 ** -52;
    for (const [low, high] of [
      [0, 1000],
      [-3, 7],
      [999_999, 1_000_001],
      [1e-300, 2e-300],
    ] as const) {
      for (const place of [128, 130, 255, 300]) {
        const column = new Float64Array(301).fill((low + high) / 2);
        [column[0], column[1]] = [low, high];
        const [below, above] = [
          low === 0 ? -Number.MIN_VALUE : low - Math.abs(low) * 2 ** -52,
          up(high),
        ];
        column[place] = below;
        expect(readNumbers(column, ['welfare']).least).toBe(below);
        column[place] = above;
        expect(readNumbers(column, ['welfare']).greatest).toBe(above);
      }
    }
  });
});
