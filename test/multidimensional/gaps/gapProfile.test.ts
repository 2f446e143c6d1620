import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockRows } from '../../../src/multidimensional/data/packPlane.ts';
import { deprivationGaps } from '../../../src/multidimensional/deprivationGaps.ts';
import type {
  GapContributions,
  GapFigures,
} from '../../../src/multidimensional/gaps/gapFigures.ts';
import { gapProfile } from '../../../src/multidimensional/gaps/gapProfile.ts';
import { adjustedPovertyGap } from '../../../src/multidimensional/measures/adjustedPovertyGap.ts';
import { adjustedSquaredGap } from '../../../src/multidimensional/measures/adjustedSquaredGap.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import type { GapData } from '../../../src/multidimensional/scoring/gapRatio.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { bruteForce, type Row, weightsOf } from '../../support/bruteForce.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import {
  anyCase,
  type Case,
  dataOf,
  equalIndex,
  expectClose,
  expectShare,
  optionsOf,
  rowsOf,
  treatmentOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Fraction, one, over, sum, times, zero } from '../../support/fractions.ts';
import { smallGaps, smallIndex, smallTable } from '../../support/smallTable.ts';
import { expectFewReads } from '../../support/watch.ts';

const index = smallIndex;
const grouped = { ...smallTable, by: { area: ['rural', 'rural', 'urban', 'urban'] } };

// Out of 32 points (8 persons, weights of 2, 1 and 1): the poor have 19, with gaps 1 · 3/2 + 4 · 5/2, with
// squared gaps 1 · 3/4 + 4 · 9/4.
test('has every figure of everybody that a hand finds', () => {
  const { groupings, ...whole } = gapProfile(grouped, { index });
  const health = {
    gapContribution: 9 / 32,
    gapContributionShare: 18 / 23,
    squaredGapContribution: 17 / 64,
    squaredGapContributionShare: 34 / 39,
  };
  const living = {
    gapContribution: 5 / 64,
    gapContributionShare: 5 / 23,
    squaredGapContribution: 5 / 128,
    squaredGapContributionShare: 5 / 39,
  };
  const nothing = {
    gapContribution: 0,
    gapContributionShare: 0,
    squaredGapContribution: 0,
    squaredGapContributionShare: 0,
  };
  const of = (id: string, dimension: string, weight: string) => ({ id, dimension, weight });
  expect(whole).toEqual({
    index: 'small',
    unit: null,
    cutoff: '3/4',
    conventions: multidimensionalProfile(smallTable, { index }).conventions,
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    rows: 4,
    population: 8,
    poorRows: 2,
    poorPopulation: 5,
    headcount: 5 / 8,
    intensity: 19 / 20,
    adjustedHeadcount: 19 / 32,
    adjustedPovertyGap: 23 / 64,
    adjustedSquaredGap: 39 / 128,
    averageGap: 23 / 38,
    averageSeverity: 39 / 76,
    indicators: [
      { ...of('nutrition', 'health', '1/2'), averageGap: 0.9, averageSeverity: 0.85, ...health },
      { ...of('water', 'living', '1/4'), averageGap: 0.5, averageSeverity: 0.25, ...living },
      { ...of('roof', 'living', '1/4'), averageGap: 0, averageSeverity: 0, ...nothing },
    ],
    dimensions: [
      { id: 'health', weight: '1/2', ...health },
      { id: 'living', weight: '1/2', ...living },
    ],
  });
  expect(groupings.length).toBe(1);
});

