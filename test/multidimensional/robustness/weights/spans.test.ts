import { expect, test } from 'vitest';
import {
  newSpan,
  newSummary,
  ranksOf,
} from '../../../../src/multidimensional/robustness/weights/spans.ts';

test('a span keeps the least and the most, and leaves out what has no value', () => {
  const span = newSpan(0.5);
  expect(span.span()).toEqual({ own: 0.5, least: null, most: null });
  for (const value of [0.3, null, 0.7, 0.1]) span.add(value);
  expect(span.span()).toEqual({ own: 0.5, least: 0.1, most: 0.7 });
  const zero = newSpan(null);
  zero.add(0);
  expect(zero.span()).toEqual({ own: null, least: 0, most: 0 });
});

test('a summary has the mean and the least of what has a value', () => {
  const summary = newSummary();
  expect(summary.summary()).toEqual({ mean: null, least: null });
  summary.add(null);
  expect(summary.summary()).toEqual({ mean: null, least: null });
  for (const value of [1, -0.5, null, 0.25]) summary.add(value);
  expect(summary.summary()).toEqual({ mean: 0.25, least: -0.5 });
});

test('ranks are from 1, shared by equals, without those that have no value', () => {
  expect(ranksOf(Float64Array.of(1, Number.NaN, 0, 1, 2))).toEqual([2.5, null, 1, 2.5, 4]);
  expect(ranksOf(new Float64Array(0))).toEqual([]);
});
