import { expect, test } from 'vitest';
import { newCheapestPoor } from '../../../src/multidimensional/bounds/cheapestPoor.ts';
import { extremeCompletion, poorRatios } from '../../../src/multidimensional/bounds/poorRatio.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';

// Weights 2, 1, 1 out of 4; poor from 2 points.
const compiled = compileIndex({
  index: {
    id: 'i',
    dimensions: [
      { id: 'health', indicators: [{ id: 'a', weight: 2 }] },
      {
        id: 'living',
        indicators: [
          { id: 'b', weight: 1 },
          { id: 'c', weight: 1 },
        ],
      },
    ],
    cutoff: '1/2',
  },
});
const ratios = poorRatios(compiled);
const cheapest = newCheapestPoor(compiled);
const table = (
  cells: readonly (readonly [deprived: number, missing: number, weight: number])[],
) => ({
  deprived: Uint32Array.from(cells, ([deprived]) => deprived),
  missing: Uint32Array.from(cells, ([, missing]) => missing),
  rows: Float64Array.from(cells, () => 1),
  weight: Float64Array.from(cells, ([, , weight]) => weight),
});
const complete = (
  cells: Parameters<typeof table>[0],
  ratio: Parameters<typeof extremeCompletion>[2],
  end: 'lowest' | 'highest',
) => [...extremeCompletion(table(cells), compiled, ratio, end, cheapest)];

test('who is poor in any case takes what is best of the unknown', () => {
  const cells = [[0b001, 0b110, 1]] as const;
  expect(complete(cells, ratios.intensity, 'lowest')).toEqual([0b001]);
  expect(complete(cells, ratios.intensity, 'highest')).toEqual([0b111]);
});

test('who need not be poor is taken only beyond the ratio so far', () => {
  // The first is poor with 3 points; the second may be with 2 or 4, the third with 2.
  const cells = [
    [0b011, 0, 1],
    [0, 0b111, 1],
    [0b010, 0b100, 1],
  ] as const;
  expect(complete(cells, ratios.intensity, 'highest')).toEqual([0b011, 0b111, 0b010]);
  const lowest = complete(cells, ratios.intensity, 'lowest');
  expect(lowest.map((bits) => compiled.weightOf(bits))).toEqual([3, 2, 2]);
});

test('where nobody is poor for certain, the best alone is', () => {
  const cells = [
    [0b000, 0b001, 3],
    [0b110, 0b001, 0],
    [0b010, 0b101, 1],
  ] as const;
  // The share of indicator a is 1, 1/2 and 2/3 of these; the second has no weight.
  expect(complete(cells, ratios.indicators[0] as never, 'highest')).toEqual([0b001, 0b111, 0b010]);
  expect(complete(cells, ratios.indicators[0] as never, 'lowest')).toEqual([0b000, 0b110, 0b110]);
});

test('the fewest indicators are not the lightest', () => {
  const cells = [[0, 0b111, 1]] as const;
  expect(complete(cells, ratios.number, 'lowest')).toEqual([0b001]);
  expect(complete(cells, ratios.number, 'highest')).toEqual([0b111]);
});

test('a dimension is alone where it is enough, and absent where it is not needed', () => {
  const cells = [[0, 0b111, 1]] as const;
  expect(complete(cells, ratios.dimensions[1] as never, 'highest')).toEqual([0b110]);
  expect(complete(cells, ratios.dimensions[1] as never, 'lowest')).toEqual([0b001]);
});
