import { auditPublished } from 'poverty-indicators';
import { describe, expect, test } from 'vitest';
import { apart } from '../../../src/rates/audit/checkSums.ts';
import { oneRow } from '../../support/publishedTables.ts';

const audit = (row: Parameters<typeof oneRow>[0]) => auditPublished(oneRow(row)).findings;

describe('counts', () => {
  test('poor and near-poor have to be the number of both', () => {
    const [found] = audit({
      poor: { count: 10 },
      nearPoor: { count: 25 },
      multidimensional: { count: 20 },
    });
    expect(found).toMatchObject({
      code: 'countsDoNotAdd',
      expected: [
        { field: 'nearPoor.count', from: 10, to: 10 },
        { field: 'multidimensional.count', from: 35, to: 35 },
      ],
      suggestions: [],
      message: 'row: 10 poor and 25 near-poor are 35, not 20 (15 too few printed).',
    });
  });

  test.each([
    ['poor', 'poor'],
    ['nearPoor', 'near-poor'],
  ] as const)('%s alone cannot be more than both', (group, words) => {
    const [found, ...others] = audit({ [group]: { count: 25 }, multidimensional: { count: 20 } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'countsDoNotAdd',
      expected: [
        { field: `${group}.count`, from: 0, to: 20 },
        { field: 'multidimensional.count', from: 25, to: null },
      ],
      message: `row: 25 ${words} cannot be among 20 poor or near-poor.`,
    });
    expect(audit({ [group]: { count: 20 }, multidimensional: { count: 20 } })).toEqual([]);
  });

  test('a gap is too many or too few', () => {
    expect(apart(10, 12)).toBe('2 too many printed');
    expect(apart(12_000, 10)).toBe('11,990 too few printed');
  });
});

describe('the total', () => {
  test('is at least every group', () => {
    const [found, ...others] = audit({ total: 50, poor: { count: 60, percent: '100' } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'partsExceedTotal',
      cells: [{ field: 'total' }, { field: 'poor.count' }],
      expected: [{ field: 'poor.count', from: 0, to: 50 }],
      message: 'row: 60 poor are more than all 50 households.',
    });
  });

  test('is at least poor and near-poor together', () => {
    const [found] = audit({ total: 50, poor: { count: 30 }, nearPoor: { count: 21 } });
    expect(found?.cells.map(({ field }) => field)).toEqual([
      'total',
      'poor.count',
      'nearPoor.count',
    ]);
    expect(found?.message).toBe('row: 51 poor or near-poor are more than all 50 households.');
  });

  test('that percents imply is at least every group too', () => {
    const [found] = audit({ poor: { count: 30, percent: '60' }, nearPoor: { count: 21 } });
    expect(found).toMatchObject({
      code: 'partsExceedTotal',
      message:
        'row: 51 poor or near-poor are more than all 50 households that their percents allow.',
    });
    expect(found?.cells.map(({ field }) => field)).toEqual([
      'poor.count',
      'nearPoor.count',
      'poor.percent',
    ]);
  });
});

describe('percents whose whole counts do not add up', () => {
  test('although the percents alone might', () => {
    // Of 9,000, 0.50 percent is 45 alone, and 1.01 is 91 alone.
    const [found] = audit({
      total: 9000,
      poor: { count: 45, percent: '0.50' },
      nearPoor: { percent: '0.50' },
      multidimensional: { percent: '1.01' },
    });
    expect(found).toMatchObject({
      code: 'percentsDoNotAdd',
      expected: [{ field: 'multidimensional.count', from: 90, to: 90 }],
      message:
        'row: of 9,000 households the poor and the near-poor are 90 by their figures, but poor or near-poor are 91.',
    });
  });

  test('nor fit into the total', () => {
    const [found] = audit({
      total: 15_000,
      poor: { percent: '50' },
      nearPoor: { percent: '50.01' },
    });
    expect(found).toMatchObject({
      code: 'partsExceedTotal',
      expected: [{ field: 'total', from: 15_001, to: null }],
      message:
        'row: of 15,000 households the poor and the near-poor are 15,001 to 15,002 by their figures.',
    });
  });

  test('a percent that no count prints is not reported twice', () => {
    const found = audit({
      total: 3,
      poor: { percent: '50' },
      multidimensional: { percent: '33.33' },
    });
    expect(found.map(({ code }) => code)).toEqual(['noCountFits', 'percentsDoNotAdd']);
    const one = audit({ total: 3, poor: { percent: '50' }, nearPoor: { percent: '33.33' } });
    expect(one.map(({ code }) => code)).toEqual(['noCountFits']);
  });
});
