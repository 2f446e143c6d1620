import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import {
  bandProfile,
  profileFigures,
  profileSums,
  ratio,
} from '../../../src/multidimensional/profile/figures.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { smallGaps, smallIndex, smallTable } from '../../support/smallTable.ts';

const index = {
  ...smallIndex,
  bands: [
    { id: 'vulnerable', from: '1/4', below: '3/4' },
    { id: 'destitute', from: 1, columns: { nutrition: 'n', water: 'w', roof: 'r' } },
    { id: 'severe', from: 1 },
  ],
};

const figuresOf = (data: object, missing: MissingPolicy = 'refuse') => {
  const compiled = compileIndex({ index, missing });
  const { patterns } = patternCounts(data as typeof smallTable);
  return profileFigures(profileSums(patterns, compiled), compiled);
};

test('has every figure that a hand finds', () => {
  expect(figuresOf(smallTable)).toEqual({
    rows: 4,
    population: 8,
    poorRows: 2,
    poorPopulation: 5,
    headcount: 5 / 8,
    intensity: 19 / 20,
    adjustedHeadcount: 19 / 32,
    meanScore: 23 / 32,
    meanDeprivations: 9 / 4,
    meanDeprivationsOfPoor: 14 / 5,
    // The second goes by columns of its own, which are not looked at here.
    bands: [
      { id: 'vulnerable', from: '1/4', below: '3/4', headcount: 2 / 8, lacking: [] },
      { id: 'destitute', from: '1', below: null, headcount: null, lacking: [] },
      { id: 'severe', from: '1', below: null, headcount: 4 / 8, lacking: [] },
    ],
    indicators: [
      {
        id: 'nutrition',
        dimension: 'health',
        weight: '1/2',
        uncensoredHeadcount: 5 / 8,
        censoredHeadcount: 5 / 8,
        contribution: 10 / 32,
        contributionShare: 10 / 19,
      },
      {
        id: 'water',
        dimension: 'living',
        weight: '1/4',
        uncensoredHeadcount: 7 / 8,
        censoredHeadcount: 5 / 8,
        contribution: 5 / 32,
        contributionShare: 5 / 19,
      },
      {
        id: 'roof',
        dimension: 'living',
        weight: '1/4',
        uncensoredHeadcount: 6 / 8,
        censoredHeadcount: 4 / 8,
        contribution: 4 / 32,
        contributionShare: 4 / 19,
      },
    ],
    dimensions: [
      { id: 'health', weight: '1/2', contribution: 10 / 32, contributionShare: 10 / 19 },
      { id: 'living', weight: '1/2', contribution: 9 / 32, contributionShare: 9 / 19 },
    ],
  });
});

test('has null, not NaN, where nobody was counted and where nobody is poor', () => {
  const nobody = figuresOf({ deprivations: { nutrition: [], water: [], roof: [] } });
  const values = Object.entries(nobody).filter(([, value]) => !Array.isArray(value));
  expect(Object.fromEntries(values)).toEqual({
    rows: 0,
    population: 0,
    poorRows: 0,
    poorPopulation: 0,
    headcount: null,
    intensity: null,
    adjustedHeadcount: null,
    meanScore: null,
    meanDeprivations: null,
    meanDeprivationsOfPoor: null,
  });
  expect(nobody.bands[0]?.headcount).toBe(null);
  expect(nobody.indicators[0]).toMatchObject({
    uncensoredHeadcount: null,
    censoredHeadcount: null,
    contribution: null,
    contributionShare: null,
  });
  expect(nobody.dimensions[0]).toMatchObject({ contribution: null, contributionShare: null });

  const rich = figuresOf({ deprivations: { nutrition: [0], water: [1], roof: [0] } });
  expect(rich).toMatchObject({
    headcount: 0,
    intensity: null,
    adjustedHeadcount: 0,
    meanScore: 1 / 4,
    meanDeprivationsOfPoor: null,
  });
  expect(rich.indicators[1]).toMatchObject({
    uncensoredHeadcount: 1,
    censoredHeadcount: 0,
    contribution: 0,
    contributionShare: null,
  });
});

