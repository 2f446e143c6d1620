import { expect, test } from 'vitest';
import { sortSample } from '../../src/sample/sortSample.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test('a sample is sorted with its weights, and its rows are known', () => {
  const welfare = Object.freeze([30, 10, 20, 10]);
  expect(sortSample({ welfare, weight: [1, 2, 3, 4], size: [1, 1, 2, 1] })).toEqual({
    kind: 'sorted',
    welfare: Float64Array.of(10, 10, 20, 30),
    weights: Float64Array.of(2, 4, 6, 1),
    order: Uint32Array.of(1, 3, 2, 0),
    length: 4,
    population: 13,
    unit: 'person',
    weighting: 'sampling × household-size',
    missingPolicy: 'refuse',
    missing: { rows: 0, weight: 0 },
  });
});

test('rows without a value are left out by name, and the rows of the others stay theirs', () => {
  const sorted = sortSample({ welfare: [30, Number.NaN, 20] }, { missing: 'omit' });
  expect(sorted.order).toEqual(Uint32Array.of(2, 0));
  expect([sorted.length, sorted.population, sorted.missing.rows]).toEqual([3, 2, 1]);
});

test('a column of doubles that was given is not written to', () => {
  const welfare = Float64Array.of(2, 1);
  const sorted = sortSample({ welfare });
  expect([...welfare]).toEqual([2, 1]);
  expect([...sorted.welfare]).toEqual([1, 2]);
});

test('options that are none are refused', () => {
  expectPovertyError(() => sortSample({ welfare: [] }, null as never), {
    code: 'missingValue',
    path: ['options'],
  });
  const options = { mising: 'omit' } as object;
  expectPovertyError(() => sortSample({ welfare: [] }, options), {
    code: 'unknownOption',
    path: ['mising'],
  });
});

test('groupings and lines come along by row of the sample, labels in the order of results', () => {
  const line = [3, 2, 1];
  const by = { area: ['b', 'a', 'b'], kind: { codes: [1, 0, 1], labels: ['y', 'x'] } };
  const sorted = sortSample({ welfare: [30, 10, 20], line, by });
  expect(sorted.line).toEqual(Float64Array.of(3, 2, 1));
  expect(sorted.by).toEqual({
    area: { codes: Uint32Array.of(1, 0, 1), labels: ['a', 'b'] },
    kind: { codes: Uint32Array.of(1, 0, 1), labels: ['y', 'x'] },
  });
  line[0] = 99;
  expect(sorted.line?.[0]).toBe(3);
});

test('another column is refused: it would be left behind without a word', () => {
  const sample = { welfare: [1], tax: [1] };
  expectPovertyError(() => sortSample(sample), { code: 'unknownOption', path: ['tax'] });
});
