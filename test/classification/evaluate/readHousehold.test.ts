import { describe, expect, test } from 'vitest';
import { readHousehold } from '../../../src/classification/evaluate/readHousehold.ts';
import { newScratch } from '../../../src/classification/evaluate/scratch.ts';
import type { Household } from '../../../src/model/household/household.ts';
import type { Person } from '../../../src/model/household/person.ts';
import { badDates, badLists, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { household, scratchOf } from '../../support/households.ts';

/** The ages of members on a day. */
function agesOn(date: string, ...members: Person[]) {
  const { ageLeast, ageMost } = scratchOf(household({ date, members }));
  return members.map((_, at) => [ageLeast[at], ageMost[at]]);
}

test('reads completed years from a day of birth', () => {
  const births = ['2023-12-31', '2022-12-31', '2023-01-01', '1893-12-31'];
  const ages = agesOn('2023-12-31', ...births.map((birthDate) => ({ birthDate })));
  expect(ages).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
    [130, 130],
  ]);
});

test('a year of birth gives two ages, but for 31 December and the year of the review', () => {
  const member = { birthYear: 2000 };
  expect(agesOn('2023-06-15', member)).toEqual([[22, 23]]);
  expect(agesOn('2023-01-01', member)).toEqual([[22, 23]]);
  expect(agesOn('2023-12-31', member)).toEqual([[23, 23]]);
  expect(agesOn('2000-06-15', member)).toEqual([[0, 0]]);
  expect(agesOn('2000-01-01', member)).toEqual([[0, 0]]);
});

test('the earliest and latest day of a birth', () => {
  const members = [{ birthYear: 2000 }, { birthYear: 2023 }, { birthDate: '1986-01-01' }, {}];
  const { bornFirst, bornLast } = scratchOf(household({ date: '2023-06-15', members }));
  expect(bornFirst.slice(0, 3)).toEqual([20000101, 20230101, 19860101]);
  expect(bornLast.slice(0, 3)).toEqual([20001231, 20230615, 19860101]);
  // Whoever is of unknown age may have been born on the day of the review.
  expect(bornLast[3]).toBe(20230615);
  expect(bornFirst[3]).toBeLessThan(18930615);
});

test('without a birth every age is possible', () => {
  const unknown = [{}, { birthDate: null }, { birthYear: null }, { birthDate: undefined as never }];
  expect(agesOn('2023-12-31', ...unknown)).toEqual(unknown.map(() => [0, 130]));
});

test('a day and a year of birth have to agree', () => {
  expect(agesOn('2023-12-31', { birthDate: '2000-05-01', birthYear: 2000 })).toEqual([[23, 23]]);
  expect(agesOn('2023-12-31', { birthDate: '2000-05-01', birthYear: null })).toEqual([[23, 23]]);
  expect(agesOn('2023-12-31', { birthDate: null, birthYear: 2000 })).toEqual([[23, 23]]);
  expectPovertyError(() => agesOn('2023-12-31', { birthDate: '2000-05-01', birthYear: 2001 }), {
    code: 'invalidDate',
    path: ['members', 0, 'birthYear'],
    message: 'expected the year of 2000-05-01, got 2001',
  });
});

test('a scratch is used again, whoever was on it before', () => {
  const scratch = newScratch();
  readHousehold(household({ members: [{ birthDate: '2000-01-01' }, {}] }), [3], scratch);
  const next = household({ date: '2022-01-01', members: [{ birthDate: '2000-01-02' }] });
  readHousehold(next, [4], scratch);
  expect(scratch).toMatchObject({ path: [4], size: 1, date: 20220101, household: next });
  expect([scratch.ageLeast[0], scratch.ageMost[0]]).toEqual([21, 21]);
});

describe('refuses', () => {
  const read = (changes: Record<string, unknown>) => () =>
    scratchOf(untyped<Household>({ ...household(), ...changes }));

  test.each(badRecords)('%s for a household', (_, value, code) => {
    const call = () => readHousehold(untyped(value), ['households', 5], newScratch());
    expectPovertyError(call, { code, path: ['households', 5] });
  });

  test.each(badTexts)('%s for its key', (_, id, code) => {
    expectPovertyError(read({ id }), { code, path: ['id'] });
  });

  test.each(badDates)('%s for the day of the review and of a birth', (_, date, code) => {
    expectPovertyError(read({ date }), { code, path: ['date'] });
    if (code === 'missingValue') return;
    expectPovertyError(read({ members: [{}, { birthDate: date }] }), {
      code,
      path: ['members', 1, 'birthDate'],
    });
  });

  test('an empty day again after a good one, and a good one again after it', () => {
    const scratch = newScratch();
    readHousehold(household(), [], scratch);
    for (const date of ['', '2023-02-29']) {
      expectPovertyError(() => readHousehold(household({ date }), [], scratch), {
        code: 'invalidDate',
        path: ['date'],
      });
    }
    readHousehold(household(), [], scratch);
    expect(scratch.date).toBe(20231231);
  });

  test.each(badLists)('%s for the members', (_, members, code) => {
    expectPovertyError(read({ members }), { code, path: ['members'] });
  });

  test('a household without members', () => {
    expectPovertyError(read({ members: [] }), { code: 'invalidHousehold', path: ['members'] });
  });

  test.each(badRecords)('%s for a member', (_, member, code) => {
    expectPovertyError(read({ members: [{}, member] }), { code, path: ['members', 1] });
  });

  test('a hole in the list of members', () => {
    const sparse: unknown[] = [{}];
    sparse[2] = {};
    expectPovertyError(read({ members: sparse }), {
      code: 'missingValue',
      path: ['members', 1],
    });
  });

  test('what is no dwelling and no information', () => {
    for (const [, value] of badRecords.slice(2)) {
      for (const record of ['dwelling', 'information']) {
        expectPovertyError(read({ [record]: value }), { code: 'invalidType', path: [record] });
      }
    }
    expect(read({ dwelling: null, information: undefined })).not.toThrow();
  });

  test('a birth after the review', () => {
    expectPovertyError(read({ members: [{ birthDate: '2024-01-01' }] }), {
      code: 'dateOrder',
      path: ['members', 0, 'birthDate'],
      message: 'on or before 2023-12-31, the day of the review, got 2024-01-01',
    });
    expectPovertyError(read({ members: [{ birthYear: 2024 }] }), {
      code: 'dateOrder',
      path: ['members', 0, 'birthYear'],
    });
  });

  test('an age past 130', () => {
    expect(agesOn('2023-12-31', { birthYear: 1893 })).toEqual([[130, 130]]);
    expectPovertyError(read({ members: [{ birthDate: '1892-12-31' }] }), {
      code: 'invalidHousehold',
      path: ['members', 0, 'birthDate'],
      message: 'an age of at most 130',
    });
    expectPovertyError(read({ members: [{ birthYear: 1892 }] }), {
      code: 'invalidHousehold',
      path: ['members', 0, 'birthYear'],
    });
  });

  test.each([
    ['a text', '1990'],
    ['a fraction', 1990.5],
    ['NaN', Number.NaN],
    ['two digits', 90],
    ['five digits', 19_900],
    ['a negative number', -1990],
    ['a bigint', 1990n],
  ])('%s for a year of birth', (_, birthYear) => {
    expectPovertyError(read({ members: [{ birthYear }] }), {
      code: 'invalidDate',
      path: ['members', 0, 'birthYear'],
    });
  });
});
