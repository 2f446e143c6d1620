import { describe, expect, test } from 'vitest';
import type { DeprivationData } from '../../src/multidimensional/data/deprivationData.ts';
import { multidimensionalProfile } from '../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../src/multidimensional/patternCounts.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { equalIndex, seededBytes, seededNumbers } from '../support/deprivationTables.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { asDouble, binary, times } from '../support/fractions.ts';
import { smallGaps, smallIndex, smallTable } from '../support/smallTable.ts';
import { expectFewReads } from '../support/watch.ts';

const index = smallIndex;
const grouped = { ...smallTable, by: { area: ['rural', 'rural', 'urban', 'urban'] } };

test('says what it is of and how it was made', () => {
  expect(multidimensionalProfile(smallTable, { index })).toMatchObject({
    index: 'small',
    unit: null,
    cutoff: '3/4',
    attainableCutoff: '3/4',
    conventions: {
      index: 'small',
      identification: 'score',
      cutoff: '3/4',
      missing: 'refuse',
      unit: 'row',
      weighting: 'sampling',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    headcount: 5 / 8,
    intensity: 19 / 20,
    adjustedHeadcount: 19 / 32,
    groupings: [],
  });
});

test('a group has its own figures and its shares in the whole', () => {
  const [area] = multidimensionalProfile(grouped, { index }).groupings;
  expect(area?.by).toBe('area');
  const [rural, urban] = area?.groups ?? [];
  expect(rural).toMatchObject({
    label: 'rural',
    rows: 2,
    population: 3,
    poorRows: 1,
    headcount: 1 / 3,
    intensity: 3 / 4,
    adjustedHeadcount: 1 / 4,
    populationShare: 3 / 8,
    headcountShare: 1 / 5,
  });
  expect(rural?.contributionShare).toBeCloseTo(3 / 19, 15);
  expect(urban).toMatchObject({
    label: 'urban',
    population: 5,
    headcount: 4 / 5,
    intensity: 1,
    adjustedHeadcount: 4 / 5,
    populationShare: 5 / 8,
    headcountShare: 4 / 5,
  });
  expect(urban?.contributionShare).toBeCloseTo(16 / 19, 15);
});

describe('the cut-off', () => {
  test.each([
    ['1/100', '1/4'],
    ['1/4', '1/4'],
    [0.26, '1/2'],
    ['51%', '3/4'],
    ['75.000001%', '1'],
    [1, '1'],
  ])('%s divides at the attainable score %s', (cutoff, attainable) => {
    const profile = multidimensionalProfile(smallTable, { index, cutoff });
    expect(profile.attainableCutoff).toBe(attainable);
    expect(profile.headcount).toBe(
      multidimensionalProfile(smallTable, { index, cutoff: attainable }).headcount,
    );
  });

  test('100/3 percent is a third, as written, and refused as a double', () => {
    const third = equalIndex(3, '1/3');
    const data = { deprivations: { i0: [1, 0], i1: [0, 0], i2: [0, 0] } };
    expect(multidimensionalProfile(data, { index: third }).headcount).toBe(1 / 2);
    for (const cutoff of [1 / 3, 100 / 3 / 100]) {
      expectPovertyError(() => multidimensionalProfile(data, { index: third, cutoff }), {
        code: 'inexactNumber',
        path: ['cutoff'],
        message: "spelled out: '1/3'",
      });
    }
  });

  test('has no attainable score where each row has scores of its own', () => {
    for (const missing of ['omit', 'notDeprived', 'deprived', 'reweight'] as const) {
      const found = multidimensionalProfile(smallGaps, { index, missing });
      expect(found.cutoff).toBe('3/4');
      expect(found.attainableCutoff).toBe(missing === 'reweight' ? null : '3/4');
    }
  });

  test('is none where the score does not identify', () => {
    const { cutoff: _, ...structure } = index;
    const byUnion = { ...structure, identification: { kind: 'union' } as const };
    expect(multidimensionalProfile(smallTable, { index: byUnion })).toMatchObject({
      cutoff: null,
      attainableCutoff: null,
      headcount: 7 / 8,
      conventions: { identification: 'union' },
    });
  });
});

describe('nobody', () => {
  test('poor in a group: A is null, H and M₀ are 0', () => {
    const by = { area: ['a', 'b', 'b', 'a'] };
    const [, second] =
      multidimensionalProfile({ ...smallTable, by }, { index }).groupings[0]?.groups ?? [];
    expect(second).toMatchObject({
      rows: 2,
      poorRows: 0,
      headcount: 0,
      intensity: null,
      adjustedHeadcount: 0,
      headcountShare: 0,
      contributionShare: 0,
      meanDeprivationsOfPoor: null,
    });
    expect(second?.indicators[0]?.contributionShare).toBe(null);
  });

  test('poor at all: shares of poverty are null in every group', () => {
    const data = {
      ...grouped,
      deprivations: { nutrition: [0, 0, 0, 0], water: [0, 1, 0, 0], roof: [0, 0, 0, 0] },
    };
    const profile = multidimensionalProfile(data, { index });
    expect(profile).toMatchObject({ headcount: 0, intensity: null, adjustedHeadcount: 0 });
    for (const group of profile.groupings[0]?.groups ?? []) {
      expect([group.headcountShare, group.contributionShare]).toEqual([null, null]);
      expect(group.populationShare).toBeGreaterThan(0);
    }
  });

  test('counted: everything is null, and the result can be sent as JSON', () => {
    for (const data of [
      {
        deprivations: { nutrition: [], water: [], roof: [] },
        by: { area: { codes: [], labels: ['x'] } },
      },
      { ...grouped, weight: [0, 0, 0, 0] },
    ]) {
      const profile = multidimensionalProfile(data, { index });
      expect(profile).toMatchObject({
        population: 0,
        headcount: null,
        intensity: null,
        adjustedHeadcount: null,
      });
      expect(profile.groupings[0]?.groups[0]).toMatchObject({
        populationShare: null,
        headcountShare: null,
        contributionShare: null,
      });
      expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    }
  });
});

test('names that objects inherit are names like any other', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty'];
  const odd = {
    id: '__proto__',
    dimensions: names.map((id) => ({ id, indicators: [{ id, weight: 1 }] })),
    cutoff: '2/3',
    bands: [{ id: '__proto__', from: 1 }],
  };
  const data = {
    deprivations: Object.fromEntries([
      ['__proto__', [1, 0, 1]],
      ['constructor', [1, 1, 0]],
      ['hasOwnProperty', [1, 0, 0]],
    ]),
    by: Object.fromEntries([['__proto__', ['constructor', '__proto__', '__proto__']]]),
  };
  const profile = multidimensionalProfile(data, { index: odd });
  expect(profile.headcount).toBe(1 / 3);
  expect(
    profile.indicators.map(({ id, uncensoredHeadcount }) => [id, uncensoredHeadcount]),
  ).toEqual([
    ['__proto__', 2 / 3],
    ['constructor', 2 / 3],
    ['hasOwnProperty', 1 / 3],
  ]);
  expect(profile.dimensions.map(({ id }) => id)).toEqual(names);
  expect(profile.bands).toMatchObject([{ id: '__proto__', headcount: 1 / 3 }]);
  const [grouping] = profile.groupings;
  expect(grouping?.by).toBe('__proto__');
  expect(grouping?.groups.map(({ label, headcount }) => [label, headcount])).toEqual([
    ['__proto__', 0],
    ['constructor', 1],
  ]);
  expect(multidimensionalProfile(patternCounts(data), { index: odd })).toEqual(profile);
});

