import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PovertyLine, PovertySample } from '../../src/monetary/lines/povertyLine.ts';
import { povertyProfile } from '../../src/monetary/povertyProfile.ts';
import type { AdditiveFigures, PovertyProfileOptions } from '../../src/monetary/profile/profile.ts';
import { sortSample } from '../../src/sample/sortSample.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const close = (found: number | null | undefined, wanted: number | null) => {
  if (wanted === null || found === null || found === undefined) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
};

describe('the Handbook on Poverty and Inequality', () => {
  // World Bank (2009): incomes 100, 110, 150, 160 with a line of 125.
  const [line] = povertyProfile(
    { welfare: [100, 110, 150, 160] },
    { lines: [125], alphas: [0.5, 1.5, 2.5] },
  ).lines;

  test.each([
    ['povertyHeadcount', 0.5],
    ['povertyGapIndex', 0.08],
    ['squaredPovertyGap', 0.0136],
    ['wattsIndex', 0.0877442],
    ['incomeGapRatio', 0.16],
    ['meanShortfall', 10],
    ['meanShortfallOfPoor', 20],
    ['totalShortfall', 40],
    ['poorRows', 2],
    ['poorPopulation', 2],
  ] as const)('has a %s of %d', (figure, value) => {
    expect(line?.[figure]).toBeCloseTo(value, 7);
  });

  test('has indices of other powers', () => {
    expect(line?.fgt.map(({ alpha }) => alpha)).toEqual([0.5, 1.5, 2.5]);
    const wanted = [0.1984059, 0.032753, 0.0057192];
    for (const [place, value] of wanted.entries()) {
      expect(line?.fgt[place]?.value).toBeCloseTo(value, 6);
    }
  });
});

// Two areas of four persons, of whom two and one are poor; weights of 1 and 3.
const sample = deepFreeze({
  welfare: [50, 75, 100, 200, 75, 150, 300, 400],
  weight: [1, 1, 1, 1, 3, 3, 3, 3],
  by: {
    area: ['rural', 'rural', 'rural', 'rural', 'urban', 'urban', 'urban', 'urban'],
    sex: { codes: [0, 1, 0, 1, 0, 1, 0, 1], labels: ['f', 'm', 'other'] },
  },
});

describe('groups', () => {
  const [line] = povertyProfile(sample, { lines: [100] }).lines;

  test('have their figures, shares and risks', () => {
    expect(line).toMatchObject({ line: 100, population: 16, povertyGapIndex: 1.5 / 16 });
    const [area, sex] = line?.groupings ?? [];
    expect([area?.by, sex?.by]).toEqual(['area', 'sex']);
    const [rural, urban] = area?.groups ?? [];
    // Rural gaps 1/2 and 1/4 of weight 1, urban 1/4 of weight 3.
    expect(rural).toMatchObject({
      label: 'rural',
      rows: 4,
      population: 4,
      populationShare: 0.25,
      poorRows: 2,
      poorPopulation: 2,
      povertyHeadcount: 0.5,
      povertyGapIndex: 0.1875,
      squaredPovertyGap: 0.078125,
      incomeGapRatio: 0.375,
      meanShortfall: 18.75,
      meanShortfallOfPoor: 37.5,
      totalShortfall: 75,
      contributionShares: { povertyHeadcount: 0.4, povertyGapIndex: 0.5, meanShortfall: 0.5 },
      relativeRisks: { povertyHeadcount: 1.6, povertyGapIndex: 2, meanShortfall: 2 },
    });
    expect(urban).toMatchObject({
      label: 'urban',
      populationShare: 0.75,
      poorRows: 1,
      poorPopulation: 3,
      povertyGapIndex: 0.0625,
      contributionShares: { povertyHeadcount: 0.6, povertyGapIndex: 0.5 },
    });
    close(urban?.relativeRisks.povertyGapIndex, 2 / 3);
    close(rural?.wattsIndex, (Math.log(2) + Math.log(4 / 3)) / 4);
    close(urban?.wattsIndex, Math.log(4 / 3) / 4);
  });

  test('without rows stay, with null for their figures', () => {
    const other = line?.groupings[1]?.groups[2];
    expect(other).toMatchObject({
      label: 'other',
      rows: 0,
      population: 0,
      populationShare: 0,
      povertyHeadcount: null,
      totalShortfall: null,
      contributionShares: { povertyHeadcount: 0, wattsIndex: 0 },
      relativeRisks: { povertyHeadcount: null, wattsIndex: null },
    });
  });

  test('do not change the figures of everybody', () => {
    const { by: _, ...alone } = sample;
    const [whole] = povertyProfile(alone, { lines: [100] }).lines;
    expect(whole).toEqual({ ...line, groupings: [] });
    expect(povertyProfile({ ...alone, by: {} }, { lines: [100] }).lines[0]?.groupings).toEqual([]);
  });
});