describe('what is not known', () => {
  test('is left out of everything, or counts with the weights that a row has', () => {
    expect(figuresOf(smallGaps, 'omit')).toMatchObject({ rows: 2, headcount: 4 / 6 });
    // The first row has nutrition of 2/3 (weights 1/2 and 1/4 known), not enough for 3/4.
    expect(figuresOf(smallGaps, 'reweight').meanScore).toBeCloseTo((2 / 3 + 1 + 0 + 4) / 8, 15);
  });

  test('is not counted with an indicator where the weights of the others stand in for it', () => {
    const [nutrition, water, roof] = figuresOf(smallGaps, 'reweight').indicators;
    // Nutrition is not known of the third row, of weight 1, water not of the first; poor is the last.
    expect(nutrition).toMatchObject({ uncensoredHeadcount: 5 / 7, censoredHeadcount: 4 / 7 });
    expect(water).toMatchObject({ uncensoredHeadcount: 6 / 7, censoredHeadcount: 4 / 7 });
    expect(roof).toMatchObject({ uncensoredHeadcount: 6 / 8, censoredHeadcount: 4 / 8 });
    const [, under] = figuresOf(smallGaps, 'notDeprived').indicators;
    expect(under).toMatchObject({ uncensoredHeadcount: 6 / 8, censoredHeadcount: 4 / 8 });
  });

  test('has no headcount where it is known of nobody who is counted', () => {
    const data = { deprivations: { nutrition: [1, 0], water: [1, 0], roof: [null, null] } };
    const { headcount, indicators } = figuresOf(data, 'reweight');
    expect(headcount).toBe(1 / 2);
    expect(indicators[2]).toMatchObject({
      uncensoredHeadcount: null,
      censoredHeadcount: null,
      contribution: 0,
      contributionShare: 0,
    });
  });

  test('leaves contributions whole where weights differ by row', () => {
    const data = {
      deprivations: { nutrition: [1, null, 1], water: [null, 1, 1], roof: [1, 1, null] },
    };
    const { adjustedHeadcount, indicators } = figuresOf(data, 'reweight');
    expect(adjustedHeadcount).toBe(1);
    const parts = indicators.map(({ contribution }) => contribution);
    // By hand: (2/3 + 0 + 2/3)/3, (0 + 1/2 + 1/3)/3, (1/3 + 1/2 + 0)/3.
    expect(parts[0]).toBeCloseTo(4 / 9, 15);
    expect(parts[1]).toBeCloseTo(5 / 18, 15);
    expect(parts[2]).toBeCloseTo(5 / 18, 15);
  });

  test('never makes a mean score of more than 1', () => {
    const weights = [6, 7, 2];
    const whole = {
      id: 'x',
      dimensions: [
        { id: 'd', indicators: weights.map((weight, at) => ({ id: `i${at}`, weight })) },
      ],
      cutoff: '2/7',
    };
    const compiled = compileIndex({ index: whole, missing: 'reweight' });
    const { patterns } = patternCounts({
      deprivations: { i0: [1, null], i1: [1, 1], i2: [1, 1] },
      weight: [1, 0.007],
    });
    const figures = profileFigures(profileSums(patterns, compiled), compiled);
    expect([figures.intensity, figures.adjustedHeadcount, figures.meanScore]).toEqual([1, 1, 1]);
  });
});

test('a band has its ends as fractions, however they are spelled', () => {
  expect(bandProfile({ id: 'b', from: '22.5%', below: 0.5 }, 0.25, [])).toEqual({
    id: 'b',
    from: '9/40',
    below: '1/2',
    headcount: 0.25,
    lacking: [],
  });
  expect(bandProfile({ id: 'b', from: '4/8' }, null, ['x'])).toEqual({
    id: 'b',
    from: '1/2',
    below: null,
    headcount: null,
    lacking: ['x'],
  });
});

test('a ratio has no value where the whole is nothing', () => {
  expect([ratio(1, 2), ratio(0, 3), ratio(0, 0), ratio(1, 0)]).toEqual([0.5, 0, null, null]);
});