test('a group has its own figures and its shares in the whole', () => {
  const [area] = gapProfile(grouped, { index }).groupings;
  expect(area?.by).toBe('area');
  expect(area?.groups).toMatchObject([
    {
      label: 'rural',
      rows: 2,
      population: 3,
      poorRows: 1,
      poorPopulation: 1,
      headcount: 1 / 3,
      intensity: 3 / 4,
      adjustedHeadcount: 1 / 4,
      adjustedPovertyGap: 1 / 8,
      adjustedSquaredGap: 1 / 16,
      averageGap: 1 / 2,
      averageSeverity: 1 / 4,
      populationShare: 3 / 8,
      gapContributionShare: 3 / 23,
      squaredGapContributionShare: 1 / 13,
      indicators: [
        { id: 'nutrition', gapContribution: 1 / 12, gapContributionShare: 2 / 3 },
        { id: 'water', gapContribution: 1 / 24, gapContributionShare: 1 / 3 },
        { id: 'roof', gapContribution: 0, averageGap: null, averageSeverity: null },
      ],
    },
    {
      label: 'urban',
      rows: 2,
      population: 5,
      headcount: 4 / 5,
      intensity: 1,
      adjustedHeadcount: 4 / 5,
      adjustedPovertyGap: 1 / 2,
      adjustedSquaredGap: 9 / 20,
      averageGap: 5 / 8,
      averageSeverity: 9 / 16,
      populationShare: 5 / 8,
      gapContributionShare: 20 / 23,
      squaredGapContributionShare: 12 / 13,
    },
  ]);
});

// Four persons: income, years of school, health, insurance; below 13, 12, 3 and 1; poor in two of four.
test('has the figures of the example of Alkire and Foster, by hand in fractions', () => {
  const columns = [
    { values: [13.1, 15.2, 12.5, 20], cutoff: 13 },
    { values: [14, 7, 10, 11], cutoff: 12 },
    { values: [4, 5, 1, 3], cutoff: 3 },
    { values: [1, 0, 0, 1], cutoff: 1 },
  ].map((column, at) => [`i${at}`, { ...column, boundary: 'below' as const }] as const);
  const profile = gapProfile(deprivationGaps(Object.fromEntries(columns)), {
    index: equalIndex(4, '2/4'),
  });
  expect(profile).toMatchObject({ headcount: 1 / 2, intensity: 3 / 4, adjustedHeadcount: 3 / 8 });
  expect(profile.adjustedPovertyGap).toBeCloseTo(171 / 832, 15);
  expect(profile.adjustedSquaredGap).toBeCloseTo(21475 / 129792, 15);
  expect(profile.averageGap).toBeCloseTo(57 / 104, 15);
  expect(profile.averageSeverity).toBeCloseTo(21475 / 48672, 15);
  const averages = profile.indicators.map(({ averageGap }) => averageGap ?? Number.NaN);
  for (const [at, wanted] of [1 / 26, (5 / 12 + 1 / 6) / 2, 2 / 3, 1].entries()) {
    expect(averages[at]).toBeCloseTo(wanted, 14);
  }
});

describe('says', () => {
  test('whom it counts, by which weights and cut-off', () => {
    const options = { index, cutoff: '50%' } as const;
    const sized = gapProfile({ ...smallTable, weight: [1, 1, 1, 1], size: [1, 2, 1, 4] }, options);
    expect(sized).toMatchObject({ unit: 'person', cutoff: '1/2', population: 8 });
    expect(sized.conventions).toMatchObject({ cutoff: '1/2', missing: 'refuse', unit: 'person' });
    // Now the second row is poor too, with gaps of 1/4 and 1/2 in water and roof.
    expect(sized.adjustedPovertyGap).toBe(23 / 64 + (2 * (1 / 4 + 1 / 2)) / 32);
  });

  test('no cut-off where the score does not identify', () => {
    const { cutoff: _, ...structure } = index;
    const byUnion = { ...structure, identification: { kind: 'union' } as const };
    const profile = gapProfile(smallTable, { index: byUnion });
    expect(profile).toMatchObject({ cutoff: null, headcount: 7 / 8 });
    expect(profile.conventions).not.toHaveProperty('cutoff');
  });

  test('all of it in records that JSON keeps', () => {
    const profile = gapProfile(grouped, { index });
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });
});

