import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { weightRobustness } from '../../../src/multidimensional/robustness/weightRobustness.ts';
import type { RobustMeasure } from '../../../src/multidimensional/robustness/weights/newRescorer.ts';
import type { WeightRobustnessOptions } from '../../../src/multidimensional/robustness/weights/robustness.ts';
import { badChoices, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expected, households, indexes, persons } from './peers.ts';
import { dataOf, indexOf, labels, parts, type RowTable, rowTables, sumsOf } from './tables.ts';

const { globalStructure: index } = indexes;
const golden = expected.survey.robustness;

/** The golden weightings as sets of weights of indicators. */
const sets = Object.keys(golden).map((id) => ({
  id,
  weights: Object.fromEntries(
    (indexes[id]?.dimensions ?? []).flatMap(({ indicators }) =>
      indicators.map((indicator) => [indicator.id, indicator.weight]),
    ),
  ),
}));
const weights = deepFreeze({ kind: 'sets', over: 'indicators', sets } as const);

describe('the survey under five weightings, as exact fractions and scipy have it', () => {
  const fields = {
    headcount: ['regionHeadcount', 'ranksByRegionHeadcount'],
    adjustedHeadcount: ['regionAdjustedHeadcount', 'ranksByRegionAdjustedHeadcount'],
  } as const;

  test.each(['headcount', 'adjustedHeadcount'] as const)('regions by %s', (measure) => {
    const options = { index, measure, weights, detail: 'groups' } as const;
    const { alternatives, groups, value } = weightRobustness(deepFreeze(persons), options);
    const [values, ranks] = fields[measure];
    expect(alternatives.map(({ id }) => id)).toEqual(Object.keys(golden));
    for (const alternative of alternatives) {
      const weighting = golden[alternative.id] as (typeof golden)[string];
      expect(alternative.value).toBeCloseTo(weighting.all[measure], 14);
      expect(groups.map(({ label }) => label)).toEqual(Object.keys(weighting[values]));
      for (const [place, one] of Object.values(weighting[values]).entries()) {
        expect(alternative.groupValues?.[place]).toBeCloseTo(one, 14);
      }
      expect(alternative.spearman).toBeCloseTo(weighting[ranks].spearman, 14);
      expect(alternative.kendallTauB).toBeCloseTo(weighting[ranks].kendallTauB, 14);
      expect(alternative.keptShare).toBe(weighting[ranks].concordant / 15);
    }
    const all = Object.values(golden).map((weighting) => weighting.all[measure]);
    expect(value.own).toBeCloseTo(all[0] as number, 14);
    expect(value.least).toBeCloseTo(Math.min(...all), 14);
    expect(value.most).toBeCloseTo(Math.max(...all), 14);
  });

  test('communes, of which many are equal', () => {
    const options = { index, measure: 'headcount', weights } as const;
    const result = weightRobustness(households, options);
    for (const { id, spearman, kendallTauB, keptShare } of result.alternatives) {
      const { ranksByCommuneHeadcount: ranks } = golden[id] as (typeof golden)[string];
      expect(spearman).toBeCloseTo(ranks.spearman, 14);
      expect(kendallTauB).toBeCloseTo(ranks.kendallTauB, 14);
      const strict = ranks.concordant + ranks.discordant + ranks.tiedAfterOnly;
      expect([keptShare, result.comparisons.strict]).toEqual([ranks.concordant / strict, strict]);
    }
    const correlations = Object.values(golden).map((one) => one.ranksByCommuneHeadcount);
    const mean = correlations.reduce((sum, { spearman }) => sum + spearman / 5, 0);
    expect(result.spearman.mean).toBeCloseTo(mean, 14);
    expect(result.spearman.least).toBeCloseTo(
      Math.min(...correlations.map(({ spearman }) => spearman)),
      14,
    );
    expect(result.kendallTauB.least).toBeCloseTo(
      Math.min(...correlations.map(({ kendallTauB }) => kendallTauB)),
      14,
    );
    // The comparisons of communes that every weighting puts in the order of the first.
    const values = Object.values(golden).map(({ communeHeadcount }) => communeHeadcount);
    let kept = 0;
    for (let a = 0; a < 20; a++) {
      for (let b = 0; b < 20; b++) {
        if (values.every((one) => (one[a] as number) > (one[b] as number) + 1e-9)) kept += 1;
      }
    }
    expect(result.comparisons.keptInEvery).toBe(kept);
    expect(result.conventions.comparison).toBe('exact');
  });

  test('weights of dimensions that keep the proportions within each', () => {
    const half = { id: 'healthHalf', weights: { health: '1/2', education: '1/4', living: '1/4' } };
    const over = { kind: 'sets', over: 'dimensions', sets: [half] } as const;
    const options = { index, measure: 'adjustedHeadcount', weights: over } as const;
    const { alternatives, parts: ids, ownWeights } = weightRobustness(persons, options);
    expect([ids, ownWeights]).toEqual([
      ['health', 'education', 'living'],
      ['1/3', '1/3', '1/3'],
    ]);
    expect(alternatives[0]?.weights).toEqual(['1/2', '1/4', '1/4']);
    expect(alternatives[0]?.value).toBeCloseTo(golden.healthHalf?.all.adjustedHeadcount ?? 0, 14);
  });
});

