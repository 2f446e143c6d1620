import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  CountTarget,
  CoverageTarget,
  ObservationOf,
  Target,
} from '../../../src/model/target.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { readObservations, requireOrder } from '../../../src/progress/target/readObservations.ts';
import { readTarget } from '../../../src/progress/target/readTarget.ts';
import { badCounts, badDates, badLists, badRecords, untyped } from '../../support/badValues.ts';
import { point } from '../../support/courses.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

type Readable = Parameters<typeof readTarget>[0];
const read = (target: Readable, observations: unknown) =>
  readObservations(
    target,
    untyped<readonly ObservationOf<Target>[]>(deepFreeze(observations)),
    readTarget(target),
  );
const bare = (value: object) => Object.assign(Object.create(null), value);

const deadline = '2025-12-31';
const houses: CountTarget = {
  kind: 'count',
  goal: { atLeast: 291 },
  period: { from: '2021-01-01', to: '2024-12-31' },
};
const telecom: CoverageTarget = { kind: 'coverage', goal: { moreThan: 90 }, deadline };
const half: Target = { kind: 'ratio', goal: { atLeast: '1/2' }, deadline };
const level: Target = { kind: 'level', unit: 'percent', goal: { lessThan: 10 }, deadline };
const year = (of: number, count: number) => ({
  period: { from: `${of}-01-01`, to: `${of}-12-31` },
  count,
});

test.each([level, telecom, half, houses])('no observation is a list of none: %o', (target) => {
  expect(read(target, [])).toEqual([]);
});

describe('values', () => {
  test('are read in the unit of the target', () => {
    const rates = [
      { date: '2021-12-31', value: '25.91' },
      { date: '2022-12-31', value: '21.02 %' },
      { date: '2024-12-31', value: 12.55 },
    ];
    const points = [
      point('2021-12-31', '25.91'),
      point('2022-12-31', '21.02'),
      point('2024-12-31', '12.55'),
    ];
    expect(read(level, rates)).toEqual(points);
    expect(read(level, rates.map(bare))).toEqual(points);
  });

  test.each([
    ['101', 'invalidNumber'],
    [-0.5, 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    ['1/10', 'invalidNumeral'],
    [undefined, 'missingValue'],
  ] as const)('refuse %s', (value, code) => {
    const rows = [
      { date: '2021-12-31', value: 3 },
      { date: '2022-12-31', value },
    ];
    expectPovertyError(() => read(level, rows), {
      code,
      path: ['observations', 1, 'value'],
      row: 1,
    });
  });
});

describe('counts of periods are added up from the start of the period', () => {
  test('63, 70, 78 and 80 houses make 63, 133, 211 and 291', () => {
    const counts = [year(2021, 63), year(2022, 70), year(2023, 78), year(2024, 80)];
    const points = [
      point('2021-12-31', 63),
      point('2022-12-31', 133),
      point('2023-12-31', 211),
      point('2024-12-31', 291),
    ];
    expect(read(houses, counts)).toEqual(points);
    expect(read(houses, counts.map(bare))).toEqual(points);
  });

  test('over 29 February, and by single days', () => {
    const day = (date: string, count: number) => ({ period: { from: date, to: date }, count });
    const days = [day('2024-02-28', 1), day('2024-02-29', 2), day('2024-03-01', 0)];
    const spring = { ...houses, period: { from: '2024-02-28', to: '2024-03-31' } };
    expect(read(spring, days)).toEqual([
      point('2024-02-28', 1),
      point('2024-02-29', 3),
      point('2024-03-01', 3),
    ]);
  });

  const june = { from: '2021-01-01', to: '2021-06-30' };
  test.each([
    ['a first period that begins late', [year(2022, 1)], 'invalidTarget', 0],
    ['a first period that begins early', [year(2020, 1)], 'dateOrder', 0],
    ['a gap of a year', [year(2021, 63), year(2023, 78)], 'invalidTarget', 1],
    [
      'a gap of a day',
      [
        { period: june, count: 1 },
        { period: { from: '2021-07-02', to: '2021-12-31' }, count: 1 },
      ],
      'invalidTarget',
      1,
    ],
    [
      'an overlap of a day',
      [
        { period: june, count: 1 },
        { period: { from: '2021-06-30', to: '2021-12-31' }, count: 1 },
      ],
      'dateOrder',
      1,
    ],
    ['a period twice', [year(2021, 63), year(2021, 63)], 'dateOrder', 1],
    [
      'periods that are not in order',
      [year(2021, 63), year(2023, 7), year(2022, 7)],
      'invalidTarget',
      1,
    ],
    [
      'a period that reaches past the target',
      [{ period: { from: '2021-01-01', to: '2025-01-01' }, count: 300 }],
      'invalidTarget',
      0,
    ],
    [
      'a period after the target',
      [year(2021, 1), year(2022, 1), year(2023, 1), year(2024, 1), year(2025, 1)],
      'invalidTarget',
      4,
    ],
  ] as const)('refuses %s', (_, counts, code, row) => {
    expectPovertyError(() => read(houses, counts), {
      code,
      path: ['observations', row, 'period'],
      row,
    });
  });

  test('says where the next period begins', () => {
    expectPovertyError(() => read(houses, [year(2021, 63), year(2023, 78)]), {
      code: 'invalidTarget',
      path: ['observations', 1, 'period'],
      message:
        'a period that begins on 2022-01-01, where the one before ended, and ends by 2024-12-31, got 2023-01-01 to 2023-12-31',
    });
  });

  test('refuses a hole in the list', () => {
    const counts = Array(2);
    counts[1] = year(2021, 63);
    expectPovertyError(() => read(houses, counts), {
      code: 'missingValue',
      path: ['observations', 0],
    });
  });

  test.each(badCounts)('refuses %s for a count', (_, value, code) => {
    expectPovertyError(() => read(houses, [year(2021, 63), year(2022, untyped(value))]), {
      code,
      path: ['observations', 1, 'count'],
      row: 1,
    });
  });

  test('refuses a sum past the largest whole number', () => {
    expectPovertyError(() => read(houses, [year(2021, 2 ** 53 - 1), year(2022, 1)]), {
      code: 'invalidCount',
      path: ['observations', 1, 'count'],
    });
  });

  test.each(badRecords)('refuses %s for a count or its period', (_, value, code) => {
    expectPovertyError(() => read(houses, [value]), { code, path: ['observations', 0] });
    expectPovertyError(() => read(houses, [{ period: value, count: 1 }]), {
      code,
      path: ['observations', 0, 'period'],
    });
  });

  test('the last value is the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), (counts) => {
        const points = read(
          houses,
          counts.map((done, index) => year(2021 + index, done)),
        );
        const sum = counts.reduce((total, done) => total + done, 0);
        expect(points.at(-1)?.value).toEqual(rational(sum));
      }),
    );
  });
});

