import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecomposePovertyOptions,
  decomposePoverty,
} from '../../../src/monetary/decomposition/decomposePoverty.ts';
import type { GroupedPovertySample } from '../../../src/monetary/lines/povertyLine.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { badChoices, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const sample = deepFreeze({
  welfare: [50, 75, 100, 200, 75, 150, 300, 400],
  weight: [1, 1, 1, 1, 3, 3, 3, 3],
  by: { area: ['rural', 'rural', 'rural', 'rural', 'urban', 'urban', 'urban', 'urban'] },
});

test('a gap by area, by hand', () => {
  // Gaps 1/2 and 1/4 of weight 1, and 1/4 of weight 3, of a population of 16.
  const result = decomposePoverty(sample, { by: 'area', measure: 'povertyGapIndex', line: 100 });
  expect(result).toMatchObject({
    measure: 'povertyGapIndex',
    by: 'area',
    value: 0.09375,
    line: 100,
    rows: 8,
    population: 16,
    conventions: { line: '100', boundary: 'below', weighting: 'sampling' },
  });
  expect(result.groups[0]).toEqual({
    label: 'rural',
    rows: 4,
    population: 4,
    populationShare: 0.25,
    value: 0.1875,
    contribution: 0.046875,
    contributionShare: 0.5,
    relativeRisk: 2,
  });
  expect(result.groups[1]).toMatchObject({ label: 'urban', value: 0.0625, contribution: 0.046875 });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

const row = fc.record({
  welfare: fc.integer({ min: 1, max: 40 }),
  weight: fc.integer({ min: 0, max: 5 }),
  own: fc.integer({ min: 1, max: 40 }),
  area: fc.constantFrom('a', 'b', 'c'),
});
const rowLists = fc.array(row, { maxLength: 14 });
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;
const sampleOf = (rows: readonly Row[]): GroupedPovertySample => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: { kind: 'frequency', values: rows.map(({ weight }) => weight) },
  line: rows.map(({ own }) => own),
  by: { area: rows.map(({ area }) => area) },
});
const gap = (one: Row, line: number) => Math.max(0, line - one.welfare) / line;
const log = (one: Row, line: number) => Math.max(0, Math.log(line / one.welfare));

/** Each measure with what a row adds to it, by its definition. */
const measures: readonly (readonly [DecomposePovertyOptions, (one: Row) => number])[] = [
  [{ by: 'area', measure: 'povertyHeadcount', line: 20 }, (one) => Number(one.welfare < 20)],
  [
    { by: 'area', measure: 'povertyHeadcount', line: 20, boundary: 'atOrBelow' },
    (one) => Number(one.welfare <= 20),
  ],
  [{ by: 'area', measure: 'povertyGapIndex', line: 20 }, (one) => gap(one, 20)],
  [{ by: 'area', measure: 'squaredPovertyGap', line: 20 }, (one) => gap(one, 20) ** 2],
  [{ by: 'area', measure: 'fgtIndex', alpha: 1.5, line: 20 }, (one) => gap(one, 20) ** 1.5],
  [{ by: 'area', measure: 'wattsIndex', line: 20 }, (one) => log(one, 20)],
  [
    { by: 'area', measure: 'averageExitTime', line: 20, growth: 0.05 },
    (one) => log(one, 20) / 0.05,
  ],
  [{ by: 'area', measure: 'meanShortfall', line: 20 }, (one) => gap(one, 20) * 20],
  [{ by: 'area', measure: 'prosperityGap', standard: 25 }, (one) => 25 / one.welfare],
  [
    { by: 'area', measure: 'povertyGapIndex', line: { kind: 'column' } },
    (one) => gap(one, one.own),
  ],
  [
    { by: 'area', measure: 'meanShortfall', line: { kind: 'column' } },
    (one) => gap(one, one.own) * one.own,
  ],
  [
    {
      by: 'area',
      measure: 'wattsIndex',
      line: {
        kind: 'byGroup',
        by: 'area',
        amounts: [
          { label: 'a', amount: 10 },
          { label: 'b', amount: 20 },
          { label: 'c', amount: 30 },
        ],
      },
    },
    (one) => log(one, { a: 10, b: 20, c: 30 }[one.area]),
  ],
];

const close = (found: number | null, wanted: number | null) => {
  if (found === null || wanted === null) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
};

