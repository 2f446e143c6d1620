import { expect, test } from 'vitest';
import { groupPatterns } from '../../../../src/tabulate/parts/finish/groupPatterns.ts';
import { groupTotals } from '../../../../src/tabulate/parts/finish/groupTotals.ts';
import { groupRows, groupWeight, sumAt } from '../../../../src/tabulate/parts/ledger.ts';
import { smallPlan, smallRows, stateOf } from '../smallParts.ts';

const state = stateOf(smallPlan, [smallRows]);
const tables = state.patterns.map((cells) => groupPatterns(cells, state.groups.length));
const totalsOf = (...finest: number[]) => groupTotals(state, Uint32Array.from(finest), tables);

test('a total has the sums of its groups, and leaves theirs as they are', () => {
  const gap = state.places.sums(0);
  const sums = (...finest: number[]) => {
    const { ledger } = totalsOf(...finest);
    return [groupRows, groupWeight, gap].map((place) => sumAt(ledger, place));
  };
  const wanted = [6, 12, expect.closeTo(1.7, 14)];
  expect(sums(0, 1)).toEqual(wanted);
  expect(sums(0, 1)).toEqual(wanted);
  expect(sums(1)).toEqual([2, 6, 0.5]);
  expect(sums()).toEqual([0, 0, 0]);
});

test('its distributions are those of its groups by value, without rows of no weight', () => {
  const pooled = totalsOf(0, 1).pooled(0);
  expect([...pooled.values]).toEqual([-2, 4, 5, 12]);
  expect([...pooled.weights]).toEqual([5, 2, 1, 1]);
  expect(pooled.population).toBe(9);
  expect([...totalsOf(1).pooled(1).values]).toEqual([0.5, 0.75]);
  expect([...totalsOf().pooled(0).values]).toEqual([]);
});

test('a distribution is put together once', () => {
  const totals = totalsOf(0, 1);
  expect(totals.pooled(1)).toBe(totals.pooled(1));
});

test('its patterns are those of its groups', () => {
  const { deprived, missing, rows, weight } = totalsOf(0, 1).patterns(0);
  expect([...deprived]).toEqual([0, 0, 1, 3]);
  expect([...missing]).toEqual([0, 2, 0, 0]);
  expect([...rows]).toEqual([2, 1, 2, 1]);
  expect([...weight]).toEqual([6, 3, 3, 0]);
  expect(totalsOf(1).patterns(0)).toBe(tables[0]?.[1]);
  expect(totalsOf().patterns(0).rows).toHaveLength(0);
});
