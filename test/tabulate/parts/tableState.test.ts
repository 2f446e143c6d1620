import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addValues, type Distribution } from '../../../src/tabulate/distribution/distribution.ts';
import { writePartial } from '../../../src/tabulate/parts/partial/writePartial.ts';
import { partsPlan } from '../../../src/tabulate/parts/plan/partsPlan.ts';
import {
  addGroup,
  type GroupState,
  groupKey,
  newTableState,
  togetherOf,
} from '../../../src/tabulate/parts/tableState.ts';
import { smallPartial, smallPlan, smallRows, stateOf } from './smallParts.ts';

const parts = partsPlan(smallPlan);

test('at first nothing is kept', () => {
  const state = newTableState(parts);
  expect([state.rows, state.filtered, state.groups.length]).toEqual([0, 0, 0]);
  expect(state.patterns).toHaveLength(1);
  state.patterns[0]?.each(() => expect.unreachable());
});

test('a new group has the next place, and sums and distributions of its own', () => {
  const state = newTableState({ ...parts, mostValues: 300 });
  expect([addGroup(state, ['a']), addGroup(state, [7])]).toEqual([0, 1]);
  const [first, second] = state.groups as [GroupState, GroupState];
  expect([first.labels, second.labels]).toEqual([['a'], [7]]);
  // Two sums of a group, three of each of two sets, seven of each of three treatments, one of the gap, five of the status.
  expect(first.ledger).toEqual(new Float64Array(2 * (2 + 6 + 21 + 1 + 5)));
  first.ledger[0] = 1;
  addValues(first.distributions[0] as Distribution, Float64Array.of(1), null);
  expect(second.ledger[0]).toBe(0);
  expect(second.distributions.map(({ most, cells }) => [most, cells.size])).toEqual([
    [300, 0],
    [300, 0],
  ]);
});

test('two lists of labels have one key only if they are the same labels', () => {
  const label = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('1', 1, ',', '"', '__proto__'));
  const labels = fc.array(label, { maxLength: 3 });
  const same = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length === other.length && one.every((each, place) => each === other[place]);
  fc.assert(
    fc.property(labels, labels, (one, other) => {
      expect(groupKey(one) === groupKey(other)).toBe(same(one, other));
    }),
  );
  expect(groupKey([1])).not.toBe(groupKey(['1']));
  expect(groupKey(['a', 'b'])).not.toBe(groupKey(['a,b']));
});

test('several states together are that of all rows, and are left as they are', () => {
  const states = [smallRows.slice(2, 5), [], smallRows.slice(5), smallRows.slice(0, 2)].map(
    (rows) => stateOf(smallPlan, [rows]),
  );
  const before = states.map((state) => writePartial(state, ['part']));
  const all = togetherOf(parts, states);
  // Groups have the places of those that came first.
  expect(all.groups.map(({ labels }) => labels)).toEqual([['a'], [7]]);
  expect(writePartial(all, ['one'])).toEqual(smallPartial);
  expect(states.map((state) => writePartial(state, ['part']))).toEqual(before);
});

test('of no states it is that of no rows', () => {
  const { rows, filtered, groups } = togetherOf(parts, []);
  expect([rows, filtered, groups]).toEqual([0, 0, []]);
});
