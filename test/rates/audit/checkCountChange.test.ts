import { auditPublished, type PublishedRow } from 'poverty-indicators';
import { describe, expect, test } from 'vitest';

type Row = Omit<PublishedRow, 'id'>;

const audit = (before: Row, after: Row, count: number) =>
  auditPublished({
    unit: 'household',
    rows: [
      { id: '2023', ...before },
      { id: '2024', ...after, poor: { ...after.poor, change: { count } } },
    ],
    sequences: [{ rows: ['2023', '2024'] }],
  });

const messages = (...[before, after, count]: Parameters<typeof audit>) =>
  audit(before, after, count).findings.map(({ message }) => message);

test('a change is the difference of the counts', () => {
  const [before, after] = [{ poor: { count: 289 } }, { poor: { count: 54 } }];
  expect(audit(before, after, -235)).toMatchObject({ consistent: true, unchecked: [] });
  const [found] = audit(before, after, 235).findings.slice(-1);
  expect(found).toMatchObject({
    code: 'changeDoesNotFit',
    cells: [
      { row: '2023', field: 'poor.count', printed: 289 },
      { row: '2024', field: 'poor.count', printed: 54 },
      { row: '2024', field: 'poor.change.count', printed: 235 },
    ],
    expected: [{ row: '2024', field: 'poor.change.count', from: -235, to: -235 }],
    message: '2024: 54 poor after 289 in 2023 is a change of -235, not 235.',
  });
});

test('totals and percents leave the change a range', () => {
  const [before, after] = [
    { total: 10_000_000, poor: { percent: '10' } },
    { total: 10_000_000, poor: { percent: '9' } },
  ];
  expect(audit(before, after, -100_999).consistent).toBe(true);
  expect(audit(before, after, -99_001).consistent).toBe(true);
  expect(messages(before, after, -101_000)).toEqual([
    '2024: 899,500 to 900,499 poor after 999,500 to 1,000,499 in 2023 is a change of -100,999 to -99,001, not -101,000.',
  ]);
});

describe('a count and the change give the other count', () => {
  test('which has to fit its row', () => {
    // Quảng Nam, 2023: 4,477 fewer; 29,146 were 6.63 percent in 2022.
    const after = { poor: { count: 24_669 } };
    expect(audit({ poor: { percent: '6.63' } }, after, -4477).consistent).toBe(true);
    expect(messages({ total: 29_145 }, after, -4477)).toEqual([
      '2024: the change of -4,477 would make 29,146 poor in 2023, which its other figures do not allow.',
    ]);
    expect(messages({ poor: { percent: '0' } }, { poor: { count: 0 } }, 0)).toEqual([]);
    expect(messages({ poor: { percent: '6' } }, { poor: { count: 0 } }, 0)).toHaveLength(1);
  });

  test('and cannot be below 0', () => {
    expect(messages({ poor: { count: 5 } }, {}, -6)).toEqual([
      '2024: the change of -6 would make -1 poor in 2024, which its other figures do not allow.',
    ]);
    expect(messages({}, { poor: { count: 5 } }, 6)).toHaveLength(2);
    expect(messages({ poor: { count: 5 } }, {}, -5)).toEqual([]);
  });

  test('and has to fit the other pairs of its row', () => {
    const before = { poor: { percent: '10' }, nearPoor: { count: 20, percent: '20' } };
    expect(messages(before, { poor: { count: 5 } }, -5)).toEqual([]);
    expect(messages(before, { poor: { count: 5 } }, -6)).toHaveLength(1);
  });

  test('unless its row contradicts itself anyway', () => {
    const before = { nearPoor: { count: 0, percent: '5' } };
    const { findings } = audit(before, { poor: { count: 5 } }, -5);
    expect(findings.map(({ code }) => code)).toEqual(['noCommonTotal']);
  });
});

test('rows without counts are named', () => {
  const lacking = (rows: string[]) => [{ check: 'changeDoesNotFit', field: 'poor.count', rows }];
  expect(audit({}, {}, -5).unchecked).toEqual(lacking(['2023', '2024']));
  const range = { total: 10_000_000, poor: { percent: '10' } };
  expect(audit(range, {}, -5).unchecked).toEqual(lacking(['2024']));
  expect(audit({}, range, -5).unchecked).toEqual(lacking(['2023']));
});
