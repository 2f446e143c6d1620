import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import {
  atRiskOfPovertyOrExclusion,
  type RiskOfPovertyOrExclusion,
} from '../../../src/multidimensional/social/atRiskOfPovertyOrExclusion.ts';
import type { RiskData } from '../../../src/multidimensional/social/riskData.ts';
import type { RiskMissing, RiskOptions } from '../../../src/multidimensional/social/riskOptions.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** Thirteen items, of which each person lacks the first so many. */
const lacking = (...counts: readonly number[]) =>
  Object.fromEntries(
    Array.from({ length: 13 }, (_, item) => [
      `item${item}`,
      counts.map((count) => (item < count ? 1 : 0)),
    ]),
  );

const overlapsOf = ({ overlaps }: RiskOfPovertyOrExclusion) =>
  Object.fromEntries(overlaps.map(({ parts, population }) => [parts.join('+'), population]));

describe('ten persons by hand', () => {
  // Sorted, with weights: 5 (3), 6 (1), 8 (2), 10 (3), 12 (4), 14 (1), 20 (6). Together 20: the first four
  // come to 9, the fifth to 13, so that the median is 12 and the line 7.2.
  const data: RiskData = deepFreeze({
    income: [5, 6, 8, 10, 12, 14, 20, 5, 20, 20],
    weight: [2, 1, 2, 3, 4, 1, 1, 1, 3, 2],
    items: lacking(7, 0, 13, 6, 7, 0, 0, 0, 8, 0),
    workIntensity: [0.2, 0.5, 0.1, 0, 1, null, 0.21, null, null, 1],
  });
  // Low income: the 1st, 2nd, 8th. Seven items: the 1st, 3rd, 5th, 9th. Little work: the 1st, 3rd, 4th.
  const result = atRiskOfPovertyOrExclusion(data);

  test('the median is that of persons, and the line six tenths of it', () => {
    expect([result.median, result.line]).toEqual([12, 7.2]);
  });

  test('each part has its own count, and work intensity its own population', () => {
    expect(result.parts).toEqual([
      { part: 'poverty', rows: 3, population: 4, share: 4 / 20, among: 20, rate: 4 / 20 },
      { part: 'deprivation', rows: 4, population: 11, share: 11 / 20, among: 20, rate: 11 / 20 },
      { part: 'workIntensity', rows: 3, population: 7, share: 7 / 20, among: 15, rate: 7 / 15 },
    ]);
  });

  test('the parts meet in seven ways', () => {
    const { overlaps } = result;
    expect(
      overlaps.map(({ parts, rows, population, share }) => [parts, rows, population, share]),
    ).toEqual([
      [['poverty'], 2, 2, 2 / 20],
      [['deprivation'], 2, 7, 7 / 20],
      [['workIntensity'], 1, 3, 3 / 20],
      [['poverty', 'deprivation'], 0, 0, 0],
      [['poverty', 'workIntensity'], 0, 0, 0],
      [['deprivation', 'workIntensity'], 1, 2, 2 / 20],
      [['poverty', 'deprivation', 'workIntensity'], 1, 2, 2 / 20],
    ]);
  });

  test('each person is counted once', () => {
    expect(result).toMatchObject({
      measure: 'atRiskOfPovertyOrExclusion',
      value: 16 / 20,
      rows: 10,
      population: 20,
      atRisk: { rows: 7, population: 16, share: 16 / 20 },
    });
  });

  test('the conventions stand in the result, which is plain data', () => {
    const sorted = [0, 1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9];
    const items = sorted.map((item) => `"item${item}"`).join(', ');
    expect(result.conventions).toEqual({
      index: 'atRiskOfPovertyOrExclusion',
      identification: `conditions: ${[
        '"poverty" (1 or more of "lowIncome")',
        `"deprivation" (7 or more of ${items})`,
        '"workIntensity" (1 or more of "lowWorkIntensity")',
      ].join(' or ')}`,
      missing: 'refuse',
      medianShare: '3/5',
      boundary: 'below',
      quantile: 'midpoint',
      medianOf: 'persons whose income is known',
      items: '7 of 13',
      workIntensity: 'atMost 1/5',
      outsideWorkIntensity: 'counted, not deprived',
      unit: 'person',
      weighting: 'sampling',
    });
    expect(result.missing).toEqual({
      policy: 'refuse',
      rows: 0,
      population: 0,
      rowsLeftOut: 0,
      populationLeftOut: 0,
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

test('on the line nobody is at risk, unless that is asked for', () => {
  // The median is 20,001 and the line 12,000.6.
  const data: RiskData = {
    income: [12_000.6, 20_001, 30_000],
    items: lacking(0, 0, 0),
    workIntensity: [1, 1, 1],
  };
  expect(atRiskOfPovertyOrExclusion(data)).toMatchObject({ value: 0, line: 12_000.6 });
  expect(atRiskOfPovertyOrExclusion(data, { boundary: 'atOrBelow' }).value).toBe(1 / 3);
});

test('a line is exact where the product of doubles is not', () => {
  // 70% of 11 is 7.7; the double of 0.7 times 11 is the one below.
  const data: RiskData = {
    income: [7.7, 11, 12],
    items: lacking(0, 0, 0),
    workIntensity: [1, 1, 1],
  };
  expect(0.7 * 11).not.toBe(7.7);
  const { line, value } = atRiskOfPovertyOrExclusion(data, {
    medianShare: '70%',
    boundary: 'atOrBelow',
  });
  expect([line, value]).toEqual([7.7, 1 / 3]);
});

test('where the weight divides exactly the median lies between', () => {
  const data: RiskData = {
    income: [10, 20, 30, 40],
    items: lacking(0, 0, 0, 0),
    workIntensity: [1, 1, 1, 1],
  };
  expect(atRiskOfPovertyOrExclusion(data)).toMatchObject({ median: 25, line: 15, value: 1 / 4 });
});

test('whoever work intensity does not apply to counts in the denominator', () => {
  const data: RiskData = {
    income: [10, 10, 10, 10],
    items: lacking(0, 0, 0, 0),
    workIntensity: [0.1, 1, null, null],
  };
  const { value, parts } = atRiskOfPovertyOrExclusion(data);
  expect([value, parts[2]?.rate]).toEqual([1 / 4, 1 / 2]);
  const none = atRiskOfPovertyOrExclusion({ ...data, workIntensity: [null, null, null, null] });
  expect(none.parts[2]).toMatchObject({ share: 0, among: 0, rate: null });
});

test('a negative income is at risk, and none is where the median is 0', () => {
  const items = lacking(0, 0, 0);
  const workIntensity = [1, 1, 1];
  const risk = (...income: number[]) =>
    atRiskOfPovertyOrExclusion({ income, items, workIntensity });
  expect(risk(-5, 10, 20).value).toBe(1 / 3);
  expect(risk(0, 0, 20)).toMatchObject({ line: 0, value: 0 });
});

describe('what is not known', () => {
  // The third income is not known: the median of 10, 10, 4, 20 is 10 and the line 6.
  const data: RiskData = {
    income: [10, 10, null, 4, 20],
    items: { ...lacking(0, 7, 0, 0, 0), item12: [0, 0, 0, 0, null] },
    workIntensity: [Number.NaN, 1, 1, 1, 0.1],
  };

  test.each<[RiskMissing, number, number, Record<string, number>]>([
    ['omit', 2 / 2, 2, { poverty: 1, deprivation: 1 }],
    ['notDeprived', 3 / 5, 5, { poverty: 1, deprivation: 1, workIntensity: 1 }],
    ['deprived', 5 / 5, 5, { poverty: 2, deprivation: 1, workIntensity: 2 }],
  ])('%s', (missing, value, rows, overlaps) => {
    const result = atRiskOfPovertyOrExclusion(data, { missing });
    expect(result).toMatchObject({ value, rows, median: 10, line: 6 });
    const found = Object.entries(overlapsOf(result)).filter(([, population]) => population > 0);
    expect(Object.fromEntries(found)).toEqual(overlaps);
    const left = missing === 'omit' ? 3 : 0;
    expect(result.missing).toMatchObject({ policy: missing, rows: 3, rowsLeftOut: left });
  });

  test('refuse throws with the first', () => {
    expectPovertyError(() => atRiskOfPovertyOrExclusion(data), {
      code: 'missingValue',
      path: ['income', 2],
    });
  });

  test('without an income there is no line, and the other parts still count', () => {
    const result = atRiskOfPovertyOrExclusion(
      { income: [null, null], items: lacking(7, 0), workIntensity: [1, 1] },
      { missing: 'notDeprived' },
    );
    expect(result).toMatchObject({ median: null, line: null, value: 1 / 2 });
  });
});

test('without anybody every share is null', () => {
  const empty = { income: [], items: lacking(), workIntensity: [] };
  const weightless = { ...empty, income: [5], items: lacking(7), workIntensity: [0], weight: [0] };
  for (const [data, rows] of [
    [empty, 0],
    [weightless, 1],
  ] as const) {
    const result = atRiskOfPovertyOrExclusion(data);
    expect(result).toMatchObject({ value: null, median: null, line: null, population: 0, rows });
    expect(result.parts.map(({ share, rate }) => [share, rate])).toEqual(
      Array(3).fill([null, null]),
    );
    expect(result.overlaps.map(({ share }) => share)).toEqual(Array(7).fill(null));
  }
});

test('the definition until 2020: four of nine items, less than a fifth of the work', () => {
  const names = Array.from({ length: 9 }, (_, item) => `item${item}`);
  const items = Object.fromEntries(
    names.map((name, item) => [name, [item < 4 ? 1 : 0, item < 3 ? 1 : 0]]),
  );
  const data: RiskData = { income: [10, 10], items, workIntensity: [0.2, 0.2] };
  const result = atRiskOfPovertyOrExclusion(data, { itemsAtLeast: 4, workIntensityBelow: '20%' });
  expect(overlapsOf(result)).toMatchObject({ deprivation: 1, workIntensity: 0 });
});

interface Someone {
  readonly income: number | null;
  readonly weight: number;
  readonly items: readonly (0 | 1 | null)[];
  readonly work: number | null | undefined;
}

/** The median by its definition: the middle of the least and the greatest value that halves the weight. */
function medianOf(people: readonly Someone[]): number | null {
  const known = people.filter(({ income, weight }) => income !== null && weight > 0);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const weightWhere = (holds: (income: number) => boolean) =>
    known.reduce((sum, { income, weight }) => (holds(income as number) ? sum + weight : sum), 0);
  const halves = known
    .map(({ income }) => income as number)
    .filter(
      (value) =>
        2 * weightWhere((income) => income <= value) >= total &&
        2 * weightWhere((income) => income >= value) >= total,
    );
  return halves.length === 0 ? null : (Math.min(...halves) + Math.max(...halves)) / 2;
}

/** Everything person by person, in whole numbers: the line is 3/5 of the median. */
function byBruteForce(people: readonly Someone[], missing: 'omit' | 'notDeprived' | 'deprived') {
  const median = medianOf(people);
  const cells = new Map<string, number>();
  let population = 0;
  for (const { income, weight, items, work } of people) {
    const open = income === null || work === undefined || items.includes(null);
    if (open && missing === 'omit') continue;
    const assumed = missing === 'deprived';
    const parts: string[] = [];
    if (income === null ? assumed : median !== null && 5 * income < 3 * median)
      parts.push('poverty');
    const lacks = items.filter((item) => (item === null ? assumed : item === 1)).length;
    if (lacks >= 7) parts.push('deprivation');
    if (work === undefined ? assumed : work !== null && 5 * work <= 1) parts.push('workIntensity');
    population += weight;
    if (parts.length > 0) cells.set(parts.join('+'), (cells.get(parts.join('+')) ?? 0) + weight);
  }
  return { population, cells };
}

const someone: fc.Arbitrary<Someone> = fc.record({
  income: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(0, 6, 9, 10, 12, 15, 20, 25) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  weight: fc.integer({ min: 0, max: 4 }),
  items: fc
    .integer({ min: 0, max: 13 })
    .chain((count) =>
      fc
        .oneof(
          { weight: 4, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
        )
        .map((open) =>
          Array.from({ length: 13 }, (_, at) => (at === open ? null : at < count ? 1 : 0)),
        ),
    ),
  work: fc.constantFrom(0, 0.2, 0.25, 1, null, undefined),
});

test('any persons are counted as one by one', () => {
  fc.assert(
    fc.property(
      fc.array(someone, { maxLength: 12 }),
      fc.constantFrom('omit' as const, 'notDeprived' as const, 'deprived' as const),
      (people, missing) => {
        const result = atRiskOfPovertyOrExclusion(
          {
            income: people.map(({ income }) => income),
            weight: people.map(({ weight }) => weight),
            items: Object.fromEntries(
              Array.from({ length: 13 }, (_, at) => [
                `item${at}`,
                people.map(({ items }) => items[at]),
              ]),
            ),
            workIntensity: people.map(({ work }) => work),
          },
          { missing },
        );
        const { population, cells } = byBruteForce(people, missing);
        expect(result.population).toBe(population);
        expect(result.median).toBe(medianOf(people));
        for (const [parts, found] of Object.entries(overlapsOf(result))) {
          expect(found).toBe(cells.get(parts) ?? 0);
        }
        const atRisk = [...cells.values()].reduce((sum, weight) => sum + weight, 0);
        expect(result.value).toBe(population === 0 ? null : atRisk / population);
        expect(result.atRisk.population).toBe(atRisk);
      },
    ),
  );
});

test('the order of rows and of items, and weights twice as large, change no share', () => {
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 8 }), (people) => {
      const shares = (rows: readonly Someone[], order: readonly number[], factor: number) => {
        const { value, parts, overlaps } = atRiskOfPovertyOrExclusion(
          {
            income: rows.map(({ income }) => income),
            weight: rows.map(({ weight }) => weight * factor),
            items: Object.fromEntries(
              order.map((at) => [`item${at}`, rows.map(({ items }) => items[at])]),
            ),
            workIntensity: rows.map(({ work }) => work),
          },
          { missing: 'omit' },
        );
        return [value, parts.map(({ rate }) => rate), overlaps.map(({ share }) => share)];
      };
      const order = Array.from({ length: 13 }, (_, at) => at);
      const turned = shares([...people].reverse(), [...order].reverse(), 2);
      expect(turned).toEqual(shares(people, order, 1));
    }),
  );
});

describe('refuses', () => {
  const good: RiskData = { income: [5, 6], items: lacking(0, 0), workIntensity: [1, 1] };
  const risk =
    (changes: object, options: RiskOptions = {}) =>
    () =>
      atRiskOfPovertyOrExclusion(untyped({ ...good, ...changes }), options);

  test.each<[string, object, PovertyErrorCode, readonly (string | number)[]]>([
    ['a negative weight', { weight: [1, -1] }, 'invalidNumber', ['weight', 1]],
    ['a weight of NaN', { weight: [Number.NaN, 1] }, 'invalidNumber', ['weight', 0]],
    ['no weight', { weight: [1, null] }, 'missingValue', ['weight', 1]],
    ['a weight too few', { weight: [1] }, 'unequalColumns', ['weight']],
    [
      'a typed weight too few',
      { weight: { kind: 'sampling', values: [1] } },
      'unequalColumns',
      ['weight', 'values'],
    ],
    [
      'sizes of households',
      { weight: { kind: 'household-size', values: [1, 2] } },
      'mixedUnits',
      ['weight', 'kind'],
    ],
    ['weights without a finite sum', { weight: [1e308, 1e308] }, 'invalidNumber', ['weight']],
    ['incomes with a negative median', { income: [-5, -5] }, 'invalidNumber', ['income']],
    [
      'an item too short',
      { items: { ...lacking(0, 0), item3: [0] } },
      'unequalColumns',
      ['items', 'item3'],
    ],
  ])('%s', (_, changes, code, path) => {
    expectPovertyError(risk(changes), { code, path });
  });

  test('nine items without a number of them', () => {
    expectPovertyError(risk({ items: { a: [0, 0] } }), {
      code: 'missingValue',
      path: ['itemsAtLeast'],
    });
  });

  test('no table at all', () => {
    expectPovertyError(() => atRiskOfPovertyOrExclusion(untyped(null)), {
      code: 'missingValue',
      path: ['data'],
    });
    expectPovertyError(() => atRiskOfPovertyOrExclusion(good, untyped(null)), {
      code: 'missingValue',
      path: ['options'],
    });
  });
});
