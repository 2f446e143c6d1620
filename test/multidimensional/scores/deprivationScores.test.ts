import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { deprivationScores } from '../../../src/multidimensional/scores/deprivationScores.ts';
import data from '../../golden/alkire-foster-peers/data.json' with { type: 'json' };
import expected from '../../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

type Index = Parameters<typeof deprivationScores>[1]['index'];

const index = deepFreeze({
  id: 'example',
  dimensions: [
    { id: 'health', indicators: [{ id: 'a', weight: '1/2' }] },
    {
      id: 'living',
      indicators: [
        { id: 'b', weight: '1/3' },
        { id: 'c', weight: '1/6' },
      ],
    },
  ],
  cutoff: '1/2',
} as const);
const deprivations = { a: [1, 0, 0, null, null], b: [0, 1, 1, 1, null], c: [0, 1, 0, null, null] };

/** The columns of a result as lists. */
const lists = (missing: 'omit' | 'notDeprived' | 'deprived' | 'reweight') => {
  const { points, scores, poor, known } = deprivationScores({ deprivations }, { index, missing });
  return {
    points: [...points],
    scores: [...scores],
    poor: [...poor],
    known: known === null ? null : [...known],
  };
};

describe('by hand, in sixths', () => {
  test('a row that is left out has no score', () => {
    expect(lists('omit')).toEqual({
      points: [3, 3, 2, Number.NaN, Number.NaN],
      scores: [1 / 2, 1 / 2, 1 / 3, Number.NaN, Number.NaN],
      poor: [1, 1, 0, 255, 255],
      known: null,
    });
  });

  test('the unknown is taken for one or the other', () => {
    expect(lists('notDeprived')).toMatchObject({ points: [3, 3, 2, 2, 0], poor: [1, 1, 0, 0, 0] });
    expect(lists('deprived')).toMatchObject({ points: [3, 3, 2, 6, 6], poor: [1, 1, 0, 1, 1] });
  });

  test('reweighted, points are out of what is known', () => {
    expect(lists('reweight')).toEqual({
      points: [3, 3, 2, 2, Number.NaN],
      known: [6, 6, 6, 2, 0],
      scores: [1 / 2, 1 / 2, 1 / 3, 1, Number.NaN],
      poor: [1, 1, 0, 1, 255],
    });
  });
});

test('says how it was made', () => {
  const { points, scores, poor, ...rest } = deprivationScores(
    { deprivations, rowUnit: 'household', weight: [1, 2, 3, 4, 5] },
    { index, missing: 'omit', cutoff: '0.4' },
  );
  expect([points.length, scores.length, poor.length]).toEqual([5, 5, 5]);
  expect(rest).toEqual({
    index: 'example',
    unit: 'household',
    cutoff: '2/5',
    denominator: 6,
    known: null,
    conventions: {
      index: 'example',
      identification: 'score',
      cutoff: '2/5',
      missing: 'omit',
      unit: 'household',
      weighting: 'sampling',
    },
    missing: { policy: 'omit', rows: 2, population: 9, rowsLeftOut: 2, populationLeftOut: 9 },
  });
});

test('every row that sums exactly to the cut-off is poor', () => {
  const { deprivations: columns } = data.chile;
  const { points, poor, denominator } = deprivationScores(
    { deprivations: untyped<{ [indicator: string]: number[] }>(columns) },
    { index: untyped<Index>(data.indices.chileLike) },
  );
  // 22.5% of the denominator, in whole numbers.
  const onCutoff = [...points.keys()].filter(
    (row) => 40 * (points[row] as number) === 9 * denominator,
  );
  expect(onCutoff).toHaveLength(expected.chile.rowsOnCutoff);
  expect(onCutoff.every((row) => poor[row] === 1)).toBe(true);
  expect(poor.reduce((sum, one) => sum + one, 0)).toBe(expected.chile.unweighted.all.poorRows);
});

test('another identification has scores too, but no cut-off', () => {
  const { cutoff: _, ...rest } = index;
  const union = { ...rest, identification: { kind: 'union' } } as const;
  const result = deprivationScores(
    { deprivations: { a: [0, 0], b: [0, 0], c: [0, 1] } },
    { index: union },
  );
  expect([result.cutoff, [...result.points], [...result.poor]]).toEqual([null, [0, 1], [0, 1]]);
});

test('no rows, no scores', () => {
  const { points, poor } = deprivationScores({ deprivations: { a: [], b: [], c: [] } }, { index });
  expect([points.length, poor.length]).toEqual([0, 0]);
});

test('refuses what is not known, a lacking cut-off, and patterns, which have no rows', () => {
  expectPovertyError(() => deprivationScores({ deprivations }, { index }), {
    code: 'missingValue',
    path: ['deprivations', 'a', 3],
  });
  const { cutoff: _, ...rest } = index;
  expectPovertyError(() => deprivationScores({ deprivations }, { index: rest }), {
    code: 'missingValue',
    path: ['cutoff'],
  });
  const counts = patternCounts({ deprivations: { a: [1], b: [0], c: [0] } });
  expectPovertyError(() => deprivationScores(untyped(counts), { index }), {
    code: 'missingValue',
    path: ['deprivations'],
  });
});
