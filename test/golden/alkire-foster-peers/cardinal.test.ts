import { describe, expect, test } from 'vitest';
import { deprivationGaps } from '../../../src/multidimensional/deprivationGaps.ts';
import { adjustedPovertyGap } from '../../../src/multidimensional/measures/adjustedPovertyGap.ts';
import { adjustedSquaredGap } from '../../../src/multidimensional/measures/adjustedSquaredGap.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { expectBrief, nearly } from './expectGolden.ts';
import { data, expected, indexOf } from './goldenData.ts';

const { cardinal, labels } = data;
const index = indexOf('cardinal');
const lines: { readonly [indicator: string]: string } = Object.fromEntries(
  index.dimensions.flatMap(({ indicators }) =>
    indicators.map((indicator) => [indicator.id, Reflect.get(indicator, 'line')]),
  ),
);

/** The rows of an area, or all. */
function tableOf(area: number | null) {
  const isIn = (_: unknown, row: number) => area === null || cardinal.area[row] === area;
  const { deprivations, gaps } = deprivationGaps(
    Object.fromEntries(
      Object.entries(cardinal.achievements).map(([id, values]) => [
        id,
        { values: values.filter(isIn), cutoff: Number(lines[id]), boundary: 'below' as const },
      ]),
    ),
  );
  return { deprivations, gaps, weight: cardinal.weight.filter(isIn) };
}

describe.each([
  ['everybody', null],
  ['thành thị', 0],
  ['nông thôn', 1],
] as const)('achievements on cardinal scales, %s', (label, area) => {
  const golden = area === null ? expected.cardinal.all : expected.cardinal.area[label];
  if (golden === undefined) throw new Error(`no ${label}`);
  const table = tableOf(area);

  test('have M₀, M₁ and M₂ by weights', () => {
    if (area !== null) expect(labels.area?.[area]).toBe(label);
    expectBrief(multidimensionalProfile(table, { index }), golden);
    const [m1, m2] = [adjustedPovertyGap(table, { index }), adjustedSquaredGap(table, { index })];
    nearly(m1.value, golden.m1);
    nearly(m2.value, golden.m2);
    nearly((m1.value ?? Number.NaN) / golden.m0, golden.averageGap);
    nearly((m2.value ?? Number.NaN) / golden.m0, golden.averageSeverity);
    expect([m1.rows, m1.population]).toEqual([golden.rows, golden.weight]);
  });

  test('have in each indicator the part of M₁ that its gaps alone make', () => {
    for (const [id, part] of Object.entries(golden.m1AbsoluteContribution)) {
      const gaps = Object.fromEntries(
        Object.entries(table.gaps).map(([other, column]) => [
          other,
          other === id ? column : column.map(() => 0),
        ]),
      );
      nearly(adjustedPovertyGap({ ...table, gaps }, { index }).value, part);
    }
  });
});
