import { describe, expect, test } from 'vitest';
import { slice, supportedColumns } from '../../../src/inequality/profile/supportedColumns.ts';
import { ascendingColumns } from '../../support/welfareRows.ts';

const rows = [-2, 0, 0, 3, 5].map((welfare, row) => ({ welfare, weight: row + 1 }));
const columns = ascendingColumns(rows);

describe('what a measure of restricted support gets', () => {
  test.each([
    ['nonNegative', 'null', 'negativeWelfare'],
    ['positive', 'refuse', 'negativeWelfare'],
  ] as const)('of negative welfare, %s and %s', (accepts, policy, reason) => {
    expect(supportedColumns(columns, accepts, policy)).toBe(reason);
  });

  test('of zeros', () => {
    const zeros = ascendingColumns(rows.slice(1));
    expect(supportedColumns(zeros, 'positive', 'null')).toBe('zeroWelfare');
    expect(supportedColumns(zeros, 'nonNegative', 'null')).toBe(zeros);
    const some = ascendingColumns(rows.slice(3));
    expect(supportedColumns(some, 'positive', 'null')).toBe(some);
  });

  test('is what is left, by policy', () => {
    const kept = supportedColumns(columns, 'nonNegative', 'omit');
    expect(kept).toMatchObject({ population: 14, ascending: true });
    expect(kept).toHaveProperty('welfare', Float64Array.of(0, 0, 3, 5));
    const above = supportedColumns(columns, 'positive', 'omit');
    expect(above).toHaveProperty('weights', Float64Array.of(4, 5));
    const raised = supportedColumns(columns, 'positive', { floor: 4 });
    expect(raised).toHaveProperty('welfare', Float64Array.of(4, 4, 4, 4, 5));
    expect(raised).toHaveProperty('population', 15);
    expect([...columns.welfare]).toEqual([-2, 0, 0, 3, 5]);
    expect(supportedColumns(columns, 'positive', { floor: -3 })).toBe(columns);
  });

  test('of nobody, before and after', () => {
    expect(supportedColumns(ascendingColumns([]), 'positive', { floor: 1 })).toBe('nobodyCounted');
    const inDebt = ascendingColumns(rows.slice(0, 3));
    expect(supportedColumns(inDebt, 'positive', 'omit')).toBe('nobodyCounted');
  });
});

test('a slice has its own population', () => {
  expect(slice(columns, 1, 3)).toMatchObject({ population: 5 });
  expect(slice({ ...columns, weights: null }, 1, 3)).toMatchObject({
    population: 2,
    weights: null,
  });
});