describe('coverages', () => {
  test('counted are exact: 531 of 590 is 90 percent', () => {
    const counts = [
      { date: '2022-12-31', covered: 0, total: 590 },
      { date: '2023-12-31', covered: 531, total: 590 },
      { date: '2024-12-31', covered: 590, total: 590 },
    ];
    const points = [point('2022-12-31', 0), point('2023-12-31', 90), point('2024-12-31', 100)];
    expect(read(telecom, counts)).toEqual(points);
    expect(read(telecom, counts.map(bare))).toEqual(points);
    expect(read(telecom, [{ ...counts[1], percent: undefined }])).toEqual([points[1]]);
  });

  test('published are read as percent', () => {
    const published = [
      { date: '2023-12-31', percent: '90.1%' },
      { date: '2024-12-31', percent: 92 },
    ];
    expect(read(telecom, published)).toEqual([
      point('2023-12-31', '90.1'),
      point('2024-12-31', 92),
    ]);
  });

  test.each([
    [101, 'invalidNumber'],
    ['-1%', 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    ['9/10', 'invalidNumeral'],
    [null, 'missingValue'],
  ] as const)('refuse %s percent', (percent, code) => {
    expectPovertyError(() => read(telecom, [{ date: '2023-12-31', percent }]), {
      code,
      path: ['observations', 0, 'percent'],
      row: 0,
    });
  });

  test('refuse more covered than there are, and a total of nobody', () => {
    const date = '2023-12-31';
    expectPovertyError(() => read(telecom, [{ date, covered: 591, total: 590 }]), {
      code: 'countsExceedTotal',
      path: ['observations', 0, 'covered'],
      message: 'at most the total of 590, got 591',
    });
    expectPovertyError(() => read(telecom, [{ date, covered: 0, total: 0 }]), {
      code: 'invalidNumber',
      path: ['observations', 0, 'total'],
      message: 'a total above 0, got 0',
    });
  });

  test.each(badCounts)('refuse %s for covered or total', (_, value, code) => {
    for (const field of ['covered', 'total']) {
      const observation = { date: '2023-12-31', covered: 5, total: 590, [field]: value };
      expectPovertyError(() => read(telecom, [observation]), {
        code,
        path: ['observations', 0, field],
      });
    }
  });
});

describe('ratios', () => {
  test('are exact, in any notation', () => {
    const incomes = [
      { date: '2020-12-31', value: '1.1', reference: '3.3' },
      { date: '2021-12-31', value: 0, reference: 0.1 },
      { date: '2022-12-31', value: 29_800_000, reference: '59.6e6' },
    ];
    const points = [point('2020-12-31', '1/3'), point('2021-12-31', 0), point('2022-12-31', '1/2')];
    expect(read(half, incomes)).toEqual(points);
    expect(read(half, incomes.map(bare))).toEqual(points);
  });

  test.each([
    ['reference', 0, 'invalidNumber', 'a reference above 0, got 0'],
    ['reference', '0.00', 'invalidNumber', 'a reference above 0'],
    ['reference', -1, 'invalidNumber', 'a value of 0 or more'],
    ['value', -1, 'invalidNumber', 'a value of 0 or more'],
    ['value', Number.NaN, 'invalidNumber', 'NaN'],
    ['value', '1/2', 'invalidNumeral', '"1/2"'],
    ['reference', '50%', 'invalidNumeral', '"50%"'],
    ['value', undefined, 'missingValue', 'undefined'],
    ['reference', null, 'missingValue', 'null'],
  ] as const)('refuse a %s of %s', (field, value, code, message) => {
    const observation = { date: '2023-12-31', value: 1, reference: 2, [field]: value };
    expectPovertyError(() => read(half, [observation]), {
      code,
      path: ['observations', 0, field],
      message,
    });
  });
});

describe('of every kind', () => {
  const kinds = [
    [level, { value: 3 }],
    [telecom, { covered: 3, total: 4 }],
    [telecom, { percent: 75 }],
    [half, { value: 3, reference: 4 }],
  ] as const;

  test.each(badLists)('%s is no list of observations', (_, value, code) => {
    for (const target of [level, telecom, half, houses]) {
      expectPovertyError(() => read(target, value), { code, path: ['observations'] });
    }
  });

  test.each(badRecords)('%s is no observation', (_, value, code) => {
    for (const [target, fields] of kinds) {
      const rows = [{ date: '2020-12-31', ...fields }, value];
      expectPovertyError(() => read(target, rows), { code, path: ['observations', 1], row: 1 });
    }
  });

  test('a hole in the list is a missing observation', () => {
    for (const [target, fields] of kinds) {
      const rows = Array(2);
      rows[1] = { date: '2020-12-31', ...fields };
      expectPovertyError(() => read(target, rows), {
        code: 'missingValue',
        path: ['observations', 0],
      });
    }
  });

  test.each(badDates)('%s is no day', (_, date, code) => {
    for (const [target, fields] of kinds) {
      expectPovertyError(() => read(target, [{ ...fields, date }]), {
        code,
        path: ['observations', 0, 'date'],
      });
    }
  });

  test('days must follow each other', () => {
    for (const [target, fields] of kinds) {
      for (const date of ['2023-12-31', '2023-12-30']) {
        const rows = [
          { date: '2023-12-31', ...fields },
          { date, ...fields },
        ];
        expectPovertyError(() => read(target, rows), {
          code: 'dateOrder',
          path: ['observations', 1, 'date'],
          row: 1,
          message: `a day after 2023-12-31, the one before, got ${date}`,
        });
      }
    }
  });
});

test('requireOrder names the first day that is out of order', () => {
  expect(() => requireOrder([])).not.toThrow();
  expect(() => requireOrder(['2024-02-28', '2024-02-29', '2024-03-01'])).not.toThrow();
  expectPovertyError(() => requireOrder(['2021-01-01', '2022-01-01', '2021-06-01', '2020-01-01']), {
    code: 'dateOrder',
    path: ['observations', 2, 'date'],
  });
});
