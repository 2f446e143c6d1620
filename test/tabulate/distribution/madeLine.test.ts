import { describe, expect, test } from 'vitest';
import { madeLine } from '../../../src/tabulate/distribution/madeLine.ts';
import { pooledBuckets } from '../../../src/tabulate/distribution/pooledBuckets.ts';
import { distributionOf, type Row } from './distributionRows.ts';

const bucketsOf = (rows: readonly Row[], most = 256) => pooledBuckets([distributionOf(rows, most)]);
const rowsOf = (...values: number[]): Row[] => values.map((value) => ({ value, weight: 1 }));
const median = { kind: 'relative', of: 'median', share: 0.6 } as const;
const mean = { kind: 'relative', of: 'mean', share: 0.5 } as const;
const societal = { kind: 'societal', floor: 4, intercept: 1, share: 0.5 } as const;

describe('while all values are kept apart the line is exact', () => {
  const exact = (amount: number) => ({
    amount,
    bounds: { lowest: amount, highest: amount },
    bits: 52,
  });

  test('a share of the median or of the mean', () => {
    // 0.6 × 37.25 is 22.35 in decimals.
    expect(madeLine(bucketsOf(rowsOf(37.25, 1, 90)), median)).toEqual(exact(22.35));
    expect(madeLine(bucketsOf(rowsOf(4, 8)), { ...median, share: 1 })).toEqual(exact(6));
    expect(madeLine(bucketsOf(rowsOf(4, 8)), { ...median, share: 1, rule: 'step' })).toEqual(
      exact(4),
    );
    const weighted = [...rowsOf(1), { value: 5, weight: 3 }, { value: 100, weight: 0 }];
    expect(madeLine(bucketsOf(weighted), mean)).toEqual(exact(2));
  });

  test('a societal line, which is not below its floor', () => {
    expect(madeLine(bucketsOf(rowsOf(8)), societal)).toEqual(exact(5));
    expect(madeLine(bucketsOf(rowsOf(2)), societal)).toEqual(exact(4));
  });
});

test('of nobody, or where it would not be above 0, there is no line', () => {
  const none = { amount: null, bounds: null, bits: 52 };
  for (const rows of [[], [{ value: 5, weight: 0 }], rowsOf(0, 0, 3), rowsOf(-2)]) {
    expect(madeLine(bucketsOf(rows), median)).toEqual(none);
  }
});

describe('where near values were put together', () => {
  // At 6 bits: a bucket of 64 to 65 with the mean 64.5, one of 128 to 130, one of 256 to 260.
  const rows = rowsOf(64, 64.25, 65 - 2 ** -2, 65 - 2 ** -40, 129, 257);
  const buckets = bucketsOf(rows, 3);

  test('a median lies between the ends of its bucket, and so does its share', () => {
    const line = madeLine(buckets, { ...median, share: 0.5, rule: 'step' });
    expect(line.bits).toBe(6);
    expect(line.amount).toBe((64 + 64.25 + 64.75 + 65 - 2 ** -40) / 8);
    expect(line.bounds?.lowest).toBe(32);
    expect(line.bounds?.highest).toBeCloseTo(32.5, 12);
  });

  test('a mean is exact', () => {
    const amount = rows.reduce((sum, { value }) => sum + value, 0) / 12;
    const line = madeLine(buckets, mean);
    expect(line.bits).toBe(52);
    expect(line.amount).toBeCloseTo(amount, 12);
    expect(line.bounds).toEqual({ lowest: line.amount, highest: line.amount });
  });

  test('a floor may be both bounds', () => {
    const line = madeLine(buckets, { ...societal, floor: 40 });
    expect(line).toEqual({ amount: 40, bounds: { lowest: 40, highest: 40 }, bits: 6 });
  });

  test('where one of its bounds would not be above 0 it has none', () => {
    // The bucket beside 0 reaches down to −65; the line is made of the mean of its rows.
    const values = [-64.5, -64, 128, 256, 512].map((value) => ({ value, weight: 1 }));
    const shifted = {
      kind: 'societal',
      floor: 0,
      intercept: 64.5,
      share: 1,
      rule: 'step',
    } as const;
    const low = madeLine(bucketsOf([...values, { value: -64.25, weight: 5 }], 4), shifted);
    expect(low.bits).toBe(6);
    expect(low.amount).toBeGreaterThan(0);
    expect(low.bounds).toBe(null);
  });
});