/** The figures by the definitions, row after row. */
function byHand(
  rows: readonly { readonly welfare: number; readonly weight: number; readonly line: number }[],
  boundary: 'below' | 'atOrBelow',
) {
  let [weight, poor, gap, square, log, lack, cube] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    weight += row.weight;
    if (boundary === 'below' ? row.welfare >= row.line : row.welfare > row.line) continue;
    const share = (row.line - row.welfare) / row.line;
    poor += row.weight;
    gap += row.weight * share;
    square += row.weight * share ** 2;
    cube += row.weight * share ** 3;
    log += row.weight * Math.log(row.line / row.welfare);
    lack += row.weight * (row.line - row.welfare);
  }
  const over = (sum: number, whole: number) => (whole === 0 ? null : sum / whole);
  return {
    population: weight,
    poorPopulation: poor,
    povertyHeadcount: over(poor, weight),
    povertyGapIndex: over(gap, weight),
    squaredPovertyGap: over(square, weight),
    wattsIndex: over(log, weight),
    incomeGapRatio: over(gap, poor),
    meanShortfall: over(lack, weight),
    meanShortfallOfPoor: over(lack, poor),
    totalShortfall: weight === 0 ? null : lack,
    fgt: over(cube, weight),
  };
}

const row = fc.record({
  welfare: fc.integer({ min: 1, max: 40 }),
  weight: fc.integer({ min: 0, max: 5 }),
  own: fc.integer({ min: 1, max: 40 }),
  area: fc.constantFrom('a', 'b', 'c'),
});
const rowLists = fc.array(row, { maxLength: 14 });
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;
const sampleOf = (rows: readonly Row[]): PovertySample => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: { kind: 'frequency', values: rows.map(({ weight }) => weight) },
  line: rows.map(({ own }) => own),
  by: { area: rows.map(({ area }) => area) },
});
const amounts = { a: 10, b: 20, c: 30 };
const byArea: PovertyLine = {
  kind: 'byGroup',
  by: 'area',
  amounts: Object.entries(amounts).map(([label, amount]) => ({ label, amount })),
};

describe('at several lines at once', () => {
  test('all figures of everybody and of groups are those of the definitions', () => {
    const lines: readonly PovertyLine[] = [20, { kind: 'column' }, 7.5, byArea];
    const lineOf = [() => 20, (one: Row) => one.own, () => 7.5, (one: Row) => amounts[one.area]];
    fc.assert(
      fc.property(rowLists, fc.constantFrom('below', 'atOrBelow' as const), (rows, boundary) => {
        const profile = povertyProfile(sampleOf(rows), { lines, boundary, alphas: [3] });
        for (const [place, line] of profile.lines.entries()) {
          const lined = rows.map((one) => ({
            ...one,
            line: (lineOf[place] as (r: Row) => number)(one),
          }));
          const compare = (
            found: typeof line | (typeof line.groupings)[number]['groups'][number],
            own: typeof lined,
          ) => {
            const { fgt, ...wanted } = byHand(own, boundary);
            for (const [name, value] of Object.entries(wanted))
              close(found[name as keyof typeof wanted], value);
            close(found.fgt[0]?.value, fgt);
            expect(found.rows).toBe(own.length);
          };
          compare(line, lined);
          for (const group of line.groupings[0]?.groups ?? []) {
            compare(
              group,
              lined.filter(({ area }) => area === group.label),
            );
          }
          expect(line.line).toBe([20, null, 7.5, null][place]);
        }
      }),
    );
  });

  test('each line is as if it were alone', () => {
    fc.assert(
      fc.property(rowLists, (rows) => {
        const lines: readonly PovertyLine[] = [
          { kind: 'relative', of: 'median', share: 0.6 },
          12,
          { kind: 'column' },
          { kind: 'relative', of: 'mean', share: 0.9 },
        ];
        const together = povertyProfile(sampleOf(rows), { lines }).lines;
        const alone = lines.map(
          (line) => povertyProfile(sampleOf(rows), { lines: [line] }).lines[0],
        );
        expect(together).toEqual(alone);
      }),
    );
  });
});

