import { describe, expect, test } from 'vitest';
import { deprivationGaps } from '../../../src/multidimensional/deprivationGaps.ts';
import type { GapFigures } from '../../../src/multidimensional/gaps/gapFigures.ts';
import { gapProfile } from '../../../src/multidimensional/gaps/gapProfile.ts';
import { readText } from '../../support/project.ts';
import { nearly, toTheBit } from './expectGolden.ts';
import { type ByIndicator, codesOf, data, indexOf } from './goldenData.ts';

interface Golden {
  readonly rows: number;
  readonly weight: number;
  readonly poorRows: number;
  readonly headcount: number;
  readonly intensity: number;
  readonly m0: number;
  readonly m1: number;
  readonly m2: number;
  readonly averageGap: number;
  readonly averageSeverity: number;
  readonly m1AbsoluteContribution: ByIndicator;
  readonly m1PercentageContribution: ByIndicator;
  readonly m2AbsoluteContribution: ByIndicator;
  readonly m2PercentageContribution: ByIndicator;
}

const { cardinal: golden }: { cardinal: { all: Golden; area: { [label: string]: Golden } } } =
  JSON.parse(readText('test/golden/alkire-foster-peers/expected.json'));
const index = indexOf('cardinal');
const { deprivations, gaps } = deprivationGaps(
  Object.fromEntries(
    index.dimensions
      .flatMap(({ indicators }) => indicators)
      .map((indicator) => [
        indicator.id,
        {
          values: data.cardinal.achievements[indicator.id] ?? [],
          cutoff: Number(Reflect.get(indicator, 'line')),
          boundary: 'below' as const,
        },
      ]),
  ),
);
const { weight, area } = data.cardinal;
const profile = gapProfile({ deprivations, gaps, weight, by: codesOf('area', area) }, { index });

function expectGaps(figures: GapFigures, wanted: Golden): void {
  expect([figures.rows, figures.poorRows]).toEqual([wanted.rows, wanted.poorRows]);
  toTheBit(figures.population, wanted.weight);
  toTheBit(figures.headcount, wanted.headcount);
  toTheBit(figures.intensity, wanted.intensity);
  toTheBit(figures.adjustedHeadcount, wanted.m0);
  nearly(figures.adjustedPovertyGap, wanted.m1);
  nearly(figures.adjustedSquaredGap, wanted.m2);
  nearly(figures.averageGap, wanted.averageGap);
  nearly(figures.averageSeverity, wanted.averageSeverity);
  expect(figures.indicators.map(({ id }) => id)).toEqual(
    Object.keys(wanted.m1AbsoluteContribution),
  );
  for (const { id, ...found } of figures.indicators) {
    nearly(found.gapContribution, wanted.m1AbsoluteContribution[id] ?? null);
    nearly(found.gapContributionShare, wanted.m1PercentageContribution[id] ?? null);
    nearly(found.squaredGapContribution, wanted.m2AbsoluteContribution[id] ?? null);
    nearly(found.squaredGapContributionShare, wanted.m2PercentageContribution[id] ?? null);
  }
}

describe('a profile of gaps on cardinal scales, in one call', () => {
  test('has every figure of everybody', () => {
    expectGaps(profile, golden.all);
  });

  test('has every figure of each area, and its shares in the whole', () => {
    const [grouping] = profile.groupings;
    expect(grouping?.groups.map(({ label }) => label)).toEqual(Object.keys(golden.area));
    for (const group of grouping?.groups ?? []) {
      const own = golden.area[group.label];
      if (own === undefined) throw new Error(`no ${group.label}`);
      expectGaps(group, own);
      const share = own.weight / golden.all.weight;
      nearly(group.populationShare, share);
      nearly(group.gapContributionShare, (share * own.m1) / golden.all.m1);
      nearly(group.squaredGapContributionShare, (share * own.m2) / golden.all.m2);
    }
  });
});
