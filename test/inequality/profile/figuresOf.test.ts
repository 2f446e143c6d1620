import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/inequality/profile/figuresOf.ts';
import { ascendingColumns } from '../../support/welfareRows.ts';

const columnsFor = (welfare: readonly number[]) =>
  ascendingColumns(welfare.map((value) => ({ welfare: value, weight: 2 })));

describe('figures', () => {
  test('of two persons, by hand', () => {
    // u is 1/2 and 3/2.
    const { values, reasons, rows, population } = figuresOf(columnsFor([10, 30]), 'null');
    expect([rows, population, reasons]).toEqual([2, 4, {}]);
    const wanted = {
      meanWelfare: 20,
      medianWelfare: 20,
      giniIndex: 0.25,
      hooverIndex: 0.25,
      entropyMinus1: (2 + 2 / 3 - 2) / 4,
      meanLogDeviation: -Math.log(0.75) / 2,
      theilIndex: (1.5 * Math.log(1.5) - 0.5 * Math.LN2) / 2,
      entropy2: 0.125,
      atkinsonHalf: 1 - ((Math.sqrt(0.5) + Math.sqrt(1.5)) / 2) ** 2,
      atkinson1: 1 - Math.sqrt(0.75),
      atkinson2: 0.25,
      p90p10: 3,
      p90p50: 1.5,
      p10p50: 0.5,
      quintileShareRatio: 3,
      palmaRatio: 0.75,
      bottom40Share: 0.2,
      bottom50Share: 0.25,
      top10Share: 0.15,
      top1Share: 0.015,
    };
    expect(Object.keys(values)).toEqual(Object.keys(wanted));
    for (const [name, value] of Object.entries(wanted)) {
      expect(values[name as keyof typeof values], name).toBeCloseTo(value, 13);
    }
  });

  test('of negative welfare have a reason each', () => {
    const { values, reasons, negative, zero } = figuresOf(columnsFor([-5, 0, 0, 35]), 'null');
    expect([negative, zero]).toEqual([
      { rows: 1, weight: 2 },
      { rows: 2, weight: 4 },
    ]);
    expect(values).toMatchObject({
      meanWelfare: 7.5,
      medianWelfare: 0,
      giniIndex: null,
      p90p10: null,
    });
    expect(reasons).toMatchObject({
      giniIndex: 'negativeWelfare',
      atkinson2: 'negativeWelfare',
      top1Share: 'negativeWelfare',
      p90p10: 'nothingToDivideBy',
    });
    expect(Object.keys(reasons)).not.toContain('meanWelfare');
  });

  test('of zeros have a value where zeros are accepted', () => {
    const { values, reasons } = figuresOf(columnsFor([0, 4]), 'null');
    expect(values).toMatchObject({
      giniIndex: 0.5,
      hooverIndex: 0.5,
      entropy2: 0.5,
      atkinson1: null,
    });
    expect(reasons).toEqual({
      entropyMinus1: 'zeroWelfare',
      meanLogDeviation: 'zeroWelfare',
      atkinson1: 'zeroWelfare',
      atkinson2: 'zeroWelfare',
      p90p10: 'nothingToDivideBy',
      quintileShareRatio: 'nothingToDivideBy',
      palmaRatio: 'nothingToDivideBy',
    });
    expect(figuresOf(columnsFor([0, 0]), 'null').reasons).toMatchObject({
      giniIndex: 'nothingToDivideBy',
      atkinson1: 'zeroWelfare',
    });
  });

  test('of nobody have no values', () => {
    for (const columns of [columnsFor([]), ascendingColumns([{ welfare: 1, weight: 0 }])]) {
      const { values, reasons, population } = figuresOf(columns, { floor: 1 });
      expect(population).toBe(0);
      expect(new Set(Object.values(values))).toEqual(new Set([null]));
      expect(new Set(Object.values(reasons))).toEqual(new Set(['nobodyCounted']));
      expect(Object.keys(reasons)).toEqual(Object.keys(values));
    }
  });

  test('by policy', () => {
    const columns = columnsFor([-5, 0, 10, 30]);
    const omitted = figuresOf(columns, 'omit').values;
    expect(omitted).toMatchObject({ meanWelfare: 8.75, entropy2: expect.closeTo(0.4375, 13) });
    expect(omitted.atkinson2).toBeCloseTo(0.25, 14);
    const raised = figuresOf(columns, { floor: 10 }).values;
    expect(raised).toMatchObject({ meanWelfare: 8.75, giniIndex: 0.25, hooverIndex: 0.25 });
    expect(raised.atkinson2).toBeCloseTo(0.2, 14);
  });

  test('past the largest double say so', () => {
    const { values, reasons } = figuresOf(columnsFor([5e-324, 1e9]), 'null');
    expect(values.entropyMinus1).toBe(null);
    expect(reasons.entropyMinus1).toBe('overflow');
    expect(values.giniIndex).toBe(0.5);
  });
});
