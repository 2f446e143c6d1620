import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCheapestPoor } from '../../../src/multidimensional/bounds/cheapestPoor.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import { flat, isPoor, smallIndex } from './completions.ts';

test('adds nothing to the poor, and says where not even everything is enough', () => {
  const dimensions = [
    { id: 'd', indicators: [5, 3, 3].map((weight, n) => ({ id: `i${n}`, weight })) },
  ];
  const cheapest = newCheapestPoor(
    compileIndex({ index: { id: 'i', dimensions }, cutoff: '6/11' }),
  );
  expect(cheapest(0b101, 0b010, 'weight')).toBe(0);
  expect(cheapest(0b001, 0, 'weight')).toBeNull();
  expect(cheapest(0, 0b111, 'weight')).toBe(0b110);
  expect(cheapest(0, 0b111, 'number')).toSatisfy((bits) => bits === 0b011 || bits === 0b101);
});

test('the way of the fewest indicators is not that of the least weight', () => {
  const index = {
    id: 'i',
    dimensions: [{ id: 'd', indicators: [1, 1, 4].map((weight, n) => ({ id: `i${n}`, weight })) }],
    identification: {
      kind: 'conditions' as const,
      anyOf: [
        { id: 'two', indicators: ['i0', 'i1'], atLeast: 2 },
        { id: 'one', indicators: ['i2'], atLeast: 1 },
      ],
    },
  };
  const cheapest = newCheapestPoor(compileIndex({ index }));
  expect([cheapest(0, 0b111, 'weight'), cheapest(0, 0b111, 'number')]).toEqual([0b011, 0b100]);
  expect(cheapest(0, 0b101, 'weight')).toBe(0b100);
});

test('the way into poverty is the cheapest of all, by weight and by number', () => {
  fc.assert(
    fc.property(smallIndex, fc.nat(31), fc.nat(31), (index, first, second) => {
      const spec = flat(index);
      const all = 2 ** spec.length - 1;
      const fixed = first & all;
      const free = second & all & ~fixed;
      const cheapest = newCheapestPoor(compileIndex({ index }));
      const costs = {
        weight: (bits: number) =>
          spec.reduce((sum, { weight }, place) => sum + ((bits >> place) & 1) * weight, 0),
        number: (bits: number) => spec.filter((_, place) => (bits >> place) & 1).length,
      };
      for (const cost of ['weight', 'number'] as const) {
        let best: number | null = null;
        for (let bits = 0; bits <= free; bits++) {
          const row = spec.map((_, place) => ((fixed | bits) >> place) & 1);
          if ((bits & ~free) !== 0 || !isPoor(index, row)) continue;
          best = Math.min(best ?? Number.POSITIVE_INFINITY, costs[cost](bits));
        }
        const found = cheapest(fixed, free, cost);
        expect(found === null ? null : costs[cost](found)).toBe(best);
        if (found === null) continue;
        expect(found & ~free).toBe(0);
        const row = spec.map((_, place) => ((fixed | found) >> place) & 1);
        expect(isPoor(index, row)).toBe(true);
      }
    }),
  );
});
