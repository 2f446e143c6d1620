import { describe, expect, test } from 'vitest';
import type { StatusOfHousehold } from '../../../src/classification/flowReports.ts';
import {
  addFlow,
  type FlowCounts,
  newFlowCounts,
  toReport,
} from '../../../src/classification/review/flowCounts.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { placeA } from '../../support/reviews.ts';

type Status = StatusOfHousehold['status'];
type Side = readonly [Status, number] | null;

const fresh = { poor: false, nearPoor: false };
const of = (side: Side): StatusOfHousehold | null =>
  side === null
    ? null
    : deepFreeze({ household: 'H1', place: null, status: side[0], members: side[1] });

/** What is not 0 after one household is booked: `poor.start` and so on, in households and persons. */
function booked(was: Side, is: Side, back = fresh): Record<string, readonly number[]> {
  const counts = newFlowCounts(null);
  addFlow(counts, of(was), of(is), back);
  return nonZero(counts);
}

function nonZero({ household, person }: FlowCounts): Record<string, readonly number[]> {
  const found: Record<string, readonly number[]> = {};
  for (const form of ['poor', 'nearPoor'] as const) {
    const inPersons: Record<string, number> = person[form];
    for (const [field, count] of Object.entries(household[form])) {
      const both = [count, inPersons[field] as number];
      if (both.some((each) => each !== 0)) found[`${form}.${field}`] = both;
    }
  }
  return found;
}

describe('one household is booked in both units', () => {
  test.each<[string, Side, Side, Record<string, readonly number[]>]>([
    [
      'stays poor and loses two',
      ['poor', 5],
      ['poor', 3],
      { 'poor.start': [1, 5], 'poor.otherDecrease': [0, 2], 'poor.end': [1, 3] },
    ],
    [
      'stays near-poor and gains one',
      ['nearPoor', 5],
      ['nearPoor', 6],
      { 'nearPoor.start': [1, 5], 'nearPoor.otherIncrease': [0, 1], 'nearPoor.end': [1, 6] },
    ],
    [
      'becomes near-poor and gains one',
      ['poor', 5],
      ['nearPoor', 6],
      {
        'poor.start': [1, 5],
        'poor.becameNearPoor': [1, 5],
        'nearPoor.fromPoor': [1, 5],
        'nearPoor.otherIncrease': [0, 1],
        'nearPoor.end': [1, 6],
      },
    ],
    [
      'becomes poor and loses one',
      ['nearPoor', 5],
      ['poor', 4],
      {
        'nearPoor.start': [1, 5],
        'nearPoor.becamePoor': [1, 4],
        'nearPoor.otherDecrease': [0, 1],
        'poor.fromNearPoor': [1, 4],
        'poor.end': [1, 4],
      },
    ],
    [
      'rises from poor',
      ['poor', 2],
      ['aboveAverage', 2],
      { 'poor.start': [1, 2], 'poor.roseAbove': [1, 2] },
    ],
    [
      'rises from near-poor',
      ['nearPoor', 2],
      ['averageLiving', 3],
      { 'nearPoor.start': [1, 2], 'nearPoor.roseAbove': [1, 2] },
    ],
    [
      'newly poor, one gained',
      ['averageLiving', 2],
      ['poor', 3],
      { 'poor.newlyArisen': [1, 2], 'poor.otherIncrease': [0, 1], 'poor.end': [1, 3] },
    ],
    [
      'newly near-poor, one lost',
      ['aboveAverage', 3],
      ['nearPoor', 2],
      { 'nearPoor.newlyArisen': [1, 2], 'nearPoor.end': [1, 2] },
    ],
    ['leaves poor', ['poor', 2], null, { 'poor.start': [1, 2], 'poor.otherDecrease': [1, 2] }],
    [
      'leaves near-poor',
      ['nearPoor', 2],
      null,
      { 'nearPoor.start': [1, 2], 'nearPoor.otherDecrease': [1, 2] },
    ],
    ['comes poor', null, ['poor', 2], { 'poor.otherIncrease': [1, 2], 'poor.end': [1, 2] }],
    [
      'comes near-poor',
      null,
      ['nearPoor', 2],
      { 'nearPoor.otherIncrease': [1, 2], 'nearPoor.end': [1, 2] },
    ],
    ['is neither', ['averageLiving', 2], ['aboveAverage', 2], {}],
    ['leaves, neither', ['averageLiving', 2], null, {}],
    ['comes, neither', null, ['averageLiving', 2], {}],
  ])('%s', (_, was, is, expected) => {
    expect(booked(was, is)).toEqual(expected);
  });

  test('who is known from before falls back to that alone', () => {
    const fromAverage: Side = ['averageLiving', 2];
    const wasPoor = { poor: true, nearPoor: false };
    expect(booked(fromAverage, ['poor', 2], wasPoor)).toMatchObject({ 'poor.fellBack': [1, 2] });
    expect(booked(fromAverage, ['nearPoor', 2], wasPoor)).toMatchObject({
      'nearPoor.newlyArisen': [1, 2],
    });
    const wasNearPoor = { poor: false, nearPoor: true };
    expect(booked(fromAverage, ['nearPoor', 2], wasNearPoor)).toMatchObject({
      'nearPoor.fellBack': [1, 2],
    });
    expect(booked(fromAverage, ['poor', 2], wasNearPoor)).toMatchObject({
      'poor.newlyArisen': [1, 2],
    });
    // A near-poor household that becomes poor is neither.
    expect(booked(['nearPoor', 2], ['poor', 2], wasPoor)).not.toHaveProperty('poor.fellBack');
  });
});

test('households add up', () => {
  const counts = newFlowCounts(placeA);
  for (const size of [1, 2, 3]) addFlow(counts, of(['poor', size]), of(['poor', size]), fresh);
  expect(nonZero(counts)).toEqual({ 'poor.start': [3, 6], 'poor.end': [3, 6] });
  expect(counts.place).toBe(placeA);
});

describe('the report', () => {
  const counts = newFlowCounts(null);
  addFlow(counts, of(['averageLiving', 4]), of(['poor', 4]), fresh);
  addFlow(counts, of(['averageLiving', 3]), of(['nearPoor', 3]), { poor: true, nearPoor: true });

  test('of each unit, where history is known', () => {
    const told = { poor: true, nearPoor: true };
    expect(toReport(counts, 'household', told)).toMatchObject({
      unit: 'household',
      poor: { fellBack: 0, newlyArisen: 1, end: 1 },
      nearPoor: { fellBack: 1, newlyArisen: 0, end: 1 },
    });
    expect(toReport(counts, 'person', told)).toMatchObject({
      unit: 'person',
      poor: { fellBack: 0, newlyArisen: 4, end: 4 },
      nearPoor: { fellBack: 3, newlyArisen: 0, end: 3 },
    });
  });

  test('has no figure for who fell back and who is new where it is not', () => {
    const half = toReport(counts, 'person', { poor: false, nearPoor: true });
    expect(half.poor).toMatchObject({ start: 0, fellBack: null, newlyArisen: null, end: 4 });
    expect(half.nearPoor).toMatchObject({ fellBack: 3, newlyArisen: 0 });
    const none = toReport(counts, 'person', { poor: false, nearPoor: false });
    expect(none.nearPoor).toMatchObject({ fellBack: null, newlyArisen: null, end: 3 });
  });
});
