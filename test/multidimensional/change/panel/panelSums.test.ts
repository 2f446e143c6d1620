import { expect, test } from 'vitest';
import { panelSums } from '../../../../src/multidimensional/change/panel/panelSums.ts';
import { readPanel } from '../../../../src/multidimensional/change/panel/readPanel.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { pairIndex } from '../profiles.ts';

test('sums scores and deprivations by class, of everybody and of every group', () => {
  const compiled = compileIndex({ index: pairIndex, missing: 'reweight' });
  // Joins with both; stays, of one known then two; leaves; out, since nothing is known of it.
  const data = {
    before: {
      deprivations: { water: [0, 1, 1, null], roof: [0, null, 0, null] },
      weight: [1, 10, 100, 1000],
      by: { place: ['a', 'b', 'a', 'b'], all: ['x', 'x', 'x', 'x'] },
    },
    after: { deprivations: { water: [1, 1, 0, 1], roof: [1, 0, 0, 1] } },
  };
  const { whole, groups, missing } = panelSums(readPanel(data, compiled), compiled);
  expect(missing).toEqual({
    policy: 'reweight',
    rows: 2,
    population: 1010,
    rowsLeftOut: 1,
    populationLeftOut: 1000,
  });
  const empty = { deprived: [0, 0], grown: [0, 0] };
  expect(whole.joiners).toEqual({
    rows: 1,
    population: 1,
    score: [0, 2],
    indicators: [
      { deprived: [0, 1], grown: [0, 1] },
      { deprived: [0, 1], grown: [0, 1] },
    ],
  });
  // Of one known indicator its weight is twice what it is of two.
  expect(whole.ongoing).toEqual({
    rows: 1,
    population: 10,
    score: [20, 10],
    indicators: [{ deprived: [10, 10], grown: [20, 10] }, empty],
  });
  expect(whole.leavers).toEqual({
    rows: 1,
    population: 100,
    score: [100, 0],
    indicators: [{ deprived: [100, 0], grown: [100, 0] }, empty],
  });
  expect(whole.neverPoor).toEqual({
    rows: 0,
    population: 0,
    score: [0, 0],
    indicators: [empty, empty],
  });
  expect(groups.map((own) => own.length)).toEqual([2, 1]);
  expect(groups[0]?.map((own) => [own.joiners.population, own.ongoing.population])).toEqual([
    [1, 0],
    [0, 10],
  ]);
  expect(groups[1]).toEqual([whole]);
});
