import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedQuantile } from '../../src/numeric/weightedQuantile.ts';
import { finite } from '../support/arbitraries.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

describe('R', () => {
  // R 4.2.2: quantile(x, p, type = 2, names = FALSE)
  const probabilities = [0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.6, 0.75, 0.9, 0.99, 1];
  test.each([
    // x <- c(12, 7, 3, 4.25, 18, 0, -6, 7, 41, 2.5)
    [
      [12, 7, 3, 4.25, 18, 0, -6, 7, 41, 2.5],
      [-6, -6, -3, 2.5, 3, 5.625, 7, 12, 29.5, 41, 41],
    ],
    // x <- 1:7
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 7],
    ],
    // x <- 5
    [[5], probabilities.map(() => 5)],
  ])('gives the same for %j', (values, expected) => {
    const quantiles = probabilities.map((probability) => weightedQuantile(values, { probability }));
    expect(quantiles).toEqual(expected);
  });

  test('gives the same as replicated rows there', () => {
    // x <- rep(c(24.1, 29.8, 18.5, 33.2), c(3, 1, 4, 2))
    const expected = [18.5, 18.5, 21.3, 24.1, 26.950000000000003, 29.8, 31.5, 33.2];
    const quantiles = [0.1, 0.25, 0.4, 0.5, 0.7, 0.75, 0.8, 0.95].map((probability) =>
      weightedQuantile([24.1, 29.8, 18.5, 33.2], { probability, weights: [3, 1, 4, 2] }),
    );
    expect(quantiles).toEqual(expected);
  });

  test('takes p·n for whole where only p being a double keeps it from that, unlike R', () => {
    // x <- 1:100; 0.07 * 100 is 7.000000000000001 and 0.29 * 100 is 28.999999999999996. R 4.2.2
    // gives 8, 15, 29, 29, 56, 57, 57, 58: its slack of 4 epsilon is too small for either.
    const values = Array.from({ length: 100 }, (_, row) => row + 1);
    const quantiles = [0.07, 0.14, 0.28, 0.29, 0.55, 0.56, 0.57, 0.58].map((probability) =>
      weightedQuantile(values, { probability }),
    );
    expect(quantiles).toEqual([7.5, 14.5, 28.5, 29.5, 55.5, 56.5, 57.5, 58.5]);
  });
});

test.each([
  [[10, 20, 30], [1, 1, 2], 0.5, 25],
  [[10, 20, 30], [1, 0, 1], 0.5, 20],
  [[10, 20, 30], [0, 1, 0], 0, 20],
  [[10, 20, 30], [0, 1, 0], 1, 20],
  [[3, 1, 2], [1, 1, 1], 0, 1],
  [[3, 1, 2], [1, 1, 1], 1, 3],
  [[1, 2], [0.25, 0.75], 0.25, 1.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(0.1), 0.3, 3.5],
  [[1e308, 1.5e308], [1, 1], 0.5, 1.25e308],
  [[-1e308, 1e308], [1, 1], 0.5, 0],
  // Weights whose sum is infinite
  [[10, 20, 30], [1e308, 1e308, 1e308], 0.5, 20],
  [[10, 20, 30, 40], [1e308, 1e308, 1e308, 1e308], 0.5, 25],
])('of %j with weights %j at %d is %d', (values, weights, probability, quantile) => {
  expect(weightedQuantile(values, { probability, weights })).toBe(quantile);
});

test('is null when nothing has weight', () => {
  expect(weightedQuantile([], { probability: 0.5 })).toBeNull();
  expect(weightedQuantile([1, 2], { probability: 0.5, weights: [0, -0] })).toBeNull();
});

