import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import type { ProfileFigures } from '../../../src/multidimensional/profile/profile.ts';
import {
  type CurveFigures,
  type CutoffCurveOptions,
  cutoffCurve,
} from '../../../src/multidimensional/robustness/cutoffCurve.ts';
import { badChoices, badLists, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import {
  anyCase,
  anyIndex,
  type Case,
  dataOf as columnsOf,
  idsOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Curve, chile, expected, indexes, persons } from './peers.ts';
import {
  dataOf,
  everyCutoff,
  indexOf,
  isWithin,
  labels,
  parts,
  rowTables,
  sumsOf,
} from './tables.ts';

const { globalStructure: index, chileLike } = indexes;

/** The figures of a population without what else a profile says. */
function figuresOf(profile: ProfileFigures): ProfileFigures {
  const { rows, population, poorRows, poorPopulation, headcount, intensity } = profile;
  const { adjustedHeadcount, meanScore, meanDeprivations, meanDeprivationsOfPoor } = profile;
  const { bands, indicators, dimensions } = profile;
  return {
    ...{ rows, population, poorRows, poorPopulation, headcount, intensity },
    ...{ adjustedHeadcount, meanScore, meanDeprivations, meanDeprivationsOfPoor },
    ...{ bands, indicators, dimensions },
  };
}

/** Holds that each cut-off of a golden curve has its figures in the step that it is in. */
function expectCurve({ steps }: CurveFigures, golden: Curve) {
  for (const [place, cutoff] of golden.cutoffs.entries()) {
    const [step, ...others] = steps.filter((one) => isWithin(parts(cutoff), one));
    expect(others).toEqual([]);
    expect(step?.headcount).toBeCloseTo(golden.headcount[place] as number, 14);
    expect(step?.adjustedHeadcount).toBeCloseTo(golden.adjustedHeadcount[place] as number, 14);
    const intensity = golden.intensity[place];
    if (intensity === null) expect(step?.intensity).toBeNull();
    else expect(step?.intensity).toBeCloseTo(intensity as number, 14);
  }
}

describe('the curves of exact fractions', () => {
  test('of the survey, of everybody and of every region', () => {
    const curve = cutoffCurve(deepFreeze(persons), { index });
    expectCurve(curve, expected.survey.curve.all);
    const [regions] = curve.groupings;
    expect(regions?.groups.map(({ label }) => label)).toEqual(
      Object.keys(expected.survey.curve.region),
    );
    for (const group of regions?.groups ?? []) {
      expectCurve(group, expected.survey.curve.region[group.label] as Curve);
    }
  });

  test.each(['unweighted', 'persons'] as const)('of fifteen indicators, %s', (kind) => {
    const curve = cutoffCurve(chile[kind], { index: chileLike });
    const golden = expected.chile[kind]?.curve as Curve;
    expect(golden.cutoffs).toHaveLength(51);
    expectCurve(curve, golden);
  });

  test('at the cut-offs that were asked for, in their order', () => {
    const { cutoffs } = expected.survey.curve.all;
    const asked = [...cutoffs].reverse();
    const { steps, groupings } = cutoffCurve(persons, { index, cutoffs: asked });
    expect(steps.map(({ cutoff }) => cutoff)).toEqual(asked);
    const { headcount } = expected.survey.curve.all;
    for (const [place, step] of [...steps].reverse().entries()) {
      expect(step.headcount).toBeCloseTo(headcount[place] as number, 14);
    }
    expect(groupings[0]?.groups[0]?.steps).toHaveLength(asked.length);
  });
});

test('a step holds for every cut-off above its lower end and up to its upper one', () => {
  fc.assert(
    fc.property(rowTables, fc.constantFrom(1, 7), (table, divisor) => {
      const curve = cutoffCurve(dataOf(table, divisor), { index: indexOf(table) });
      const [places] = curve.groupings;
      const all = [curve, ...(places?.groups ?? [])];
      expect(places?.groups.map(({ label }) => label)).toEqual(labels);
      for (const k of everyCutoff(table)) {
        for (const [at, { steps, population }] of all.entries()) {
          const sums = sumsOf(table, table.points, k, at === 0 ? null : at - 1);
          const [step, ...others] = steps.filter((one) => isWithin(k, one));
          expect(others).toEqual([]);
          expect(population).toBeCloseTo(sums.population / divisor, 12);
          const [headcount, intensity, adjusted] = [
            sums.population === 0 ? null : sums.poor / sums.population,
            sums.poor === 0 ? null : sums.points / (sums.poor * sums.whole),
            sums.population === 0 ? null : sums.points / (sums.population * sums.whole),
          ];
          const close = (value: number | null) =>
            value === null || divisor === 1 ? value : expect.closeTo(value, 13);
          expect(step).toMatchObject({
            headcount: close(headcount),
            intensity: close(intensity),
            adjustedHeadcount: close(adjusted),
          });
        }
      }
    }),
  );
});

test('steps cover (0, 1], meet, and change only where somebody has the score', () => {
  fc.assert(
    fc.property(rowTables, (table) => {
      const { steps } = cutoffCurve(dataOf(table), { index: indexOf(table) });
      const whole = table.points.reduce((sum, one) => sum + one, 0);
      const scores = table.rows
        .filter(({ weight }) => weight > 0)
        .map(({ deprived }) =>
          table.points.reduce((sum, one, place) => (deprived[place] ? sum + one : sum), 0),
        );
      const ends = [...new Set([...scores.filter((score) => score > 0), whole])];
      ends.sort((a, b) => a - b);
      const upTo = steps.map((step) => parts(step.upTo));
      expect(upTo.map(([above, below]) => above / below)).toEqual(ends.map((end) => end / whole));
      expect(steps[0]?.above).toBe('0');
      expect(steps.slice(1).map(({ above }) => above)).toEqual(
        steps.slice(0, -1).map((step) => step.upTo),
      );
    }),
  );
});

const two = {
  id: 'two',
  dimensions: [
    { id: 'health', indicators: [{ id: 'a', weight: '1/3' }] },
    { id: 'living', indicators: [{ id: 'b', weight: '2/3' }] },
  ],
};

test('the whole result, by hand', () => {
  const data = {
    deprivations: { a: [1, 0, 1, 0], b: [0, 1, 0, null] },
    weight: [2, 1, 0, 1],
    rowUnit: 'household',
    by: { area: { codes: [0, 0, 0, 1], labels: ['__proto__', 'town', 'nobody'] } },
  } as const;
  const curve = cutoffCurve(data, { index: two, missing: 'omit' });
  const empty = (above: string, upTo: string) => ({
    ...{ above, upTo, cutoff: upTo },
    ...{ headcount: null, intensity: null, adjustedHeadcount: null, profile: null },
  });
  const steps = [
    {
      ...{ above: '0', upTo: '1/3', cutoff: '1/3', headcount: 1 },
      ...{ intensity: 4 / 9, adjustedHeadcount: 4 / 9, profile: null },
    },
    {
      ...{ above: '1/3', upTo: '2/3', cutoff: '2/3', headcount: 1 / 3 },
      ...{ intensity: 2 / 3, adjustedHeadcount: 2 / 9, profile: null },
    },
    {
      ...{ above: '2/3', upTo: '1', cutoff: '1', headcount: 0 },
      ...{ intensity: null, adjustedHeadcount: 0, profile: null },
    },
  ];
  const none = [empty('0', '1/3'), empty('1/3', '2/3'), empty('2/3', '1')];
  expect(JSON.parse(JSON.stringify(curve))).toEqual({
    index: 'two',
    unit: 'household',
    conventions: {
      index: 'two',
      identification: 'score',
      missing: 'omit',
      unit: 'household',
      weighting: 'sampling',
    },
    missing: { policy: 'omit', rows: 1, population: 1, rowsLeftOut: 1, populationLeftOut: 1 },
    rows: 3,
    population: 3,
    steps,
    groupings: [
      {
        by: 'area',
        groups: [
          { label: '__proto__', rows: 3, population: 3, steps },
          { label: 'town', rows: 0, population: 0, steps: none },
          { label: 'nobody', rows: 0, population: 0, steps: none },
        ],
      },
    ],
  });
});

describe('with every figure', () => {
  const scored = anyIndex.filter(({ identification }) => identification?.kind === 'score');
  const asked = fc.array(
    fc.integer({ min: 1, max: 40 }).map((part) => `${part}/40`),
    { minLength: 1, maxLength: 3 },
  );

  /** The same with a band of a second set of cut-offs, whose column the table may lack. */
  function withSecond(example: Case, isThere: boolean) {
    const ids = idsOf(example.index);
    const columns = Object.fromEntries(ids.map((id, place) => [id, place === 0 ? 'worse' : id]));
    const second = { id: 'second', from: '1/3', below: '3/4', columns };
    const data = columnsOf(example);
    const worse = example.cells.map((cells) => cells.at(-1) ?? null);
    return {
      index: { ...example.index, bands: [second, ...(example.index.bands ?? [])] },
      data: { ...data, deprivations: { ...data.deprivations, ...(isThere ? { worse } : {}) } },
    };
  }

  test('a step has the profile of its cut-off, of everybody and of each group', () => {
    fc.assert(
      fc.property(
        anyCase({ index: scored }),
        fc.option(asked, { nil: null }),
        fc.boolean(),
        (example, cutoffs, isThere) => {
          fc.pre(example.missing !== 'reweight');
          const { missing } = example;
          const { index, data } = withSecond(example, isThere);
          const range = cutoffs === null ? {} : { cutoffs };
          const curve = cutoffCurve(data, { index, missing, detail: 'profile', ...range });
          expect(curve.steps.length).toBeGreaterThan(0);
          for (const [place, { cutoff, profile }] of curve.steps.entries()) {
            const wanted = multidimensionalProfile(data, { index, missing, cutoff });
            expect(profile).toEqual(figuresOf(wanted));
            const [groups] = wanted.groupings;
            const [own] = curve.groupings;
            expect(own?.groups.map(({ label }) => label)).toEqual(
              groups?.groups.map(({ label }) => label),
            );
            for (const [row, group] of (groups?.groups ?? []).entries()) {
              expect(own?.groups[row]?.steps[place]?.profile).toEqual(figuresOf(group));
            }
          }
        },
      ),
    );
  });

  test('by hand, where somebody of weight 0 is poor by one cut-off of a step alone', () => {
    const data = { deprivations: { a: [1, 0, 1, 0], b: [1, 0, 0, 1] }, weight: [1, 2, 0, 1] };
    const { steps } = cutoffCurve(data, {
      index: two,
      cutoffs: ['1/3', '1/2', '0.7'],
      detail: 'profile',
    });
    expect(steps.map(({ above, upTo }) => [above, upTo])).toEqual([
      ['0', '2/3'],
      ['0', '2/3'],
      ['2/3', '1'],
    ]);
    expect(steps.map(({ profile }) => profile?.poorRows)).toEqual([3, 2, 1]);
    expect(steps.map(({ profile }) => profile?.meanDeprivationsOfPoor)).toEqual([1.5, 1.5, 2]);
    expect(steps[1]?.profile).toMatchObject({
      ...{ rows: 4, population: 4, poorPopulation: 2, meanDeprivations: 0.75 },
      indicators: [
        { id: 'a', uncensoredHeadcount: 0.25, censoredHeadcount: 0.25 },
        { id: 'b', uncensoredHeadcount: 0.5, censoredHeadcount: 0.5, contributionShare: 4 / 5 },
      ],
    });
    expect(steps[2]?.profile?.indicators[1]?.censoredHeadcount).toBe(0.25);
  });

  test('its H, A and M₀ are those of the step, and a summary has none', () => {
    const full = cutoffCurve(persons, { index, detail: 'profile' });
    const plain = cutoffCurve(persons, { index, detail: 'summary' });
    expect(plain).toEqual(cutoffCurve(persons, { index }));
    for (const [place, { profile, ...step }] of full.steps.entries()) {
      expect(plain.steps[place]).toEqual({ ...step, profile: null });
      expect(profile?.headcount).toBeCloseTo(step.headcount as number, 14);
      expect(profile?.adjustedHeadcount).toBeCloseTo(step.adjustedHeadcount as number, 14);
    }
  });
});

test('what is not known counts by its policy', () => {
  const deprivations = { a: [1, null], b: [1, 0] };
  const ends = (missing: 'deprived' | 'notDeprived') =>
    cutoffCurve({ deprivations }, { index: two, missing }).steps.map(({ upTo }) => upTo);
  expect(ends('notDeprived')).toEqual(['1']);
  expect(ends('deprived')).toEqual(['1/3', '1']);
});

test('cut-offs between two scores, and beyond the highest, tell of their step', () => {
  const { steps } = cutoffCurve(
    { deprivations: { a: [1, 0], b: [0, 1] } },
    { index: two, cutoffs: ['50%', 0.7, '1/3'] },
  );
  expect(steps).toMatchObject([
    { cutoff: '1/2', above: '1/3', upTo: '2/3', headcount: 0.5 },
    { cutoff: '7/10', above: '2/3', upTo: '1', headcount: 0 },
    { cutoff: '1/3', above: '0', upTo: '1/3', headcount: 1 },
  ]);
  expect(cutoffCurve({ deprivations: { a: [], b: [] } }, { index: two }).steps).toMatchObject([
    { above: '0', upTo: '1', headcount: null, adjustedHeadcount: null },
  ]);
});

test('patterns that were counted before give the same, without the cut-off of the index', () => {
  const fresh = cutoffCurve(persons, { index });
  expect(cutoffCurve(patternCounts(persons), { index })).toEqual(fresh);
  expect(cutoffCurve(persons, { index: { ...index, cutoff: '9/10' } })).toEqual(fresh);
});

describe('a call that means nothing is refused', () => {
  const data = { deprivations: { a: [1, 0], b: [0, 1] } };
  const call = (options: object) => () =>
    cutoffCurve(data, untyped<CutoffCurveOptions>({ index: two, ...options }));

  test('reweighting, which leaves scores without a common denominator', () => {
    expectPovertyError(call({ missing: 'reweight' }), {
      code: 'unknownOption',
      path: ['missing'],
      message: /common denominator/,
    });
  });

  test('an index whose poor are not identified by their score', () => {
    expectPovertyError(call({ index: { ...two, identification: { kind: 'union' } } }), {
      code: 'invalidIndex',
      path: ['index', 'identification'],
    });
  });

  test.each([
    ['0', 'invalidIndex'],
    ['101%', 'invalidIndex'],
    [1 / 3, 'inexactNumber'],
    ['', 'invalidNumeral'],
    [null, 'missingValue'],
  ] as const)('a cut-off of %j', (cutoff, code) => {
    expectPovertyError(call({ cutoffs: ['1/2', cutoff] }), { code, path: ['cutoffs', 1] });
  });

  test.each(badLists.slice(1))('%s for a list of cut-offs', (_, cutoffs, code) => {
    expectPovertyError(call({ cutoffs }), { code, path: ['cutoffs'] });
  });

  test.each(badChoices.filter(([, value]) => value !== undefined && value !== null))(
    '%s for a detail',
    (_, detail, code) => {
      expectPovertyError(call({ detail }), { code, path: ['detail'] });
    },
  );

  test('no options, an unknown policy, and something unknown without a policy', () => {
    expectPovertyError(() => cutoffCurve(data, untyped(undefined)), {
      code: 'missingValue',
      path: ['options'],
    });
    expectPovertyError(call({ missing: 'guess' }), { code: 'unknownOption', path: ['missing'] });
    const gap = { deprivations: { a: [1, 0], b: [0, null] } };
    expectPovertyError(() => cutoffCurve(gap, { index: two }), {
      code: 'missingValue',
      path: ['deprivations', 'b', 1],
    });
  });
});
