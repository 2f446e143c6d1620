import { describe, expect, test } from 'vitest';
import type { WeightAlternatives } from '../../../../src/multidimensional/robustness/weights/alternatives.ts';
import {
  mostAlternatives,
  readAlternatives,
} from '../../../../src/multidimensional/robustness/weights/readAlternatives.ts';
import {
  badChoices,
  badCounts,
  badLists,
  badRecords,
  untyped,
} from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const idsOf = { dimensions: ['d', 'e'], indicators: ['a', 'b', 'c'] };
const read = (weights: unknown) => readAlternatives(untyped<WeightAlternatives>(weights), idsOf);
const equal = { id: 'equal', weights: { d: 1, e: 1 } };

test('sets', () => {
  const sets = [equal, { id: 'other', weights: { d: '1/3', e: '2/3' } }];
  const { over, ids, each, conventions } = read({ kind: 'sets', over: 'dimensions', sets });
  expect({ over, ids, conventions }).toEqual({
    over: 'dimensions',
    ids: ['d', 'e'],
    conventions: { weights: 'sets', over: 'dimensions' },
  });
  expect([...each]).toEqual([
    { id: 'equal', parts: [1, 1], of: 2 },
    { id: 'other', parts: [1, 2], of: 3 },
  ]);
});

test('a grid', () => {
  const { each, conventions } = read({ kind: 'grid', over: 'indicators', step: '25%' });
  expect(conventions).toEqual({ weights: 'grid', over: 'indicators', step: '1/4' });
  expect([...each]).toEqual([
    { id: '1', parts: [1, 1, 2], of: 4 },
    { id: '2', parts: [1, 2, 1], of: 4 },
    { id: '3', parts: [2, 1, 1], of: 4 },
  ]);
});

test('a sample is that of its seed, in 10,000ths, and begins as a longer one does', () => {
  const sample = (seed: number, count: number) => [
    ...read({ kind: 'sample', over: 'indicators', seed, count }).each,
  ];
  const first = sample(2023, 3);
  expect(first.map(({ id, of }) => [id, of])).toEqual([
    ['1', 10_000],
    ['2', 10_000],
    ['3', 10_000],
  ]);
  expect(sample(2023, 20).slice(0, 3)).toEqual(first);
  expect(sample(2024, 3)).not.toEqual(first);
  const { conventions } = read({ kind: 'sample', over: 'dimensions', seed: 7, count: 1 });
  expect(conventions).toEqual({ weights: 'sample', over: 'dimensions', seed: '7' });
});

describe('refused are', () => {
  test.each(badRecords)('%s for alternatives', (_, value, code) => {
    expectPovertyError(() => read(value), { code, path: ['weights'] });
  });

  test.each(badChoices)('%s for a kind, and for what is weighted', (_, value, code) => {
    const call = (weights: object) => () => read(weights);
    expectPovertyError(call({ kind: value }), { code, path: ['weights', 'kind'] });
    const over = call({ kind: 'grid', over: value, step: '1/4' });
    expectPovertyError(over, { code, path: ['weights', 'over'] });
  });

  const sets = (list: unknown) => () => read({ kind: 'sets', over: 'dimensions', sets: list });

  test.each(badLists)('%s for sets', (_, list, code) => {
    expectPovertyError(sets(list), { code, path: ['weights', 'sets'] });
  });

  test('no set, one set twice, and a faulty one', () => {
    expectPovertyError(sets([]), { code: 'invalidCount', path: ['weights', 'sets'] });
    expectPovertyError(sets([equal, equal]), {
      code: 'duplicateLabel',
      path: ['weights', 'sets', 1, 'id'],
    });
    expectPovertyError(sets([equal, { id: 'x', weights: { d: 1 } }]), {
      code: 'missingValue',
      path: ['weights', 'sets', 1, 'weights', 'e'],
    });
  });

  test.each([
    ['3/10', 'invalidNumber'],
    [0, 'invalidNumber'],
    ['-1/10', 'invalidNumber'],
    ['200%', 'invalidNumber'],
    // Three parts of a half or more do not go into 1.
    ['1/2', 'invalidNumber'],
    // C(999, 2) = 498,501.
    ['1/1000', 'invalidNumber'],
    ['1/1000000000000000000000', 'invalidNumber'],
    [1 / 3, 'inexactNumber'],
    ['a tenth', 'invalidNumeral'],
    [undefined, 'missingValue'],
  ] as const)('a step of %j', (step, code) => {
    const call = () => read({ kind: 'grid', over: 'indicators', step });
    expectPovertyError(call, { code, path: ['weights', 'step'] });
  });

  test('a grid too fine says so, and one too coarse', () => {
    const grid = (step: string) => () => read({ kind: 'grid', over: 'indicators', step });
    const path = ['weights', 'step'];
    expectPovertyError(grid('1/1000'), { code: 'invalidNumber', path, message: /sample/ });
    expectPovertyError(grid('1/2'), { code: 'invalidNumber', path, message: /at most 1\/3/ });
  });

  test.each(badCounts)('%s for a count, and for a seed', (_, value, code) => {
    const sample = (fields: object) => () =>
      read({ kind: 'sample', over: 'dimensions', count: 1, seed: 1, ...fields });
    expectPovertyError(sample({ count: value }), { code, path: ['weights', 'count'] });
    expectPovertyError(sample({ seed: value }), { code, path: ['weights', 'seed'] });
  });

  test('a sample of none, and of too many', () => {
    for (const count of [0, mostAlternatives + 1]) {
      const call = () => read({ kind: 'sample', over: 'dimensions', count, seed: 1 });
      expectPovertyError(call, { code: 'invalidCount', path: ['weights', 'count'] });
    }
  });

  test('a grid or a sample over a single part', () => {
    const one = { dimensions: ['d'], indicators: ['a', 'b'] };
    const grid = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
    expectPovertyError(() => readAlternatives(grid, one), {
      code: 'invalidIndex',
      path: ['weights', 'over'],
    });
    const set = { id: 'same', weights: { d: 1 } };
    const sets = readAlternatives({ kind: 'sets', over: 'dimensions', sets: [set] }, one);
    expect([...sets.each]).toEqual([{ id: 'same', parts: [1], of: 1 }]);
  });
});
