import { describe, expect, test } from 'vitest';
import { monthsOf, statusCells } from '../../../../src/sql/measures/status/statusCells.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../../src/standards/vietnam/vietnam2027.ts';
import { smallStandard } from '../../../support/smallStandard.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const cellsOf = (standard: typeof vietnam2022) =>
  statusCells(compiledOf(planOf(standard).classification));

const bitsOf = (cells: ReturnType<typeof cellsOf>[number]) =>
  [...cells.byIncome, cells.unknown].map(({ below, at, unknown }) =>
    [below, at, unknown].map(({ possible }) => possible),
  );

describe('the cells of the decree of 2022', () => {
  const [rural, urban, anywhere] = cellsOf(vietnam2022) as [
    ReturnType<typeof cellsOf>[number],
    ReturnType<typeof cellsOf>[number],
    ReturnType<typeof cellsOf>[number],
  ];

  test('in the country: up to 1.5 million, up to 2.25, above, and not known', () => {
    expect(rural.thresholds.map(({ least }) => least)).toEqual([
      1_500_000 + 2 ** -32,
      2_250_000 + 2 ** -31,
    ]);
    // Fewer than three deprivations, three, not known: near-poor 2, poor 1.
    expect(bitsOf(rural)).toEqual([
      [2, 1, 3],
      [4, 4, 4],
      [8, 8, 8],
      [14, 13, 15],
    ]);
    expect(bitsOf(urban)).toEqual(bitsOf(rural));
  });

  test('where the area is not known both lines part them', () => {
    expect(bitsOf(anywhere)).toEqual([
      [2, 1, 3],
      [6, 5, 7],
      [4, 4, 4],
      [12, 12, 12],
      [8, 8, 8],
      [14, 13, 15],
    ]);
  });

  test('an open status hangs on the area first, then on the income, then on deprivations', () => {
    expect(anywhere.byIncome.map(({ unknown }) => unknown.open)).toEqual([
      'deprivations',
      'area',
      null,
      'area',
      null,
    ]);
    expect(rural.unknown.below.open).toBe('income');
    expect(rural.byIncome[0]?.unknown.open).toBe('deprivations');
    expect(rural.byIncome[0]?.at.open).toBeNull();
    expect(anywhere.unknown.below.unpublished).toBeNull();
  });
});

test('over the line of 2027 the status hangs on one that was not published', () => {
  const [rural] = cellsOf(vietnam2027);
  expect(rural?.byIncome.map(({ at }) => [at.possible, at.open, at.unpublished])).toEqual([
    [1, null, null],
    [12, null, 1],
  ]);
});

test('an income of a standard goes over a month or over twelve', () => {
  expect(monthsOf({ standard: smallStandard })).toBe(1);
  expect(monthsOf({ standard: { ...smallStandard, per: 'year' } })).toBe(12);
});
