import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/tabulate/output/readTable.ts';
import type { ReleaseRules } from '../../../src/tabulate/release/releaseRules.ts';
import { suppressed } from '../../../src/tabulate/release/suppressed.ts';
import { type Described, type Figure, tableOf } from '../output/tables.ts';

const rules: ReleaseRules = {
  minimumRows: 5,
  minimumPopulation: 0,
  roundTo: 0,
  complementary: 'smallest',
};

/** The marks of a table, as a letter for each group and indicator: s, c, or a dot where it is shown. */
function marks(
  indicators: readonly Described[],
  groups: readonly (readonly [label: string | null, ...figures: readonly Figure[]])[],
  more: Partial<ReleaseRules> = {},
): string[] {
  const table = tableOf(
    ['a'],
    indicators,
    groups.map(([label, ...figures]) => [[label], ...figures] as const),
  );
  return suppressed(readTable(table), table.indicators, { ...rules, ...more }).map((of) =>
    of.map((mark) => mark?.charAt(0) ?? '.').join(''),
  );
}

const mean = { id: 'mean', measure: 'meanWelfare' } as const;
const ofLine = (id: string, measure: Described['measure'], line: string): Described => ({
  id,
  measure,
  conventions: { line },
});

/** A mean, a headcount, the number of poor and the gap, of so many rows and poor. */
const povertyFigures = (rows: number, poor: number): Figure[] => [
  { value: 9, rows },
  { value: poor / rows, rows },
  { value: poor, rows },
  { value: poor / rows / 3, rows },
];
const poverty = [
  mean,
  ofLine('h', 'povertyHeadcount', '2'),
  ofLine('n', 'poorPopulation', '2'),
  ofLine('gap', 'povertyGapIndex', '2'),
];

describe('rows', () => {
  test('few rows and the next smallest, in all indicators', () => {
    const gini = { id: 'gini', measure: 'giniIndex' } as const;
    const figures = (rows: number): Figure[] => [
      { value: 1, rows },
      { value: 0.5, rows },
    ];
    const table = [
      [null, ...figures(17)],
      ['a', ...figures(2)],
      ['b', ...figures(9)],
      ['c', ...figures(6)],
    ] as const;
    expect(marks([mean, gini], table)).toEqual(['..', 'ss', '..', 'cc']);
    expect(marks([mean, gini], table, { complementary: 'none' })).toEqual(['..', 'ss', '..', '..']);
    // Without a total nothing can be subtracted.
    expect(marks([mean, gini], table.slice(1))).toEqual(['ss', '..', '..']);
  });

  test('few weights too', () => {
    const figures = (population: number): Figure => ({ value: 1, rows: 20, population });
    const table = [
      [null, figures(170)],
      ['a', figures(20)],
      ['b', figures(90)],
      ['c', figures(60)],
    ] as const;
    expect(marks([mean], table)).toEqual(['.', '.', '.', '.']);
    expect(marks([mean], table, { minimumPopulation: 30 })[1]).toBe('s');
  });

  test('what would round to 0', () => {
    const table = [
      [null, { value: 1, rows: 31 }],
      ['a', { value: 1, rows: 5 }],
      ['b', { value: 1, rows: 12 }],
      ['c', { value: 1, rows: 14 }],
    ] as const;
    expect(marks([mean], table, { roundTo: 10 })).toEqual(['.', '.', '.', '.']);
    expect(marks([mean], table, { roundTo: 12 })).toEqual(['.', 's', 'c', '.']);
  });

  test('rows that were left out are rows of the group', () => {
    const gini = { id: 'gini', measure: 'giniIndex' } as const;
    const figures = (rows: number, missing: number): Figure[] => [
      { value: 1, rows },
      { value: 0.5, rows: rows - missing, missing },
    ];
    // a has 8 rows, 2 of them with a value; the partner is b, since c could not have one more: it has 12 of 12.
    expect(
      marks(
        [mean, gini],
        [
          [null, ...figures(34, 7)],
          ['a', ...figures(8, 6)],
          ['b', ...figures(14, 1)],
          ['c', ...figures(12, 0)],
        ],
      ),
    ).toEqual(['..', '.s', '.c', '..']);
    // d has nobody with a value, but two rows: both figures would tell the two.
    expect(
      marks(
        [mean, gini],
        [
          ['d', { value: 1, rows: 2 }, { value: null, rows: 0, missing: 2 }],
          ['e', ...figures(9, 0)],
        ],
      ),
    ).toEqual(['ss', '..']);
  });
});

