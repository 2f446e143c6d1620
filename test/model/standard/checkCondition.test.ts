import { describe, expect, test } from 'vitest';
import { type ErrorPath, PovertyError, type PovertyErrorCode } from '../../../src/errors.ts';
import { checkHouseholdCondition } from '../../../src/model/standard/checkCondition.ts';
import type { HouseholdCondition } from '../../../src/model/standard/condition.ts';
import { badChoices, badDates, badLists, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const check = (condition: unknown) =>
  checkHouseholdCondition(untyped<HouseholdCondition>(condition), ['condition']);

function expectRefusal(condition: unknown, code: PovertyErrorCode, ...path: ErrorPath) {
  return expectPovertyError(() => check(condition), { code, path: ['condition', ...path] });
}

/** A condition on a household made of one on a person. */
const anyMember = (where: unknown) => ({ kind: 'anyMember', where });

const ofHousehold = {
  fact: { kind: 'fact', fact: 'toilet', isOneOf: ['none', 'other'] },
  yesNo: { kind: 'fact', fact: 'usesInternet', isOneOf: [false] },
  areaPerMember: { kind: 'areaPerMember', below: 8 },
  memberShare: {
    kind: 'memberShare',
    above: '1/2',
    where: { kind: 'age', from: null, before: 16 },
  },
};
const ofPerson = {
  fact: { kind: 'fact', fact: 'insured', isOneOf: [false] },
  ages: { kind: 'age', from: 16, before: 31 },
  anyAge: { kind: 'age', from: null, before: null },
  oneYear: { kind: 'age', from: 0, before: 1 },
  oldest: { kind: 'age', from: 130, before: null },
  bornFrom: { kind: 'bornFrom', date: '1986-01-01' },
};

describe('takes', () => {
  test.each(Object.entries(ofHousehold))('%s of a household', (_, condition) => {
    expect(() => check(deepFreeze(condition))).not.toThrow();
  });

  test.each(Object.entries(ofPerson))('%s of a person', (_, condition) => {
    expect(() => check(deepFreeze(anyMember(condition)))).not.toThrow();
  });

  test('all and at least so many of either', () => {
    const household = Object.values(ofHousehold);
    const person = Object.values(ofPerson);
    for (const [wrap, of] of [
      [(condition: unknown) => condition, household],
      [anyMember, person],
    ] as const) {
      expect(() => check(wrap({ kind: 'all', of }))).not.toThrow();
      for (const count of [1, of.length]) {
        expect(() => check(wrap({ kind: 'atLeast', count, of }))).not.toThrow();
      }
    }
  });

  test('a share of none and a share of almost all', () => {
    for (const above of ['0', '0.5', '50%', '999/1000']) {
      expect(() => check({ ...ofHousehold.memberShare, above })).not.toThrow();
    }
  });

  test('a record without a prototype, and one of getters', () => {
    const bare = Object.assign(Object.create(null), ofHousehold.fact);
    expect(() => check(bare)).not.toThrow();
    const getters = {
      get kind() {
        return 'areaPerMember';
      },
      get below() {
        return 8;
      },
    };
    expect(() => check(getters)).not.toThrow();
  });
});

describe('refuses', () => {
  test.each(badRecords)('%s for a condition, of a household or a person', (_, value, code) => {
    expectRefusal(value, code);
    expectRefusal(anyMember(value), code, 'where');
    expectRefusal({ ...ofHousehold.memberShare, where: value }, code, 'where');
    expectRefusal({ kind: 'all', of: [ofHousehold.fact, value] }, code, 'of', 1);
  });

  test.each(badChoices)('%s for the kind', (_, kind, code) => {
    expectRefusal({ ...ofHousehold.fact, kind }, code, 'kind');
    expectRefusal(anyMember({ ...ofPerson.fact, kind }), code, 'where', 'kind');
  });

  test('a condition on a person for one on a household, and the reverse', () => {
    expectRefusal(ofPerson.ages, 'unknownOption', 'kind');
    expectRefusal(ofPerson.bornFrom, 'unknownOption', 'kind');
    expectRefusal(anyMember(ofHousehold.areaPerMember), 'unknownOption', 'where', 'kind');
    expectRefusal(anyMember(anyMember(ofPerson.ages)), 'unknownOption', 'where', 'kind');
    expectRefusal(ofPerson.fact, 'invalidStandard', 'fact');
    expectRefusal(anyMember(ofHousehold.fact), 'invalidStandard', 'where', 'fact');
  });

  test.each([
    'floorArea',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    '',
    undefined,
    null,
    0,
    ['toilet'],
    { toString: () => 'toilet' },
  ])('the fact %o', (fact) => {
    expectRefusal({ ...ofHousehold.fact, fact }, 'invalidStandard', 'fact');
    expectRefusal(anyMember({ ...ofPerson.fact, fact }), 'invalidStandard', 'where', 'fact');
  });

  test.each(badLists)(
    '%s for the values of a fact, and for the parts of a condition',
    (_, value, code) => {
      expectRefusal({ ...ofHousehold.fact, isOneOf: value }, code, 'isOneOf');
      expectRefusal({ kind: 'all', of: value }, code, 'of');
      expectRefusal(anyMember({ kind: 'atLeast', count: 1, of: value }), code, 'where', 'of');
    },
  );

  test('no values and no parts', () => {
    expectRefusal({ ...ofHousehold.fact, isOneOf: [] }, 'invalidStandard', 'isOneOf');
    expectRefusal({ kind: 'all', of: [] }, 'invalidStandard', 'of');
    expectRefusal({ kind: 'atLeast', count: 0, of: [] }, 'invalidStandard', 'of');
  });

  test.each(['pit', 'None', 'constructor', true, 0, null, undefined])('the value %o', (value) => {
    const error = expectRefusal(
      { ...ofHousehold.fact, isOneOf: ['none', value] },
      'invalidStandard',
      'isOneOf',
      1,
    );
    expect(error.expected).toContain('a value of toilet: "septic", "pourFlush"');
  });

  test('text for a question of yes or no', () => {
    const error = expectRefusal(
      { ...ofHousehold.yesNo, isOneOf: ['false'] },
      'invalidStandard',
      'isOneOf',
      0,
    );
    expect(error.expected).toBe('a value of usesInternet: true, false');
  });

  test.each([0, 3, 1.5, -1, Number.NaN, '1', undefined, null])('%o of two conditions', (count) => {
    const of = [ofHousehold.fact, ofHousehold.yesNo];
    const error = expectRefusal({ kind: 'atLeast', count, of }, 'invalidStandard', 'count');
    expect(error.expected).toBe('a whole number from 1 to 2');
  });

  test.each([-1, 131, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '16', undefined])(
    'the age %o',
    (age) => {
      const ages = { kind: 'age', from: null, before: null };
      expectRefusal(anyMember({ ...ages, from: age }), 'invalidStandard', 'where', 'from');
      expectRefusal(anyMember({ ...ages, before: age }), 'invalidStandard', 'where', 'before');
    },
  );

  test.each([
    [16, 16],
    [18, 16],
  ])('ages from %i to before %i', (from, before) => {
    const error = expectRefusal(
      anyMember({ kind: 'age', from, before }),
      'invalidStandard',
      'where',
      'before',
    );
    expect(error.expected).toBe(`an age above ${from}`);
  });

  test.each(badDates)('%s for a day of birth', (_, date, code) => {
    expectRefusal(anyMember({ kind: 'bornFrom', date }), code, 'where', 'date');
  });

  test.each([0, -8, Number.NaN, Number.POSITIVE_INFINITY, '8', undefined, null])(
    'an area below %o',
    (below) => {
      expectRefusal({ kind: 'areaPerMember', below }, 'invalidStandard', 'below');
    },
  );

  test.each<[unknown, PovertyErrorCode]>([
    ['1', 'invalidStandard'],
    ['100%', 'invalidStandard'],
    ['-1/2', 'invalidStandard'],
    [`1/${2 ** 53 - 1}`, 'invalidStandard'],
    ['half', 'invalidNumeral'],
    ['1/0', 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [['1/2'], 'invalidType'],
  ])('a share above %o', (above, code) => {
    expectRefusal({ ...ofHousehold.memberShare, above }, code, 'above');
  });
});

describe('depth', () => {
  const nested = (levels: number, inner: unknown): unknown =>
    levels === 0 ? inner : { kind: 'all', of: [nested(levels - 1, inner)] };

  test('takes eight conditions within each other and refuses nine', () => {
    expect(() => check(nested(8, ofHousehold.fact))).not.toThrow();
    expect(() => check(anyMember(nested(8, ofPerson.fact)))).not.toThrow();
    const deep = Array.from({ length: 8 }, () => ['of', 0]).flat();
    const error = expectRefusal(nested(9, ofHousehold.fact), 'invalidStandard', ...deep);
    expect(error.expected).toBe('conditions nested at most 8 deep');
    expectRefusal(anyMember(nested(9, ofPerson.fact)), 'invalidStandard', 'where', ...deep);
  });

  test.each(['all', 'atLeast'])('refuses a condition that contains itself under %s', (kind) => {
    for (const wrap of [(condition: unknown) => condition, anyMember]) {
      const cyclic: { kind: string; count: number; of: unknown[] } = { kind, count: 1, of: [] };
      cyclic.of.push(cyclic, cyclic);
      expect(() => check(wrap(cyclic))).toThrow(PovertyError);
      expect(() => check(wrap(cyclic))).toThrow(/nested at most 8 deep/);
    }
  });

  test('refuses a member whose condition is the condition on the household', () => {
    const cyclic: { kind: string; where: unknown } = { kind: 'anyMember', where: null };
    cyclic.where = cyclic;
    expectRefusal(cyclic, 'unknownOption', 'where', 'kind');
  });
});
