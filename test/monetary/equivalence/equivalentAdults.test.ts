import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  equivalentAdults,
  requireChildAge,
} from '../../../src/monetary/equivalence/equivalentAdults.ts';
import { badLists, badNumbers, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const ages = (...list: readonly number[]) => deepFreeze(list.map((age) => ({ age })));

describe('scales by name', () => {
  test('need no ages where they ask for none', () => {
    const members = [{}, { age: null }, { sex: 'female' }, {}] as const;
    expect(equivalentAdults(members, { scale: 'perHead' })).toBe(4);
    expect(equivalentAdults(members, { scale: 'squareRoot' })).toBe(2);
    expect(equivalentAdults(members, { scale: { elasticity: 0.5 } })).toBe(2);
    expect(equivalentAdults([{}], { scale: { elasticity: 0 } })).toBe(1);
  });

  // Eurostat: 14 and older is an adult.
  test.each([
    ['oecd', ages(40, 38, 14, 13), 1 + 0.7 * 2 + 0.5],
    ['modifiedOecd', ages(40, 38, 14, 13), 1 + 0.5 * 2 + 0.3],
    ['modifiedOecd', ages(14), 1],
    ['modifiedOecd', ages(13.999, 40), 1.3],
    ['modifiedOecd', ages(0, 130), 1.3],
    ['modifiedOecd', ages(12, 9, 3), 1.6],
    ['oecd', ages(12), 1],
  ] as const)('%s of %o', (scale, members, wanted) => {
    expect(equivalentAdults(members, { scale })).toBeCloseTo(wanted, 14);
  });

  test('the age of a child may be another', () => {
    const members = ages(40, 17);
    expect(equivalentAdults(members, { scale: 'oecd' })).toBe(1.7);
    expect(equivalentAdults(members, { scale: 'oecd', childBelow: 18 })).toBe(1.5);
    expect(requireChildAge(undefined, 'oecd')).toBe(14);
    expect(requireChildAge(18, 'modifiedOecd')).toBe(18);
    expectPovertyError(() => requireChildAge(0, 'oecd'), {
      code: 'invalidNumber',
      path: ['childBelow'],
    });
    for (const scale of ['perHead', { elasticity: 1 }, { table: [] }] as const) {
      expectPovertyError(() => equivalentAdults(members, { scale, childBelow: 18 }), {
        code: 'unknownOption',
        path: ['childBelow'],
      });
    }
  });

  test('the order of members does not matter, and one more is never less', () => {
    const age = fc.integer({ min: 0, max: 99 });
    const scale = fc.constantFrom('perHead', 'squareRoot', 'oecd', 'modifiedOecd' as const);
    fc.assert(
      fc.property(fc.array(age, { minLength: 1 }), age, scale, (list, more, name) => {
        const adults = (members: readonly number[]) =>
          equivalentAdults(
            members.map((one) => ({ age: one })),
            { scale: name },
          );
        expect(adults([...list].reverse())).toBe(adults(list));
        expect(adults([...list, more])).toBeGreaterThan(adults(list));
        expect(adults(list)).toBeGreaterThanOrEqual(1);
        expect(adults(list)).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});

describe('a table', () => {
  const table = deepFreeze([
    { belowAge: 5, value: 0.4 },
    { fromAge: 5, belowAge: 15, value: 0.6 },
    { fromAge: 15, sex: 'female', value: 0.8 },
    { fromAge: 15, sex: 'male', value: 1 },
  ] as const);
  const family = deepFreeze([
    { age: 40, sex: 'female' },
    { age: 42, sex: 'male' },
    { age: 15, sex: 'female' },
    { age: 5 },
    { age: 4.9 },
  ] as const);

  test('counts each member by the first row that fits', () => {
    expect(equivalentAdults(family, { scale: { table } })).toBeCloseTo(
      0.8 + 1 + 0.8 + 0.6 + 0.4,
      14,
    );
    const twice = [{ fromAge: 60, value: 0.5 }, { value: 1 }, { value: 9 }];
    expect(equivalentAdults(ages(60, 59, 0), { scale: { table: twice } })).toBe(2.5);
  });

  test('counts the first in the list who is old enough as the first adult', () => {
    const firstAdult = { fromAge: 15, value: 3 };
    expect(equivalentAdults(family, { scale: { table, firstAdult } })).toBeCloseTo(
      3 + 1 + 0.8 + 1,
      14,
    );
    const [woman, man, girl, boy, baby] = family;
    const other = [baby, man, woman, girl, boy];
    expect(equivalentAdults(other, { scale: { table, firstAdult } })).toBeCloseTo(
      0.4 + 3 + 1.6 + 0.6,
      14,
    );
    expect(equivalentAdults([baby, boy], { scale: { table, firstAdult } })).toBeCloseTo(3.6, 14);
  });

  test('is the modified OECD scale if it says so', () => {
    const oecd = [{ belowAge: 14, value: 0.3 }, { value: 0.5 }];
    const scale = { table: oecd, firstAdult: { fromAge: 14, value: 1 } };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), (list) => {
        const members = list.map((age) => ({ age }));
        const wanted = equivalentAdults(members, { scale: 'modifiedOecd' });
        expect(equivalentAdults(members, { scale })).toBeCloseTo(wanted, 12);
      }),
    );
  });

  test('asks for a sex only where a row has one', () => {
    expect(equivalentAdults([{ age: 3 }], { scale: { table } })).toBe(0.4);
    for (const [sex, code] of [
      [undefined, 'missingValue'],
      [null, 'missingValue'],
      ['other', 'unknownOption'],
    ] as const) {
      expectPovertyError(
        () => equivalentAdults(untyped([{ age: 20, sex }]), { scale: { table } }),
        {
          code,
          path: ['members', 0, 'sex'],
        },
      );
    }
  });

  test('that lacks an age, or counts everybody 0, is refused', () => {
    expectPovertyError(
      () => equivalentAdults(ages(3, 15), { scale: { table: [{ belowAge: 15, value: 1 }] } }),
      { code: 'missingValue', path: ['members', 1, 'age'] },
    );
    expectPovertyError(() => equivalentAdults(ages(3), { scale: { table: [{ value: 0 }] } }), {
      code: 'invalidNumber',
      path: ['scale', 'table'],
    });
  });
});

test('a household has members, none older than anybody ever was', () => {
  for (const scale of ['perHead', 'oecd', { table: [{ value: 1 }] }] as const) {
    expectPovertyError(() => equivalentAdults([], { scale }), {
      code: 'invalidHousehold',
      path: ['members'],
    });
  }
  expectPovertyError(() => equivalentAdults(ages(40, 1984), { scale: 'oecd' }), {
    code: 'invalidHousehold',
    path: ['members', 1, 'age'],
  });
});

test.each(badNumbers)('an age of %s is refused where ages count', (_, age, code) => {
  const members = untyped<{ age: number }[]>([{ age: 40 }, { age }]);
  for (const scale of ['oecd', { table: [{ value: 1 }] }] as const) {
    expectPovertyError(() => equivalentAdults(members, { scale }), {
      code,
      path: ['members', 1, 'age'],
    });
  }
});

test.each(badLists)('%s is no list of members', (_, members, code) => {
  expectPovertyError(() => equivalentAdults(untyped(members), { scale: 'perHead' }), {
    code,
    path: ['members'],
  });
});

test.each(badRecords)('%s is no member and no record of settings', (_, value, code) => {
  expectPovertyError(() => equivalentAdults([{}, untyped(value)], { scale: 'perHead' }), {
    code,
    path: ['members', 1],
  });
  expectPovertyError(() => equivalentAdults([{}], untyped(value)), { code, path: ['options'] });
});

test('a misspelled setting is refused', () => {
  expectPovertyError(() => equivalentAdults([{}], untyped({ scale: 'oecd', childbelow: 18 })), {
    code: 'unknownOption',
    path: ['childbelow'],
  });
});
