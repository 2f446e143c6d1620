import { expect, test } from 'vitest';
import { readHome, readPerson, stepsTo } from '../../../src/classification/evaluate/readFact.ts';
import { householdFacts, personFacts } from '../../../src/model/household/facts.ts';
import { household } from '../../support/households.ts';

const bare = { id: 'H1', date: '2023-12-31', members: [{}] };

test('reads each fact of a person by its name', () => {
  expect(Object.keys(readPerson)).toEqual(Object.keys(personFacts));
  for (const [fact, read] of Object.entries(readPerson)) {
    expect([fact, read({ [fact]: fact }), read({})]).toEqual([fact, fact, undefined]);
  }
});

test('reads each fact of a household from the record it stands in', () => {
  expect(Object.keys(readHome)).toEqual(Object.keys(householdFacts));
  const dwelling = ['walls', 'frame', 'roof'];
  for (const [fact, read] of Object.entries(readHome)) {
    const own = { [fact]: fact };
    const record = dwelling.includes(fact) ? { dwelling: own } : { information: own };
    const given = fact === 'water' || fact === 'toilet' ? own : record;
    expect([fact, read({ ...bare, ...given })]).toEqual([fact, fact]);
    expect(read(bare)).toBe(undefined);
    expect(read({ ...bare, dwelling: null, information: null })).toBe(undefined);
  }
});

test('says the steps to a fact', () => {
  expect(stepsTo('water')).toEqual(['water']);
  expect(stepsTo('floorArea')).toEqual(['dwelling', 'floorArea']);
  expect(stepsTo('radio')).toEqual(['information', 'radio']);
  // Each path leads to the fact of a household that has all.
  for (const fact of Object.keys(readHome) as (keyof typeof readHome)[]) {
    let at: unknown = household();
    for (const step of stepsTo(fact)) at = (at as Record<string, unknown>)[step];
    expect(at).toBe(readHome[fact](household()));
    expect(at).not.toBe(undefined);
  }
});