describe('what is not known', () => {
  test.each([
    // The first row lacks water; where it is taken for a deprivation its gap is 1.
    ['deprived', 4, 8, 19 / 32, 12 / 32, 12 / 19],
    ['notDeprived', 4, 8, 16 / 32, 10 / 32, 10 / 16],
    ['omit', 2, 6, 16 / 24, 10 / 24, 10 / 16],
    ['reweight', 4, 8, 16 / 32, 10 / 32, 10 / 16],
  ] as const)('is treated by the policy %s', (missing, rows, population, m0, m1, averageGap) => {
    const profile = gapProfile(smallGaps, { index, missing });
    expect(profile).toMatchObject({
      rows,
      population,
      adjustedHeadcount: m0,
      adjustedPovertyGap: m1,
      averageGap,
    });
    expect(profile.conventions.missing).toBe(missing);
    expect(profile.missing).toEqual({
      policy: missing,
      rows: 2,
      population: 2,
      rowsLeftOut: 4 - rows,
      populationLeftOut: 8 - population,
    });
  });

  test('takes its weight with it where weights are shared out', () => {
    const some = {
      deprivations: { nutrition: [1], water: [1], roof: [null] },
      gaps: { nutrition: [0.5], water: [0.25], roof: [Number.NaN] },
    };
    // Weights of 2/3 and 1/3.
    const profile = gapProfile(some, { index, missing: 'reweight' });
    expect(profile.adjustedHeadcount).toBe(1);
    expect(profile.adjustedPovertyGap).toBeCloseTo(1 / 3 + 1 / 12, 15);
    expect(profile.adjustedSquaredGap).toBeCloseTo(1 / 6 + 1 / 48, 15);
    const [nutrition, water, roof] = profile.indicators;
    expect(nutrition?.gapContribution).toBeCloseTo(1 / 3, 15);
    expect([nutrition?.averageGap, water?.averageGap, roof?.averageGap]).toEqual([0.5, 0.25, null]);
    expect(water?.gapContributionShare).toBeCloseTo(1 / 5, 15);
  });
});

describe('nobody', () => {
  const noShares = { gapContributionShare: null, squaredGapContributionShare: null };

  test('poor: M₀, M₁ and M₂ are 0, A, G, S and all shares null', () => {
    const none = [0, 0, 0, 0];
    const columns = { nutrition: none, water: [0, 1, 0, 0], roof: none };
    const profile = gapProfile({ ...grouped, deprivations: columns, gaps: columns }, { index });
    const wanted = {
      headcount: 0,
      intensity: null,
      adjustedHeadcount: 0,
      adjustedPovertyGap: 0,
      adjustedSquaredGap: 0,
      averageGap: null,
      averageSeverity: null,
    };
    const part = { gapContribution: 0, squaredGapContribution: 0, ...noShares };
    expect(profile).toMatchObject(wanted);
    for (const figures of [profile, ...(profile.groupings[0]?.groups ?? [])]) {
      expect(figures).toMatchObject(wanted);
      for (const indicator of figures.indicators) {
        expect(indicator).toMatchObject({ ...part, averageGap: null, averageSeverity: null });
      }
      for (const dimension of figures.dimensions) expect(dimension).toMatchObject(part);
    }
    for (const [at, group] of (profile.groupings[0]?.groups ?? []).entries()) {
      expect(group).toMatchObject({ ...noShares, populationShare: [3 / 8, 5 / 8][at] });
    }
  });

  test('poor in a group: its shares in the whole are 0', () => {
    const by = { area: ['a', 'b', 'b', 'a'] };
    const [grouping] = gapProfile({ ...smallTable, by }, { index }).groupings;
    expect(grouping?.groups[1]).toMatchObject({
      poorRows: 0,
      adjustedPovertyGap: 0,
      averageGap: null,
      gapContributionShare: 0,
      squaredGapContributionShare: 0,
      populationShare: 3 / 8,
    });
  });

  test('with any gap: G and S are 0, and shares of M₁ null', () => {
    const none = [0, 0, 0, 0];
    const gaps = { nutrition: none, water: none, roof: none };
    const profile = gapProfile({ ...smallTable, gaps }, { index });
    expect(profile).toMatchObject({
      adjustedHeadcount: 19 / 32,
      adjustedPovertyGap: 0,
      averageGap: 0,
      averageSeverity: 0,
    });
    expect(profile.indicators[0]).toMatchObject({ averageGap: 0, gapContribution: 0, ...noShares });
  });

  test('counted: everything is null', () => {
    const empty = { nutrition: [], water: [], roof: [] };
    for (const data of [
      { deprivations: empty, gaps: empty, by: { area: { codes: [], labels: ['x'] } } },
      { ...grouped, weight: [0, 0, 0, 0] },
    ]) {
      const profile = gapProfile(data, { index });
      const wanted = {
        population: 0,
        headcount: null,
        intensity: null,
        adjustedHeadcount: null,
        adjustedPovertyGap: null,
        adjustedSquaredGap: null,
        averageGap: null,
        averageSeverity: null,
      };
      const part = { gapContribution: null, squaredGapContribution: null, ...noShares };
      expect(profile).toMatchObject(wanted);
      expect(profile.indicators[0]).toMatchObject(part);
      expect(profile.dimensions[1]).toMatchObject(part);
      expect(profile.groupings[0]?.groups[0]).toMatchObject({
        ...wanted,
        ...noShares,
        populationShare: null,
      });
    }
  });

  test('in a group that is listed: it stays, with no figures', () => {
    const area = { codes: Uint8Array.of(2, 2, 0, 0), labels: ['urban', 'none', 'rural'] };
    const [grouping] = gapProfile({ ...smallTable, by: { area } }, { index }).groupings;
    expect(
      grouping?.groups.map(({ label, adjustedPovertyGap }) => [label, adjustedPovertyGap]),
    ).toEqual([
      ['urban', 1 / 2],
      ['none', null],
      ['rural', 1 / 8],
    ]);
    expect(grouping?.groups[1]).toMatchObject({
      rows: 0,
      populationShare: 0,
      gapContributionShare: 0,
    });
  });
});

