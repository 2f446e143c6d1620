import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { countedBy } from '../../../src/multidimensional/scoring/countedBy.ts';

test('rows are counted where nobody says what they are', () => {
  expect(countedBy({ unit: null, weighting: 'none' })).toEqual({ unit: 'row', weighting: 'none' });
  expect(countedBy({ unit: 'household', weighting: 'sampling' })).toEqual({
    unit: 'household',
    weighting: 'sampling',
  });
});

test('of patterns there is the unit and the weighting, and nothing else', () => {
  const counts = patternCounts({ deprivations: { a: [1, 0] }, weight: [0.5, 2], size: [3, 1] });
  expect(countedBy(counts)).toEqual({ unit: 'person', weighting: 'sampling × household-size' });
});
