import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Bounds,
  BoundsFigures,
  MultidimensionalBounds,
} from '../../../src/multidimensional/bounds/bounds.ts';
import { profileBounds } from '../../../src/multidimensional/bounds/profileBounds.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import data from '../../golden/alkire-foster-peers/data.json' with { type: 'json' };
import expected from '../../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { columnsOf, enumeratedBounds, smallTable } from './completions.ts';

/** The bounds of a result by name, as the enumeration has them. */
function byName(result: MultidimensionalBounds): Map<string, Bounds | null> {
  const found = new Map<string, Bounds | null>();
  const put = (figures: BoundsFigures, prefix: string) => {
    const { poorRows, poorPopulation, headcount, intensity, adjustedHeadcount } = figures;
    const { meanScore, meanDeprivations, meanDeprivationsOfPoor } = figures;
    const plain = { poorRows, poorPopulation, headcount, intensity, adjustedHeadcount };
    const means = { meanScore, meanDeprivations, meanDeprivationsOfPoor };
    for (const [name, bounds] of Object.entries({ ...plain, ...means })) {
      found.set(prefix + name, bounds);
    }
    for (const { id, headcount: own } of figures.bands) found.set(`${prefix}bands/${id}`, own);
    for (const { id, dimension: _, weight: __, ...own } of figures.indicators) {
      for (const [name, bounds] of Object.entries(own)) {
        found.set(`${prefix}indicators/${id}/${name}`, bounds);
      }
    }
    for (const { id, weight: _, ...own } of figures.dimensions) {
      for (const [name, bounds] of Object.entries(own)) {
        found.set(`${prefix}dimensions/${id}/${name}`, bounds);
      }
    }
  };
  put(result, '');
  for (const group of result.groupings[0]?.groups ?? []) {
    put(group, `${group.label}/`);
    found.set(`${group.label}/headcountShare`, group.headcountShare);
    found.set(`${group.label}/contributionShare`, group.contributionShare);
  }
  return found;
}

/** Sums of whole numbers divided once are the nearest double; a group's share is of divided parts. */
function expectBounds(
  actual: Map<string, Bounds | null>,
  wanted: Map<string, Bounds | null>,
  isExact: (name: string) => boolean,
) {
  expect([...actual.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [name, ends] of wanted) {
    const found = actual.get(name);
    if (ends === null || found === null || found === undefined || isExact(name)) {
      expect([name, found]).toEqual([name, ends]);
      continue;
    }
    expect(found.lowest, name).toBeCloseTo(ends.lowest, 13);
    expect(found.highest, name).toBeCloseTo(ends.highest, 13);
  }
}

test('the bounds are the least and greatest value of all completions', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const result = profileBounds(columnsOf(table), { index: table.index, missing: 'bounds' });
      expectBounds(
        byName(result),
        enumeratedBounds(table),
        (name) => !/^[xy]\/contributionShare/.test(name),
      );
    }),
  );
});

describe('the golden tables', () => {
  const index = untyped<Parameters<typeof profileBounds>[1]['index']>(data.indices.globalStructure);
  const survey = {
    deprivations: data.survey.deprivationsWithGaps,
    weight: data.survey.weight,
    size: data.survey.householdSize,
  };
  test.each([
    ['twelveRows', data.bounds.twelveRows, expected.bounds.twelveRows],
    ['fourRows', data.bounds.fourRows, expected.bounds.fourRows],
    ['survey', survey, expected.bounds.survey],
  ] as const)('%s have the bounds of the peer enumeration', (_, table, wanted) => {
    const result = profileBounds(table, { index, missing: 'bounds' });
    const near = (found: Bounds | null | undefined, ends: Bounds) => {
      // The peer has exact fractions; a double of sums and one division is within a few ulp.
      expect(found?.lowest).toBeCloseTo(ends.lowest, 14);
      expect(found?.highest).toBeCloseTo(ends.highest, 14);
    };
    near(result.headcount, wanted.headcount);
    near(result.intensity, wanted.intensity);
    near(result.adjustedHeadcount, wanted.adjustedHeadcount);
    for (const {
      id,
      uncensoredHeadcount,
      censoredHeadcount,
      contributionShare,
    } of result.indicators) {
      const own = id as keyof typeof wanted.censored;
      near(uncensoredHeadcount, wanted.uncensored[own]);
      near(censoredHeadcount, wanted.censored[own]);
      near(contributionShare, wanted.percentageContribution[own]);
    }
    for (const { id, contributionShare } of result.dimensions) {
      const own = id as keyof typeof wanted.dimensionPercentageContribution;
      near(contributionShare, wanted.dimensionPercentageContribution[own]);
    }
    expect(result.indicators).toHaveLength(10);
    expect(result.dimensions).toHaveLength(3);
  });
});

