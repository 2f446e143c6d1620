import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { povertyRates, ratesAt, requireDisjoint } from '../../src/rates/povertyRates.ts';
import { badChoices, badCounts, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';
import { expectFewReads } from '../support/watch.ts';

/** Lào Cai, 2024 (Quyết định 3482/QĐ-UBND) */
const laoCai = deepFreeze({
  total: 181603,
  poor: 20411,
  nearPoor: 18058,
  unit: 'household',
} as const);

test('gives the three rates of a review', () => {
  const { poverty, nearPoverty, multidimensional } = povertyRates(laoCai);
  expect([poverty.percent, nearPoverty.percent, multidimensional.percent]).toEqual([
    '11.24',
    '9.94',
    '21.18',
  ]);
  expect(multidimensional).toEqual({
    numerator: 38469,
    denominator: 181603,
    unit: 'household',
    share: 38469 / 181603,
    percent: '21.18',
  });
});

test('rounds each rate once, so that the parts may miss the whole', () => {
  const rates = povertyRates(
    { total: 2000, poor: 1, nearPoor: 1, unit: 'person' },
    { decimals: 1 },
  );
  expect(Object.values(rates).map(({ percent }) => percent)).toEqual(['0.1', '0.1', '0.1']);
});

test('is null where there is nobody to count', () => {
  const rates = povertyRates({ total: 0, poor: 0, nearPoor: 0, unit: 'household' });
  for (const rate of Object.values(rates)) {
    expect(rate).toEqual({
      numerator: 0,
      denominator: 0,
      unit: 'household',
      share: null,
      percent: null,
    });
  }
});

describe('a count that was not published', () => {
  const known = (counts: {
    total: number | null;
    poor: number | null;
    nearPoor: number | null;
  }) => {
    const rates = povertyRates({ ...counts, unit: 'household' });
    return Object.entries(rates).flatMap(([name, rate]) => (rate === null ? [] : [name]));
  };

  test('leaves the rates that need it null', () => {
    const all = ['poverty', 'nearPoverty', 'multidimensional'];
    expect(known({ total: 9, poor: 2, nearPoor: 3 })).toEqual(all);
    expect(known({ total: 9, poor: null, nearPoor: 3 })).toEqual(['nearPoverty']);
    expect(known({ total: 9, poor: 2, nearPoor: null })).toEqual(['poverty']);
    expect(known({ total: null, poor: 2, nearPoor: 3 })).toEqual([]);
    expect(known({ total: null, poor: null, nearPoor: null })).toEqual([]);
  });

  test('still leaves the others to be checked', () => {
    expectPovertyError(() => povertyRates({ ...laoCai, nearPoor: null, poor: 181604 }), {
      code: 'countsExceedTotal',
      path: ['poor'],
    });
    expectPovertyError(() => povertyRates({ ...laoCai, poor: null, nearPoor: 181604 }), {
      code: 'countsExceedTotal',
      path: ['nearPoor'],
    });
    expectPovertyError(() => povertyRates({ ...laoCai, total: null, poor: -1 }), {
      code: 'invalidCount',
      path: ['poor'],
    });
  });
});

describe('laws', () => {
  const counts = fc
    .tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.maxSafeNat())
    .map(([a, b, c]) => [a, b, c].sort((x, y) => x - y) as [number, number, number])
    .map(([a, b, c]) => ({ total: c, poor: a, nearPoor: b - a, unit: 'person' as const }));

  test('each percent is the long division of its counts', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 15 }), (part, decimals) => {
        fc.pre(part.total > 0);
        const rates = povertyRates(deepFreeze(part), { decimals });
        const percent = (count: number) =>
          longDivision(100n * BigInt(count), BigInt(part.total), decimals);
        expect(rates.poverty.percent).toBe(percent(part.poor));
        expect(rates.nearPoverty.percent).toBe(percent(part.nearPoor));
        expect(rates.multidimensional.percent).toBe(percent(part.poor + part.nearPoor));
      }),
    );
  });

  test('survives JSON', () => {
    fc.assert(
      fc.property(counts, (part) => {
        const rates = povertyRates(part);
        expect(JSON.parse(JSON.stringify(rates))).toEqual(rates);
      }),
    );
  });
});

test('takes records without a prototype, and reads each field a few times', () => {
  const bare = Object.freeze(Object.assign(Object.create(null), laoCai));
  expect(povertyRates(bare)).toEqual(povertyRates(laoCai));
  expectFewReads(laoCai, (counts) => povertyRates(counts));
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the counts', (_, value, code) => {
    expectPovertyError(() => povertyRates(untyped(value)), { code, path: [] });
  });

  test.each(badCounts.filter(([name]) => name !== 'null'))(
    'refuses %s for a count',
    (_, value, code) => {
      for (const field of ['total', 'poor', 'nearPoor'] as const) {
        const counts = { ...laoCai, [field]: untyped<number>(value) };
        expectPovertyError(() => povertyRates(counts), { code, path: [field] });
      }
    },
  );

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => povertyRates({ ...laoCai, unit: untyped(value) }), {
      code,
      path: ['unit'],
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => povertyRates(laoCai, { decimals: untyped(decimals) }), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });

  test('refuses more poor and near-poor than there are, and names the count', () => {
    const counts = { total: 590, unit: 'household' } as const;
    expectPovertyError(() => povertyRates({ ...counts, poor: 591, nearPoor: 0 }), {
      code: 'countsExceedTotal',
      path: ['poor'],
    });
    expectPovertyError(() => povertyRates({ ...counts, poor: 300, nearPoor: 291 }), {
      code: 'countsExceedTotal',
      path: ['nearPoor'],
      message: 'at most the total of 590, got poor 300 and nearPoor 291',
    });
    expect(povertyRates({ ...counts, poor: 300, nearPoor: 290 }).multidimensional.share).toBe(1);
  });

  test('is not misled where the sum passes the doubles', () => {
    const most = 2 ** 53 - 1;
    expectPovertyError(
      () => povertyRates({ total: most, poor: most, nearPoor: most, unit: 'person' }),
      { code: 'countsExceedTotal', path: ['nearPoor'] },
    );
  });
});

test('ratesAt and requireDisjoint say where in the arguments the counts stand', () => {
  const path = ['years', 2, 'households'];
  expectPovertyError(() => ratesAt({ ...laoCai, poor: -1 }, {}, path), {
    code: 'invalidCount',
    path: [...path, 'poor'],
  });
  expectPovertyError(() => requireDisjoint(1, 1, 1, path), {
    code: 'countsExceedTotal',
    path: [...path, 'nearPoor'],
  });
  expect(() => requireDisjoint(1, 1, 2, path)).not.toThrow();
});