describe('every measure', () => {
  test.each(measures)('%o is made of its groups', (options, term) => {
    const meanOf = (rows: readonly Row[]) => {
      const weight = rows.reduce((sum, one) => sum + one.weight, 0);
      const sum = rows.reduce((all, one) => all + one.weight * term(one), 0);
      return { weight, sum, mean: weight === 0 ? null : sum / weight };
    };
    fc.assert(
      fc.property(rowLists, (rows) => {
        const result = decomposePoverty(sampleOf(rows), options);
        const whole = meanOf(rows);
        close(result.value, whole.mean);
        for (const group of result.groups) {
          const own = rows.filter(({ area }) => area === group.label);
          const { weight, sum, mean } = meanOf(own);
          expect([group.rows, group.population]).toEqual([own.length, weight]);
          close(group.value, mean);
          close(group.populationShare, whole.weight === 0 ? null : weight / whole.weight);
          close(group.contribution, whole.weight === 0 ? null : sum / whole.weight);
          const isNone = whole.mean === null || whole.mean === 0;
          close(group.contributionShare, isNone ? null : sum / whole.sum);
          close(group.relativeRisk, isNone || mean === null ? null : mean / (whole.mean as number));
        }
        if (result.value !== null) {
          close(
            result.groups.reduce((all, { contribution }) => all + (contribution ?? 0), 0),
            result.value,
          );
        }
      }),
    );
  });

  test('a group without rows adds nothing', () => {
    const by = { area: { codes: [0, 0], labels: ['a', 'b'] } };
    const options = { by: 'area', measure: 'povertyHeadcount', line: 5 } as const;
    const { groups } = decomposePoverty({ welfare: [1, 9], by }, options);
    expect(groups[1]).toEqual({
      label: 'b',
      rows: 0,
      population: 0,
      populationShare: 0,
      value: null,
      contribution: 0,
      contributionShare: 0,
      relativeRisk: null,
    });
  });
});

describe('a line that the sample makes', () => {
  const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;

  test('is that of everybody in each group', () => {
    const data = { welfare: [10, 30, 100, 260], by: { g: ['poor', 'poor', 'rich', 'rich'] } };
    const result = decomposePoverty(data, { by: 'g', measure: 'povertyGapIndex', line });
    expect(result).toMatchObject({ line: 50, conventions: { line: '0.5 of the mean' } });
    expect(result.groups.map(({ value }) => value)).toEqual([0.6, 0]);
  });

  test('and is none leaves all without a value', () => {
    const data = { welfare: [0, 0], by: { g: ['a', 'b'] } };
    const result = decomposePoverty(data, { by: 'g', measure: 'povertyHeadcount', line });
    expect(result).toMatchObject({ line: null, value: null, rows: 2 });
    expect(result.groups[0]).toEqual({
      label: 'a',
      rows: 1,
      population: 1,
      populationShare: 0.5,
      value: null,
      contribution: null,
      contributionShare: null,
      relativeRisk: null,
    });
  });
});

test('rows are counted where no line is, whatever the gaps to one would be', () => {
  const data = { welfare: [-1e200, 1e199, Number.NaN], by: { g: ['a', 'b', 'b'] } };
  const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
  const kept = { by: 'g', line, missing: 'omit', outsideSupport: 'keep' } as const;
  for (const measure of ['povertyGapIndex', 'squaredPovertyGap'] as const) {
    const result = decomposePoverty(data, { ...kept, measure });
    expect(result).toMatchObject({ line: null, value: null, rows: 2 });
    expect(result.groups).toMatchObject([
      { label: 'a', rows: 1, population: 1, value: null },
      { label: 'b', rows: 1, population: 1, value: null },
    ]);
  }
  const none = { welfare: [0, 0], by: { g: ['a', 'b'] } };
  const watts = { by: 'g', line, measure: 'wattsIndex', outsideSupport: 'omit' } as const;
  expect(decomposePoverty(none, watts).groups).toMatchObject([{ rows: 0 }, { rows: 0 }]);
});