test('one row is enough', () => {
  const row = {
    deprivations: { nutrition: [1], water: [1], roof: [0] },
    gaps: { nutrition: [0.5], water: [0], roof: [0] },
  };
  expect(gapProfile(row, { index })).toMatchObject({
    rows: 1,
    adjustedHeadcount: 3 / 4,
    adjustedPovertyGap: 1 / 4,
    adjustedSquaredGap: 1 / 8,
    averageGap: 1 / 3,
    averageSeverity: 1 / 6,
    indicators: [
      { averageGap: 0.5, gapContributionShare: 1 },
      { averageGap: 0, gapContributionShare: 0 },
      { averageGap: null, gapContributionShare: 0 },
    ],
  });
});

test('names that objects inherit are names like any other', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty'];
  const odd = {
    id: '__proto__',
    dimensions: names.map((id) => ({ id, indicators: [{ id, weight: 1 }] })),
    cutoff: '2/3',
  };
  const data = {
    deprivations: Object.fromEntries([
      ['__proto__', [1, 0, 1]],
      ['constructor', [1, 1, 0]],
      ['hasOwnProperty', [1, 0, 0]],
    ]),
    gaps: Object.fromEntries([
      ['__proto__', [0.5, 0, 1]],
      ['constructor', [0.25, 1, 0]],
      ['hasOwnProperty', [0.25, 0, 0]],
    ]),
    by: Object.fromEntries([
      ['__proto__', ['constructor', '__proto__', '__proto__']],
      ['constructor', [1, 2, 1]],
    ]),
  };
  const profile = gapProfile(data, { index: odd });
  expect(profile.adjustedPovertyGap).toBeCloseTo(1 / 9, 15);
  expect(profile.indicators.map(({ id, averageGap }) => [id, averageGap])).toEqual([
    ['__proto__', 0.5],
    ['constructor', 0.25],
    ['hasOwnProperty', 0.25],
  ]);
  expect(profile.dimensions.map(({ id }) => id)).toEqual(names);
  const groups = profile.groupings.map(({ by, groups }) => [
    by,
    ...groups.map(({ label, headcount }) => [label, headcount]),
  ]);
  expect(groups).toEqual([
    ['__proto__', ['__proto__', 0], ['constructor', 1]],
    ['constructor', [1, 1 / 2], [2, 0]],
  ]);
});