/** Value above / below of each group by hand; nothing below for no value. */
function ratiosOf(table: RowTable, points: readonly number[], measure: RobustMeasure) {
  return [null, 0, 1, 2, 3].map((group) => {
    const { population, poor, points: all, whole } = sumsOf(table, points, [2, 5], group);
    return {
      headcount: [poor, population],
      adjustedHeadcount: [all, population * whole],
      intensity: [all, poor * whole],
    }[measure] as [number, number];
  });
}

test('is what a look at every alternative, group and pair of groups finds', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  });
  const measure = fc.constantFrom('headcount', 'adjustedHeadcount', 'intensity');
  fc.assert(
    fc.property(rowTables, lists, measure, fc.constantFrom(1, 7), (table, made, of, divisor) => {
      const others = made.map((list) => list.slice(0, table.points.length));
      const result = weightRobustness(dataOf(table, divisor), {
        index: indexOf(table, '2/5'),
        measure: of,
        detail: 'groups',
        weights: {
          kind: 'sets',
          over: 'indicators',
          sets: others.map((points, place) => ({
            id: `set ${place}`,
            weights: Object.fromEntries(points.map((weight, at) => [`x${at}`, weight])),
          })),
        },
      });
      const close = (value: number | null) =>
        value === null || divisor === 1 ? value : expect.closeTo(value, 13);
      const quotient = ([a, m]: readonly [number, number]) => (m === 0 ? null : a / m);
      const all = [table.points, ...others].map((points) => ratiosOf(table, points, of));
      const [own = [], ...rest] = all;
      expect(result.groups.map(({ label }) => label)).toEqual(labels);
      const defined = (values: readonly (number | null)[]) =>
        values.filter((value) => value !== null);
      const span = (values: readonly (number | null)[]) => {
        const [first = null, ...more] = values;
        const some = defined(more);
        return {
          own: close(first),
          least: close(some.length === 0 ? null : Math.min(...some)),
          most: close(some.length === 0 ? null : Math.max(...some)),
        };
      };
      // The sign of a difference of two groups; nothing where one has no value.
      const sign = (ratios: typeof own, x: number, y: number) => {
        const [[a, m], [b, n]] = [ratios[x], ratios[y]] as [[number, number], [number, number]];
        return m === 0 || n === 0 ? null : Math.sign(a * n - b * m);
      };
      const groups = [1, 2, 3, 4];
      const rank = (ratios: typeof own, x: number) =>
        sign(ratios, x, x) === null
          ? null
          : groups.reduce((sum, y) => {
              const found = sign(ratios, x, y);
              if (found === null || x === y) return sum;
              return sum + (found > 0 ? 1 : found === 0 ? 0.5 : 0);
            }, 1);
      expect(result.value).toEqual(span(all.map((ratios) => quotient(ratios[0] ?? [0, 0]))));
      for (const [place, group] of result.groups.entries()) {
        expect(group.value).toEqual(
          span(all.map((ratios) => quotient(ratios[place + 1] ?? [0, 0]))),
        );
        expect(group.rank).toEqual(span(all.map((ratios) => rank(ratios, place + 1))));
      }
      const strict = groups.flatMap((x) =>
        groups.filter((y) => sign(own, x, y) === 1).map((y) => [x, y] as const),
      );
      const kept = (ratios: typeof own) => strict.filter(([x, y]) => sign(ratios, x, y) === 1);
      expect(result.alternatives).toHaveLength(rest.length);
      for (const [at, ratios] of rest.entries()) {
        const alternative = result.alternatives[at];
        expect(alternative?.groupValues).toEqual(
          groups.map((x) => close(quotient(ratios[x] ?? [0, 0]))),
        );
        const share = strict.length === 0 ? null : kept(ratios).length / strict.length;
        expect(alternative?.keptShare).toBe(share);
      }
      const every = strict.filter((pair) => rest.every((ratios) => kept(ratios).includes(pair)));
      expect(result.comparisons).toMatchObject({
        strict: strict.length,
        keptInEvery: every.length,
        keptInEveryShare: strict.length === 0 ? null : every.length / strict.length,
      });
    }),
  );
});

