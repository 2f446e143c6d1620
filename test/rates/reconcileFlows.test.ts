import { expect, test } from 'vitest';
import { type FlowField, reconcileFlows } from '../../src/rates/reconcileFlows.ts';

test('infers along a chain: form 3 gives form 2 its transfer, and the balance its end', () => {
  const given = new Map<FlowField, number>([
    ['nearPoor.becamePoor', 4],
    ['poor.start', 10],
    ['poor.becameNearPoor', 3],
    ['poor.roseAbove', 1],
    ['poor.otherDecrease', 0],
    ['poor.fellBack', 0],
    ['poor.newlyArisen', 0],
    ['poor.otherIncrease', 2],
  ]);
  const { values, identities } = reconcileFlows(given);
  expect(values.get('poor.fromNearPoor')).toBe(4);
  expect(values.get('nearPoor.fromPoor')).toBe(3);
  // 10 − 3 − 1 − 0 + 4 + 0 + 0 + 2
  expect(values.get('poor.end')).toBe(12);
  expect(identities.map(({ id, holds }) => [id, holds])).toEqual([
    ['poorToNearPoor', null],
    ['nearPoorToPoor', null],
    ['poorBalance', null],
    ['nearPoorBalance', null],
    ['poorOutflow', true],
    ['nearPoorOutflow', null],
  ]);
  expect(given.size).toBe(8);
});

test('who left cannot be more than were there, even if not all who left are known', () => {
  const { identities } = reconcileFlows(
    new Map<FlowField, number>([
      ['poor.start', 10],
      ['poor.becameNearPoor', 20],
    ]),
  );
  expect(identities.find(({ id }) => id === 'poorOutflow')).toMatchObject({
    holds: false,
    missing: ['poor.roseAbove', 'poor.otherDecrease'],
  });
});

test('infers nothing from nothing', () => {
  const { values, identities } = reconcileFlows(new Map());
  expect(values.size).toBe(0);
  expect(identities.every(({ holds }) => holds === null)).toBe(true);
});
