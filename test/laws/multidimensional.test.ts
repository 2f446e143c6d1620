import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MultidimensionalIndex } from '../../src/model/multidimensional/multidimensionalIndex.ts';
import type { Measure } from '../../src/model/sample/measure.ts';
import { adjustedHeadcountMeasure } from '../../src/multidimensional/measures/adjustedHeadcount.ts';
import { adjustedPovertyGapMeasure } from '../../src/multidimensional/measures/adjustedPovertyGap.ts';
import { adjustedSquaredGapMeasure } from '../../src/multidimensional/measures/adjustedSquaredGap.ts';
import { bandHeadcountMeasure } from '../../src/multidimensional/measures/bandHeadcount.ts';
import { censoredHeadcountMeasure } from '../../src/multidimensional/measures/censoredHeadcount.ts';
import { contributionShareMeasure } from '../../src/multidimensional/measures/contributionShare.ts';
import { deprivationIntensityMeasure } from '../../src/multidimensional/measures/deprivationIntensity.ts';
import { meanDeprivationsMeasure } from '../../src/multidimensional/measures/meanDeprivations.ts';
import { multidimensionalHeadcountMeasure } from '../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { uncensoredHeadcountMeasure } from '../../src/multidimensional/measures/uncensoredHeadcount.ts';
import { multidimensionalProfile } from '../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../src/multidimensional/patternCounts.ts';
import type { ProfileFigures } from '../../src/multidimensional/profile/profile.ts';
import type { GapData } from '../../src/multidimensional/scoring/gapRatio.ts';
import { bruteForce, type Cell, type Reference, type Row, total } from '../support/bruteForce.ts';
import {
  anyCase,
  anyIndex,
  type Case,
  dataOf,
  expectClose,
  expectShare,
  idsOf,
  optionsOf,
  rowsOf,
  treatmentOf,
} from '../support/deprivationTables.ts';
import { asDouble, type Fraction, minus, over, plus, times } from '../support/fractions.ts';

const profileOf = (each: Case) => multidimensionalProfile(dataOf(each), optionsOf(each));
const referenceOf = (each: Case): Reference =>
  bruteForce(each.index, rowsOf(each), treatmentOf(each));

function expectFigures(figures: ProfileFigures, exact: Reference): void {
  expect([figures.rows, figures.poorRows]).toEqual([exact.rows, exact.poorRows]);
  expectClose(figures.population, exact.population, 'population');
  expectClose(figures.poorPopulation, exact.poorPopulation, 'poorPopulation');
  for (const name of [
    'headcount',
    'intensity',
    'adjustedHeadcount',
    'meanScore',
    'meanDeprivations',
    'meanDeprivationsOfPoor',
  ] as const) {
    expectClose(figures[name], exact[name], name);
  }
  for (const [at, band] of figures.bands.entries()) {
    expectClose(band.headcount, exact.bands[at] ?? null, band.id);
  }
  expect(figures.indicators.length).toBe(exact.indicators.length);
  for (const [at, wanted] of exact.indicators.entries()) {
    const found = figures.indicators[at];
    expect([found?.id, found?.dimension]).toEqual([wanted.id, wanted.dimension]);
    expectClose(found?.uncensoredHeadcount, wanted.uncensored, 'uncensored');
    expectClose(found?.censoredHeadcount, wanted.censored, 'censored');
    expectClose(found?.contribution, wanted.contribution, 'contribution');
    expectClose(found?.contributionShare, wanted.contributionShare, 'contributionShare');
  }
  for (const found of figures.dimensions) {
    const own = exact.indicators.filter(({ dimension }) => dimension === found.id);
    expectClose(found.contribution, total(own.map((part) => part.contribution)), found.id);
    expectClose(
      found.contributionShare,
      total(own.map((part) => part.contributionShare)),
      found.id,
    );
  }
}