test('the index’s own weights change nothing', () => {
  fc.assert(
    fc.property(rowTables, (table) => {
      const own = Object.fromEntries(table.points.map((weight, place) => [`x${place}`, weight]));
      const result = weightRobustness(dataOf(table), {
        index: indexOf(table, '1/2'),
        measure: 'adjustedHeadcount',
        weights: { kind: 'sets', over: 'indicators', sets: [{ id: 'own', weights: own }] },
      });
      const { value, groups, comparisons, alternatives } = result;
      for (const { own: mine, least, most } of [
        value,
        ...groups.flatMap((one) => [one.value, one.rank]),
      ]) {
        expect([least, most]).toEqual([mine, mine]);
      }
      expect(comparisons.keptInEvery).toBe(comparisons.strict);
      expect(comparisons.keptShare.least).toBe(comparisons.strict === 0 ? null : 1);
      expect([1, null]).toContain(alternatives[0]?.spearman);
      expect([1, null]).toContain(alternatives[0]?.kendallTauB);
      expect(alternatives[0]?.weights).toEqual(result.ownWeights);
    }),
  );
});

const two = {
  id: 'two',
  unit: 'household',
  cutoff: '1/2',
  dimensions: [
    { id: 'health', indicators: [{ id: 'a', weight: '1/2' }] },
    {
      id: 'living',
      indicators: [
        { id: 'b', weight: '1/4' },
        { id: 'c', weight: '1/4' },
      ],
    },
  ],
} as const;
const data = {
  deprivations: { a: [1, 0, 0, 1, 0], b: [0, 1, 0, 1, 0], c: [0, 0, 0, 1, 0] },
  rowUnit: 'household',
  by: { area: { codes: [0, 0, 1, 1, 2], labels: ['rural', '__proto__', 'none', 'nobody'] } },
} as const;