test('an index that lacks a name like that of an inherited field is told so', () => {
  const odd = equalIndex(1);
  const named = {
    ...odd,
    dimensions: [{ id: 'd', indicators: [{ id: 'constructor', weight: 1 }] }],
  };
  expectPovertyError(() => multidimensionalProfile({ deprivations: {} }, { index: named }), {
    code: 'missingValue',
    path: ['deprivations', 'constructor'],
  });
});

test('thirty indicators have figures each, to the last bit of a pattern', () => {
  const deprivations = seededBytes(30, 500, 12);
  const profile = multidimensionalProfile({ deprivations }, { index: equalIndex(30, '2/5') });
  const columns = Object.values(deprivations);
  const counts = Array.from({ length: 500 }, (_, row) =>
    columns.reduce((sum, column) => sum + (column[row] ?? 0), 0),
  );
  const poor = counts.filter((count) => count >= 12);
  expect(profile.poorRows).toBe(poor.length);
  expect(profile.adjustedHeadcount).toBe(poor.reduce((sum, count) => sum + count, 0) / (30 * 500));
  for (const [at, { uncensoredHeadcount, censoredHeadcount }] of profile.indicators.entries()) {
    const column = columns[at] ?? new Uint8Array(0);
    expect(uncensoredHeadcount).toBe(column.reduce((sum, own) => sum + own, 0) / 500);
    const both = counts.filter((count, row) => count >= 12 && column[row] === 1);
    expect(censoredHeadcount).toBe(both.length / 500);
  }
  expectPovertyError(() => multidimensionalProfile({ deprivations }, { index: equalIndex(31) }), {
    code: 'invalidIndex',
    path: ['index', 'dimensions'],
  });
});