test('goes through a table of several blocks, of typed columns and thirty indicators', () => {
  const length = 2 * blockRows + 77;
  const is = (bit: number, row: number) => (row * (bit + 3)) % 7 < 4;
  const gapOf = (bit: number, row: number) => (is(bit, row) ? ((row + bit) % 9) / 8 : 0);
  const bits = Array.from({ length: 30 }, (_, bit) => bit);
  const all = Array.from({ length }, (_, row) => row);
  const group = (row: number) => row % 301;
  const profile = gapProfile(
    {
      deprivations: Object.fromEntries(
        bits.map((bit) => [`i${bit}`, Uint8Array.from(all, (row) => (is(bit, row) ? 1 : 0))]),
      ),
      gaps: Object.fromEntries(
        bits.map((bit) => [`i${bit}`, Float64Array.from(all, (row) => gapOf(bit, row))]),
      ),
      weight: Float64Array.from(all, (row) => (row % 5) / 4),
      by: { group: all.map(group) },
    },
    { index: equalIndex(30, '1/2') },
  );
  // Eighths times quarters: every sum is exact.
  const sums = (chosen: readonly number[]) => {
    let [people, depth, last] = [0, 0, 0];
    for (const row of chosen) {
      people += (row % 5) / 4;
      if (bits.filter((bit) => is(bit, row)).length < 15) continue;
      for (const bit of bits) depth += ((row % 5) / 4) * gapOf(bit, row);
      last += ((row % 5) / 4) * gapOf(29, row);
    }
    return [depth / (30 * people), last / depth];
  };
  const found = (figures: GapFigures) => [
    figures.adjustedPovertyGap,
    figures.indicators[29]?.gapContributionShare,
  ];
  expect(profile.rows).toBe(length);
  expect(found(profile)).toEqual(sums(all));
  for (const { label, ...figures } of profile.groupings[0]?.groups ?? []) {
    expect(found(figures)).toEqual(sums(all.filter((row) => group(row) === label)));
  }
});

