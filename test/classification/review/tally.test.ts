import { describe, expect, test } from 'vitest';
import {
  type Evaluator,
  evaluateHousehold,
  newEvaluator,
} from '../../../src/classification/evaluate/evaluateHousehold.ts';
import {
  addTally,
  count,
  masks,
  newTally,
  sets,
  type Tally,
  tallyFinder,
} from '../../../src/classification/review/tally.ts';
import type { Household } from '../../../src/model/household/household.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { compiled } from '../../support/households.ts';
import { home, lacking, placeA, placeB, sixHomes } from '../../support/reviews.ts';

const [rules, indicators] = [4, 12];
const evaluator: Evaluator = newEvaluator(compiled(vietnam2022));
const put = (household: Household, into: Tally) => {
  evaluateHousehold(evaluator, household, []);
  count(into, evaluator);
};
const tallyOf = (...households: Household[]) => {
  const tally = newTally(null, rules, indicators);
  for (const each of households) put(each, tally);
  return tally;
};
/** The cells that are not 0, by their number. */
const cells = (column: Float64Array) =>
  Object.fromEntries([...column].flatMap((value, cell) => (value === 0 ? [] : [[cell, value]])));

/** Poor or near-poor: two things are lacking, and of a third it is not known. */
const either = (id: string, members: number) =>
  home(id, members, 0, {
    ...lacking.water,
    ...lacking.toilet,
    information: { television: true },
  });

describe('one household', () => {
  test('is counted once in households and by its size in persons', () => {
    // 2 is the bit of the near-poor, in the first column of 16 and in the second.
    expect(cells(tallyOf(home('H1', 3, 0, { ethnicMinority: false })).statuses)).toEqual({
      2: 1,
      18: 3,
    });
  });

  test('of an ethnic minority in two further columns', () => {
    const tally = tallyOf(home('H1', 3, 2_250_001, { ethnicMinority: true }));
    expect(cells(tally.statuses)).toEqual({ 8: 1, 24: 3, 40: 1, 56: 3 });
    expect(tally.unknownMinority).toBe(0);
  });

  test.each([[null], [undefined]])('of which that is %s is counted as such', (ethnicMinority) => {
    const known = home('H1', 3, 0, { ethnicMinority: false });
    const unknown = { ...known, ethnicMinority } as Household;
    expect(tallyOf(known, unknown).unknownMinority).toBe(1);
  });

  test('with several possible statuses stands in the cell of all of them', () => {
    const tally = tallyOf(either('H1', 2));
    expect(cells(tally.statuses)).toEqual({ 3: 1, 19: 2 });
    expect(cells(tally.rules)).toEqual({});
    expect(cells(tally.deprivations)).toEqual({});
  });

  test('is counted with the rule that decided', () => {
    expect([...tallyOf(...sixHomes).rules]).toEqual([2, 2, 1, 1]);
  });

  test('that is poor or near-poor with what it lacks and what cannot be told', () => {
    const [water, toilet, internet, means] = [8, 9, 10, 11];
    const poor = home('H1', 1, 0, {
      ...lacking.water,
      ...lacking.toilet,
      ...lacking.solidHouse,
      information: { television: true },
    });
    const nearPoor = [home('H2', 1, 0, lacking.water), home('H4', 1, 0, { information: null })];
    const average = home('H3', 1, 2_000_000, lacking.water);
    expect(cells(tallyOf(poor, ...nearPoor, average).deprivations)).toEqual({
      [4 * 6 + 1]: 1,
      [4 * water + 1]: 1,
      [4 * toilet + 1]: 1,
      [4 * internet]: 1,
      [4 * water + 3]: 1,
      [4 * internet + 2]: 1,
      [4 * means + 2]: 1,
    });
  });
});

test('the sets are four columns of the 16 sets of statuses', () => {
  expect(masks).toBe(2 ** 4);
  expect(Object.values(sets)).toEqual([0, 1, 2, 3]);
  expect(newTally(placeA, rules, indicators)).toEqual({
    place: placeA,
    statuses: new Float64Array(64),
    rules: new Float64Array(4),
    deprivations: new Float64Array(48),
    unknownMinority: 0,
  });
});

test('two tallies add up to the tally of both lists', () => {
  const [a, b] = [sixHomes.slice(0, 2), [...sixHomes.slice(2), either('H9', 2)]];
  const sum = tallyOf(...a);
  const other = tallyOf(...b);
  addTally(sum, other);
  expect(sum).toEqual(tallyOf(...a, ...b));
  expect(other).toEqual(tallyOf(...b));
});

test('a place has one tally, whether it comes up at once or later', () => {
  const found: Tally[] = [];
  const finder = tallyFinder(rules, indicators, found);
  const at = (place: Household['place']) =>
    finder({ ...home('H1', 1, 0), place: place ?? null }, 0);
  const tallies = [
    at(placeA),
    at({ ...placeA }),
    at(placeB),
    at(null),
    at({ code: placeA.code, vintage: '2025' }),
    at(placeA),
    at(undefined),
    at({ code: placeB.code, vintage: '2025' }),
  ];
  const [a, , b, nowhere, a2025, , , b2025] = tallies;
  expect(tallies).toEqual([a, a, b, nowhere, a2025, a, nowhere, b2025]);
  expect([1, 5].map((each) => tallies[each] === a)).toEqual([true, true]);
  expect(tallies[6]).toBe(nowhere);
  expect(found.map(({ place }) => place)).toEqual([
    placeA,
    placeB,
    null,
    { code: '00001', vintage: '2025' },
    { code: '00002', vintage: '2025' },
  ]);
  expect(found).toEqual([a, b, nowhere, a2025, b2025]);
});