describe('weights that no double is, in many rows', () => {
  const many = 200_000;
  const next = seededNumbers(34);
  const labels = Array.from({ length: 34 }, (_, at) => `province ${at}`);
  const codes = Uint8Array.from({ length: many }, () => next() * labels.length);
  const deprivations = seededBytes(12, many, 11);
  const tenths = (rows: number) => asDouble(times([BigInt(rows), 1n], binary(0.1)));

  test('come to the same population to the last bit, with groups and without', () => {
    const weight = new Float64Array(many).fill(0.1);
    expect(weight.reduce((sum, one) => sum + one, 0)).not.toBe(tenths(many));
    const options = { index: equalIndex(12) };
    const alone = multidimensionalProfile({ deprivations, weight }, options);
    const by = { province: { codes, labels } };
    const whole = multidimensionalProfile({ deprivations, weight, by }, options);
    expect([alone.population, whole.population]).toEqual([tenths(many), tenths(many)]);
    expect(whole.rows).toBe(many);
    for (const [at, { population }] of (whole.groupings[0]?.groups ?? []).entries()) {
      // A group has some 1,700 cells, each rounded; one ulp of 585 is 1.1e-13.
      const wanted = tenths(codes.filter((code) => code === at).length);
      expect(Math.abs(population - wanted)).toBeLessThanOrEqual(2 ** -43);
    }
  });

  test('are the same figures whatever a group weighs, to 1e-15', () => {
    const twice = Object.fromEntries(
      Object.entries(deprivations).map(([id, column]) => [
        id,
        Uint8Array.from({ length: 2 * many }, (_, row) => column[row >> 1] ?? 255),
      ]),
    );
    const data = {
      deprivations: twice,
      weight: Float64Array.from({ length: 2 * many }, (_, row) => (row % 2 === 0 ? 0.1 : 0.7)),
      by: {
        half: { codes: Uint8Array.from({ length: 2 * many }, (_, row) => row % 2), labels: [0, 1] },
      },
    };
    const [first, second] =
      multidimensionalProfile(data, { index: equalIndex(12) }).groupings[0]?.groups ?? [];
    const figures = [first, second].map((group) => [
      group?.headcount,
      group?.intensity,
      group?.adjustedHeadcount,
      ...(group?.indicators ?? []).flatMap((each) => [
        each.uncensoredHeadcount,
        each.censoredHeadcount,
        each.contributionShare,
      ]),
    ]);
    const [light, heavy] = figures;
    expect(light).toHaveLength(3 + 3 * 12);
    for (const [at, value] of (light ?? []).entries()) {
      expect(Math.abs(Number(value) - Number(heavy?.[at]))).toBeLessThanOrEqual(1e-15);
      expect(value).toBeGreaterThan(0);
    }
  });
});