describe('laws', () => {
  const measures = [
    'povertyHeadcount',
    'povertyGapIndex',
    'squaredPovertyGap',
    'wattsIndex',
    'meanShortfall',
  ] as const satisfies readonly (keyof AdditiveFigures)[];

  test('contributions of groups add up to 1, and are share times risk', () => {
    fc.assert(
      fc.property(rowLists, (rows) => {
        for (const line of povertyProfile(sampleOf(rows), { lines: [20, byArea] }).lines) {
          const groups = line.groupings[0]?.groups ?? [];
          for (const measure of measures) {
            const whole = line[measure];
            if (whole === null || whole === 0) {
              for (const { contributionShares } of groups) {
                expect(contributionShares[measure]).toBe(null);
              }
              continue;
            }
            close(
              groups.reduce((sum, group) => sum + (group.contributionShares[measure] ?? 0), 0),
              1,
            );
            for (const { contributionShares, populationShare, relativeRisks } of groups) {
              const product = (populationShare as number) * (relativeRisks[measure] ?? 0);
              close(contributionShares[measure], product);
            }
          }
        }
      }),
    );
  });

  test('squares are at most gaps, gaps at most one each, and no share is above 1', () => {
    // A sum of weights near the least double is refused.
    const weights = fc
      .double({ min: 0, max: 1e6, noNaN: true })
      .map((weight) => (weight < 1e-100 ? 0 : weight));
    const tiny = fc.array(fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), weights));
    fc.assert(
      fc.property(tiny, (rows) => {
        const data = { welfare: rows.map(([one]) => one), weight: rows.map(([, one]) => one) };
        const [line] = povertyProfile(data, { lines: [3], boundary: 'atOrBelow' }).lines;
        if (line === undefined || line.povertyHeadcount === null) return;
        expect(line.povertyHeadcount).toBe(1);
        expect(line.povertyGapIndex).toBeLessThanOrEqual(1);
        expect(line.squaredPovertyGap).toBeLessThanOrEqual(line.povertyGapIndex as number);
      }),
    );
  });

  test('whole weights are as good as equal rows', () => {
    fc.assert(
      fc.property(rowLists, (rows) => {
        const repeated = rows.flatMap((one) => Array<Row>(one.weight).fill({ ...one, weight: 1 }));
        const options: PovertyProfileOptions = { lines: [20, { kind: 'column' }], alphas: [1.5] };
        const found = povertyProfile(sampleOf(rows), options).lines;
        const wanted = povertyProfile(sampleOf(repeated), options).lines;
        for (const [place, line] of found.entries()) {
          for (const measure of measures) close(line[measure], wanted[place]?.[measure] ?? null);
          close(line.fgt[0]?.value, wanted[place]?.fgt[0]?.value ?? null);
        }
      }),
    );
  });

  test('a sorted sample has the figures of everybody', () => {
    fc.assert(
      fc.property(rowLists, (rows) => {
        const { welfare, weight } = sampleOf(rows) as Required<PovertySample>;
        const options: PovertyProfileOptions = {
          lines: [20, { kind: 'relative', of: 'mean', share: 1 }],
        };
        const found = povertyProfile(sortSample({ welfare, weight }), options);
        const wanted = povertyProfile({ welfare, weight }, options);
        for (const [place, line] of found.lines.entries()) {
          for (const measure of measures)
            close(line[measure], wanted.lines[place]?.[measure] ?? null);
          expect(line.groupings).toEqual([]);
        }
        expect(found.conventions).toEqual(wanted.conventions);
      }),
    );
  });
});

describe('on the line', () => {
  test('is poor only if the boundary says so, without a gap', () => {
    const atLine = { welfare: [100, 200] };
    const [below] = povertyProfile(atLine, { lines: [100] }).lines;
    expect(below).toMatchObject({ poorRows: 0, povertyHeadcount: 0, incomeGapRatio: null });
    const [on] = povertyProfile(atLine, { lines: [100], boundary: 'atOrBelow', alphas: [0] }).lines;
    expect(on).toMatchObject({
      poorRows: 1,
      povertyHeadcount: 0.5,
      povertyGapIndex: 0,
      wattsIndex: 0,
      incomeGapRatio: 0,
      fgt: [{ alpha: 0, value: 0.5 }],
    });
  });
});