/** Every measure of an index, with what the brute force has for it. */
function measuresOf(each: Case): [Measure<GapData>, (exact: Reference) => Fraction | null][] {
  const options = optionsOf(each);
  const ids = idsOf(each.index);
  const [id = ''] = ids;
  const dimension = each.index.dimensions[0]?.id ?? '';
  const inDimension = (exact: Reference) =>
    exact.indicators.filter((part) => part.dimension === dimension);
  return [
    [multidimensionalHeadcountMeasure(options), (exact) => exact.headcount],
    [deprivationIntensityMeasure(options), (exact) => exact.intensity],
    [adjustedHeadcountMeasure(options), (exact) => exact.adjustedHeadcount],
    [adjustedPovertyGapMeasure(options), (exact) => exact.poverty[0] ?? null],
    [adjustedSquaredGapMeasure(options), (exact) => exact.poverty[1] ?? null],
    [
      uncensoredHeadcountMeasure({ ...options, indicator: id }),
      (exact) => exact.indicators[0]?.uncensored ?? null,
    ],
    [
      censoredHeadcountMeasure({ ...options, indicator: id }),
      (exact) => exact.indicators[0]?.censored ?? null,
    ],
    [
      contributionShareMeasure({ ...options, indicator: id }),
      (exact) => exact.indicators[0]?.contributionShare ?? null,
    ],
    [
      contributionShareMeasure({ ...options, dimension }),
      (exact) => total(inDimension(exact).map((part) => part.contributionShare)),
    ],
    [
      meanDeprivationsMeasure({ ...options, among: 'everybody' }),
      (exact) => exact.meanDeprivations,
    ],
    [
      meanDeprivationsMeasure({ ...options, among: 'poor' }),
      (exact) => exact.meanDeprivationsOfPoor,
    ],
    [bandHeadcountMeasure({ ...options, band: 'open' }), (exact) => exact.bands[0] ?? null],
  ];
}

describe('the brute force in fractions', () => {
  test('has every figure of a profile', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        expectFigures(profileOf(each), referenceOf(each));
      }),
    );
  });

  test('has every figure of every group from the rows of the group alone', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        const rows = rowsOf(each);
        const { groupings } = profileOf(each);
        const labels = [...new Set(each.groups)].sort();
        expect(groupings[0]?.groups.map(({ label }) => label)).toEqual(labels);
        for (const group of groupings[0]?.groups ?? []) {
          const own = rows.filter((_, row) => each.groups[row] === group.label);
          expectFigures(group, bruteForce(each.index, own, treatmentOf(each)));
        }
      }),
    );
  });

  test('has every measure, with gaps and without', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyCase({ missing: false })), (each) => {
        const exact = referenceOf(each);
        for (const [measure, wanted] of measuresOf(each)) {
          expectClose(measure.value(dataOf(each)), wanted(exact), measure.measure);
        }
      }),
    );
  });

  test('has an unweighted figure to the last bit: a division of two whole numbers', () => {
    fc.assert(
      fc.property(anyCase({ missing: false }), (each) => {
        const { deprivations } = dataOf(each);
        const found = multidimensionalProfile({ deprivations }, optionsOf(each));
        const rows = each.cells.map((cells): Row => ({ cells, weight: [1n, 1n] }));
        const exact = bruteForce(each.index, rows);
        for (const name of ['headcount', 'intensity', 'adjustedHeadcount', 'meanScore'] as const) {
          const wanted = exact[name];
          expect(found[name]).toBe(wanted === null ? null : asDouble(wanted));
        }
      }),
    );
  });
});

