import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObservedCounts } from '../../src/model/counts.ts';
import { povertyRates } from '../../src/rates/povertyRates.ts';
import { type RollUpOptions, rollUpCounts } from '../../src/rates/rollUpCounts.ts';
import {
  badChoices,
  badCounts,
  badDates,
  badLists,
  badRecords,
  badTexts,
  untyped,
} from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

function part(changes: Partial<ObservedCounts> = {}): ObservedCounts {
  return deepFreeze({ unit: 'household', total: 590, poor: 80, nearPoor: 100, ...changes });
}

const at = (code: string, vintage = '2024') => ({ place: { code, vintage } });

const context = {
  date: '2023-12-31',
  standard: 'vietnam2022',
  series: 'ministryReview',
  population: 'all',
} as const;

test('sums the counts, and says what they have in common', () => {
  const parts = [
    part({ ...context, ...at('X01') }),
    part({ ...context, ...at('X02'), total: 410, poor: 20, nearPoor: 0 }),
  ];
  expect(rollUpCounts(deepFreeze(parts), { place: { code: 'X', vintage: '2024' } })).toEqual({
    unit: 'household',
    total: 1000,
    poor: 100,
    nearPoor: 100,
    ...context,
    place: { code: 'X', vintage: '2024' },
    parts: 2,
    missing: [],
    omitted: 0,
  });
});

test('sums the urban and the rural households of Quảng Nam 2023', () => {
  const provinces = rollUpCounts(
    [
      part({ total: null, poor: 1823, nearPoor: 1095 }),
      part({ total: null, poor: 22846, nearPoor: 7307 }),
    ],
    { missing: 'null' },
  );
  expect(provinces).toMatchObject({ total: null, poor: 24669, nearPoor: 8402 });
  const rates = povertyRates({ ...provinces, total: 442673 });
  expect(rates.multidimensional?.percent).toBe('7.47');
});

test('one part is its own sum, and minus zero is zero', () => {
  const sum = rollUpCounts([part({ poor: -0 })]);
  expect(sum).toMatchObject({ total: 590, poor: 0, nearPoor: 100, parts: 1 });
  expect(Object.is(sum.poor, 0)).toBe(true);
});

test('says null for what a part does not say', () => {
  for (const field of ['date', 'standard', 'series', 'population'] as const) {
    for (const unknown of [null, undefined]) {
      const silent = part({ ...context, [field]: unknown });
      for (const parts of [
        [part(context), silent],
        [silent, part(context)],
      ]) {
        expect(rollUpCounts(parts)).toMatchObject({ ...context, [field]: null });
      }
    }
  }
});

test('takes records without a prototype, and reads each field a few times', () => {
  const bare = Object.assign(Object.create(null), part());
  expect(rollUpCounts([bare])).toEqual(rollUpCounts([part()]));
  const parts = [part({ ...context, ...at('X01') }), part({ ...context, ...at('X02') })];
  expectFewReads(parts, (value) => rollUpCounts(value), 10);
});

describe('a count that was not published', () => {
  const parts = [
    part(at('X01')),
    part({ ...at('X02'), poor: null }),
    part({ total: null, nearPoor: untyped(undefined) }),
  ];
  const missing = [
    { row: 1, place: { code: 'X02', vintage: '2024' }, field: 'poor' },
    { row: 2, place: null, field: 'total' },
    { row: 2, place: null, field: 'nearPoor' },
  ];

  test('is refused with its row unless something else is asked for', () => {
    const error = { code: 'missingValue', path: ['parts', 1, 'poor'] } as const;
    expectPovertyError(() => rollUpCounts(parts), error);
    expectPovertyError(() => rollUpCounts(parts, { missing: 'refuse' }), error);
  });

  test("makes its sum null when 'null' is asked for", () => {
    expect(rollUpCounts(parts, { missing: 'null' })).toMatchObject({
      total: null,
      poor: null,
      nearPoor: null,
      parts: 3,
      omitted: 0,
      missing,
    });
    expect(rollUpCounts(parts.slice(0, 2), { missing: 'null' })).toMatchObject({
      total: 1180,
      poor: null,
      nearPoor: 200,
    });
  });

  test("leaves its part out of every sum when 'omit' is asked for", () => {
    expect(rollUpCounts(parts, { missing: 'omit' })).toMatchObject({
      total: 590,
      poor: 80,
      nearPoor: 100,
      parts: 1,
      omitted: 2,
      missing,
    });
  });

  test('does not keep the others from being checked', () => {
    for (const policy of ['null', 'omit'] as const) {
      const faulty = [part({ total: 100, poor: 101, nearPoor: null })];
      expectPovertyError(() => rollUpCounts(faulty, { missing: policy }), {
        code: 'countsExceedTotal',
        path: ['parts', 0, 'poor'],
      });
    }
  });
});