describe('of any table', () => {
  const profileOf = (each: Case, data: GapData = dataOf(each)) => gapProfile(data, optionsOf(each));

  test('the figures are those of a loop over the rows, in fractions', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        const rows = rowsOf(each);
        const { groupings, ...whole } = profileOf(each);
        const exact = byHand(each, rows);
        expectFigures(whole, exact);
        for (const { label, ...group } of groupings[0]?.groups ?? []) {
          const own = byHand(
            each,
            rows.filter((_, row) => each.groups[row] === label),
          );
          expectFigures(group, own);
          const share = (part: Fraction | undefined, all: Fraction | undefined) =>
            over(part ?? zero, all ?? zero);
          expectClose(group.populationShare, share(own.people, exact.people), 'populationShare');
          expectClose(group.gapContributionShare, share(own.points[1], exact.points[1]), 'of M₁');
          expectClose(
            group.squaredGapContributionShare,
            share(own.points[2], exact.points[2]),
            'of M₂',
          );
        }
      }),
    );
  });

  test('M₀, M₁, M₂ and all that has no gaps in it are those of the functions for one thing', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        const [data, options] = [dataOf(each), optionsOf(each)];
        const profile = gapProfile(data, options);
        const plain = multidimensionalProfile(data, options);
        const near = (found: number | null, wanted: number | null) =>
          wanted === null
            ? expect(found).toBe(null)
            : expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThan(1e-13);
        const m1 = adjustedPovertyGap(data, options);
        near(profile.adjustedPovertyGap, m1.value);
        near(profile.adjustedSquaredGap, adjustedSquaredGap(data, options).value);
        expect([profile.rows, profile.missing]).toEqual([m1.rows, m1.missing]);
        expect({ ...profile.conventions, alpha: '1' }).toEqual(m1.conventions);
        const { index: id, unit, cutoff, conventions } = plain;
        expect(profile).toMatchObject({ index: id, unit, cutoff, conventions });
        for (const name of ['headcount', 'intensity', 'adjustedHeadcount'] as const) {
          near(profile[name], plain[name]);
        }
        for (const [at, group] of (profile.groupings[0]?.groups ?? []).entries()) {
          const other = plain.groupings[0]?.groups[at];
          expect([group.label, group.rows]).toEqual([other?.label, other?.rows]);
          near(group.adjustedHeadcount, other?.adjustedHeadcount ?? null);
          near(group.populationShare, other?.populationShare ?? null);
        }
      }),
    );
  });

  test('parts come to the whole: groups by population, indicators and dimensions by contribution', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        const profile = profileOf(each);
        const groups = profile.groupings[0]?.groups ?? [];
        const comesTo = (parts: readonly (number | null)[], whole: number | null) => {
          if (whole === null) expect(parts.every((part) => part === null)).toBe(true);
          else
            expect(
              Math.abs(parts.reduce<number>((all, part) => all + (part ?? 0), 0) - whole),
            ).toBeLessThan(1e-12);
        };
        const { adjustedPovertyGap: m1, adjustedSquaredGap: m2 } = profile;
        for (const name of [
          'adjustedHeadcount',
          'adjustedPovertyGap',
          'adjustedSquaredGap',
        ] as const) {
          if (profile[name] === null) continue;
          comesTo(
            groups.map((group) => (group[name] ?? 0) * (group.populationShare ?? 0)),
            profile[name],
          );
        }
        for (const parts of [
          profile.indicators,
          profile.dimensions,
        ] satisfies (readonly GapContributions[])[]) {
          comesTo(
            parts.map((part) => part.gapContribution),
            m1,
          );
          comesTo(
            parts.map((part) => part.squaredGapContribution),
            m2,
          );
        }
        for (const parts of [profile.indicators, profile.dimensions, groups]) {
          comesTo(
            parts.map((part) => part.gapContributionShare),
            m1 ? 1 : null,
          );
          comesTo(
            parts.map((part) => part.squaredGapContributionShare),
            m2 ? 1 : null,
          );
        }
      }),
    );
  });

  test('M₂ ≤ M₁ ≤ M₀, every figure is a share, and G and S are their quotients', () => {
    fc.assert(
      fc.property(anyCase(), (each) => {
        const profile = profileOf(each);
        for (const figures of [profile, ...(profile.groupings[0]?.groups ?? [])]) {
          const { adjustedHeadcount: m0, adjustedPovertyGap: m1, adjustedSquaredGap: m2 } = figures;
          expect((m2 ?? 0) <= (m1 ?? 0) && (m1 ?? 0) <= (m0 ?? 0)).toBe(true);
          for (const [name, value] of Object.entries({ m0, m1, m2 })) expectShare(value, name);
          expectShare(figures.averageGap, 'G');
          expectShare(figures.averageSeverity, 'S');
          if (m0) {
            expect(figures.averageGap).toBeCloseTo((m1 ?? Number.NaN) / m0, 13);
            expect(figures.averageSeverity).toBeCloseTo((m2 ?? Number.NaN) / m0, 13);
          }
          for (const { averageGap, averageSeverity } of figures.indicators) {
            expectShare(averageGap, 'gap');
            expectShare(averageSeverity, 'severity');
          }
        }
      }),
    );
  });

  test('whole gaps make M₁ and M₂ the same as M₀, to the bit', () => {
    fc.assert(
      fc.property(anyCase(), (each) => {
        const whole = { ...each, gaps: each.cells.map((row) => row.map((cell) => cell ?? 0)) };
        const profile = profileOf(whole);
        for (const figures of [profile, ...(profile.groupings[0]?.groups ?? [])]) {
          const { adjustedHeadcount, intensity } = figures;
          expect([figures.adjustedPovertyGap, figures.adjustedSquaredGap]).toEqual([
            adjustedHeadcount,
            adjustedHeadcount,
          ]);
          const none = intensity === null ? null : 1;
          expect([figures.averageGap, figures.averageSeverity]).toEqual([none, none]);
        }
      }),
    );
  });
});

/** The sums of gaps of the poor, row by row: who is poor and what counts is asked for each row alone. */
function byHand({ index: of, ...each }: Case, rows: readonly Row[]) {
  const judged = rows.flatMap((row) => {
    const alone = bruteForce(of, [{ ...row, weight: one }], treatmentOf({ index: of, ...each }));
    return alone.rows === 0 ? [] : [{ row, alone }];
  });
  const poor = judged.filter(({ alone }) => alone.poorRows === 1);
  const mass = (those: typeof judged) => sum(those.map(({ row }) => row.weight));
  const parts = weightsOf(of).map(({ id, dimension }, at) => {
    const points = [0, 1, 2].map((power) =>
      sum(
        poor.map(({ row, alone }) => {
          const gap = row.cells[at] === null ? one : (row.gaps?.[at] ?? one);
          const points = times(row.weight, alone.indicators[at]?.contribution ?? zero);
          return Array.from({ length: power }, () => gap).reduce(times, points);
        }),
      ),
    );
    return { id, dimension, points };
  });
  const points = [0, 1, 2].map((power) => sum(parts.map((part) => part.points[power] ?? zero)));
  return {
    rows: judged.length,
    poorRows: poor.length,
    people: mass(judged),
    poor: mass(poor),
    points,
    parts,
  };
}

