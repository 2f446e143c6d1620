import { expect, test } from 'vitest';
import {
  type MemberBounds,
  newHouseholdTally,
} from '../../../src/multidimensional/members/householdTally.ts';
import type { Three } from '../../../src/multidimensional/members/readThree.ts';

/** What is known of one household whose members are pairs of eligible and deprived. */
function boundsOf(...members: readonly (readonly [Three, Three])[]) {
  const tally = newHouseholdTally();
  // Another household first, which must not show.
  tally.add(0, 1, 1);
  for (const [eligible, deprived] of members) tally.add(1, eligible, deprived);
  const bounds = {} as MemberBounds;
  tally.boundsOf(1, bounds);
  const { eligible, possible, leastDeprived, leastOf, mostDeprived, mostOf } = bounds;
  return [eligible, possible, `${leastDeprived}/${leastOf}`, `${mostDeprived}/${mostOf}`];
}

test('where all is known, least and most are the share', () => {
  expect(boundsOf([1, 1], [1, 0], [1, 0], [0, 1])).toEqual([3, 3, '1/3', '1/3']);
});

test('an open deprivation counts for the one and against the other', () => {
  expect(boundsOf([1, 1], [1, 255])).toEqual([2, 2, '1/2', '2/2']);
});

test('an open eligibility counts where it makes a difference', () => {
  expect(boundsOf([1, 0], [255, 1])).toEqual([1, 2, '0/1', '1/2']);
  expect(boundsOf([1, 1], [255, 0])).toEqual([1, 2, '1/2', '1/1']);
  expect(boundsOf([1, 1], [255, 255])).toEqual([1, 2, '1/2', '2/2']);
});

test('where nobody is known to be eligible, the share is that of whoever may be', () => {
  expect(boundsOf([255, 1])).toEqual([0, 1, '1/1', '1/1']);
  expect(boundsOf([255, 0])).toEqual([0, 1, '0/1', '0/1']);
  expect(boundsOf([255, 255])).toEqual([0, 1, '0/1', '1/1']);
  expect(boundsOf([0, 1])[1]).toBe(0);
});

test('members and eligible members are counted, past the first thousand households too', () => {
  const tally = newHouseholdTally();
  for (let household = 0; household < 5000; household++) {
    for (let member = 0; member <= household % 3; member++) tally.add(household, 1, 0);
    tally.add(household, household % 2 === 0 ? 0 : 255, 1);
  }
  const households = Array.from({ length: 5000 }, (_, household) => household);
  expect([...tally.members()]).toEqual(households.map((household) => (household % 3) + 2));
  expect([...tally.eligible()]).toEqual(households.map((household) => (household % 3) + 1));
});

test('without households there is nothing', () => {
  expect(newHouseholdTally().members()).toHaveLength(0);
});