describe('laws', () => {
  const counts = fc
    .tuple(fc.nat(10 ** 9), fc.nat(10 ** 9), fc.nat(10 ** 9))
    .map(([poor, nearPoor, others]) => part({ total: poor + nearPoor + others, poor, nearPoor }));
  const published = fc.array(counts, { minLength: 1, maxLength: 12 });
  const gaps = fc.array(
    fc
      .tuple(counts, fc.constantFrom('', 'total', 'poor', 'nearPoor'))
      .map(([whole, gap]) => (gap === '' ? whole : part({ ...whole, [gap]: null }))),
    { minLength: 1, maxLength: 12 },
  );
  const sums = (parts: readonly ObservedCounts[], options?: RollUpOptions) => {
    const { total, poor, nearPoor } = rollUpCounts(parts, options);
    return { total, poor, nearPoor };
  };
  /** Sums within groups, and the groups, until one is left. */
  const nested = (parts: readonly ObservedCounts[], size: number, options?: RollUpOptions) => {
    let level = parts;
    while (level.length > 1) {
      const groups = [];
      for (let row = 0; row < level.length; row += size) groups.push(level.slice(row, row + size));
      level = groups.map((group) => rollUpCounts(group, options));
    }
    return sums(level, options);
  };

  test('the sums are those of whole numbers', () => {
    fc.assert(
      fc.property(published, (parts) => {
        const sum = (field: 'total' | 'poor' | 'nearPoor') =>
          Number(parts.reduce((all, each) => all + BigInt(each[field] as number), 0n));
        expect(sums(parts)).toEqual({
          total: sum('total'),
          poor: sum('poor'),
          nearPoor: sum('nearPoor'),
        });
      }),
    );
  });

  test('order and nesting make no difference', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 2, max: 5 }), (parts, size) => {
        expect(sums(parts.toReversed())).toEqual(sums(parts));
        expect(nested(parts, size)).toEqual(sums(parts));
      }),
    );
  });

  test('nor do they where counts are missing', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 2, max: 5 }), (parts, size) => {
        for (const missing of ['null', 'omit'] as const) {
          const options = { missing };
          expect(sums(parts.toReversed(), options)).toEqual(sums(parts, options));
          expect(nested(parts, size, options)).toEqual(sums(parts, options));
        }
      }),
    );
  });

  test('the rate of the sum lies between the rates of the parts', () => {
    fc.assert(
      fc.property(published, (parts) => {
        const shares = parts.flatMap((each) => povertyRates(each).poverty?.share ?? []);
        const share = povertyRates(rollUpCounts(parts)).poverty?.share ?? null;
        if (share === null) return;
        expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-15);
        expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-15);
      }),
    );
  });
});

describe('parts that do not belong together', () => {
  test.each([
    ['unit', 'person', 'mixedUnits'],
    ['date', '2022-12-31', 'mixedDates'],
    ['standard', 'vietnam2016', 'mixedStandards'],
    ['series', 'statisticalSurvey', 'mixedSeries'],
    ['population', 'ethnicMinority', 'mixedPopulations'],
  ] as const)('are refused when their %s differs', (field, other, code) => {
    const parts = [part(context), part({ ...context, [field]: other })];
    expectPovertyError(() => rollUpCounts(parts), { code, path: ['parts', 1, field] });
    const between = field === 'unit' ? part(context) : part({ ...context, [field]: null });
    expectPovertyError(
      () =>
        rollUpCounts([parts[0] as ObservedCounts, between, part({ ...context, [field]: other })]),
      {
        code,
        path: ['parts', 2, field],
      },
    );
  });

  test('are refused when a place stands twice', () => {
    expectPovertyError(() => rollUpCounts([part(at('X01')), part(), part(at('X01'))]), {
      code: 'duplicatePlace',
      path: ['parts', 2, 'place', 'code'],
    });
  });

  test('are refused when a code of two vintages stands among them', () => {
    expectPovertyError(() => rollUpCounts([part(at('15', '2024')), part(at('15', '2025'))]), {
      code: 'mixedVintages',
      path: ['parts', 1, 'place', 'vintage'],
      message: 'codes of vintage \'2024\', got "2025"',
    });
  });

  test('are refused when omitted ones differ, too', () => {
    const parts = [part(at('X01')), part({ ...at('X01'), total: null })];
    expectPovertyError(() => rollUpCounts(parts, { missing: 'omit' }), {
      code: 'duplicatePlace',
      path: ['parts', 1, 'place', 'code'],
    });
  });

  test('are taken when codes only look alike', () => {
    const codes = ['1', '01', '001', '__proto__', 'constructor'];
    expect(rollUpCounts(codes.map((code) => part(at(code)))).parts).toBe(5);
  });
});