describe('counts', () => {
  test('few poor: the headcount, the number and the gap of the line, not the mean', () => {
    expect(
      marks(poverty, [
        [null, ...povertyFigures(300, 74)],
        ['a', ...povertyFigures(100, 2)],
        ['b', ...povertyFigures(120, 40)],
        ['c', ...povertyFigures(80, 32)],
      ]),
    ).toEqual(['....', '.ssc', '....', '.ccc']);
  });

  test('few that are not poor', () => {
    const few = marks(poverty, [['a', ...povertyFigures(100, 97)]]);
    expect(few).toEqual(['.ssc']);
  });

  test('nobody and everybody are no small numbers', () => {
    expect(
      marks(poverty, [
        ['a', ...povertyFigures(100, 0)],
        ['b', ...povertyFigures(100, 100)],
      ]),
    ).toEqual(['....', '....']);
  });

  test('another line is another count', () => {
    const two = [poverty[1], ofLine('h3', 'povertyHeadcount', '3')].flatMap((each) => each ?? []);
    expect(
      marks(two, [
        ['a', { value: 0.02, rows: 100 }, { value: 0.3, rows: 100 }],
        ['b', { value: 0.2, rows: 100 }, { value: 0.5, rows: 100 }],
      ]),
    ).toEqual(['s.', '..']);
  });

  test('with weights the rows of a share count', () => {
    const share = [{ id: 's', measure: 'statusShare' }] as const;
    const figure = (value: number): Figure => ({ value, rows: 50, population: 20_000 });
    // 4% of 50 rows are two, whatever they weigh; 10% are five.
    expect(
      marks(share, [
        ['a', figure(0.04)],
        ['b', figure(0.1)],
      ]),
    ).toEqual(['s', '.']);
  });

  test('statuses stand and fall together, since they add up to all', () => {
    const statuses = ['poor', 'nearPoor', 'averageLiving'].map(
      (status): Described => ({ id: status, measure: 'statusPopulation', conventions: { status } }),
    );
    const figures = (...counts: number[]) => {
      const rows = counts.reduce((sum, count) => sum + count, 0);
      return counts.map((value): Figure => ({ value, rows }));
    };
    expect(
      marks(statuses, [
        [null, ...figures(80, 32, 189)],
        ['a', ...figures(40, 2, 59)],
        ['b', ...figures(20, 10, 60)],
        ['c', ...figures(20, 20, 70)],
      ]),
    ).toEqual(['...', 'csc', 'ccc', '...']);
  });

  test('an index: who is poor, and what is lacked', () => {
    const index: Described[] = [
      { id: 'h', measure: 'multidimensionalHeadcount' },
      { id: 'm0', measure: 'adjustedHeadcount' },
      { id: 'a', measure: 'deprivationIntensity' },
      { id: 'water', measure: 'uncensoredHeadcount', conventions: { indicator: 'water' } },
      { id: 'school', measure: 'uncensoredHeadcount', conventions: { indicator: 'school' } },
    ];
    const figures = (...values: number[]) => values.map((value): Figure => ({ value, rows: 100 }));
    expect(marks(index, [['x', ...figures(0.02, 0.01, 0.5, 0.4, 0.3)]])).toEqual(['scc..']);
    expect(marks(index, [['x', ...figures(0.2, 0.1, 0.5, 0.02, 0.3)]])).toEqual(['...s.']);
  });

  test('where the base is hidden, the reason is that of the base', () => {
    // c is the partner of a; that all but two of it are poor is not told.
    expect(
      marks(poverty, [
        [null, ...povertyFigures(31, 16)],
        ['a', ...povertyFigures(2, 1)],
        ['b', ...povertyFigures(20, 8)],
        ['c', ...povertyFigures(9, 7)],
      ]).slice(1),
    ).toEqual(['ssss', '....', 'cccc']);
  });
});