describe('identities', () => {
  const anyTable = fc.oneof(anyCase(), anyCase({ missing: false }));
  /** The weight of those whom the headcounts of an indicator are of, in a group or all. */
  const knownOf = ({ cells, weights, sizes, groups, missing }: Case, at: number, label?: unknown) =>
    cells.reduce((sum, row, place) => {
      const isIn = label === undefined || groups[place] === label;
      const counts =
        missing === 'omit' ? !row.includes(null) : missing !== 'reweight' || row[at] !== null;
      return isIn && counts ? sum + (weights[place] ?? 0) * (sizes[place] ?? 0) : sum;
    }, 0);

  test('H · A = M₀', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const { headcount, intensity, adjustedHeadcount } = profileOf(each);
        if (headcount === null) expect([intensity, adjustedHeadcount]).toEqual([null, null]);
        else if (intensity === null) expect([headcount, adjustedHeadcount]).toEqual([0, 0]);
        else expect(headcount * intensity).toBeCloseTo(adjustedHeadcount ?? Number.NaN, 12);
      }),
    );
  });

  test('M₀ is the sum of ωⱼ hⱼ(k), and the contributions of indicators and dimensions are 1 together', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const { adjustedHeadcount: whole, indicators, dimensions } = profileOf(each);
        if (whole === null) return;
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
        if (each.missing !== 'reweight') {
          const parts = indicators.map(({ weight, censoredHeadcount }) => {
            const [above = '', below = '1'] = weight.split('/');
            return (Number(above) / Number(below)) * (censoredHeadcount ?? Number.NaN);
          });
          expect(sum(parts)).toBeCloseTo(whole, 12);
        }
        for (const list of [indicators, dimensions]) {
          expect(sum(list.map(({ contribution }) => contribution))).toBeCloseTo(whole, 12);
          const shares = list.map(({ contributionShare }) => contributionShare);
          if (whole === 0) expect(shares.every((share) => share === null)).toBe(true);
          else expect(sum(shares)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('the parts of the groups, weighted by their population, are the whole', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const { groupings, population, poorPopulation, ...whole } = profileOf(each);
        const groups = groupings[0]?.groups ?? [];
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(sum(groups.map((group) => group.rows))).toBe(whole.rows);
        expect(sum(groups.map((group) => group.population))).toBeCloseTo(population, 8);
        if (population === 0) {
          expect(groups.every((group) => group.populationShare === null)).toBe(true);
          return;
        }
        for (const name of ['headcount', 'adjustedHeadcount', 'meanScore'] as const) {
          const parts = groups.map((group) => (group.populationShare ?? 0) * (group[name] ?? 0));
          expect(sum(parts)).toBeCloseTo(whole[name] ?? Number.NaN, 12);
        }
        for (const [at, { censoredHeadcount }] of whole.indicators.entries()) {
          const parts = groups.map(
            ({ label, indicators }) =>
              knownOf(each, at, label) * (indicators[at]?.censoredHeadcount ?? 0),
          );
          const known = knownOf(each, at);
          if (known === 0) expect([censoredHeadcount, sum(parts)]).toEqual([null, 0]);
          else expect(sum(parts) / known).toBeCloseTo(censoredHeadcount ?? Number.NaN, 12);
        }
        const ones = poorPopulation === 0 ? 0 : 1;
        expect(sum(groups.map((group) => group.populationShare))).toBeCloseTo(1, 12);
        expect(sum(groups.map((group) => group.headcountShare))).toBeCloseTo(ones, 12);
        expect(sum(groups.map((group) => group.contributionShare))).toBeCloseTo(ones, 12);
      }),
    );
  });

  test('every share lies in [0, 1], to the last bit, and every figure is finite', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const { groupings, ...whole } = profileOf(each);
        for (const figures of [whole, ...(groupings[0]?.groups ?? [])]) {
          expectShare(figures.headcount, 'H');
          expectShare(figures.intensity, 'A');
          expectShare(figures.adjustedHeadcount, 'M₀');
          expectShare(figures.meanScore, 'mean score');
          for (const band of figures.bands) expectShare(band.headcount, band.id);
          for (const indicator of figures.indicators) {
            expectShare(indicator.uncensoredHeadcount, 'uncensored');
            expectShare(indicator.censoredHeadcount, 'censored');
          }
        }
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
        for (const [measure] of measuresOf(each)) {
          if (measure.measure !== 'meanDeprivations') {
            expectShare(measure.value(dataOf(each)), measure.measure);
          }
        }
      }),
    );
  });

  test('whoever is poor by their score has a score of k or more: A is no less than k', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const { index } = each;
        if (index.cutoff === undefined) return;
        const { intensity } = profileOf(each);
        const [above, below] = String(index.cutoff).split('/');
        if (intensity === null) return;
        expect(intensity).toBeGreaterThanOrEqual(Number(above) / Number(below) - 1e-12);
      }),
    );
  });
});

