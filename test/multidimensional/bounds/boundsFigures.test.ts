import { expect, test } from 'vitest';
import { newBoundsFigures } from '../../../src/multidimensional/bounds/boundsFigures.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';

const compiled = compileIndex({
  index: {
    id: 'i',
    dimensions: [
      { id: 'health', indicators: [{ id: 'a', weight: '1/2' }] },
      {
        id: 'living',
        indicators: [
          { id: 'b', weight: '1/4' },
          { id: 'c', weight: '1/4' },
        ],
      },
    ],
    cutoff: '1/2',
    bands: [
      { id: 'vulnerable', from: '1/4', below: '1/2' },
      { id: 'own', from: '1/2', columns: { a: 'x', b: 'y', c: 'z' } },
    ],
  },
});

// Two rows with a and b; two with b and c not known; one of which only c is known.
const table = {
  deprived: Uint32Array.of(0b011, 0b010, 0b000),
  missing: Uint32Array.of(0, 0b100, 0b011),
  rows: Float64Array.of(2, 2, 1),
  weight: Float64Array.of(2, 2, 1),
};

test('the figures by hand', () => {
  const { figures, none, all } = newBoundsFigures(compiled)(table);
  expect([none.headcount, all.headcount]).toEqual([2 / 5, 5 / 5]);
  expect(figures).toMatchObject({
    rows: 5,
    population: 5,
    poorRows: { lowest: 2, highest: 5 },
    headcount: { lowest: 2 / 5, highest: 1 },
    // The two poor have 3/4. With the others at 1/2: (1.5 + 1 + 0.5) / 5; the last with 3/4 changes nothing.
    intensity: { lowest: 3 / 5, highest: 3 / 4 },
    adjustedHeadcount: { lowest: 1.5 / 5, highest: (1.5 + 1 + 0.75) / 5 },
    meanScore: { lowest: 2 / 5, highest: (1.5 + 1 + 0.75) / 5 },
    meanDeprivations: { lowest: 6 / 5, highest: 10 / 5 },
    // The last may be poor by a alone, which is one deprivation.
    meanDeprivationsOfPoor: { lowest: 5 / 3, highest: 2 },
    // The two of b alone are in it unless c is, too; the last is if it has b alone.
    // The other goes by columns of its own, which have no bounds.
    bands: [
      { id: 'vulnerable', headcount: { lowest: 0, highest: 3 / 5 } },
      { id: 'own', headcount: null },
    ],
  });
  expect(figures.indicators[0]).toEqual({
    id: 'a',
    dimension: 'health',
    weight: '1/2',
    uncensoredHeadcount: { lowest: 2 / 5, highest: 3 / 5 },
    censoredHeadcount: { lowest: 2 / 5, highest: 3 / 5 },
    contribution: { lowest: 1 / 5, highest: 1.5 / 5 },
    // 1 of 1.5; with the two of b and c poor, 1 of 2.5; with the last poor by a alone, 1.5 of 2.
    contributionShare: { lowest: 1 / 2.5, highest: 1.5 / 2 },
  });
  expect(figures.dimensions[1]).toEqual({
    id: 'living',
    weight: '1/2',
    contribution: { lowest: 0.5 / 5, highest: (0.5 + 1 + 0.25) / 5 },
    contributionShare: { lowest: 0.5 / 2, highest: 1.5 / 2.5 },
  });
});

test('a table in which everything is known has one value a figure', () => {
  const missing = new Uint32Array(3);
  const { figures, none } = newBoundsFigures(compiled)({ ...table, missing });
  expect(figures.intensity).toEqual({ lowest: 3 / 4, highest: 3 / 4 });
  expect(figures.bands).toEqual([
    { id: 'vulnerable', headcount: { lowest: 2 / 5, highest: 2 / 5 } },
    { id: 'own', headcount: null },
  ]);
  expect(figures.headcount?.lowest).toBe(none.headcount);
});
