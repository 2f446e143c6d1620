import { auditPublished, type PublishedRow } from 'poverty-indicators';
import { expect, test } from 'vitest';

type Row = Omit<PublishedRow, 'id'>;

const audit = (rows: readonly Row[], maximumYearlyTotalChange?: number | null) => {
  const named = rows.map((row, index) => ({ id: `${index}`, ...row }));
  const sequence = { rows: named.map(({ id }) => id) };
  const limited =
    maximumYearlyTotalChange === undefined ? sequence : { ...sequence, maximumYearlyTotalChange };
  return auditPublished({ unit: 'household', rows: named, sequences: [limited] });
};

test('a sequence of one row, or of none, has nothing to compare', () => {
  expect(audit([], 0)).toMatchObject({ consistent: true, unchecked: [] });
  expect(audit([{ total: 5 }], 0)).toMatchObject({ consistent: true, unchecked: [] });
});

test('a total may change as much as was said, up or down', () => {
  for (const total of [95, 100, 105]) {
    expect(audit([{ total: 100 }, { total }], 0.05).findings).toEqual([]);
  }
  expect(audit([{ total: 100 }, { total: 106 }], 0.05).findings).toMatchObject([
    {
      code: 'totalJumps',
      cells: [
        { row: '0', field: 'total', printed: 100 },
        { row: '1', field: 'total', printed: 106 },
      ],
      expected: [{ row: '1', field: 'total', from: 95, to: 105 }],
      message: '1: the total rises by at least 6.0 %, to 106 households after 100 in 0.',
    },
  ]);
  expect(audit([{ total: 100 }, { total: 94 }], 0.05).findings[0]?.message).toBe(
    '1: the total falls by at least 6.0 %, to 94 households after 100 in 0.',
  );
  expect(audit([{ total: 100 }, { total: 0 }], 2).findings).toEqual([]);
});

test('totals are compared only if asked for', () => {
  expect(audit([{ total: 100 }, { total: 1000 }]).findings).toEqual([]);
  expect(audit([{ total: 100 }, { total: 1000 }], null).findings).toEqual([]);
});

test('years are counted between dates, or else one a row', () => {
  const rows = (date: string) => [
    { date: '2020-12-31', total: 1000 },
    { date, total: 1100 },
  ];
  expect(audit(rows('2022-12-31'), 0.05).findings).toEqual([]);
  expect(audit(rows('2021-12-31'), 0.05).findings).toHaveLength(1);
  expect(audit([{ total: 1000 }, { date: '2022-12-31', total: 1100 }], 0.05).findings).toHaveLength(
    1,
  );
});

test('what the percents would be on the earlier total is said for every count', () => {
  const after = {
    total: 2000,
    poor: { count: 100, percent: '5' },
    nearPoor: { count: 0, percent: '0' },
    multidimensional: { count: 100 },
  };
  const [found] = audit([{ total: 1000 }, after], 0.05).findings;
  expect(found?.message).toBe(
    '1: the total rises by at least 100.0 %, to 2,000 households after 1,000 in 0; on the earlier total 100 poor would be 10.00 %, not 5 % and 100 poor or near-poor would be 10.00 %.',
  );
  expect(found?.expected).toEqual([
    { row: '1', field: 'total', from: 950, to: 1050 },
    { row: '1', field: 'poor.percent', from: '10.00', to: '10.00' },
    { row: '1', field: 'multidimensional.percent', from: '10.00', to: '10.00' },
  ]);
});

test('on an implied total it is a range, and nothing on one that is too small', () => {
  // 1,000 at 10 percent are of 9,996 to 10,005.
  const before = { poor: { count: 1000, percent: '10' } };
  const after = {
    total: 20_000,
    poor: { count: 5000, percent: '25' },
    nearPoor: { count: 10_001 },
  };
  const [found] = audit([before, after], 0.05).findings;
  expect(found?.expected.slice(1)).toEqual([
    { row: '1', field: 'poor.percent', from: '49.98', to: '50.02' },
  ]);
  expect(found?.message).toContain('5,000 poor would be 49.98 to 50.02 %, not 25 %.');
  expect(audit([{ total: 0 }, after], 0.05).findings[0]?.expected).toHaveLength(1);
});

test('a total without an end is not passed, but may be left', () => {
  const open = { poor: { count: 1, percent: '0' } };
  expect(audit([open, { total: 10 ** 9 }], 0.05).findings).toEqual([]);
  expect(audit([{ total: 10 ** 9 }, open], 0.05).findings).toEqual([]);
  const [found] = audit([open, { total: 10_000 }], 0.05).findings;
  expect(found?.expected).toEqual([{ row: '1', field: 'total', from: 19_001, to: null }]);
});

test('a row without a total is named', () => {
  expect(audit([{ total: 5 }, {}, { total: 6 }], 0.05).unchecked).toEqual([
    { check: 'totalJumps', field: 'total', rows: ['1'] },
    { check: 'totalJumps', field: 'total', rows: ['1'] },
  ]);
  expect(audit([{}, {}], 0.05).unchecked).toEqual([
    { check: 'totalJumps', field: 'total', rows: ['0', '1'] },
  ]);
});

test('a count that a printed change gives implies a total too', () => {
  const change = { count: -50 };
  const rows = [
    { poor: { percent: '10' } },
    { total: 2000, poor: { count: 100, percent: '5', change } },
  ];
  const [found] = audit(rows, 0.05).findings;
  expect(found?.message).toContain('the total rises by at least');
  expect(found?.message).toContain('after 1,500 in 0');
});