describe('policies', () => {
  const data = {
    welfare: [0, 50, Number.NaN, 50],
    weight: [1, 1, 5, 2],
    by: { g: ['a', 'a', 'b', 'b'] },
  };
  const options = { by: 'g', measure: 'wattsIndex', line: 100, missing: 'omit' } as const;

  test('leave rows out of their groups', () => {
    const result = decomposePoverty(data, { ...options, outsideSupport: 'omit' });
    expect(result.treated).toMatchObject({
      missing: { rows: 1, weight: 5 },
      omitted: { rows: 1, weight: 1 },
    });
    expect(result.groups).toMatchObject([
      { label: 'a', rows: 1, population: 1, value: Math.LN2 },
      { label: 'b', rows: 1, population: 2, value: Math.LN2 },
    ]);
    close(result.groups[1]?.populationShare ?? null, 2 / 3);
  });

  test('let zeros add nothing, or lift them', () => {
    const zero = decomposePoverty(data, { ...options, outsideSupport: 'zeroIsZero' });
    close(zero.groups[0]?.value ?? null, Math.LN2 / 2);
    const floor = decomposePoverty(data, { ...options, outsideSupport: { floor: 25 } });
    close(floor.groups[0]?.value ?? null, (3 * Math.LN2) / 2);
  });

  test('else a row is refused by its number in the sample', () => {
    expectPovertyError(() => decomposePoverty(data, options), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expectPovertyError(() => decomposePoverty(data, { ...options, missing: 'refuse' }), {
      code: 'missingValue',
      path: ['welfare', 2],
    });
  });
});

describe('refused is', () => {
  const options = { by: 'area', measure: 'povertyHeadcount', line: 100 } as const;

  test.each(badChoices)('%s for a measure', (_, measure, code) => {
    expectPovertyError(() => decomposePoverty(sample, untyped({ ...options, measure })), {
      code,
      path: ['measure'],
    });
  });

  test.each(['senIndex', 'takayamaIndex', 'clarkHemmingUlphIndex', 'incomeGapRatio'])(
    '%s, which does not add up',
    (measure) => {
      expectPovertyError(() => decomposePoverty(sample, untyped({ ...options, measure })), {
        code: 'unknownOption',
        path: ['measure'],
      });
    },
  );

  test.each(['averageExitTime', 'meanShortfall'])('the %s of the poor alone', (measure) => {
    const ofPoor = { ...options, measure, growth: 0.05, among: 'poor' };
    expectPovertyError(() => decomposePoverty(sample, untyped(ofPoor)), {
      code: 'unknownOption',
      path: ['among'],
    });
  });

  test.each(badTexts)('%s for a grouping', (_, by, code) => {
    expectPovertyError(() => decomposePoverty(sample, { ...options, by: untyped(by) }), {
      code,
      path: ['by'],
    });
  });

  test('a grouping there is not, or one of Object.prototype', () => {
    for (const by of ['region', 'toString', '__proto__']) {
      expectPovertyError(() => decomposePoverty(sample, { ...options, by }), {
        code: 'missingValue',
        path: ['by', by],
      });
    }
    const { by: _, ...alone } = sample;
    const sorted = untyped<GroupedPovertySample>(sortSample({ welfare: [1] }));
    for (const data of [
      untyped<GroupedPovertySample>(alone),
      untyped<GroupedPovertySample>({ ...alone, by: null }),
    ]) {
      expectPovertyError(() => decomposePoverty(data, options), {
        code: 'missingValue',
        path: ['by'],
      });
    }
    expectPovertyError(() => decomposePoverty(sorted, options), {
      code: 'missingValue',
      path: ['by'],
    });
  });

  test.each([
    ['a line of 0', { line: 0 }, 'invalidNumber', ['line']],
    ['no line', { line: undefined }, 'missingValue', ['line']],
    ['an α of another measure', { alpha: 1 }, 'unknownOption', ['alpha']],
    ['a misspelled setting', { boundry: 'below' }, 'unknownOption', ['boundry']],
  ] as const)('%s', (_, changed, code, path) => {
    expectPovertyError(() => decomposePoverty(sample, untyped({ ...options, ...changed })), {
      code,
      path,
    });
  });

  test('too few labels', () => {
    const data = { welfare: [1, 2], by: { area: ['a'] } };
    expectPovertyError(() => decomposePoverty(data, options), {
      code: 'unequalColumns',
      path: ['by', 'area'],
    });
  });

  test.each(badRecords)('%s for a sample or settings', (_, value, code) => {
    expectPovertyError(() => decomposePoverty(untyped(value), options), { code, path: [] });
    expectPovertyError(() => decomposePoverty(sample, untyped(value)), { code, path: ['options'] });
  });
});
