import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { addTo, groupWeight } from '../../../../src/tabulate/parts/ledger.ts';
import { writePartial } from '../../../../src/tabulate/parts/partial/writePartial.ts';
import type { GroupState } from '../../../../src/tabulate/parts/tableState.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallPartial, smallPlan, smallRows, stateOf } from '../smallParts.ts';

test('all that is kept of some rows is what was counted by hand', () => {
  expect(writePartial(stateOf(smallPlan, [smallRows]), ['one'])).toEqual(smallPartial);
  const chunks = [smallRows.slice(4), smallRows.slice(0, 3), [], smallRows.slice(3, 4)];
  const { groups } = writePartial(stateOf(smallPlan, chunks), ['one']);
  expect(groups).toEqual(smallPartial.groups);
});

test('text gives back every number as it was', () => {
  const partial = writePartial(stateOf(smallPlan, [smallRows]), ['one']);
  expect(JSON.parse(JSON.stringify(partial))).toEqual(partial);
});

test('the ids of parts ascend, and so do groups: numbers before texts', () => {
  const rows = ['b', 10, '2', 9, '__proto__', ''].map((g) => ({ ...smallRows[0], g }));
  const { parts, groups } = writePartial(stateOf(smallPlan, [rows]), ['b', 'a', 'B']);
  expect(parts).toEqual(['B', 'a', 'b']);
  expect(groups.map(({ labels }) => labels)).toEqual([
    [9],
    [10],
    [''],
    ['2'],
    ['__proto__'],
    ['b'],
  ]);
});

test('groups by several columns ascend by the first in which they differ', () => {
  const plan: Plan = { ...smallPlan, by: ['g', 'n'] };
  const rows = [
    ['b', 0],
    ['a', 2],
    ['b', 1],
    ['a', 1],
  ].map(([g, n]) => ({ ...smallRows[0], g, n }));
  expect(writePartial(stateOf(plan, [rows]), ['x']).groups.map(({ labels }) => labels)).toEqual([
    ['a', 1],
    ['a', 2],
    ['b', 0],
    ['b', 1],
  ]);
});

const simple = (measure: 'meanWelfare' | 'medianWelfare'): Plan => ({
  version: 1,
  welfare: 'x',
  mostValues: 256,
  indicators: [{ id: 'one', measure }],
});

test('a sum past the largest double is null, as JSON has no infinity, and minus zero is zero', () => {
  const rows = [8e307, 8e307, 8e307].map((x) => ({ x }));
  const sums = (own: readonly object[]) =>
    writePartial(
      stateOf(
        simple('meanWelfare'),
        own.map((row) => [row]),
      ),
      ['a'],
    ).groups[0]?.sums;
  expect(sums(rows)).toEqual([[null]]);
  expect(JSON.stringify(sums([{ x: -0 }]))).toBe('[[0]]');
});

test('refuses weights, and values that were put together, whose sum passes it', () => {
  const heavy = stateOf(smallPlan, [smallRows]);
  for (const { ledger } of heavy.groups) addTo(ledger, groupWeight, 1e308);
  expectPovertyError(() => writePartial(heavy, ['one']), { code: 'overflow', path: ['w'] });
  const unweighted = stateOf(simple('meanWelfare'), [[{ x: 1 }]]);
  addTo((unweighted.groups[0] as GroupState).ledger, groupWeight, Infinity);
  expectPovertyError(() => writePartial(unweighted, ['a']), { code: 'overflow', path: ['weight'] });
  // 300 values within 1/64 of each other.
  const near = Array.from({ length: 300 }, (_, at) => [{ x: 8e307 + at * 1e295 }]);
  const state = stateOf(simple('medianWelfare'), near);
  expectPovertyError(() => writePartial(state, ['a']), { code: 'overflow', path: ['x'] });
});
