import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { SortedSample } from '../../../src/sample/welfareSample.ts';
import { groupColumns } from '../../../src/tabulate/batch/groupColumns.ts';
import { blockSamples } from '../../../src/tabulate/batch/groupSamples.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { bindChecked } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundWelfare } from '../../../src/tabulate/measures/boundIndicator.ts';

const line = { kind: 'column', column: 'z' } as const;
const plan = checkPlan({
  version: 1,
  welfare: 'x',
  weight: { kind: 'frequency', column: 'w' },
  by: ['g'],
  indicators: [
    { id: 'mean', measure: 'meanWelfare' },
    { id: 'gini', measure: 'giniIndex' },
    { id: 'other', measure: 'meanWelfare', column: 'y' },
    { id: 'poor', measure: 'povertyHeadcount', line },
    { id: 'tax', measure: 'kakwaniIndex', tax: 't' },
    { id: 'between', measure: 'betweenGroupShare', by: 'c', alpha: 1 },
    {
      id: 'source',
      measure: 'sourceShare',
      sources: ['x', 't'],
      source: 't',
      attribution: 'covariance',
    },
  ],
});
const reader = newTableReader(plan);
const block = reader.read({
  g: ['b', 'a', 'b', 'b'],
  x: [30, 20, 10, 40],
  y: [1, 2, 3, 4],
  z: [9, 8, 7, 6],
  t: [0, 1, 2, 3],
  c: ['p', 'q', 'q', 'p'],
  w: [1, 2, 3, 4],
});
const groups = tableGroups(plan, reader.groups);
const bounds = bindChecked(plan) as BoundWelfare[];
const samplesOf = blockSamples(block, groupColumns(block, groups), bounds, plan);
const [mean, gini, other, poor, tax, between, source] = bounds as [
  BoundWelfare,
  BoundWelfare,
  BoundWelfare,
  BoundWelfare,
  BoundWelfare,
  BoundWelfare,
  BoundWelfare,
];
// Everybody, a, b.
const own = samplesOf(2);

test('measures of one column share a sample that is sorted where one of them is faster so', () => {
  const sample = own.sampleOf(mean);
  expect(own.sampleOf(gini)).toBe(sample);
  expect(sample).toMatchObject({ kind: 'sorted', weighting: 'frequency', unit: 'row' });
  expect(sample.welfare).toEqual(Float64Array.of(10, 30, 40));
  expect('weights' in sample && sample.weights).toEqual(Float64Array.of(3, 1, 4));
});

test('what nobody wants sorted stays as it is', () => {
  expect(own.sampleOf(other)).toEqual({
    welfare: Float64Array.of(1, 3, 4),
    weight: { kind: 'sampling', values: Float64Array.of(1, 3, 4) },
  });
});

test('lines of rows, taxes, sources and labels go along', () => {
  expect(own.sampleOf(poor)).toMatchObject({ line: Float64Array.of(9, 7, 6) });
  expect(own.sampleOf(tax)).toMatchObject({ tax: Float64Array.of(0, 2, 3) });
  expect(own.sampleOf(source)).toMatchObject({
    sources: { x: Float64Array.of(30, 10, 40), t: Float64Array.of(0, 2, 3) },
  });
  const { by } = own.sampleOf(between) as { readonly by?: Readonly<Record<string, object>> };
  expect(by).toEqual({ c: { codes: Uint32Array.of(0, 1, 0), labels: ['p', 'q'] } });
});

test('of all rows the columns are those of the block', () => {
  const whole = samplesOf(null);
  expect(whole.places()).toBeNull();
  expect(whole.sampleOf(other).welfare).toBe(block.numbers('y'));
  expect(Array.from(own.places() ?? [])).toEqual([0, 2, 3]);
});

test('a sample of known rows has the same values', () => {
  const { order, ...sample } = own.byRow(gini) as SortedSample;
  const { order: unknown, ...fast } = own.sampleOf(gini) as SortedSample;
  expect(sample).toEqual(fast);
  // Of 30, 10 and 40 the second is the least.
  expect([...order]).toEqual([1, 0, 2]);
  expect([...unknown]).toEqual([0, 1, 2]);
  expect(own.byRow(other)).toBe(own.sampleOf(other));
  expect(own.byRow(tax)).toEqual(own.sampleOf(tax));
});
