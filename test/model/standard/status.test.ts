import { expect, test } from 'vitest';
import {
  type HouseholdStatus,
  householdStatuses,
  statusNames,
} from '../../../src/model/standard/status.ts';

const all: { readonly [status in HouseholdStatus]: string } = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  averageLiving: 'hộ có mức sống trung bình',
  aboveAverage: 'hộ có mức sống trên trung bình',
};

test('the statuses are those of the type, the worst first', () => {
  expect(householdStatuses).toEqual(Object.keys(all));
});

test('each has its Vietnamese name and an English one of its own', () => {
  const names = Object.entries(statusNames).map(([status, { vi }]) => [status, vi]);
  expect(Object.fromEntries(names)).toEqual(all);
  expect(new Set(Object.values(statusNames).map(({ en }) => en)).size).toBe(4);
});