test('the whole result, by hand', () => {
  const result = weightRobustness(data, {
    index: two,
    measure: 'intensity',
    weights: { kind: 'grid', over: 'dimensions', step: '1/4' },
    detail: 'groups',
  });
  // Health 1/4, 1/2, 3/4: of the rural one is poor by 0, 1/2, 3/4; of __proto__ one by 1.
  const none = { own: null, least: null, most: null };
  const agreement = (spearman: number | null, keptShare: number) => ({
    ...{ spearman, kendallTauB: spearman, keptShare },
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    index: 'two',
    unit: 'household',
    measure: 'intensity',
    cutoff: '1/2',
    conventions: {
      index: 'two',
      identification: 'score',
      cutoff: '1/2',
      missing: 'refuse',
      weights: 'grid',
      over: 'dimensions',
      step: '1/4',
      comparison: 'exact',
      unit: 'household',
      weighting: 'none',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    by: 'area',
    over: 'dimensions',
    parts: ['health', 'living'],
    ownWeights: ['1/2', '1/2'],
    value: { own: 0.75, least: 0.75, most: 1 },
    groups: [
      {
        label: 'rural',
        value: { own: 0.5, least: 0.5, most: 0.75 },
        rank: { own: 1, least: 1, most: 1 },
      },
      {
        label: '__proto__',
        value: { own: 1, least: 1, most: 1 },
        rank: { own: 2, least: 1, most: 2 },
      },
      { label: 'none', value: none, rank: none },
      { label: 'nobody', value: none, rank: none },
    ],
    spearman: { mean: 1, least: 1 },
    kendallTauB: { mean: 1, least: 1 },
    comparisons: {
      strict: 1,
      keptInEvery: 0,
      keptInEveryShare: 0,
      keptShare: { mean: 2 / 3, least: 0 },
    },
    alternatives: [
      {
        ...{ id: '1', weights: ['1/4', '3/4'], value: 1 },
        ...{ ...agreement(null, 0), groupValues: [null, 1, null, null] },
      },
      {
        ...{ id: '2', weights: ['1/2', '1/2'], value: 0.75 },
        ...{ ...agreement(1, 1), groupValues: [0.5, 1, null, null] },
      },
      {
        ...{ id: '3', weights: ['3/4', '1/4'], value: 0.875 },
        ...{ ...agreement(1, 1), groupValues: [0.75, 1, null, null] },
      },
    ],
  });
});

test('a sample stays in the range of all weights, and is the same for a seed', () => {
  const weighted = { kind: 'sample', over: 'indicators', count: 200, seed: 2023 } as const;
  const options = { index: two, measure: 'adjustedHeadcount', weights: weighted } as const;
  const result = weightRobustness(data, options);
  expect(weightRobustness(patternCounts(data), options)).toEqual(result);
  const other = { ...options, weights: { ...weighted, seed: 2024 } };
  expect(weightRobustness(data, other).value).not.toEqual(result.value);
  // Scores are a, b and 1 of five: poor is the first where a ≥ 1/2, the second where b ≥ 1/2.
  for (const { weights: list, value, groupValues } of result.alternatives) {
    const [a = 0, b = 0, c = 0] = list.map((text) => (parts(text)[0] * 10_000) / parts(text)[1]);
    expect(a + b + c).toBe(10_000);
    const points = (a >= 5000 ? a : 0) + (b >= 5000 ? b : 0) + 10_000;
    expect(value).toBe(points / 50_000);
    expect(groupValues).toBeNull();
  }
});

test('without a grouping there are values and no order', () => {
  const { deprivations, rowUnit } = data;
  const weighted = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
  const options = { index: two, measure: 'headcount', weights: weighted } as const;
  expect(weightRobustness({ deprivations, rowUnit }, options)).toMatchObject({
    by: null,
    groups: [],
    value: { own: 0.4, least: 0.2, most: 0.4 },
    spearman: { mean: null, least: null },
    kendallTauB: { mean: null, least: null },
    comparisons: { strict: 0, keptInEvery: 0, keptInEveryShare: null },
  });
  const one = { ...data, by: { area: ['x', 'x', 'x', 'x', 'x'] } };
  expect(weightRobustness(one, options)).toMatchObject({
    groups: [{ label: 'x', rank: { own: 1, least: 1, most: 1 } }],
    spearman: { mean: null },
    comparisons: { strict: 0 },
  });
  const empty = { deprivations: { a: [], b: [], c: [] }, rowUnit };
  expect(weightRobustness(empty, options).value).toEqual({ own: null, least: null, most: null });
});

test('an index that does not identify by score keeps its poor', () => {
  const { cutoff, ...rest } = two;
  const union = { ...rest, identification: { kind: 'union' } } as const;
  expect(cutoff).toBe('1/2');
  const weighted = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
  const result = (measure: RobustMeasure) =>
    weightRobustness(data, { index: union, measure, weights: weighted });
  // Three of five have anything; their scores are health, a half of living, and 1.
  expect(result('headcount')).toMatchObject({ cutoff: null, value: { least: 0.6, most: 0.6 } });
  expect(result('adjustedHeadcount').alternatives.map(({ value }) => value)).toEqual([
    (2 + 3 + 8) / 40,
    (4 + 2 + 8) / 40,
    (6 + 1 + 8) / 40,
  ]);
});

test('equal values of fractional weights stay equal, and that is said', () => {
  const tenths = {
    deprivations: { a: [1, 1, 1, 0, 1, 0], b: [1, 1, 1, 0, 1, 0], c: [1, 1, 1, 0, 1, 0] },
    rowUnit: 'household',
    weight: [0.1, 0.1, 0.1, 0.7, 0.3, 0.7],
    by: { area: ['x', 'x', 'x', 'x', 'y', 'y'] },
  } as const;
  const weighted = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
  const { groups, comparisons, conventions } = weightRobustness(tenths, {
    index: two,
    measure: 'headcount',
    weights: weighted,
  });
  expect(groups.map(({ rank }) => rank.own)).toEqual([1.5, 1.5]);
  expect(comparisons.strict).toBe(0);
  expect(conventions.comparison).toBe('equal within 1e-12 of the larger');
});

test('reweighting shares out the weights of each alternative', () => {
  const gaps = { ...data, deprivations: { ...data.deprivations, a: [null, 0, 0, 1, 0] } };
  const weighted = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
  const result = weightRobustness(gaps, {
    index: two,
    measure: 'adjustedHeadcount',
    missing: 'reweight',
    weights: weighted,
  });
  // The first has no known deprivation; of the others only the fourth is poor, by 1.
  expect(result.value).toEqual({ own: 0.2, least: 0.2, most: 0.2 });
  expect(result.missing).toMatchObject({ policy: 'reweight', rows: 1, rowsLeftOut: 0 });
  expect(result.conventions.comparison).toBe('equal within 1e-12 of the larger');
});

describe('a call that means nothing is refused', () => {
  const good = { kind: 'grid', over: 'dimensions', step: '1/4' };
  const call =
    (options: object, table: Parameters<typeof weightRobustness>[0] = data) =>
    () =>
      weightRobustness(
        table,
        untyped<WeightRobustnessOptions>({
          index: two,
          measure: 'headcount',
          weights: good,
          ...options,
        }),
      );

  test.each(badChoices)('%s for a measure', (_, measure, code) => {
    expectPovertyError(call({ measure }), { code, path: ['measure'] });
  });

  test('another detail, no alternatives, and a faulty one', () => {
    expectPovertyError(call({ detail: 'all' }), { code: 'unknownOption', path: ['detail'] });
    expectPovertyError(call({ weights: undefined }), { code: 'missingValue', path: ['weights'] });
    expectPovertyError(call({ weights: { ...good, step: '1/7x' } }), {
      code: 'invalidNumeral',
      path: ['weights', 'step'],
    });
  });

  test('several groupings and none named, and one the table does not have', () => {
    const several = { ...data, by: { ...data.by, other: [1, 2, 1, 2, 1] } };
    expectPovertyError(call({}, several), { code: 'missingValue', path: ['by'] });
    expectPovertyError(call({ by: 'x' }, several), { code: 'unknownOption', path: ['by'] });
    expect(call({ by: 'other' }, several)().groups).toHaveLength(2);
  });

  test('no cut-off, rows of another unit, and something unknown without a policy', () => {
    const { cutoff, ...rest } = two;
    expect(cutoff).toBe('1/2');
    expectPovertyError(call({ index: rest }), { code: 'missingValue', path: ['cutoff'] });
    expectPovertyError(call({}, { ...data, rowUnit: 'person' }), {
      code: 'mixedUnits',
      path: ['rowUnit'],
    });
    const gap = { ...data, deprivations: { ...data.deprivations, b: [0, 1, null, 1, 0] } };
    expectPovertyError(call({}, gap), { code: 'missingValue', path: ['deprivations', 'b', 2] });
  });
});