describe('invariances', () => {
  const anyTable = fc.oneof(anyCase(), anyCase({ missing: false }));
  const numbers = (each: Case) => {
    const { headcount, intensity, adjustedHeadcount, meanDeprivations } = profileOf(each);
    const gaps = measuresOf(each)[3]?.[0].value(dataOf(each)) ?? null;
    return [headcount, intensity, adjustedHeadcount, meanDeprivations, gaps];
  };
  const expectSame = (found: readonly (number | null)[], wanted: readonly (number | null)[]) => {
    for (const [at, value] of found.entries()) {
      const other = wanted[at];
      if (value === null || other === null || other === undefined) expect(value).toBe(other);
      else expect(value).toBeCloseTo(other, 12);
    }
  };
  const rowsAt = (each: Case, places: readonly number[]): Case => ({
    ...each,
    cells: places.map((row) => each.cells[row] ?? []),
    weights: places.map((row) => each.weights[row] ?? Number.NaN),
    sizes: places.map((row) => each.sizes[row] ?? Number.NaN),
    gaps: places.map((row) => each.gaps[row] ?? []),
    groups: places.map((row) => each.groups[row] ?? ''),
  });

  test('anonymity: the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        anyTable.chain((each) =>
          fc.tuple(
            fc.constant(each),
            fc.shuffledSubarray([...each.cells.keys()], { minLength: each.cells.length }),
          ),
        ),
        ([each, order]) => expectSame(numbers(rowsAt(each, order)), numbers(each)),
      ),
    );
  });

  test('replication: a population several times over has the same poverty', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 5 }), (each, times) => {
        const all = [...each.cells.keys()];
        const again = rowsAt(each, Array(times).fill(all).flat());
        expectSame(numbers(again), numbers(each));
      }),
    );
  });

  test('a row of a whole weight is as many rows', () => {
    fc.assert(
      fc.property(
        anyCase({ positive: true }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
        (each, counts) => {
          const weighted = { ...each, weights: each.cells.map((_, row) => counts[row] ?? 0) };
          const places = each.cells.flatMap((_, row) => Array(counts[row]).fill(row));
          const written = rowsAt({ ...each, weights: each.cells.map(() => 1) }, places);
          expectSame(numbers(weighted), numbers(written));
        },
      ),
    );
  });

  test('weights count by their proportions', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: -30, max: 30 }), (each, power) => {
        const scaled = { ...each, weights: each.weights.map((weight) => weight * 2 ** power) };
        expect(numbers(scaled)).toEqual(numbers(each));
      }),
    );
  });

  test('weights of indicators as whole numbers, their multiples and fractions are the same index', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 50 }), (each, factor) => {
        const parts = each.index.dimensions.flatMap(({ indicators }) =>
          indicators.map(({ weight }) => Number(String(weight).split('/')[0])),
        );
        const all = parts.reduce((sum, part) => sum + part, 0);
        const respelled = (spell: (part: number) => string | number): Case => ({
          ...each,
          index: {
            ...each.index,
            dimensions: each.index.dimensions.map((dimension) => ({
              ...dimension,
              indicators: dimension.indicators.map(({ id, weight }) => ({
                id,
                weight: spell(Number(String(weight).split('/')[0])),
              })),
            })),
          },
        });
        expect(numbers(respelled((part) => part * factor))).toEqual(numbers(each));
        expect(numbers(respelled((part) => `${part * factor}/${all * factor}`))).toEqual(
          numbers(each),
        );
      }),
    );
  });

  test('the order of dimensions, of indicators and of columns does not matter', () => {
    fc.assert(
      fc.property(
        anyTable.chain((each) =>
          fc.tuple(
            fc.constant(each),
            fc.shuffledSubarray([...each.index.dimensions], {
              minLength: each.index.dimensions.length,
            }),
            fc.boolean(),
          ),
        ),
        ([each, dimensions, turned]) => {
          const index: MultidimensionalIndex = {
            ...each.index,
            dimensions: dimensions.map((dimension) => ({
              ...dimension,
              indicators: turned ? [...dimension.indicators].reverse() : dimension.indicators,
            })),
          };
          const data = dataOf(each);
          const columns = Object.entries(data.deprivations).reverse();
          const other = multidimensionalProfile(
            { ...data, deprivations: Object.fromEntries(columns) },
            { index, missing: each.missing },
          );
          const own = profileOf(each);
          expectSame(
            [other.headcount, other.intensity, other.adjustedHeadcount],
            [own.headcount, own.intensity, own.adjustedHeadcount],
          );
          for (const indicator of own.indicators) {
            const same = other.indicators.find(({ id }) => id === indicator.id);
            expectSame(
              [same?.censoredHeadcount ?? null, same?.contributionShare ?? null],
              [indicator.censoredHeadcount, indicator.contributionShare],
            );
          }
        },
      ),
    );
  });

  test('rows or their patterns, in whatever order and with other columns, give the same profile', () => {
    fc.assert(
      fc.property(anyTable, (each) => {
        const data = dataOf(each);
        const counts = patternCounts({
          ...data,
          deprivations: Object.fromEntries([
            ['another', each.cells.map((_, row) => row % 2)],
            ...Object.entries(data.deprivations).reverse(),
          ]),
        });
        const found = multidimensionalProfile(counts, optionsOf(each));
        const wanted = profileOf(each);
        expect([found.rows, found.poorRows]).toEqual([wanted.rows, wanted.poorRows]);
        const main = (figures: ProfileFigures) => [
          figures.headcount,
          figures.intensity,
          figures.adjustedHeadcount,
          ...figures.indicators.map((indicator) => indicator.censoredHeadcount),
        ];
        expectSame(main(found), main(wanted));
        const [groups, others] = [found.groupings[0]?.groups, wanted.groupings[0]?.groups];
        expect(groups?.map(({ label }) => label)).toEqual(others?.map(({ label }) => label));
        for (const [at, group] of (groups ?? []).entries()) {
          expectSame(main(group), main(others?.[at] ?? group));
        }
      }),
    );
  });
});

