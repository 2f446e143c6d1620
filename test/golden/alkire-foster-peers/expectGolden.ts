import { expect } from 'vitest';
import type {
  GroupProfile,
  ProfileFigures,
} from '../../../src/multidimensional/profile/profile.ts';
import type { BriefFigures, GoldenFigures, GoldenShares } from './goldenData.ts';

/** How near a figure has to come to the exact one. */
export type Nearness = (actual: number | null | undefined, wanted: number | null) => void;

/**
 * To the last bit. The weights are whole sixteenths and the scores whole numbers, so that all sums are
 * whole in doubles and a figure is rounded once, when it is divided; so is the expected one.
 */
export const toTheBit: Nearness = (actual, wanted) => expect(actual).toBe(wanted);

/**
 * To 1e-12: some 300 shares that are each rounded to 53 bits, at most 1.1e-16, sum to less than that
 * by far, and a wrong row or weight shows from 1e-4 on.
 */
export const nearly: Nearness = (actual, wanted) => {
  if (wanted === null) expect(actual).toBe(null);
  else expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThan(1e-12);
};

/** The figures that every entry has. */
export function expectBrief(
  figures: ProfileFigures,
  golden: BriefFigures,
  near: Nearness = toTheBit,
): void {
  expect([figures.rows, figures.poorRows]).toEqual([golden.rows, golden.poorRows]);
  near(figures.population, golden.weight);
  near(figures.headcount, golden.headcount);
  near(figures.intensity, golden.intensity);
  near(figures.adjustedHeadcount, golden.adjustedHeadcount);
}

/** Every figure of a population. */
export function expectGolden(figures: ProfileFigures, golden: GoldenFigures): void {
  expectBrief(figures, golden);
  toTheBit(figures.meanDeprivations, golden.meanDeprivations);
  toTheBit(figures.meanDeprivationsOfPoor, golden.meanDeprivationsOfPoor);
  expect(figures.indicators.map(({ id }) => id)).toEqual(Object.keys(golden.uncensored));
  for (const indicator of figures.indicators) {
    const { id } = indicator;
    toTheBit(indicator.uncensoredHeadcount, golden.uncensored[id] ?? null);
    toTheBit(indicator.censoredHeadcount, golden.censored[id] ?? null);
    toTheBit(indicator.contribution, golden.absoluteContribution[id] ?? null);
    toTheBit(indicator.contributionShare, golden.percentageContribution[id] ?? null);
  }
  expect(figures.dimensions.map(({ id }) => id)).toEqual(Object.keys(golden.dimensions));
  for (const { id, contribution, contributionShare } of figures.dimensions) {
    toTheBit(contribution, golden.dimensions[id]?.absoluteContribution ?? null);
    toTheBit(contributionShare, golden.dimensions[id]?.percentageContribution ?? null);
  }
}

/** The shares of a group; the last is a quotient of products that were rounded before. */
export function expectShares(group: GroupProfile, golden: GoldenShares): void {
  toTheBit(group.populationShare, golden.populationShare);
  toTheBit(group.headcountShare, golden.shareOfHeadcount);
  nearly(group.contributionShare, golden.shareOfAdjustedHeadcount);
}
