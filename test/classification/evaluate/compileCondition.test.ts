import { describe, expect, test } from 'vitest';
import { no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { compileHousehold } from '../../../src/classification/evaluate/compileCondition.ts';
import { householdFacts } from '../../../src/model/household/facts.ts';
import type { Household } from '../../../src/model/household/household.ts';
import type { HouseholdCondition } from '../../../src/model/standard/condition.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { adult, household, pupil, scratchOf, withFact } from '../../support/households.ts';

const ask = (condition: HouseholdCondition, given: Household) =>
  compileHousehold(condition)(scratchOf(given));

const members = (count: number) =>
  Array.from({ length: count }, () => adult({ birthDate: '1990-05-01' }));

test('any member', () => {
  const where = { kind: 'fact', fact: 'insured', isOneOf: [false] } as const;
  const insured = (...values: (boolean | null)[]) =>
    ask(
      { kind: 'anyMember', where },
      household({ members: values.map((value) => adult({ insured: value })) }),
    );
  expect(insured(true, false)).toBe(yes);
  expect(insured(true, null)).toBe(unknown);
  expect(insured(true, true)).toBe(no);
});

describe('a share of members', () => {
  const child = { kind: 'age', from: null, before: 16 } as const;
  const share = (above: string, children: number, grown: number, ageless = 0) => {
    const all = [
      ...Array.from({ length: children }, () => pupil('2015-01-01', 'primary')),
      ...members(grown),
      ...Array.from({ length: ageless }, () => adult()),
    ];
    return ask({ kind: 'memberShare', where: child, above }, household({ members: all }));
  };

  test('has to be above the fraction, not on it', () => {
    expect([share('1/2', 1, 1), share('1/2', 2, 2), share('1/2', 3, 2)]).toEqual([no, no, yes]);
    expect([share('1/3', 1, 2), share('1/3', 2, 3), share('1/3', 3, 6)]).toEqual([no, yes, no]);
    expect([share('0', 0, 1), share('0', 1, 9)]).toEqual([no, yes]);
    // A tenth of ten, where 0.1 as a double would not do.
    expect([share('0.1', 1, 9), share('30%', 3, 7), share('30%', 3, 6)]).toEqual([no, no, yes]);
  });

  test('with members of whom it is not known can be told or not', () => {
    expect(share('1/2', 3, 1, 1)).toBe(yes);
    expect(share('1/2', 1, 2, 1)).toBe(no);
    expect(share('1/2', 1, 2, 2)).toBe(unknown);
    expect(share('1/2', 0, 0, 1)).toBe(unknown);
  });
});

describe('the floor area', () => {
  const area = (below: number, size: number, floorArea: unknown) =>
    ask(
      { kind: 'areaPerMember', below },
      household({ members: members(size), dwelling: { floorArea: untyped<number>(floorArea) } }),
    );

  test('is below so many square meters a member, not on it', () => {
    expect([area(8, 3, 23.9), area(8, 3, 24), area(8, 3, 24.1)]).toEqual([yes, no, no]);
    expect([area(8, 1, 0), area(8, 1, -0)]).toEqual([yes, yes]);
    expect([area(8, 3, null), area(8, 3, undefined)]).toEqual([unknown, unknown]);
    expect(ask({ kind: 'areaPerMember', below: 8 }, household({ dwelling: null }))).toBe(unknown);
  });

  test('is compared exactly where the law has a fraction', () => {
    // 8.1 × 3 is 24.299999999999997 in doubles, and 0.1 × 3 is 0.30000000000000004.
    expect([area(8.1, 3, 24.29), area(8.1, 3, 24.3), area(8.1, 3, 24.31)]).toEqual([yes, no, no]);
    expect([area(0.1, 3, 0.29), area(0.1, 3, 0.3)]).toEqual([yes, no]);
  });

  test.each([
    ['a text', '24', 'invalidType'],
    ['a list', [24], 'invalidType'],
    ['a bigint', 24n, 'invalidType'],
    ['a negative number', -1, 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ] as const)('refuses %s', (_, floorArea, code) => {
    expectPovertyError(() => area(8, 3, floorArea), { code, path: ['dwelling', 'floorArea'] });
  });
});

test('a fact of the household', () => {
  const water: HouseholdCondition = { kind: 'fact', fact: 'water', isOneOf: ['surface', 'other'] };
  const sources = ['piped', 'surface', 'other', null] as const;
  expect(sources.map((source) => ask(water, household({ water: source })))).toEqual([
    no,
    yes,
    yes,
    unknown,
  ]);
});

test('refuses every fact at a value it cannot have, with its path', () => {
  const records = { dwelling: ['walls', 'frame', 'roof'], none: ['water', 'toilet'] };
  for (const [fact, [value]] of Object.entries(householdFacts)) {
    const condition = { kind: 'fact', fact, isOneOf: [value] } as HouseholdCondition;
    const record = records.none.includes(fact)
      ? []
      : [records.dwelling.includes(fact) ? 'dwelling' : 'information'];
    for (const [stranger, code] of [
      ['constructor', 'unknownOption'],
      ['__proto__', 'unknownOption'],
      [1, 'invalidType'],
      [[value], 'invalidType'],
    ] as const) {
      expectPovertyError(() => ask(condition, withFact(household(), fact, stranger)), {
        code,
        path: [...record, fact],
      });
    }
  }
});

test('all of some, and at least so many', () => {
  const fact = (name: 'radio' | 'tablet' | 'laptop'): HouseholdCondition => ({
    kind: 'fact',
    fact: name,
    isOneOf: [false],
  });
  const of = [fact('radio'), fact('tablet'), fact('laptop')];
  const has = (radio: boolean | null, tablet: boolean | null, laptop: boolean | null) =>
    household({ information: { radio, tablet, laptop } });
  const all = (...values: Parameters<typeof has>) => ask({ kind: 'all', of }, has(...values));
  const two = (...values: Parameters<typeof has>) =>
    ask({ kind: 'atLeast', count: 2, of }, has(...values));
  expect(all(false, false, false)).toBe(yes);
  expect(all(false, null, false)).toBe(unknown);
  expect(all(false, null, true)).toBe(no);
  expect(two(false, null, false)).toBe(yes);
  expect(two(false, null, true)).toBe(unknown);
  expect(two(null, null, true)).toBe(unknown);
  expect(two(true, true, null)).toBe(no);
  expect(ask({ kind: 'all', of: [{ kind: 'atLeast', count: 1, of }] }, has(true, true, true))).toBe(
    no,
  );
});