describe('axioms', () => {
  const complete = anyCase({ missing: false, positive: true, least: 1 });
  const withCell = (each: Case, row: number, place: number, value: Cell): Case => ({
    ...each,
    cells: each.cells.map((cells, at) =>
      at === row ? cells.map((cell, column) => (column === place ? value : cell)) : cells,
    ),
    gaps: each.gaps.map((gaps, at) =>
      at === row ? gaps.map((gap, column) => (column === place ? 0 : gap)) : gaps,
    ),
  });
  const isPoor = (each: Case, row: number): boolean => {
    const alone = { cells: each.cells[row] ?? [], weight: [1n, 1n] } as const;
    return bruteForce(each.index, [alone]).poorRows === 1;
  };
  const measured = (each: Case) => ({
    headcount: multidimensionalHeadcountMeasure(optionsOf(each)).value(dataOf(each)) ?? Number.NaN,
    adjusted: adjustedHeadcountMeasure(optionsOf(each)).value(dataOf(each)) ?? Number.NaN,
    gap: adjustedPovertyGapMeasure(optionsOf(each)).value(dataOf(each)) ?? Number.NaN,
    squared: adjustedSquaredGapMeasure(optionsOf(each)).value(dataOf(each)) ?? Number.NaN,
  });
  /** A case with one of its cells. */
  const anyCell = (of: fc.Arbitrary<Case>) =>
    of.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.nat({ max: each.cells.length - 1 }),
        fc.nat({ max: idsOf(each.index).length - 1 }),
      ),
    );

  test('poverty focus: what the non-poor escape changes nothing', () => {
    fc.assert(
      fc.property(anyCell(complete), ([each, row, place]) => {
        fc.pre(!isPoor(each, row) && each.cells[row]?.[place] === 1);
        const [after, before] = [measured(withCell(each, row, place, 0)), measured(each)];
        for (const name of ['headcount', 'adjusted', 'gap', 'squared'] as const) {
          expect(after[name]).toBeCloseTo(before[name], 12);
        }
      }),
    );
  });

  test('deprivation focus: a column that the index does not name changes nothing', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(0, 1, 'x', null), (each, value) => {
        const data = dataOf(each);
        const deprivations = { ...data.deprivations, other: each.cells.map(() => value) };
        expect(
          multidimensionalProfile(
            { ...data, deprivations: deprivations as never },
            optionsOf(each),
          ),
        ).toEqual(profileOf(each));
      }),
    );
  });

  test('weak monotonicity: no deprivation that comes makes anybody less poor', () => {
    fc.assert(
      fc.property(anyCell(complete), ([each, row, place]) => {
        const without = measured(withCell(each, row, place, 0));
        const more = measured(withCell(each, row, place, 1));
        expect(more.headcount).toBeGreaterThanOrEqual(without.headcount - 1e-12);
        expect(more.adjusted).toBeGreaterThanOrEqual(without.adjusted - 1e-12);
      }),
    );
  });

  test('dimensional monotonicity: a further deprivation of somebody poor raises M₀ and not H', () => {
    fc.assert(
      fc.property(anyCell(complete), ([each, row, place]) => {
        const before = withCell(each, row, place, 0);
        fc.pre(isPoor(before, row));
        fc.pre((each.weights[row] ?? 0) > 0.01);
        const after = measured(withCell(each, row, place, 1));
        expect(after.headcount).toBeCloseTo(measured(before).headcount, 12);
        expect(after.adjusted).toBeGreaterThan(measured(before).adjusted);
      }),
    );
  });

  test('monotonicity: a deeper gap of somebody poor raises M₁ and M₂, and M₀ not', () => {
    fc.assert(
      fc.property(
        anyCell(complete),
        fc.integer({ min: 1, max: 7 }),
        ([each, row, place], eighths) => {
          const deprived = withCell(each, row, place, 1);
          fc.pre(isPoor(deprived, row));
          fc.pre((each.weights[row] ?? 0) > 0.01);
          const gapped = (gap: number) => ({
            ...deprived,
            gaps: deprived.gaps.map((gaps, at) =>
              at === row ? gaps.map((own, column) => (column === place ? gap : own)) : gaps,
            ),
          });
          const [less, more] = [measured(gapped(eighths / 8)), measured(gapped((eighths + 1) / 8))];
          expect(more.gap).toBeGreaterThan(less.gap);
          expect(more.squared).toBeGreaterThan(less.squared);
          expect(more.adjusted).toBe(less.adjusted);
        },
      ),
    );
  });

  test('M₂ ≤ M₁ ≤ M₀ ≤ H', () => {
    fc.assert(
      fc.property(fc.oneof(complete, anyCase({ positive: true, least: 1 })), (each) => {
        const { headcount, adjusted, gap, squared } = measured(each);
        if (Number.isNaN(headcount)) return;
        expect(adjusted).toBeLessThanOrEqual(headcount + 1e-12);
        expect(gap).toBeLessThanOrEqual(adjusted + 1e-12);
        expect(squared).toBeLessThanOrEqual(gap + 1e-12);
      }),
    );
  });

  test('a higher cut-off finds no more poor, and union no fewer and intersection no more than any', () => {
    const scored = anyIndex.filter(({ cutoff }) => cutoff !== undefined);
    fc.assert(
      fc.property(
        anyCase({ missing: false, index: scored }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 24 }),
        (each, a, b) => {
          const at = (k: number) =>
            multidimensionalProfile(dataOf(each), { index: each.index, cutoff: `${k}/24` });
          const by = (kind: 'union' | 'intersection') => {
            const { cutoff: _, ...index } = each.index;
            return multidimensionalProfile(dataOf(each), {
              index: { ...index, identification: { kind } },
            });
          };
          const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
          expect(high.poorRows).toBeLessThanOrEqual(low.poorRows);
          expect(by('union').poorRows).toBeGreaterThanOrEqual(low.poorRows);
          expect(by('intersection').poorRows).toBeLessThanOrEqual(high.poorRows);
          expect(by('intersection').poorRows).toBe(at(24).poorRows);
        },
      ),
    );
  });

  test('whatever was the truth, notDeprived and deprived lie below and above it', () => {
    fc.assert(
      fc.property(
        anyCase({ positive: true, least: 1 }),
        fc.array(fc.constantFrom<Cell>(0, 1), { minLength: 120, maxLength: 120 }),
        (each, truth) => {
          const width = idsOf(each.index).length;
          const known = each.cells.map((cells, row) =>
            cells.map((cell, at) => cell ?? truth[(row * width + at) % truth.length] ?? 0),
          );
          const under = (missing: Case['missing'], cells: Case['cells']) =>
            multidimensionalProfile(dataOf({ ...each, cells }), { index: each.index, missing });
          const low = under('notDeprived', each.cells);
          const high = under('deprived', each.cells);
          const true_ = under('refuse', known);
          for (const name of ['headcount', 'adjustedHeadcount'] as const) {
            expect(low[name]).toBeLessThanOrEqual((true_[name] ?? Number.NaN) + 1e-12);
            expect(true_[name]).toBeLessThanOrEqual((high[name] ?? Number.NaN) + 1e-12);
          }
        },
      ),
    );
  });
});

