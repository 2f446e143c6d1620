import { auditPublished, type PublishedGroup } from 'poverty-indicators';
import { describe, expect, test } from 'vitest';

const audit = (
  before: { total?: number; poor?: PublishedGroup },
  after: { total?: number; poor?: PublishedGroup },
  points: string | number,
  options = {},
) =>
  auditPublished(
    {
      unit: 'household',
      rows: [
        { id: '2023', ...before },
        { id: '2024', ...after, poor: { ...after.poor, change: { percentagePoints: points } } },
      ],
      sequences: [{ rows: ['2023', '2024'] }],
    },
    options,
  );

describe('of percents alone', () => {
  test.each([
    ['50.54', '39.48', '-11.06', true],
    ['50.54', '39.48', '-11.05', true],
    ['50.54', '39.48', '-11.07', true],
    ['50.54', '39.48', '-11.08', false],
    ['50.54', '39.48', '11.06', false],
    ['39.48', '50.54', '11.06', true],
    ['39.48', '39.48', '0', true],
    ['39.48', '39.48', '0.02', false],
  ])('from %s to %s is a change of %s: %s', (first, last, points, fits) => {
    const { consistent } = audit({ poor: { percent: first } }, { poor: { percent: last } }, points);
    expect(consistent).toBe(fits);
  });

  test('the changes that would fit are named', () => {
    const [found] = audit(
      { poor: { percent: '4.5' } },
      { poor: { percent: '4.4' } },
      '-0.4',
    ).findings;
    expect(found).toEqual({
      code: 'changeDoesNotFit',
      cells: [
        { row: '2023', field: 'poor.percent', printed: '4.5' },
        { row: '2024', field: 'poor.percent', printed: '4.4' },
        { row: '2024', field: 'poor.change.percentagePoints', printed: '-0.4' },
      ],
      expected: [
        { row: '2024', field: 'poor.change.percentagePoints', from: '-0.11', to: '-0.09' },
      ],
      suggestions: [],
      message: '2024: 4.4 % poor after 4.5 % in 2023 is no change of -0.4 percentage points.',
    });
  });

  test('cut down, the change lies closer', () => {
    const down = { rounding: 'down' };
    expect(
      audit({ poor: { percent: '5' } }, { poor: { percent: '4' } }, '-1.00', down).consistent,
    ).toBe(true);
    expect(
      audit({ poor: { percent: '5' } }, { poor: { percent: '4' } }, '-0.99', down).consistent,
    ).toBe(true);
    expect(
      audit({ poor: { percent: '5' } }, { poor: { percent: '4' } }, '-1.01', down).consistent,
    ).toBe(false);
  });
});

describe('of counts', () => {
  const before = { total: 3000, poor: { count: 1000 } };
  const after = { total: 3000, poor: { count: 500 } };

  test('the points are the exact change or the difference of the prints, and nothing between', () => {
    // 33.333… to 16.666…: −16.666…, printed −16.67, or 16.67 − 33.33 = −16.66.
    expect(audit(before, after, '-16.67').consistent).toBe(true);
    expect(audit(before, after, '-16.66').consistent).toBe(true);
    const [found] = audit(before, after, '-16.65').findings;
    expect(found?.message).toBe(
      '2024: 16.67 % poor after 33.33 % in 2023 is no change of -16.65 percentage points.',
    );
    expect(found?.cells.map(({ row, field }) => `${row} ${field}`)).toEqual([
      '2023 total',
      '2023 poor.count',
      '2024 total',
      '2024 poor.count',
      '2024 poor.change.percentagePoints',
    ]);
  });

  test('with a percent on one side the change is again a range', () => {
    expect(audit({ poor: { percent: '33.33' } }, after, '-16.65').consistent).toBe(true);
    expect(audit({ poor: { percent: '33.33' } }, after, '-16.64').consistent).toBe(false);
    expect(audit(before, { poor: { percent: '16.67' } }, '-16.64').findings[0]?.cells).toHaveLength(
      4,
    );
  });

  test('ends of the exact change are in or out as the rounding says', () => {
    const even = { rounding: 'halfEven', decimals: 0 };
    const tied = (count: number) => ({ total: 200, poor: { count } });
    // 0.5 points up: half up 1, half to even 0; and the prints say 1 − 0 or 0 − 0.
    expect(audit(tied(0), tied(1), '1', { decimals: 0 }).consistent).toBe(true);
    expect(audit(tied(0), tied(1), '0', even).consistent).toBe(true);
    expect(audit(tied(0), tied(1), '1', even).consistent).toBe(false);
    expect(audit(tied(1), tied(0), '0', even).consistent).toBe(true);
    expect(audit(tied(1), tied(4), '2', even).consistent).toBe(true);
  });
});

test('a row without its percent is named', () => {
  const lacking = (rows: string[]) => [{ check: 'changeDoesNotFit', field: 'poor.percent', rows }];
  expect(audit({}, { poor: { percent: '1' } }, '-1').unchecked).toEqual(lacking(['2023']));
  expect(audit({ poor: { percent: '1' } }, {}, '-1').unchecked).toEqual(lacking(['2024']));
  expect(audit({}, {}, '-1').unchecked).toEqual(lacking(['2023', '2024']));
  const nobody = { total: 0, poor: { count: 0 } };
  expect(audit(nobody, { total: 5, poor: { count: 9 } }, '-1').unchecked).toEqual(
    lacking(['2023', '2024']),
  );
  const zero = { total: 0, poor: { count: 0, percent: '0' } };
  expect(audit(zero, { total: 5, poor: { count: 1, percent: '20' } }, '20').consistent).toBe(true);
});