function expectFigures(figures: GapFigures, exact: ReturnType<typeof byHand>): void {
  const { people, poor, points, parts } = exact;
  const [m0 = zero, m1 = zero, m2 = zero] = points;
  expect([figures.rows, figures.poorRows]).toEqual([exact.rows, exact.poorRows]);
  expectClose(figures.population, people, 'population');
  expectClose(figures.poorPopulation, poor, 'poorPopulation');
  expectClose(figures.headcount, over(poor, people), 'H');
  expectClose(figures.intensity, over(m0, poor), 'A');
  expectClose(figures.adjustedHeadcount, over(m0, people), 'M₀');
  expectClose(figures.adjustedPovertyGap, over(m1, people), 'M₁');
  expectClose(figures.adjustedSquaredGap, over(m2, people), 'M₂');
  expectClose(figures.averageGap, over(m1, m0), 'G');
  expectClose(figures.averageSeverity, over(m2, m0), 'S');
  const expectParts = (
    found: GapContributions | undefined,
    depth: Fraction,
    severity: Fraction,
  ) => {
    expectClose(found?.gapContribution, over(depth, people), 'of M₁');
    expectClose(found?.gapContributionShare, over(depth, m1), 'share of M₁');
    expectClose(found?.squaredGapContribution, over(severity, people), 'of M₂');
    expectClose(found?.squaredGapContributionShare, over(severity, m2), 'share of M₂');
  };
  for (const [at, part] of parts.entries()) {
    const found = figures.indicators[at];
    const [full = zero, depth = zero, severity = zero] = part.points;
    expect([found?.id, found?.dimension]).toEqual([part.id, part.dimension]);
    expectParts(found, depth, severity);
    expectClose(found?.averageGap, over(depth, full), 'own G');
    expectClose(found?.averageSeverity, over(severity, full), 'own S');
  }
  for (const dimension of figures.dimensions) {
    const own = parts.filter((part) => part.dimension === dimension.id);
    const [depth = zero, severity = zero] = [1, 2].map((power) =>
      sum(own.map((part) => part.points[power] ?? zero)),
    );
    expectParts(dimension, depth, severity);
  }
}

