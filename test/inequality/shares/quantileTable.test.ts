import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileTable } from '../../../src/inequality/shares/quantileTable.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { sampleOf, welfareRows } from '../../support/welfareRows.ts';

const marginal = ['split', 'whole'] as const;

describe('the table of quantile groups', () => {
  test('of ten persons has one a decile', () => {
    const sample = deepFreeze({ welfare: [55, 45, 35, 25, 15, 5, 65, 75, 85, 95] });
    const { measure, mean, groups, conventions, rows } = quantileTable(sample);
    expect(measure).toBe('quantileTable');
    expect([mean, rows, groups.length]).toEqual([50, 10, 10]);
    expect(groups[3]).toEqual({
      group: 4,
      upperBound: 40,
      population: 1,
      mean: expect.closeTo(35, 12),
      welfareShare: expect.closeTo(0.07, 14),
      cumulativeShare: expect.closeTo(0.16, 14),
    });
    expect(groups[9]).toMatchObject({ upperBound: 95, cumulativeShare: 1 });
    expect(conventions).toMatchObject({ count: '10', marginalRows: 'split' });
  });

  test('splits rows, or puts each in one group', () => {
    // Three persons in halves: 10 and half of 20, or 10 and 20, the median.
    const sample = { welfare: [10, 20, 60] };
    const [split, whole] = marginal.map((marginalRows) => {
      const { groups } = quantileTable(sample, { count: 2, marginalRows });
      return groups.map(({ population, mean, welfareShare }) => [population, mean, welfareShare]);
    });
    expect(split).toEqual([
      [1.5, 20 / 1.5, 20 / 90],
      [1.5, 70 / 1.5, 70 / 90],
    ]);
    expect(whole).toEqual([
      [2, 15, 30 / 90],
      [1, 60, 60 / 90],
    ]);
  });

  test('may have a group of whole rows with nobody in it', () => {
    const { groups } = quantileTable(
      { welfare: [5, 5, 5, 20] },
      { count: 4, marginalRows: 'whole' },
    );
    expect(groups.map(({ population }) => population)).toEqual([3, 0, 0, 1]);
    expect(groups[1]).toMatchObject({ upperBound: 5, mean: null, welfareShare: 0 });
  });

  test('adds up', () => {
    const count = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(welfareRows(1), count, fc.constantFrom(...marginal), (rows, parts, how) => {
        const table = quantileTable(sampleOf(rows), { count: parts, marginalRows: how });
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        const population = sum(rows.map(({ weight }) => weight));
        const total = sum(rows.map(({ welfare, weight }) => welfare * weight));
        expect(table.mean).toBeCloseTo(total / population, 11);
        expect(sum(table.groups.map((group) => group.population))).toBeCloseTo(population, 11);
        expect(sum(table.groups.map(({ welfareShare }) => welfareShare as number))).toBeCloseTo(
          1,
          12,
        );
        expect(table.groups.at(-1)?.cumulativeShare).toBe(1);
        for (const { population: own, mean, welfareShare } of table.groups) {
          expect((mean ?? 0) * own).toBeCloseTo((welfareShare as number) * total, 9);
        }
        expect(JSON.parse(JSON.stringify(table))).toEqual(table);
      }),
    );
  });

  test('of nobody has no groups, of nothing no shares', () => {
    expect(quantileTable({ welfare: [] })).toMatchObject({
      measure: 'quantileTable',
      mean: null,
      groups: [],
      rows: 0,
    });
    expect(quantileTable({ welfare: [0, 0] }, { count: 1 })).toMatchObject({
      mean: 0,
      groups: [
        { upperBound: 0, population: 2, mean: 0, welfareShare: null, cumulativeShare: null },
      ],
    });
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-10, 20, 30] };
    expectPovertyError(() => quantileTable(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const { groups } = quantileTable(sample, { count: 3, outsideSupport: 'keep' });
    expect(groups[0]).toMatchObject({ upperBound: 5, mean: expect.closeTo(-10, 13) });
    expect(groups[0]?.welfareShare).toBeCloseTo(-0.25, 14);
  });

  test.each([
    [{ count: 0 }, 'invalidNumber', ['count']],
    [{ count: 2.5 }, 'invalidNumber', ['count']],
    [{ count: '10' }, 'invalidNumber', ['count']],
    [{ marginalRows: 'all' }, 'unknownOption', ['marginalRows']],
    [{ groups: 5 }, 'unknownOption', ['groups']],
    [null, 'missingValue', ['options']],
  ] as const)('%j is refused', (options, code, path) => {
    expectPovertyError(() => quantileTable({ welfare: [1] }, untyped(options)), { code, path });
  });
});
