import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { scoreDistribution } from '../../../src/multidimensional/scores/scoreDistribution.ts';
import data from '../../golden/alkire-foster-peers/data.json' with { type: 'json' };
import expected from '../../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectFewReads } from '../../support/watch.ts';

type Index = Parameters<typeof scoreDistribution>[1]['index'];

describe('the golden tables', () => {
  const { survey, chile } = data;
  const global = untyped<Index>(data.indices.globalStructure);
  const chileLike = untyped<Index>(data.indices.chileLike);
  const of = ({ deprivations, weight, householdSize }: typeof survey | typeof chile) => ({
    deprivations: untyped<{ [indicator: string]: number[] }>(deprivations),
    weight,
    size: householdSize,
  });
  const { profiles } = expected.survey;
  test.each([
    ['the survey, persons', of(survey), global, profiles.persons],
    ['the survey, unweighted', { deprivations: survey.deprivations }, global, profiles.unweighted],
    ['the Chile-like rows, persons', of(chile), chileLike, expected.chile.persons],
  ] as const)('%s have the distribution of the peer', (_, table, index, wanted) => {
    const { scores, numbers, rows } = scoreDistribution(table, { index });
    const peer = wanted.distribution;
    const levels = peer.scores
      .map((score, at) => ({ score, rows: peer.rows[at], share: peer.share[at] as number }))
      .filter((level) => level.rows !== 0);
    expect(scores.map((level) => [level.score, level.rows])).toEqual(
      levels.map((level) => [level.score, level.rows]),
    );
    const counts = peer.numberOfDeprivations
      .map((number, at) => ({ number, rows: peer.numberRows[at], share: peer.numberShare[at] }))
      .filter((level) => level.rows !== 0);
    expect(numbers.map((level) => [level.deprivations, level.rows])).toEqual(
      counts.map((level) => [level.number, level.rows]),
    );
    // The peer has exact fractions; weights are sixteenths, so only the division rounds.
    for (const [at, level] of scores.entries()) expect(level.share).toBe(levels[at]?.share);
    for (const [at, level] of numbers.entries()) expect(level.share).toBe(counts[at]?.share);
    expect(scores.find((level) => level.reachesCutoff)?.shareAtOrAbove).toBeCloseTo(
      wanted.all.headcount,
      14,
    );
    expect([rows, scores[0]?.shareAtOrAbove, numbers[0]?.shareAtOrAbove]).toEqual([300, 1, 1]);
  });
});

const index = deepFreeze({
  id: 'example',
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
} as const);

test('two ways to one score are one level; groups have their own', () => {
  const table = {
    deprivations: { a: [1, 0, 0, 1], b: [0, 1, 0, 1], c: [0, 1, 0, 0] },
    weight: [2, 1, 4, 1],
    rowUnit: 'person',
    by: { area: ['u', 'r', 'r', '__proto__'] },
  } as const;
  const result = scoreDistribution(table, { index, cutoff: '60%' });
  expect(result).toEqual({
    index: 'example',
    unit: 'person',
    cutoff: '3/5',
    // Nobody need be poor, so that the cut-off is no convention.
    conventions: { index: 'example', missing: 'refuse', unit: 'person', weighting: 'sampling' },
    missing: {
      policy: 'refuse',
      rows: 0,
      population: 0,
      rowsLeftOut: 0,
      populationLeftOut: 0,
    },
    rows: 4,
    population: 8,
    scores: [
      {
        score: '0',
        value: 0,
        reachesCutoff: false,
        rows: 1,
        population: 4,
        share: 4 / 8,
        shareAtOrAbove: 1,
      },
      {
        score: '1/2',
        value: 0.5,
        reachesCutoff: false,
        rows: 2,
        population: 3,
        share: 3 / 8,
        shareAtOrAbove: 4 / 8,
      },
      {
        score: '3/4',
        value: 0.75,
        reachesCutoff: true,
        rows: 1,
        population: 1,
        share: 1 / 8,
        shareAtOrAbove: 1 / 8,
      },
    ],
    numbers: [
      { deprivations: 0, rows: 1, population: 4, share: 4 / 8, shareAtOrAbove: 1 },
      { deprivations: 1, rows: 1, population: 2, share: 2 / 8, shareAtOrAbove: 4 / 8 },
      { deprivations: 2, rows: 2, population: 2, share: 2 / 8, shareAtOrAbove: 2 / 8 },
    ],
    groupings: [
      {
        by: 'area',
        groups: ['__proto__', 'r', 'u'].map((label) => ({ label, ...groups[label as 'r'] })),
      },
    ],
  });
  expect(scoreDistribution(patternCounts(table), { index, cutoff: '60%' })).toEqual(result);
});

