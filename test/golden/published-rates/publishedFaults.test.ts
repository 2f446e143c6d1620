import { auditPublished, householdFlows, type PublishedRow } from 'poverty-indicators';
import { describe, expect, test } from 'vitest';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { readText } from '../../support/project.ts';
import { oneRow } from '../../support/publishedTables.ts';
import { type PublishedRow as FileRow, rowsFor } from './publishedRates.ts';

type Figures = readonly [
  poor: number | null,
  poorPercent: string | null,
  nearPoor: number | null,
  nearPoorPercent: string | null,
  both: number | null,
  bothPercent: string | null,
];

const file: {
  readonly regions: readonly { year: number; rows: Readonly<Record<string, Figures>> }[];
  readonly bacGiang: { rows: readonly (readonly [number, number, number, string, number])[] };
} = JSON.parse(readText('test/golden/published-rates/regions.json'));

function rowOf(id: string, figures: Figures): PublishedRow {
  const [poor, poorPercent, nearPoor, nearPoorPercent, both, bothPercent] = figures;
  return {
    id,
    place: id,
    poor: { count: poor, percent: poorPercent },
    nearPoor: { count: nearPoor, percent: nearPoorPercent },
    multidimensional: { count: both, percent: bothPercent },
  };
}

function figuresOf(row: FileRow): Figures {
  return [
    row.poor,
    row.poor_rate_pct_as_published ?? null,
    row.near_poor,
    row.near_poor_rate_pct_as_published ?? null,
    row.multi,
    row.multi_rate_pct_as_published ?? null,
  ];
}

const rowOfFile = (row: FileRow): PublishedRow => ({
  ...rowOf(`${row.place}, ${row.year}`, figuresOf(row)),
  total: row.households_total,
});

const regionsOf = (year: number) => {
  const rows = Object.entries(file.regions.find((each) => each.year === year)?.rows ?? {});
  return rows.map(([place, figures]) => rowOf(place, figures));
};

const nation = 'Việt Nam';
const partition = (rows: readonly PublishedRow[]) => ({
  whole: nation,
  parts: rows.map(({ id }) => id).filter((id) => id !== nation),
});

const codesIn = (table: Parameters<typeof auditPublished>[0]) =>
  auditPublished(table).findings.map(({ code, cells }) => [code, cells[0]?.row]);

describe('passes what agrees', () => {
  const good = [...rowsFor('golden'), ...rowsFor('range-check')];

  test.each(good)('%s', (_, row) => {
    expect(auditPublished({ unit: row.unit, rows: [rowOfFile(row)] }).findings).toEqual([]);
  });

  test('all of them in one table', () => {
    const rows = good.map(([, row], index) => ({ ...rowOfFile(row), id: `${index}` }));
    expect(auditPublished({ unit: 'household', rows }).consistent).toBe(true);
  });

  test('Quảng Nam, 2023, with the change from 2022 that was printed', () => {
    // 29,146 poor were 6.63 percent of some number of households.
    const change = { count: -4477, percentagePoints: '-1.06' };
    const before = { id: '2022', poor: { percent: '6.63' } };
    const after = { id: '2023', total: 442_673, poor: { count: 24_669, percent: '5.57', change } };
    const rows = [before, after];
    const sequences = [{ rows: ['2022', '2023'], maximumYearlyTotalChange: 0.03 }];
    expect(auditPublished({ unit: 'household', rows, sequences })).toMatchObject({
      consistent: true,
      unchecked: [],
    });
  });
});

