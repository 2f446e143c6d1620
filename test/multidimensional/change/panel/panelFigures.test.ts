import { expect, test } from 'vitest';
import { panelFigures } from '../../../../src/multidimensional/change/panel/panelFigures.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { pairIndex } from '../profiles.ts';

const compiled = compileIndex({ index: pairIndex });

const none = { deprived: [0, 0], grown: [0, 0] } as const;
const nobody = { rows: 0, population: 0, score: [0, 0], indicators: [none, none] } as const;
const sums = { joiners: nobody, leavers: nobody, ongoing: nobody, neverPoor: nobody };

test('makes figures of sums: the ongoing poor alone, of whom half got a roof', () => {
  const ongoing = {
    rows: 2,
    population: 4,
    score: [8, 6],
    indicators: [
      { deprived: [4, 4], grown: [4, 4] },
      { deprived: [4, 2], grown: [4, 2] },
    ],
  } as const;
  const { classes, transitions, ...rest } = panelFigures({ ...sums, ongoing }, compiled);
  expect(rest).toEqual({
    rows: 2,
    population: 4,
    before: { headcount: 1, intensity: 1, adjustedHeadcount: 1, meanScore: 1 },
    after: { headcount: 1, intensity: 0.75, adjustedHeadcount: 0.75, meanScore: 0.75 },
    headcountChange: 0,
    adjustedHeadcountChange: -0.25,
  });
  expect(classes[2]?.indicators[1]).toEqual({
    id: 'roof',
    censoredHeadcountChange: -0.5,
    contributionChange: -0.25,
    meanScoreChange: -0.25,
  });
  expect(transitions.map(({ shareOfFrom }) => shareOfFrom)).toEqual([1, 0, null, null]);
});

test('of nobody every share is null and every count 0', () => {
  const { rows, population, before, classes, headcountChange } = panelFigures(sums, compiled);
  expect([rows, population, headcountChange]).toEqual([0, 0, null]);
  expect(before).toEqual({
    headcount: null,
    intensity: null,
    adjustedHeadcount: null,
    meanScore: null,
  });
  expect(classes.map((own) => [own.populationShare, own.meanScoreChange])).toEqual(
    Array(4).fill([null, null]),
  );
});