describe('laws', () => {
  const value = fc.integer({ min: -20, max: 20 });
  const eighths = fc.integer({ min: 0, max: 8 }).map((count) => count / 8);
  const row = fc.tuple(value, fc.integer({ min: 0, max: 5 }));
  const rows = fc.array(row, { minLength: 1, maxLength: 20 });
  const columns = (table: readonly (readonly [number, number])[]) => ({
    values: table.map(([number]) => number),
    weights: table.map(([, weight]) => weight),
  });

  test('a whole weight counts as so many rows', () => {
    fc.assert(
      fc.property(
        rows,
        fc.oneof(eighths, fc.double({ min: 0, max: 1, noNaN: true })),
        (table, probability) => {
          const { values, weights } = columns(table);
          const replicated = table.flatMap(([number, weight]) => Array(weight).fill(number));
          expect(weightedQuantile(values, { probability, weights })).toBe(
            weightedQuantile(replicated, { probability }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is the value past which the share lies, or the middle of the gap at the share', () => {
    fc.assert(
      fc.property(rows, eighths, (table, probability) => {
        const { values, weights } = columns(table);
        const replicated = table.flatMap(([number, weight]) => Array<number>(weight).fill(number));
        fc.pre(replicated.length > 0);
        const target = probability * replicated.length;
        const share = (bound: number) => replicated.filter((other) => other <= bound).length;
        const sorted = replicated.toSorted((a, b) => a - b);
        const last = sorted.at(-1) as number;
        const low = sorted.find((number) => share(number) >= target && share(number) > 0) as number;
        const high = sorted.find((number) => share(number) > target) ?? last;
        const expected = target === 0 ? sorted[0] : (low + high) / 2;
        expect(weightedQuantile(values, { probability, weights })).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('follows order, scale of the weights, and rising values', () => {
    fc.assert(
      fc.property(rows, eighths, eighths, (table, p, q) => {
        const { values, weights } = columns(table);
        const at = (probability: number) => weightedQuantile(values, { probability, weights });
        const turned = columns(table.toReversed());
        expect(weightedQuantile(turned.values, { ...turned, probability: p })).toBe(at(p));
        const doubled = weights.map((weight) => 4 * weight);
        expect(weightedQuantile(values, { probability: p, weights: doubled })).toBe(at(p));
        const [low, high] = [at(Math.min(p, q)), at(Math.max(p, q))];
        expect(low === null ? high : low <= (high as number)).toBe(low === null ? null : true);
      }),
    );
  });

  test('of any finite doubles is finite and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), eighths, (values, probability) => {
        const input = deepFreeze({ values, probability });
        expect(Number.isFinite(weightedQuantile(input.values, input))).toBe(true);
      }),
    );
  });
});

describe('refusals', () => {
  test.each(badNumbers)('refuses %s for a value, a weight and the probability', (_, bad, code) => {
    const value = untyped<number>(bad);
    expectPovertyError(() => weightedQuantile([1, value], { probability: 0.5 }), {
      code,
      path: [1],
    });
    expectPovertyError(() => weightedQuantile([1], { probability: value }), {
      code,
      path: ['probability'],
    });
    expectPovertyError(() => weightedQuantile([1, 2], { probability: 0, weights: [1, value] }), {
      code,
      path: ['weights', 1],
    });
  });

  test.each([-0.01, 1.01, 50])('refuses the probability %d', (probability) => {
    expectPovertyError(() => weightedQuantile([1], { probability }), {
      code: 'invalidNumber',
      path: ['probability'],
    });
  });

  test('refuses a negative weight, with its row', () => {
    expectPovertyError(() => weightedQuantile([1, 2], { probability: 0.5, weights: [1, -1] }), {
      code: 'invalidNumber',
      path: ['weights', 1],
    });
  });

  test('refuses lists of unequal length', () => {
    expectPovertyError(() => weightedQuantile([1, 2], { probability: 0.5, weights: [1] }), {
      code: 'invalidNumber',
      path: ['weights'],
      message: 'expected 2 weights, got 1',
    });
  });

  test('refuses what is no column, and a call without options', () => {
    const half = { probability: 0.5 };
    expectPovertyError(() => weightedQuantile(untyped(null), half), {
      code: 'missingValue',
      path: ['values'],
    });
    expectPovertyError(() => weightedQuantile([1], { ...half, weights: untyped('1') }), {
      code: 'invalidType',
      path: ['weights'],
    });
    expectPovertyError(() => weightedQuantile([1], untyped(undefined)), {
      code: 'missingValue',
      path: ['probability'],
    });
  });
});
