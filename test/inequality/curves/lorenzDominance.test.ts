import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzDominance } from '../../../src/inequality/curves/lorenzDominance.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { sampleOf, welfareRows } from '../../support/welfareRows.ts';

const kinds = ['relative', 'generalized', 'absolute'] as const;

describe('Lorenz dominance', () => {
  test('after a transfer from richer to poorer, of every kind', () => {
    const before = { welfare: [10, 20, 30, 40] };
    const after = { welfare: [14, 20, 26, 40] };
    for (const kind of kinds) {
      expect(lorenzDominance(before, after, { kind })).toMatchObject({
        kind,
        dominant: 'b',
        crossings: [],
      });
      expect(lorenzDominance(sortSample(after), sortSample(before), { kind }).dominant).toBe('a');
    }
  });

  test('by kind after all grew by one factor, or by one amount', () => {
    const before = { welfare: [10, 20] };
    const answers = (welfare: number[]) =>
      kinds.map((kind) => lorenzDominance(before, { welfare }, { kind }).dominant);
    expect(answers([20, 40])).toEqual(['both', 'b', 'a']);
    expect(answers([15, 25])).toEqual(['b', 'b', 'both']);
    expect(answers([10, 20])).toEqual(['both', 'both', 'both']);
  });

  test('where curves cross', () => {
    // L(1/4) is 0.1 and 0.05, L(1/2) 0.3 and 0.35: they meet halfway, at 3/8.
    const result = lorenzDominance({ welfare: [10, 20, 30, 40] }, { welfare: [5, 30, 30, 35] });
    expect(result.dominant).toBe('neither');
    expect(result).toMatchObject({
      measure: 'lorenzDominance',
      conventions: { kind: 'relative', tolerance: '1e-12 of what was summed' },
    });
    expect(result.crossings).toHaveLength(1);
    expect(result.crossings[0]?.above).toBe('b');
    expect(result.crossings[0]?.from).toBeCloseTo(0.375, 14);
    expect(result.crossings[0]?.to).toBe(result.crossings[0]?.from);
    expect([result.samples.a.rows, result.samples.b.population]).toEqual([4, 4]);
  });

  test('a sample replicated or weighed anew has the same curve', () => {
    fc.assert(
      fc.property(welfareRows(1), fc.constantFrom(0.1, 3, 1e6), (rows, by) => {
        const scaled = rows.map(({ welfare, weight }) => ({ welfare, weight: weight * by }));
        for (const kind of kinds) {
          for (const other of [scaled, [...rows, ...rows]]) {
            const { dominant } = lorenzDominance(sampleOf(rows), sampleOf(other), { kind });
            expect(dominant).toBe('both');
          }
        }
      }),
    );
  });

  test('whoever dominates has the lower Gini index', () => {
    fc.assert(
      fc.property(welfareRows(1, 4), welfareRows(1, 4), (one, other) => {
        const [a, b] = [sampleOf(one), sampleOf(other)];
        const { dominant } = lorenzDominance(a, b);
        const difference = (giniIndex(a).value as number) - (giniIndex(b).value as number);
        if (dominant === 'a') expect(difference).toBeLessThan(0);
        if (dominant === 'b') expect(difference).toBeGreaterThan(0);
        if (dominant === 'both') expect(difference).toBeCloseTo(0, 11);
      }),
    );
  });

  test('with nobody or nothing on one side has no answer', () => {
    const some = { welfare: [1, 2] };
    for (const none of [{ welfare: [] }, { welfare: [0, 0] }, { welfare: [1], weight: [0] }]) {
      expect(lorenzDominance(none, some)).toMatchObject({ dominant: null, crossings: [] });
      expect(lorenzDominance(some, none).dominant).toBe(null);
    }
    expect(lorenzDominance({ welfare: [0] }, some, { kind: 'generalized' }).dominant).toBe('b');
  });

  test('refuses what the curves refuse', () => {
    const some = { welfare: [1, 2] };
    expectPovertyError(() => lorenzDominance(some, { welfare: [-1, 2] }), {
      code: 'outsideSupport',
      path: ['b', 'welfare', 0],
    });
    expectPovertyError(() => lorenzDominance(some, some, untyped({ kinds: 'relative' })), {
      code: 'unknownOption',
      path: ['kinds'],
    });
    expectPovertyError(() => lorenzDominance(some, some, untyped(null)), {
      code: 'missingValue',
      path: ['options'],
    });
    expectPovertyError(() => lorenzDominance(some, untyped(null)), {
      code: 'missingValue',
      path: ['b'],
    });
  });
});

test('absolute dominance sees a transfer among incomes that are nearly equal', () => {
  const step = 2 ** -30;
  const at = (steps: readonly number[]) => ({ welfare: steps.map((each) => 1e6 + each * step) });
  // Their mean, 4/3 of a step above a million, is no double.
  const a = at([0, 1, 3]);
  expect(lorenzDominance(a, a, { kind: 'absolute' }).dominant).toBe('both');
  expect(lorenzDominance(a, at([1, 1, 2]), { kind: 'absolute' }).dominant).toBe('b');
  expect(lorenzDominance(at([0, 0, 4]), at([0, 2, 2]), { kind: 'absolute' }).dominant).toBe('b');
});