describe('refusals', () => {
  test('of what is not known, with the row, unless a policy is named', () => {
    expectPovertyError(() => multidimensionalProfile(smallGaps, { index }), {
      code: 'missingValue',
      path: ['deprivations', 'water', 0],
    });
    expect(multidimensionalProfile(smallGaps, { index, missing: 'omit' }).missing).toEqual({
      policy: 'omit',
      rows: 2,
      population: 2,
      rowsLeftOut: 2,
      populationLeftOut: 2,
    });
  });

  test.each([
    [[1e308, 1, 1, 1]],
    [[1e308, 1e308, 1e308, 1e308]],
    [[1e101, 1, 1, 1]],
    [[1e-101, 1, 1, 1]],
    [[5e-324, 0, 0, 0]],
  ])('of the weights %j, so that no figure is NaN or infinite', (weight) => {
    expectPovertyError(() => multidimensionalProfile({ ...smallTable, weight }, { index }), {
      code: 'invalidNumber',
      path: ['weight'],
    });
  });

  test('of no extreme weights that leave room', () => {
    const data = { ...grouped, weight: [1e-100, 1e100, 0, 1e-100] };
    const profile = multidimensionalProfile(data, { index });
    const figures = [profile, ...(profile.groupings[0]?.groups ?? [])].flatMap((each) => [
      each.headcount,
      each.intensity,
      each.adjustedHeadcount,
      ...each.indicators.map(({ contributionShare }) => contributionShare),
    ]);
    expect(figures.filter((value) => value !== null && !(value >= 0 && value <= 1))).toEqual([]);
    expect(profile.intensity).toBe(7 / 8);
  });

  test('of the wrong unit', () => {
    const ofPersons = { ...index, unit: 'person' as const };
    expectPovertyError(() => multidimensionalProfile(smallTable, { index: ofPersons }), {
      code: 'missingValue',
      path: ['rowUnit'],
      message: "because 'small' counts persons, got undefined",
    });
    const sized = { ...smallTable, size: [4, 1, 1, 2], rowUnit: 'household' as const };
    expect(multidimensionalProfile(sized, { index: ofPersons })).toMatchObject({
      unit: 'person',
      population: 15,
      poorPopulation: 12,
      conventions: { unit: 'person', weighting: 'sampling × household-size' },
    });
  });

  test.each(badRecords)('of options, an index and data that are %s', (_, value, code) => {
    expectPovertyError(() => multidimensionalProfile(smallTable, untyped(value)), {
      code,
      path: ['options'],
    });
    expectPovertyError(() => multidimensionalProfile(smallTable, { index: untyped(value) }), {
      code,
      path: ['index'],
    });
    expectPovertyError(() => multidimensionalProfile(untyped(value), { index }), {
      code,
      path: ['data'],
    });
  });

  test('of a faulty index before the data are looked at', () => {
    const faulty = { ...index, cutoff: 2 };
    expectPovertyError(() => multidimensionalProfile(untyped(null), { index: faulty }), {
      code: 'invalidIndex',
      path: ['index', 'cutoff'],
    });
  });
});

test('data and options may be frozen, are read a few times and never written', () => {
  const options = deepFreeze({ index });
  expect(multidimensionalProfile(deepFreeze(structuredClone(grouped)), options)).toEqual(
    multidimensionalProfile(grouped, { index }),
  );
  expectFewReads(grouped as DeprivationData, (data) => {
    multidimensionalProfile(data, options);
  });
  expectFewReads(options, (read) => multidimensionalProfile(smallTable, read), 12);
});