describe('refusals', () => {
  test.each(badLists)('refuses %s for the list', (_, value, code) => {
    expectPovertyError(() => rollUpCounts(untyped(value)), { code, path: ['parts'] });
  });

  test('refuses an empty list: the sum of nothing has no unit', () => {
    expectPovertyError(() => rollUpCounts([]), { code: 'missingValue', path: ['parts'] });
  });

  test.each(badRecords)('refuses %s for a part', (_, value, code) => {
    expectPovertyError(() => rollUpCounts([part(), untyped(value)]), {
      code,
      path: ['parts', 1],
    });
  });

  test('refuses a hole in the list', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expectPovertyError(() => rollUpCounts([part(), , part()] as ObservedCounts[]), {
      code: 'missingValue',
      path: ['parts', 1],
    });
  });

  test.each(badCounts)('refuses %s for a count', (_, value, code) => {
    for (const field of ['total', 'poor', 'nearPoor'] as const) {
      const faulty = [part(), part({ [field]: untyped<number>(value) })];
      expectPovertyError(() => rollUpCounts(faulty), { code, path: ['parts', 1, field] });
    }
  });

  test('refuses more poor and near-poor than there are', () => {
    expectPovertyError(() => rollUpCounts([part(), part({ nearPoor: 511 })]), {
      code: 'countsExceedTotal',
      path: ['parts', 1, 'nearPoor'],
    });
  });

  test('refuses a sum past 2^53 − 1', () => {
    const huge = part({ total: 2 ** 53 - 1 });
    expectPovertyError(() => rollUpCounts([huge, part({ total: 1, poor: 0, nearPoor: 0 })]), {
      code: 'invalidCount',
      path: ['parts', 1, 'total'],
    });
  });

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => rollUpCounts([part(), part({ unit: untyped(value) })]), {
      code,
      path: ['parts', 1, 'unit'],
    });
  });

  const given = <T extends readonly [string, unknown, unknown]>(rows: readonly T[]) =>
    rows.filter(([, value]) => value !== undefined && value !== null);

  test.each(given(badChoices))('refuses %s for series and population', (_, value, code) => {
    for (const field of ['series', 'population'] as const) {
      const faulty = [part(), part({ [field]: untyped<null>(value) })];
      expectPovertyError(() => rollUpCounts(faulty), { code, path: ['parts', 1, field] });
    }
  });

  test.each(given(badDates))('refuses %s for the day', (_, value, code) => {
    expectPovertyError(() => rollUpCounts([part({ date: untyped(value) })]), {
      code,
      path: ['parts', 0, 'date'],
    });
  });

  test.each(given(badTexts))('refuses %s for the standard', (_, value, code) => {
    expectPovertyError(() => rollUpCounts([part({ standard: untyped(value) })]), {
      code,
      path: ['parts', 0, 'standard'],
    });
  });

  test.each(badTexts)('refuses %s for the code and the vintage of a place', (_, value, code) => {
    for (const field of ['code', 'vintage'] as const) {
      const place = { code: 'X01', vintage: '2024', [field]: untyped<string>(value) };
      expectPovertyError(() => rollUpCounts([part({ place })]), {
        code,
        path: ['parts', 0, 'place', field],
      });
    }
  });

  test('refuses an unknown policy for missing counts', () => {
    expectPovertyError(() => rollUpCounts([part()], { missing: untyped('skip') }), {
      code: 'unknownOption',
      path: ['missing'],
    });
  });
});