describe('finds what the sources contradict themselves in', () => {
  test('every row that is no golden is caught, but for the one that needs its next year', () => {
    const caught = rowsFor('do-not-use-as-golden').map(([name, row]) => [
      name,
      auditPublished({ unit: 'household', rows: [rowOfFile(row)] }).findings.map(
        ({ code }) => code,
      ),
    ]);
    expect(caught).toEqual([
      ['Đồng bằng sông Hồng, 2022', ['countsDoNotAdd']],
      ['Việt Nam, 2020', []],
      ['Bình Thuận, hộ dân tộc thiểu số, 2022', ['noCommonTotal']],
      ['Bắc Giang, 2012', ['percentDoesNotFitCount']],
    ]);
  });

  test('1a. the nation, 2022: 119 too many, and they are in Tây Nguyên', () => {
    const { findings } = auditPublished({ unit: 'household', rows: regionsOf(2022) });
    expect(findings.map(({ message }) => message)).toEqual([
      'Việt Nam: 1,057,374 poor and 915,274 near-poor are 1,972,648, not 1,972,767 (119 too many printed).',
      'Đồng bằng sông Hồng: 69,239 poor and 100,237 near-poor are 169,476, not 169,566 (90 too many printed). It would fit with 69,329 poor (two digits swapped) or 100,327 near-poor (two digits swapped).',
      'Tây Nguyên: 129,160 poor and 107,487 near-poor are 236,647, not 236,766 (119 too many printed).',
    ]);
  });

  test('1b. the Red River Delta, 2022: with the nation beside it, only 69,329 is left', () => {
    const rows = regionsOf(2022);
    const table = { unit: 'household' as const, rows, partitions: [partition(rows)] };
    const found = auditPublished(table).findings.find(({ code }) => code === 'partCountsDoNotAdd');
    expect(found?.suggestions).toEqual([
      { row: 'Đồng bằng sông Hồng', field: 'poor.count', count: 69_329, slip: 'swappedDigits' },
    ]);
    expect(found?.message).toBe(
      'Việt Nam: the parts have 1,057,284 poor together, the whole 1,057,374 (90 too many printed). It would fit with 69,329 poor in Đồng bằng sông Hồng (two digits swapped).',
    );
  });

  test.each([
    [2022, { from: 26_762_603, to: 26_932_913 }, { from: 26_216_173, to: 26_251_057 }],
    [2023, { from: 26_895_565, to: 27_158_638 }, { from: 27_771_755, to: 27_792_252 }],
  ])('2. in %d the regions imply other totals than the nation', (year, parts, whole) => {
    const rows = regionsOf(year);
    const audit = auditPublished({ unit: 'household', rows, partitions: [partition(rows)] });
    const found = audit.findings.find(({ code }) => code === 'impliedTotalsDoNotAdd');
    expect(found?.expected).toEqual([{ row: nation, field: 'total', ...parts }]);
    expect(audit.rows[0]?.totals).toEqual(whole);
  });

  test('3. the nation has 11 percent more households in 2024; without them 4.06 would be 4.53', () => {
    const [before] = regionsOf(2023) as [PublishedRow];
    const row = rowsFor('range-check').find(([name]) => name === 'Việt Nam, 2024')?.[1] as FileRow;
    const after: PublishedRow = {
      ...rowOfFile(row),
      multidimensional: {
        count: row.multi,
        percent: '4.06',
        change: { percentagePoints: '-1.65' },
      },
    };
    const sequences = [{ rows: [nation, after.id], maximumYearlyTotalChange: 0.03 }];
    const { findings } = auditPublished({ unit: 'household', rows: [before, after], sequences });
    expect(findings.map(({ code }) => code)).toEqual(['totalJumps']);
    expect(findings[0]?.expected[1]).toEqual({
      row: after.id,
      field: 'multidimensional.percent',
      from: '4.53',
      to: '4.53',
    });
    expect(findings[0]?.message).toBe(
      'Việt Nam, 2024: the total rises by at least 11.4 %, to 30,971,636 to 31,048,014 households after 27,771,755 to 27,792,252 in Việt Nam; on the earlier total 1,258,997 poor or near-poor would be 4.53 %, not 4.06 %.',
    );
  });

  test('3. while the northern mountains, 3.230 to 3.248 million, do not jump', () => {
    const rows = [
      rowOf('2023', [null, null, null, null, 587_952, '18.20']),
      { id: '2024', total: 3_248_000 },
    ];
    const sequences = [{ rows: ['2023', '2024'], maximumYearlyTotalChange: 0.03 }];
    expect(auditPublished({ unit: 'household', rows, sequences }).consistent).toBe(true);
  });

  test('4a. 417,571 was printed for 471,571 (74 poor districts, 2023)', () => {
    const row = rowOf('74', [311_981, '31.72', 159_590, '16.22', 417_571, '47.94']);
    const { findings } = auditPublished({ unit: 'household', rows: [row] });
    expect(findings.map(({ code }) => code)).toEqual(['noCommonTotal', 'countsDoNotAdd']);
    expect(findings[1]?.suggestions).toEqual([
      { row: '74', field: 'multidimensional.count', count: 471_571, slip: 'swappedDigits' },
    ]);
  });

  test('4b. 1.87 was printed for 18.20 (northern mountains, 2023)', () => {
    const row = rowOf('north', [364_681, '11.29', 223_271, null, 587_952, '1.87']);
    expect(codesIn({ unit: 'household', rows: [row] })).toEqual([
      ['noCommonTotal', 'north'],
      ['percentsDoNotAdd', 'north'],
    ]);
  });

  test('5. Bình Thuận: two rates of ethnic minorities cannot have one total', () => {
    const row = rowOf('Bình Thuận', [3373, '13.13', 3508, '13.63', null, null]);
    const [found] = auditPublished({ unit: 'household', rows: [row] }).findings;
    expect(found?.message).toBe(
      'Bình Thuận: 3,373 poor at 13.13 % need 25,680 to 25,699 households in all and 3,508 near-poor at 13.63 % need 25,728 to 25,746; no total fits them all.',
    );
  });

  test('6. Bắc Giang: 15.40 is 15.38 (2010), 10.44 is 10.52 (2012), and the other years agree', () => {
    const rows = file.bacGiang.rows.map(([year, total, count, percent]) => ({
      id: `${year}`,
      total,
      poor: { count, percent },
    }));
    const { findings } = auditPublished({ unit: 'household', rows });
    expect(findings.map(({ code, expected }) => [code, expected[0]])).toEqual([
      [
        'percentDoesNotFitCount',
        { row: '2010', field: 'poor.percent', from: '15.38', to: '15.38' },
      ],
      [
        'percentDoesNotFitCount',
        { row: '2012', field: 'poor.percent', from: '10.52', to: '10.52' },
      ],
    ]);
  });

  test('6. and 10.98 households, printed as escaped in 2013, are no count', () => {
    const escaped = file.bacGiang.rows.find(([year]) => year === 2013)?.[4] as number;
    const change = { count: -escaped };
    const table = oneRow({ total: 432_487, poor: { count: 38_386, percent: '8.88', change } });
    expectPovertyError(() => auditPublished(table), {
      code: 'invalidCount',
      path: ['rows', 0, 'poor', 'change', 'count'],
    });
    const none = { otherDecrease: 0, fellBack: 0, newlyArisen: 0, otherIncrease: 0 };
    const near = { ...none, start: 0, becamePoor: 0, roseAbove: 0, fromPoor: 0, end: 0 };
    const poor = { ...none, start: 44_541, becameNearPoor: 0, fromNearPoor: 0, end: 38_386 };
    expect(() =>
      householdFlows({ unit: 'household', poor: { ...poor, roseAbove: escaped }, nearPoor: near }),
    ).toThrow('10.98');
  });

  test('the survey: 4.5 in 2020 and 4.4 in 2021 is no fall of 0.4', () => {
    const rows = [
      { id: '2020', poor: { percent: '4.5' } },
      { id: '2021', poor: { percent: '4.4', change: { percentagePoints: '-0.4' } } },
    ];
    const table = { unit: 'household' as const, rows, sequences: [{ rows: ['2020', '2021'] }] };
    for (const decimals of [2, 'asPrinted'] as const) {
      const [found] = auditPublished(table, { decimals }).findings;
      expect(found?.code).toBe('changeDoesNotFit');
      expect(found?.message).toBe(
        '2021: 4.4 % poor after 4.5 % in 2020 is no change of -0.4 percentage points.',
      );
    }
  });

  test('the ten communes: 50.54 to 39.48 is 11.06 points, and 646 households of about 5,841', () => {
    const rowsWith = (total: number, count: number): PublishedRow[] => [
      { id: '2023', total, poor: { percent: '50.54' } },
      {
        id: '2024',
        total,
        poor: { percent: '39.48', change: { count, percentagePoints: '-11.06' } },
      },
    ];
    const sequences = [{ rows: ['2023', '2024'] }];
    const findings = (total: number, count: number) =>
      auditPublished({ unit: 'household', rows: rowsWith(total, count), sequences }).findings;
    expect(findings(5841, -646)).toEqual([]);
    expect(findings(5841, -664).map(({ message }) => message)).toEqual([
      '2024: 2,306 poor after 2,952 in 2023 is a change of -646, not -664.',
    ]);
    expect(findings(20_000, -646).map(({ code }) => code)).toEqual(['changeDoesNotFit']);
  });
});