describe('influence', () => {
  const anyTable = fc.oneof(
    anyCase({ positive: true, least: 1 }),
    anyCase({ positive: true, least: 1, missing: false }),
  );

  test('has a weighted mean of 0, is 0 for rows left out and null where the value is', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable, anyCase()), (each) => {
        const data = dataOf(each);
        for (const [measure] of measuresOf(each)) {
          const influence = measure.influence(data);
          const value = measure.value(data);
          expect(influence === null).toBe(value === null);
          if (influence === null) continue;
          expect(influence.length).toBe(each.cells.length);
          const weights = each.weights.map((weight, row) => weight * (each.sizes[row] ?? 0));
          const parts = [...influence].map((own, row) => own * (weights[row] ?? 0));
          const everybody = weights.reduce((all, weight) => all + weight, 0);
          const mean = parts.reduce((all, part) => all + part, 0) / everybody;
          expect(Math.abs(mean)).toBeLessThan(1e-12);
          for (const [row, cells] of each.cells.entries()) {
            const isLeftOut =
              (each.missing === 'omit' && cells.includes(null)) ||
              (each.missing === 'reweight' && cells.every((cell) => cell === null));
            if (isLeftOut) expect(influence[row]).toBe(0);
          }
        }
      }),
    );
  });

  test('is how the exact value moves as the weight of a row grows, per share of all weight', () => {
    const small: Fraction = [1n, 2n ** 40n];
    fc.assert(
      fc.property(
        anyTable.chain((each) =>
          fc.tuple(fc.constant(each), fc.nat({ max: each.cells.length - 1 })),
        ),
        ([each, row]) => {
          const rows = rowsOf(each);
          const own = rows[row]?.weight ?? [1n, 1n];
          const step = times(own, small);
          const moved = (by: Fraction) =>
            bruteForce(
              each.index,
              rows.map((other, at) => (at === row ? { ...other, weight: plus(own, by) } : other)),
              treatmentOf(each),
            );
          const [more, less] = [moved(step), moved(minus([0n, 1n], step))];
          const { everybody } = referenceOf(each);
          for (const [measure, wanted] of measuresOf(each)) {
            const [above, below] = [wanted(more), wanted(less)];
            const influence = measure.influence(dataOf(each));
            if (above === null || below === null) {
              expect(influence).toBe(null);
              continue;
            }
            const slope = over(minus(above, below), plus(step, step));
            const derivative = slope === null ? null : times(slope, everybody);
            expectClose(influence?.[row], derivative, `${measure.measure} of row ${row}`, 1e-9);
          }
        },
      ),
    );
  });
});
