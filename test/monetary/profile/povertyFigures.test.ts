import { describe, expect, test } from 'vitest';
import {
  contributionShares,
  noFigures,
  populationShare,
  povertyFigures,
  relativeRisks,
} from '../../../src/monetary/profile/povertyFigures.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const none = { rows: 0, weight: 0 };
const settings = { alphas: [3], watts: 'null' } as const;
// Rows, weight, gap, square, shortfall, logarithm, cube of the poor.
const whole = { population: [8, 16], poor: [[4, 8, 4, 2, 400, 6, 1]].flat(), unfit: none };
const part = { population: [2, 4], poor: [1, 4, 3, 1.5, 300, 4.5, 0.75], unfit: none };
const nobody = { population: [0, 0], poor: [0, 0, 0, 0, 0, 0, 0], unfit: none };

test('each figure is one division of two sums', () => {
  expect(povertyFigures(whole, settings)).toEqual({
    rows: 8,
    population: 16,
    poorRows: 4,
    poorPopulation: 8,
    povertyHeadcount: 0.5,
    povertyGapIndex: 0.25,
    squaredPovertyGap: 0.125,
    wattsIndex: 0.375,
    incomeGapRatio: 0.5,
    meanShortfall: 25,
    meanShortfallOfPoor: 50,
    totalShortfall: 400,
    fgt: [{ alpha: 3, value: 0.0625 }],
  });
});

test('shares are of the sums, risks of the figures', () => {
  expect(populationShare(part, whole)).toBe(0.25);
  expect(contributionShares(part, whole, settings)).toEqual({
    povertyHeadcount: 0.5,
    povertyGapIndex: 0.75,
    squaredPovertyGap: 0.75,
    wattsIndex: 0.75,
    meanShortfall: 0.75,
    fgt: [{ alpha: 3, value: 0.75 }],
  });
  const risks = relativeRisks(povertyFigures(part, settings), povertyFigures(whole, settings));
  expect(risks).toEqual({
    povertyHeadcount: 2,
    povertyGapIndex: 3,
    squaredPovertyGap: 3,
    wattsIndex: 3,
    meanShortfall: 3,
    fgt: [{ alpha: 3, value: 3 }],
  });
});

test('nobody to count and nobody poor are null', () => {
  const empty = povertyFigures(nobody, settings);
  expect(empty).toMatchObject({ rows: 0, population: 0, poorRows: 0, poorPopulation: 0 });
  const { rows: _, population, poorRows, poorPopulation, fgt, ...figures } = empty;
  expect(Object.values(figures)).toEqual(Object.keys(figures).map(() => null));
  expect(fgt).toEqual([{ alpha: 3, value: null }]);
  const rich = povertyFigures({ ...nobody, population: [2, 4] }, settings);
  expect(rich).toMatchObject({
    povertyHeadcount: 0,
    wattsIndex: 0,
    incomeGapRatio: null,
    meanShortfall: 0,
    meanShortfallOfPoor: null,
    totalShortfall: 0,
  });
  expect(contributionShares(nobody, nobody, settings).povertyHeadcount).toBe(null);
  expect(relativeRisks(empty, rich).povertyHeadcount).toBe(null);
  expect(relativeRisks(rich, rich).povertyGapIndex).toBe(null);
  expect(populationShare(nobody, nobody)).toBe(null);
});

test('at a line that is not there rows and population are all there is', () => {
  const figures = noFigures({ ...nobody, population: [2, 4] }, settings);
  expect(figures).toEqual({ ...povertyFigures(nobody, settings), rows: 2, population: 4 });
});

describe('the Watts index where some have no logarithm', () => {
  const unfit = { rows: 1, weight: 4 };
  test.each([
    ['null', null, null, null],
    ['skip', null, null, null],
    ['omit', 0.5, 0.75, null],
    ['zeroIsZero', 0.375, 0.75, 3],
    [{ floor: 1 }, 0.375, 0.75, 3],
  ] as const)('%o', (watts, value, share, risk) => {
    const own = { alphas: [], watts };
    const all = povertyFigures({ ...whole, unfit }, own);
    expect(all.wattsIndex).toBe(value);
    expect(all.povertyHeadcount).toBe(0.5);
    // All of the group have none: omitted, nobody of it is left.
    const group = { ...part, unfit };
    expect(contributionShares(group, { ...whole, unfit }, own).wattsIndex).toBe(share);
    expect(relativeRisks(povertyFigures(group, own), all).wattsIndex).toBe(risk);
  });

  test('a group that has one keeps it', () => {
    expect(povertyFigures(part, settings).wattsIndex).toBe(1.125);
    expect(contributionShares(part, { ...whole, unfit }, settings).wattsIndex).toBe(null);
  });
});

test('a sum past the largest double is refused', () => {
  for (const place of [2, 3, 4, 5, 6]) {
    const poor = whole.poor.with(place, Number.POSITIVE_INFINITY);
    expectPovertyError(() => povertyFigures({ ...whole, poor }, settings), {
      code: 'overflow',
      path: ['welfare'],
    });
  }
});
