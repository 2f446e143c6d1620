import { expect, test } from 'vitest';
import { readRow } from '../../../src/multidimensional/explain/rowState.ts';
import { scoreSteps, testResults } from '../../../src/multidimensional/explain/scoreSteps.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { identifiedBy, scored } from './indexes.ts';

const row = { nutrition: 1, water: null, roof: 1 } as const;
const steps = (missing?: MissingPolicy) =>
  scoreSteps(readRow(row, { index: scored, ...(missing === undefined ? {} : { missing }) })).map(
    ({ deprived, assumed, weight, counts, running }) => [
      deprived,
      assumed,
      weight,
      counts,
      running,
    ],
  );

test('the running score counts what is known to be deprived', () => {
  expect(steps()).toEqual([
    [true, null, '1/2', '1/2', '1/2'],
    [null, null, '1/4', '1/4', '1/2'],
    [true, null, '1/4', '1/4', '3/4'],
  ]);
});

test('or what a policy takes it for', () => {
  expect(steps('deprived')[1]).toEqual([null, true, '1/4', '1/4', '3/4']);
  expect(steps('notDeprived')[1]).toEqual([null, false, '1/4', '1/4', '1/2']);
  expect(steps('omit')[1]).toEqual([null, null, '1/4', '1/4', '1/2']);
});

test('reweighted, the others weigh more', () => {
  expect(steps('reweight')).toEqual([
    [true, null, '1/2', '2/3', '2/3'],
    [null, null, '1/4', '0', '2/3'],
    [true, null, '1/4', '1/3', '1'],
  ]);
});

test('where nothing is known, nothing is summed', () => {
  const nothing = { nutrition: null, water: null, roof: null };
  const state = readRow(nothing, { index: scored, missing: 'reweight' });
  expect(scoreSteps(state).map(({ counts, running }) => [counts, running])).toEqual([
    ['0', '0'],
    ['0', '0'],
    ['0', '0'],
  ]);
});

test('each step has its indicator, name and dimension', () => {
  const [first, , last] = scoreSteps(readRow(row, { index: scored }));
  expect(first).toMatchObject({
    indicator: 'nutrition',
    name: { vi: 'dinh dưỡng', en: 'nutrition' },
    dimension: 'health',
  });
  expect(last).toMatchObject({ indicator: 'roof', name: null, dimension: 'living' });
});

test('where the score identifies there are no tests', () => {
  expect(testResults(readRow(row, { index: scored }))).toEqual({ tests: [], testsNeeded: null });
});

test('a test holds, does not, or cannot be told', () => {
  const anyOf = [
    { id: 'both', indicators: ['water', 'roof'], atLeast: 2 },
    { id: 'one', indicators: ['nutrition'], atLeast: 1 },
    { id: 'other', indicators: ['water'], atLeast: 1 },
  ];
  const index = identifiedBy({ kind: 'conditions', anyOf });
  const of = (missing?: MissingPolicy) =>
    testResults(
      readRow(
        { nutrition: 0, water: null, roof: 1 },
        {
          index,
          ...(missing === undefined ? {} : { missing }),
        },
      ),
    );
  expect(of()).toEqual({
    testsNeeded: 1,
    tests: [
      { id: 'both', name: null, deprived: 1, unknown: 1, of: 2, atLeast: 2, holds: null },
      { id: 'one', name: null, deprived: 0, unknown: 0, of: 1, atLeast: 1, holds: false },
      { id: 'other', name: null, deprived: 0, unknown: 1, of: 1, atLeast: 1, holds: null },
    ],
  });
  expect(of('deprived').tests.map(({ holds }) => holds)).toEqual([true, false, true]);
  expect(of('notDeprived').tests.map(({ holds }) => holds)).toEqual([false, false, false]);
  expect(of('omit').tests.map(({ holds }) => holds)).toEqual([null, null, null]);
});
