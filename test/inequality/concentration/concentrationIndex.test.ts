import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concentrationIndex,
  concentrationIndexMeasure,
} from '../../../src/inequality/concentration/concentrationIndex.ts';
import type { ConcentrationSample } from '../../../src/inequality/concentration/concentrationSample.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import {
  expectInfluence,
  expectNear,
  meanOf,
  type PairRow,
  pairConcentration,
  pairRows,
} from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';

function sampleOf(rows: readonly PairRow[], weights?: readonly number[]): ConcentrationSample {
  return {
    welfare: rows.map(({ welfare }) => welfare),
    variable: rows.map(({ amount }) => amount),
    weight: weights ?? rows.map(({ weight }) => weight),
  };
}

const amountOf = ({ amount }: PairRow) => amount;

describe('the concentration index', () => {
  checkMeasure({
    evaluate: concentrationIndex,
    bind: concentrationIndexMeasure,
    options: {},
    sortable: false,
    sample: (rows, base) => ({
      ...base,
      variable: rows.map(({ welfare }) => ((welfare * 4) % 7) + 1 || 1),
    }),
  });

  test('is that of all pairs, also with negative amounts and welfare', () => {
    fc.assert(
      fc.property(pairRows(-200, -40), (rows) => {
        const { value } = concentrationIndex(sampleOf(rows));
        if (meanOf(rows, amountOf) <= 0) expect(value).toBe(null);
        else {
          const size = meanOf(rows, ({ amount }) => Math.abs(amount)) / meanOf(rows, amountOf);
          expectNear(value, pairConcentration(rows, amountOf), size);
        }
      }),
    );
  });

  test('has the influence that is its slope, where equal welfare comes with different amounts', () => {
    fc.assert(
      fc.property(pairRows(), (rows) => {
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(concentrationIndexMeasure(), weights, (moved) => sampleOf(rows, moved));
      }),
    );
  });

  test('of welfare itself is the Gini index', () => {
    fc.assert(
      fc.property(pairRows(), (rows) => {
        const sample = sampleOf(rows);
        const found = concentrationIndex({ ...sample, variable: sample.welfare }).value;
        expectNear(found, giniIndex(sample).value as number);
      }),
    );
  });

  test('does not see the order of rows of equal welfare', () => {
    const variable = [1, 9, 2, 4, 0];
    const sample = { welfare: [5, 5, 5, 7, 7], variable };
    // By hand: 3 rows of mean 4 below 2 rows of mean 2: 3 · 2 · (2 − 4) / 5² over the mean 3.2.
    expectNear(concentrationIndex(sample).value, -12 / 25 / 3.2, 0);
    const turned = { welfare: sample.welfare, variable: [9, 2, 1, 0, 4] };
    expectNear(concentrationIndex(turned).value, -12 / 25 / 3.2, 0, 1e-15);
  });

  test('is exactly 0 where all have the same of the variable or of welfare', () => {
    const weight = [0.1, 0.2, 0.3];
    const equal = concentrationIndex({ welfare: [1, 2, 3], variable: [0.1, 0.1, 0.1], weight });
    expect(equal.value).toBe(0);
    expect(concentrationIndex({ welfare: [3, 3, 3], variable: [1, 2, 9], weight }).value).toBe(0);
    const other = { welfare: [1, 2, 3], variable: [0.1, 0.1, 7], weight: [0.1, 0.2, 0] };
    expect(concentrationIndex(other).value).toBe(0);
  });

  test('is null where amounts add up to nothing or less', () => {
    const welfare = [1, 2, 3];
    expect(concentrationIndex({ welfare, variable: [0, 0, 0] }).value).toBe(null);
    // In doubles 0.1 + 0.2 − 0.3 is 5.6e-17.
    expect(concentrationIndex({ welfare, variable: [0.1, 0.2, -0.3] }).value).toBe(null);
    expect(concentrationIndex({ welfare, variable: [1, 1, -5] }).value).toBe(null);
  });

  test('keeps its digits where one row of a hundred thousand has nearly everything', () => {
    const length = 100_000;
    const variable = new Float64Array(length).fill(1);
    variable[length - 1] = 1e15;
    const welfare = Float64Array.from({ length }, (_, row) => row);
    // By hand: that row is above all others by 1e15 − 1; the others do not differ.
    const wanted = ((length - 1) * (1e15 - 1)) / length / (length - 1 + 1e15);
    expectNear(concentrationIndex({ welfare, variable }).value, wanted, 0, 1e-14);
    const weight = new Float64Array(length).fill(0.1);
    expectNear(concentrationIndex({ welfare, variable, weight }).value, wanted, 0, 1e-14);
  });

  test.each([
    ['from 1e-3 to 1e12', wideSample, 2 ** 42],
    ['that are nearly equal', closeSample, 2 ** 52],
  ] as const)('is that of whole numbers of incomes %s', (_, sample, scale) => {
    const variable = sample.welfare.toReversed();
    const rows = Array.from(sample.welfare, (income, row) => ({
      income,
      weight: BigInt(sample.weight[row] as number),
      amount: BigInt((variable[row] as number) * scale),
    }));
    rows.sort((a, b) => a.income - b.income);
    let [population, money] = [0n, 0n];
    for (const { weight, amount } of rows) {
      population += weight;
      money += weight * amount;
    }
    let [below, ranked] = [0n, 0n];
    for (let start = 0; start < rows.length; ) {
      let end = start;
      while (rows[end]?.income === rows[start]?.income) end++;
      const level = rows.slice(start, end);
      const weight = level.reduce((sum, row) => sum + row.weight, 0n);
      for (const row of level)
        ranked += row.weight * row.amount * (2n * below + weight - population);
      below += weight;
      start = end;
    }
    const wanted = Number((ranked << 200n) / (population * money)) * 2 ** -200;
    expectNear(concentrationIndex({ ...sample, variable }).value, wanted, 0, 1e-12);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.income, variable: peerData.consumption }, weight);
    expectExact(concentrationIndex(sample).value, exact.concentrationOfConsumption);
  });

  test('does not depend on the size of the variable, near the ends of doubles too', () => {
    const welfare = [1, 2];
    const sixth = concentrationIndex({ welfare, variable: [1, 2] }).value as number;
    // (2 − 1) / 2² over 1.5.
    expectNear(sixth, 1 / 6, 0);
    for (const unit of [5e-324, 2 ** 1020]) {
      const sample = { welfare, variable: [unit, 2 * unit] };
      expect(concentrationIndex(sample).value).toBe(sixth);
      expect(concentrationIndexMeasure().influence(sample)).toEqual(
        concentrationIndexMeasure().influence({ welfare, variable: [1, 2] }),
      );
    }
  });

  test('leaves out rows without an amount by name, and refuses what is no column beside welfare', () => {
    const sample = { welfare: [1, 2, 3, 4], variable: [0, Number.NaN, 1, 1], weight: [1, 5, 1, 1] };
    expectPovertyError(() => concentrationIndex(sample), {
      code: 'missingValue',
      path: ['variable', 1],
    });
    const omitted = concentrationIndex(sample, { missing: 'omit' });
    expect(omitted.treated.missing).toEqual({ rows: 1, weight: 5 });
    // By hand: the two who have 1 are above the one who has 0: 2 / 9 over 2 / 3.
    expectNear(omitted.value, 1 / 3, 0);
    expectPovertyError(() => concentrationIndex({ welfare: [1, 2], variable: [1] }), {
      code: 'unequalColumns',
      path: ['variable'],
    });
    expectPovertyError(() => concentrationIndex(untyped({ welfare: [1] })), {
      code: 'missingValue',
      path: ['variable'],
    });
  });

  test('takes a sorted sample with the variable by the rows of the sample', () => {
    const sorted = { ...sortSample({ welfare: [30, 10, 20] }), variable: [3, 0, 0] };
    // By hand: one of three has all, and is above the others: 2/3.
    expectNear(concentrationIndex(untyped(sorted)).value, 2 / 3, 0);
    expect(concentrationIndexMeasure().influence(untyped(sorted))).toEqual(
      concentrationIndexMeasure().influence({ welfare: [30, 10, 20], variable: [3, 0, 0] }),
    );
  });
});
