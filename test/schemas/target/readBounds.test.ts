import { expect, test } from 'vitest';
import { readBounds } from '../../../src/schemas/target/readBounds.ts';

const told = (goal: unknown) => {
  const faults: string[] = [];
  readBounds(goal, 'plain', (rule, path) => void faults.push(`${path.join('.')} ${rule}`));
  return faults;
};

test('a goal has one bound, or two in order', () => {
  expect(told({ atLeast: 1 })).toEqual([]);
  expect(told({ atLeast: 1, atMost: 1 })).toEqual([]);
  expect(told({ moreThan: 1, lessThan: '1.5' })).toEqual([]);
});

test('a goal that contradicts itself is told', () => {
  expect(told({})).toEqual(['goal goal']);
  expect(told({ atLeast: 1, moreThan: 1 })).toEqual(['goal.moreThan oneBound']);
  expect(told({ atLeast: 2, atMost: 1 })).toEqual(['goal boundOrder']);
  expect(told({ moreThan: 1, atMost: 1 })).toEqual(['goal boundOrder']);
  expect(told({ atMost: '50%' })).toEqual(['goal.atMost plainNumber']);
});

test('what is no goal is left to its own field', () => {
  for (const goal of [null, undefined, 5, 'x', []]) expect(told(goal)).toEqual([]);
  expect(told({ atMost: {} })).toEqual([]);
});