const index = deepFreeze({
  id: 'example',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
    {
      id: 'living',
      indicators: [
        { id: 'water', weight: '1/4' },
        { id: 'roof', weight: '1/4' },
      ],
    },
  ],
  cutoff: '1/2',
} as const);
const options = { index, missing: 'bounds' } as const;

test('where nothing is unknown, both ends are the profile', () => {
  const table = {
    deprivations: { nutrition: [1, 0, 0], water: [1, 1, 0], roof: [0, 1, 0] },
    weight: [0.1, 0.7, 0.3],
    by: { area: ['u', 'r', 'r'] },
  };
  const profile = multidimensionalProfile(table, { index });
  const result = profileBounds(table, options);
  const { headcount, intensity, meanDeprivationsOfPoor } = profile;
  expect([result.headcount, result.intensity, result.meanDeprivationsOfPoor]).toEqual(
    [headcount, intensity, meanDeprivationsOfPoor].map((value) => ({
      lowest: value,
      highest: value,
    })),
  );
  expect(result.indicators.map((each) => each.contributionShare?.highest)).toEqual(
    profile.indicators.map((each) => each.contributionShare),
  );
  expect(result.groupings[0]?.groups.map((group) => group.populationShare)).toEqual(
    profile.groupings[0]?.groups.map((group) => group.populationShare),
  );
});

test('with complete columns every end is a figure of the same profile', () => {
  fc.assert(
    fc.property(smallTable, ({ rows, ...table }) => {
      const complete = { ...table, rows: rows.map((row) => row.map((value) => value ?? 1)) };
      const columns = columnsOf(untyped(complete));
      const result = byName(profileBounds(columns, { index: table.index, missing: 'bounds' }));
      for (const ends of result.values()) expect(ends?.lowest).toBe(ends?.highest);
    }),
  );
});

test('says what was not known, and by which conventions', () => {
  const table = {
    deprivations: { nutrition: [1, null, 0], water: [1, 1, null], roof: [0, null, 1] },
    weight: [2, 3, 4],
    rowUnit: 'household',
  } as const;
  const {
    conventions,
    missing,
    unit,
    cutoff,
    index: id,
    rows,
    population,
  } = profileBounds(table, options);
  expect({ conventions, missing, unit, cutoff, id, rows, population }).toEqual({
    id: 'example',
    unit: 'household',
    cutoff: '1/2',
    rows: 3,
    population: 9,
    conventions: {
      index: 'example',
      identification: 'score',
      cutoff: '1/2',
      missing: 'bounds',
      unit: 'household',
      weighting: 'sampling',
    },
    missing: {
      policy: 'bounds',
      rows: 2,
      population: 7,
      rowsLeftOut: 0,
      populationLeftOut: 0,
    },
  });
});

test('a figure that no completion has is null', () => {
  const nobody = profileBounds(
    { deprivations: { nutrition: [0], water: [null], roof: [0] }, by: { area: ['r'] } },
    options,
  );
  expect(nobody.headcount).toEqual({ lowest: 0, highest: 0 });
  expect([nobody.intensity, nobody.meanDeprivationsOfPoor]).toEqual([null, null]);
  expect(nobody.indicators[0]?.contributionShare).toBeNull();
  expect(nobody.groupings[0]?.groups[0]?.headcountShare).toBeNull();
  const empty = profileBounds({ deprivations: { nutrition: [], water: [], roof: [] } }, options);
  expect([empty.headcount, empty.meanScore, empty.bands]).toEqual([null, null, []]);
  expect(empty.poorRows).toEqual({ lowest: 0, highest: 0 });
});

test('patterns give what rows give', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const columns = columnsOf(table);
      const settings = { index: table.index, missing: 'bounds' } as const;
      expect(profileBounds(patternCounts(columns), settings)).toEqual(
        profileBounds(columns, settings),
      );
    }),
  );
});

test('refuses faulty settings and columns where they stand', () => {
  const deprivations = { nutrition: [1], water: [null], roof: [0] };
  expectPovertyError(() => profileBounds({ deprivations }, untyped(null)), {
    code: 'missingValue',
    path: ['options'],
  });
  expectPovertyError(() => profileBounds({ deprivations }, { ...options, cutoff: '3/2' }), {
    code: 'invalidIndex',
    path: ['cutoff'],
  });
  expectPovertyError(
    () => profileBounds({ deprivations: { nutrition: [1], water: [0] } }, options),
    {
      code: 'missingValue',
      path: ['deprivations', 'roof'],
    },
  );
});
