import { expect, test } from 'vitest';
import { pairGroups } from '../../../src/multidimensional/change/pairGroups.ts';
import { profileOf } from './profiles.ts';

const groupingOf = (rows: readonly string[]) => profileOf(rows).groupings[0];

test('matches groups by label, whatever it is called, and keeps those of one period', () => {
  const before = groupingOf(['__proto__ 11', 'north 10', 'north 00']);
  const after = groupingOf(['constructor 00', '__proto__ 01']);
  const found = pairGroups(before, after).map(({ label, before, after }) => [
    label,
    before?.rows ?? null,
    after?.headcount ?? null,
  ]);
  expect(found).toEqual([
    ['__proto__', 1, 1],
    ['north', 2, null],
    ['constructor', null, 0],
  ]);
});

test('a number is not the text that it is written with', () => {
  const [before, after] = [groupingOf(['1 00']), groupingOf(['1 00'])];
  const [group] = after?.groups ?? [];
  const numbered = { by: 'place', groups: group === undefined ? [] : [{ ...group, label: 1 }] };
  expect(pairGroups(before, numbered).map(({ label }) => label)).toEqual(['1', 1]);
});

test('a grouping of one period has its groups on one side', () => {
  const grouping = groupingOf(['north 10']);
  expect(pairGroups(grouping, undefined)).toMatchObject([{ label: 'north', after: null }]);
  expect(pairGroups(undefined, grouping)).toMatchObject([{ label: 'north', before: null }]);
  expect(pairGroups(undefined, undefined)).toEqual([]);
});