describe('refusals', () => {
  const withGap = (gap: unknown, row = 0) => ({
    ...smallTable,
    gaps: {
      ...smallTable.gaps,
      water: smallTable.gaps.water.map((own, at) => (at === row ? untyped<number>(gap) : own)),
    },
  });

  test.each([
    ['below 0', -0.1, 'invalidNumber'],
    ['above 1', 1.0000001, 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['null', null, 'missingValue'],
    ['a text', '0.5', 'invalidType'],
  ] as const)('of a gap that is %s, with its row', (_, gap, code) => {
    for (const row of [0, 1]) {
      // The second row is not poor; its gaps are looked at all the same.
      expectPovertyError(() => gapProfile(withGap(gap, row), { index }), {
        code,
        path: ['gaps', 'water', row],
      });
    }
  });

  test('of a gap in a row that a policy leaves out', () => {
    const data = {
      ...withGap(2, 1),
      deprivations: { ...smallTable.deprivations, roof: [1, null, 0, 1] },
    };
    for (const call of [gapProfile, adjustedPovertyGap]) {
      expectPovertyError(() => call(data, { index, missing: 'omit' }), {
        code: 'invalidNumber',
        path: ['gaps', 'water', 1],
      });
    }
  });

  test('of a gap of somebody who is not deprived', () => {
    expectPovertyError(() => gapProfile(withGap(0.1, 2), { index }), {
      code: 'invalidNumber',
      path: ['gaps', 'water', 2],
    });
  });

  test('of columns of gaps that lack or are too short, and of patterns, which have none', () => {
    const { water: _, ...fewer } = smallTable.gaps;
    for (const gaps of [fewer, Object.assign(Object.create({ water: [0, 0, 0, 0] }), fewer)]) {
      expectPovertyError(() => gapProfile({ ...smallTable, gaps }, { index }), {
        code: 'missingValue',
        path: ['gaps', 'water'],
      });
    }
    const short = { ...smallTable.gaps, roof: [0, 0, 0] };
    expectPovertyError(() => gapProfile({ ...smallTable, gaps: short }, { index }), {
      code: 'unequalColumns',
      path: ['gaps', 'roof'],
    });
    expectPovertyError(() => gapProfile(untyped(patternCounts(smallTable)), { index }), {
      code: 'missingValue',
      path: ['gaps'],
    });
  });

  test('of what is not known, with the row, unless a policy is named', () => {
    expectPovertyError(() => gapProfile(smallGaps, { index }), {
      code: 'missingValue',
      path: ['deprivations', 'water', 0],
    });
  });

  test.each([[[1e308, 1, 1, 1e308]], [[1e101, 1, 1, 1]], [[1e-101, 1, 1, 1]]])(
    'of the weights %j, so that no figure is NaN or infinite',
    (weight) => {
      expectPovertyError(() => gapProfile({ ...smallTable, weight }, { index }), {
        code: 'invalidNumber',
        path: ['weight'],
      });
    },
  );

  test('of no extreme weights that leave room', () => {
    const weight = [1e-100, 1e100, 0, 1e-100];
    const profile = gapProfile({ ...grouped, weight }, { index });
    for (const figures of [profile, ...(profile.groupings[0]?.groups ?? [])]) {
      expectShare(figures.adjustedPovertyGap, 'M₁');
      expectShare(figures.averageGap, 'G');
      expectShare(figures.indicators[0]?.gapContributionShare, 'share');
    }
    expect(profile.averageGap).toBe(4 / 7);
  });

  test('of labels that are none, and of too many, with the row', () => {
    const area = ['a', untyped<string>(null), 'b', 'b'];
    expectPovertyError(() => gapProfile({ ...smallTable, by: { area } }, { index }), {
      code: 'missingValue',
      path: ['by', 'area', 1],
    });
    const by = { area: ['a', 'a', 'b', 'b', 'b'] };
    expectPovertyError(() => gapProfile({ ...smallTable, by }, { index }), {
      code: 'unequalColumns',
      path: ['by', 'area'],
    });
  });

  test('of the wrong unit', () => {
    const ofPersons = { ...index, unit: 'person' as const };
    expectPovertyError(() => gapProfile(smallTable, { index: ofPersons }), {
      code: 'missingValue',
      path: ['rowUnit'],
    });
    expect(gapProfile({ ...smallTable, size: [1, 1, 1, 1] }, { index: ofPersons }).unit).toBe(
      'person',
    );
  });

  test.each(badRecords)('of options, an index, data and gaps that are %s', (_, value, code) => {
    const { gaps: __, ...plain } = smallTable;
    for (const [call, path] of [
      [() => gapProfile(smallTable, untyped(value)), ['options']],
      [() => gapProfile(smallTable, { index: untyped(value) }), ['index']],
      [() => gapProfile(untyped(value), { index }), ['data']],
      [() => gapProfile({ ...plain, gaps: untyped(value) }, { index }), ['gaps']],
      [
        () => gapProfile({ ...smallTable, deprivations: untyped(value) }, { index }),
        ['deprivations'],
      ],
    ] as const) {
      expectPovertyError(call, { code, path: [...path] });
    }
  });

  test.each(badChoices.filter(([, value]) => value !== undefined))(
    'of the policy %s',
    (_, missing, code) => {
      expectPovertyError(() => gapProfile(smallTable, { index, missing: untyped(missing) }), {
        code,
        path: ['missing'],
      });
    },
  );

  test('of bounds, which gaps do not have, and of a faulty cut-off', () => {
    expectPovertyError(() => gapProfile(smallGaps, { index, missing: untyped('bounds') }), {
      code: 'unknownOption',
      path: ['missing'],
    });
    expectPovertyError(() => gapProfile(smallTable, { index, cutoff: 1 / 3 }), {
      code: 'inexactNumber',
      path: ['cutoff'],
    });
  });
});

test('data and options may be frozen, are read a few times and never written', () => {
  const options = deepFreeze({ index });
  expect(gapProfile(deepFreeze(structuredClone(grouped)), options)).toEqual(
    gapProfile(grouped, { index }),
  );
  expectFewReads(grouped as GapData, (data) => {
    gapProfile(data, options);
  });
  expectFewReads(options, (read) => gapProfile(smallTable, read), 12);
});
