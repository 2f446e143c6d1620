import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeprivationData } from '../../../src/multidimensional/data/deprivationData.ts';
import { blockWeights, readWeights } from '../../../src/sample/columns/readWeights.ts';
import { badChoices, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const weightsOf = (data: Omit<DeprivationData, 'deprivations'>, start = 0, count?: number) => {
  const weights = readWeights({ ...data });
  const rows = count ?? weights.columns[0]?.length ?? 0;
  return [...blockWeights(weights, new Float64Array(rows), start, rows)];
};

test('there are none unless they are given', () => {
  expect(readWeights({})).toEqual({ columns: [], countPersons: false });
});

test.each([
  ['a list', [1.5, 0, 2]],
  ['doubles', Float64Array.of(1.5, 0, 2)],
  ['floats', Float32Array.of(1.5, 0, 2)],
  ['a column with a get', { length: 3, get: (row: number) => [1.5, 0, 2][row] }],
  ['a typed weight', { kind: 'sampling', values: [1.5, 0, 2] } as const],
  ['a typed weight of doubles', { kind: 'sampling', values: Float64Array.of(1.5, 0, 2) } as const],
])('%s is read', (_, weight) => {
  expect(weightsOf({ weight })).toEqual([1.5, 0, 2]);
  expect(weightsOf({ weight }, 1, 2)).toEqual([0, 2]);
  expect(readWeights({ weight }).countPersons).toBe(false);
});

test('doubles are looked at where they stand, not copied, and never written', () => {
  const weight = Object.freeze({ kind: 'sampling', values: Float64Array.of(1, 2, 3) } as const);
  const weights = readWeights({ weight });
  expect(blockWeights(weights, new Float64Array(3), 1, 2).buffer).toBe(weight.values.buffer);
  expect([...weight.values]).toEqual([1, 2, 3]);
});

test('the size of households counts persons, and goes with a weight', () => {
  expect(weightsOf({ size: [4, 0, 1] })).toEqual([4, 0, 1]);
  expect(weightsOf({ weight: Float64Array.of(0.5, 2, 3), size: [4, 5, 1] })).toEqual([2, 10, 3]);
  expect(weightsOf({ weight: { kind: 'household-size', values: [4, 0] } })).toEqual([4, 0]);
  const weight = Float64Array.of(0.5, 2, 3);
  for (const size of [Uint8Array.of(4, 5, 1), Int16Array.of(4, 5, 1), Float64Array.of(4, 5, 1)]) {
    expect(weightsOf({ weight, size })).toEqual([2, 10, 3]);
    expect(weightsOf({ weight, size }, 1, 2)).toEqual([10, 3]);
    expect(weightsOf({ size }, 1, 1)).toEqual([5]);
  }
  for (const data of [
    { size: [1] },
    { weight: { kind: 'household-size', values: [1] } as const },
  ]) {
    expect(readWeights({ ...data }).countPersons).toBe(true);
  }
});

test('each column of weights has its kind; a bare one is of sampling weights', () => {
  const kinds = (data: Omit<DeprivationData, 'deprivations'>) =>
    readWeights({ ...data }).columns.map(({ kind }) => kind);
  expect(kinds({ weight: [1] })).toEqual(['sampling']);
  expect(kinds({ weight: { kind: 'frequency', values: [1] }, size: [2] })).toEqual([
    'frequency',
    'household-size',
  ]);
  expect(kinds({ weight: { kind: 'household-size', values: [1] } })).toEqual(['household-size']);
  expect(kinds({ size: [1] })).toEqual(['household-size']);
});

describe('faulty weights are refused with their row', () => {
  const bad = [
    ['negative', -1, 'invalidNumber'],
    ['a small negative number', -Number.MIN_VALUE, 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['minus infinite', Number.NEGATIVE_INFINITY, 'invalidNumber'],
  ] as const;
  const none = [
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a text', '1', 'invalidType'],
    ['a bigint', 1n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
  ] as const;

  test.each([...bad, ...none])('in a list: %s', (_, value, code) => {
    const values = untyped<number[]>([1, 2, value]);
    expectPovertyError(() => weightsOf({ weight: values }), { code, path: ['weight', 2] });
    expectPovertyError(() => weightsOf({ weight: { kind: 'sampling', values } }), {
      code,
      path: ['weight', 'values', 2],
    });
    expectPovertyError(() => weightsOf({ size: values }), { code, path: ['size', 2] });
    const column = { length: 3, get: (row: number) => values[row] };
    expectPovertyError(() => weightsOf({ weight: column }), { code, path: ['weight', 2] });
  });

  test.each(bad)('in a column of doubles: %s', (_, value, code) => {
    const weight = Float64Array.of(1, 1, 1, value);
    expectPovertyError(() => weightsOf({ weight }), { code, path: ['weight', 3] });
    expectPovertyError(() => weightsOf({ weight }, 2, 2), { code, path: ['weight', 3] });
    expect(weightsOf({ weight }, 0, 3)).toEqual([1, 1, 1]);
    const size = Uint8Array.of(1, 2, 3, 4);
    expectPovertyError(() => weightsOf({ weight, size }), { code, path: ['weight', 3] });
    expectPovertyError(() => weightsOf({ weight, size }, 2, 2), { code, path: ['weight', 3] });
    expectPovertyError(() => weightsOf({ size: weight }), { code, path: ['size', 3] });
  });

  test('opposite infinities do not hide each other', () => {
    const weight = Float64Array.of(1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    expectPovertyError(() => weightsOf({ weight }), { code: 'invalidNumber', path: ['weight', 1] });
  });

  test.each(['frequency', 'household-size'] as const)('a %s is a whole number', (kind) => {
    for (const value of [0.5, 2 ** 53, -1]) {
      expectPovertyError(() => weightsOf({ weight: { kind, values: Float64Array.of(3, value) } }), {
        code: 'invalidNumber',
        path: ['weight', 'values', 1],
        message: 'expected a whole number of 0 or more',
      });
    }
    expect(weightsOf({ weight: { kind, values: Float64Array.of(3, 0) } })).toEqual([3, 0]);
  });

  test('a size is a whole number', () => {
    expectPovertyError(() => weightsOf({ size: [3, 2.5] }), {
      code: 'invalidNumber',
      path: ['size', 1],
    });
  });
});

test('minus zero is a weight of nothing', () => {
  expect(weightsOf({ weight: Float64Array.of(-0, 1) }).map((value) => value + 0)).toEqual([0, 1]);
});

test('large weights one by one are let through, their sum is looked at later', () => {
  expect(weightsOf({ weight: Float64Array.of(1e308, 1e308) })).toEqual([1e308, 1e308]);
});

test.each([
  ['null', null, 'missingValue'],
  ['a text', '111', 'invalidType'],
  ['a number', 1, 'invalidType'],
  ['a record of neither', {}, 'invalidType'],
  ['a kind without values', { kind: 'sampling' }, 'invalidType'],
] as const)('a weight that is %s is no column', (_, weight, code) => {
  expectPovertyError(() => readWeights({ weight: untyped(weight) }), {
    code,
    path: ['weight'],
  });
});

test('values that are no column and a size that is none are refused', () => {
  const weight = untyped<number[]>({ kind: 'sampling', values: null });
  expectPovertyError(() => readWeights({ weight }), {
    code: 'missingValue',
    path: ['weight', 'values'],
  });
  expectPovertyError(() => readWeights({ size: untyped(null) }), {
    code: 'missingValue',
    path: ['size'],
  });
});

test.each(badChoices)('a kind that is %s is refused', (_, kind, code) => {
  const weight = { kind: untyped<'sampling'>(kind), values: [1] };
  expectPovertyError(() => readWeights({ weight }), {
    code,
    path: ['weight', 'kind'],
  });
});

test('the size stands only once', () => {
  const weight = { kind: 'household-size', values: [1] } as const;
  expectPovertyError(() => readWeights({ weight, size: [1] }), {
    code: 'mixedUnits',
    path: ['size'],
  });
});

test('a column of doubles has its first fault found wherever it stands', () => {
  const values = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 2 * 128 + 7 });
  const faults = [-5e-324, -1, Infinity, -Infinity, Number.NaN];
  fc.assert(
    fc.property(values, fc.nat(), fc.constantFrom(...faults), (list, at, fault) => {
      const weight = Float64Array.from(list);
      expect(weightsOf({ weight })).toEqual(list);
      const row = at % list.length;
      weight[row] = fault;
      expectPovertyError(() => weightsOf({ weight }), {
        code: 'invalidNumber',
        path: ['weight', row],
      });
    }),
  );
});

test('weights that are finite pass though their sum is not', () => {
  const weight = new Float64Array(9).fill(Number.MAX_VALUE);
  expect(weightsOf({ weight })).toEqual([...weight]);
});