const one = { rows: 1, share: 1, shareAtOrAbove: 1 };
const groups = {
  ['__proto__']: {
    rows: 1,
    population: 1,
    scores: [{ score: '3/4', value: 0.75, reachesCutoff: true, population: 1, ...one }],
    numbers: [{ deprivations: 2, population: 1, ...one }],
  },
  u: {
    rows: 1,
    population: 2,
    scores: [{ score: '1/2', value: 0.5, reachesCutoff: false, population: 2, ...one }],
    numbers: [{ deprivations: 1, population: 2, ...one }],
  },
  r: {
    rows: 2,
    population: 5,
    scores: [
      {
        score: '0',
        value: 0,
        reachesCutoff: false,
        rows: 1,
        population: 4,
        share: 0.8,
        shareAtOrAbove: 1,
      },
      {
        score: '1/2',
        value: 0.5,
        reachesCutoff: false,
        rows: 1,
        population: 1,
        share: 0.2,
        shareAtOrAbove: 0.2,
      },
    ],
    numbers: [
      { deprivations: 0, rows: 1, population: 4, share: 0.8, shareAtOrAbove: 1 },
      { deprivations: 2, rows: 1, population: 1, share: 0.2, shareAtOrAbove: 0.2 },
    ],
  },
};

test('without a cut-off no score reaches it or fails to', () => {
  const { scores, cutoff } = scoreDistribution(
    { deprivations: { a: [1, 0], b: [0, 0], c: [1, 0] } },
    { index: { ...index, identification: { kind: 'union' } } },
  );
  expect([cutoff, scores.map(({ reachesCutoff }) => reachesCutoff)]).toEqual([null, [null, null]]);
});

test('reweighted, a score is over what is known; equal ones are one level', () => {
  const deprivations = { a: [null, 1, null, null], b: [1, 0, 0, null], c: [0, 0, 1, null] };
  const { scores, rows, missing } = scoreDistribution(
    { deprivations },
    { index, missing: 'reweight', cutoff: '1/2' },
  );
  expect(scores.map(({ score, rows: own }) => [score, own])).toEqual([['1/2', 3]]);
  expect([rows, missing.rowsLeftOut]).toEqual([3, 1]);
});

test('nobody, and nobody with a weight', () => {
  const nobody = scoreDistribution({ deprivations: { a: [], b: [], c: [] } }, { index });
  expect([nobody.rows, nobody.population, nobody.scores, nobody.numbers]).toEqual([0, 0, [], []]);
  const none = scoreDistribution(
    { deprivations: { a: [1], b: [0], c: [0] }, weight: [0] },
    { index },
  );
  expect(none.scores).toEqual([
    {
      score: '1/2',
      value: 0.5,
      reachesCutoff: null,
      rows: 1,
      population: 0,
      share: null,
      shareAtOrAbove: null,
    },
  ]);
});

test('refuses what is not known, and a cut-off where the score does not identify', () => {
  expectPovertyError(
    () => scoreDistribution({ deprivations: { a: [1, 0], b: [0, null], c: [0, 0] } }, { index }),
    { code: 'missingValue', path: ['deprivations', 'b', 1] },
  );
  const union = { ...index, identification: { kind: 'union' } } as const;
  expectPovertyError(
    () =>
      scoreDistribution(
        { deprivations: { a: [1], b: [0], c: [0] } },
        { index: union, cutoff: '1/2' },
      ),
    { code: 'invalidIndex', path: ['cutoff'] },
  );
});

test('reads its settings a few times and changes nothing', () => {
  const table = { deprivations: { a: [1], b: [0], c: [0] } };
  expectFewReads({ index, cutoff: '1/2' } as const, (options) => scoreDistribution(table, options));
});