describe('zeros and negative welfare', () => {
  const zeros = { welfare: [0, 50, 200, 200], by: { g: ['x', 'y', 'y', 'y'] } };
  const watts = (policy: PovertyProfileOptions['watts']) => {
    const [line] = povertyProfile(zeros, {
      lines: [100],
      ...(policy === undefined ? {} : { watts: policy }),
    }).lines;
    expect(line).toMatchObject({ povertyHeadcount: 0.5, povertyGapIndex: 0.375 });
    return [
      line?.wattsIndex,
      ...(line?.groupings[0]?.groups ?? []).map((group) => group.wattsIndex),
    ];
  };

  test('a zero leaves its population without a Watts index, unless a policy is named', () => {
    const { LN2 } = Math;
    expect(watts(undefined)).toEqual([null, null, LN2 / 3]);
    expect(watts('null')).toEqual([null, null, LN2 / 3]);
    expect(watts('skip')).toEqual([null, null, null]);
    expect(watts('omit')).toEqual([LN2 / 3, null, LN2 / 3]);
    expect(watts('zeroIsZero')).toEqual([LN2 / 4, 0, LN2 / 3]);
    const floored = watts({ floor: 25 });
    close(floored[0], (3 * LN2) / 4);
    close(floored[1], 2 * LN2);
    close(floored[2], LN2 / 3);
    // A floor on the line or above leaves nobody with a gap.
    expect(watts({ floor: 100 })).toEqual([0, 0, 0]);
    expect(watts({ floor: 150 })).toEqual([0, 0, 0]);
  });

  const negative = { welfare: [-50, 50, 200, 200] };

  test('negative welfare is refused with its row, unless a policy is named', () => {
    expectPovertyError(() => povertyProfile(negative, { lines: [100] }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const profileOf = (outsideSupport: NonNullable<PovertyProfileOptions['outsideSupport']>) =>
      povertyProfile(negative, { lines: [100], outsideSupport });
    const one = { rows: 1, weight: 1 };
    expect(profileOf('keep').lines[0]).toMatchObject({ povertyGapIndex: 0.5, wattsIndex: null });
    const omitted = profileOf('omit');
    expect(omitted).toMatchObject({ rows: 3, population: 3, treated: { omitted: one } });
    close(omitted.lines[0]?.povertyGapIndex, 1 / 6);
    const floored = profileOf({ floor: 0 });
    expect(floored).toMatchObject({ rows: 4, treated: { changed: one } });
    expect(floored.lines[0]).toMatchObject({ povertyGapIndex: 0.375, wattsIndex: null });
  });

  test('a row left out takes its label with it', () => {
    const grouped = { ...negative, by: { g: ['a', 'b', 'a', 'b'] } };
    const { lines } = povertyProfile(grouped, { lines: [100], outsideSupport: 'omit' });
    expect(lines[0]?.groupings[0]?.groups).toMatchObject([
      { label: 'a', rows: 1, povertyHeadcount: 0 },
      { label: 'b', rows: 2, povertyHeadcount: 0.5 },
    ]);
  });
});

describe('lines that the sample makes', () => {
  test('are of everybody, in the groups too', () => {
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    const twice = { welfare: [10, 30, 100, 260], by: { g: ['poor', 'poor', 'rich', 'rich'] } };
    const [found] = povertyProfile(twice, { lines: [line] }).lines;
    expect(found).toMatchObject({ line: 50, definition: '0.5 of the mean', povertyHeadcount: 0.5 });
    expect(found?.groupings[0]?.groups).toMatchObject([
      { label: 'poor', povertyHeadcount: 1 },
      { label: 'rich', povertyHeadcount: 0 },
    ]);
  });

  test('that are none have null figures, beside others that have', () => {
    const zero = { welfare: [0, 0, 0, 9], by: { g: [1, 1, 2, 2] } };
    const options: PovertyProfileOptions = {
      lines: [{ kind: 'relative', of: 'median', share: 0.6 }, 5],
    };
    const [none, five] = povertyProfile(zero, options).lines;
    expect(none).toMatchObject({
      line: null,
      rows: 4,
      population: 4,
      poorRows: 0,
      povertyHeadcount: null,
      totalShortfall: null,
    });
    expect(none?.groupings[0]?.groups[0]).toMatchObject({
      rows: 2,
      populationShare: 0.5,
      povertyHeadcount: null,
      contributionShares: { povertyHeadcount: null },
      relativeRisks: { povertyHeadcount: null },
    });
    expect(five).toMatchObject({ line: 5, povertyHeadcount: 0.75 });
  });
});

test('nobody to count is null', () => {
  for (const nobody of [{ welfare: [] }, { welfare: [1, 2], weight: [0, 0] }]) {
    const { population, lines } = povertyProfile(nobody, {
      lines: [5, { kind: 'column' }].slice(0, 1) as [5],
    });
    expect(population).toBe(0);
    expect(lines[0]).toMatchObject({
      povertyHeadcount: null,
      povertyGapIndex: null,
      wattsIndex: null,
      incomeGapRatio: null,
      totalShortfall: null,
    });
  }
});

test('rows that miss welfare, or a line of their own, are left out by name and counted', () => {
  const some = {
    welfare: [1, Number.NaN, 3, 4],
    weight: [1, 2, 4, 8],
    line: [9, 9, Number.NaN, 9],
    by: { g: ['a', 'b', 'b', 'c'] },
  };
  const lines: readonly PovertyLine[] = [5, { kind: 'column' }];
  const profile = povertyProfile(some, { lines, missing: 'omit' });
  expect(profile).toMatchObject({
    rows: 2,
    population: 9,
    treated: { missing: { rows: 2, weight: 6 } },
    conventions: { missing: 'omit', weighting: 'sampling', unit: 'row' },
  });
  expect(profile.lines[0]?.groupings[0]?.groups.map(({ rows }) => rows)).toEqual([1, 0, 1]);
  expectPovertyError(() => povertyProfile(some, { lines }), {
    code: 'missingValue',
    path: ['welfare', 1],
  });
});

test('persons are counted where sizes are given', () => {
  const households = { welfare: [50, 200], size: [3, 1] };
  const profile = povertyProfile(households, { lines: [100] });
  expect(profile.conventions).toMatchObject({ unit: 'person', weighting: 'household-size' });
  expect(profile.lines[0]).toMatchObject({
    poorRows: 1,
    poorPopulation: 3,
    povertyHeadcount: 0.75,
  });
});

test('a profile is JSON, and frozen input stays as it is', () => {
  const options = deepFreeze({
    lines: [100, { kind: 'relative', of: 'median', share: 0.6 }],
  } as const);
  const profile = povertyProfile(sample, options);
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
});

describe('refused is', () => {
  const by = (line: PovertyLine) => ({ lines: [line] });
  test.each([
    [
      'a line of a row that is 0',
      { welfare: [1, 2], line: [1, 0] },
      by({ kind: 'column' }),
      'invalidNumber',
      ['line', 1],
    ],
    ['no column of lines', { welfare: [1] }, by({ kind: 'column' }), 'missingValue', ['line']],
    [
      'a group without a line',
      { welfare: [1], by: { area: ['z'] } },
      by(byArea),
      'missingValue',
      ['by', 'area', 0],
    ],
    ['a text for welfare', { welfare: [1, '2'] }, by(1), 'invalidType', ['welfare', 1]],
    ['welfare of bigint', { welfare: BigInt64Array.of(1n) }, by(1), 'invalidType', ['welfare']],
    ['a negative weight', { welfare: [1], weight: [-1] }, by(1), 'invalidNumber', ['weight', 0]],
    ['too few weights', { welfare: [1, 2], weight: [1] }, by(1), 'unequalColumns', ['weight']],
    ['too few labels', { welfare: [1, 2], by: { g: ['a'] } }, by(1), 'unequalColumns', ['by', 'g']],
    [
      'a row without a label',
      { welfare: [1], by: { g: [null] } },
      by(1),
      'missingValue',
      ['by', 'g', 0],
    ],
    ['a list of groupings', { welfare: [1], by: ['g'] }, by(1), 'invalidType', ['by']],
    ['no welfare', {}, by(1), 'missingValue', ['welfare']],
  ] as const)('%s', (_, data, options, code, path) => {
    expectPovertyError(() => povertyProfile(untyped(data), options), { code, path });
  });

  test('a line of rows in a row before which others were left out, by the row of the sample', () => {
    const data = { welfare: [Number.NaN, 1, 2], line: [1, 1, -1] };
    const options: PovertyProfileOptions = { lines: [{ kind: 'column' }], missing: 'omit' };
    expectPovertyError(() => povertyProfile(data, options), {
      code: 'invalidNumber',
      path: ['line', 2],
    });
  });

  test('a sum past the largest double', () => {
    const data = { welfare: [1, 1] };
    expectPovertyError(() => povertyProfile(data, { lines: [1.7e308] }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test.each(badRecords)('%s for a sample', (_, data, code) => {
    expectPovertyError(() => povertyProfile(untyped(data), { lines: [1] }), { code, path: [] });
  });
});
