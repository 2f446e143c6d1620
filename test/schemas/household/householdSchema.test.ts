import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deprivationsOf } from '../../../src/classification/deprivationsOf.ts';
import { PovertyError } from '../../../src/errors.ts';
import { householdSchema } from '../../../src/schemas/household/householdSchema.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { untyped } from '../../support/badValues.ts';
import { anyHousehold, household, reviewDays } from '../../support/households.ts';
import { changed, expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const good = household();

test('a household of which everything or next to nothing is known', () => {
  expectGood(
    householdSchema,
    good,
    { id: 'H', date: '2023-12-31', members: [{}] },
    household({ place: { code: '00004', vintage: '2024' }, ethnicMinority: true }),
    household({ place: null, area: null, income: null, dwelling: null, information: null }),
  );
});

test('each faulty field is named', () => {
  expectEachFault(householdSchema, good, [
    ['id', '', 'invalidType'],
    ['id', 5, 'invalidType'],
    ['date', undefined, 'missingValue'],
    ['date', '2023-02-29', 'invalidDate'],
    ['area', 'Nông thôn', 'unknownOption'],
    ['members', [], 'invalidHousehold'],
    ['members', {}, 'invalidType'],
    ['members', undefined, 'missingValue'],
    ['members', [null], 'missingValue', 'members.0'],
    ['members.0.insured', 'có', 'invalidType'],
    ['members.0.birthDate', '2024-01-01', 'dateOrder'],
    ['members.0.birthDate', '1800-01-01', 'invalidHousehold'],
    ['members.0.birthYear', 1991, 'invalidDate'],
    ['income.amount', -1, 'invalidNumber'],
    ['income.holder', undefined, 'missingValue'],
    ['dwelling.floorArea', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['dwelling', [], 'invalidType'],
    ['water', 'well', 'unknownOption'],
    ['information.internet', true, 'unknownField'],
    ['insurred', true, 'unknownField'],
  ]);
});

test('all faults are told at once, those over several fields too', () => {
  const faulty = changed(good, 'members.0', { birthDate: '2024-01-01', sexx: 1, work: 'farmer' });
  expectFaults(
    householdSchema,
    { ...(faulty as object), id: '', area: 1 },
    {
      id: 'invalidType',
      area: 'unknownOption',
      'members.0.work': 'unknownOption',
      'members.0.sexx': 'unknownField',
      'members.0.birthDate': 'dateOrder',
    },
  );
});

test('any household of the classification is one of the schema', () => {
  const days = Object.values(reviewDays).flat();
  fc.assert(
    fc.property(anyHousehold(...days), (any) => void expectGood(householdSchema, any)),
    {
      numRuns: 100,
    },
  );
});

test.each([
  ['no members', changed(good, 'members', [])],
  ['a member that is none', changed(good, 'members', [5])],
  ['no id', changed(good, 'id', '')],
  ['no day', changed(good, 'date', '2023-13-01')],
  ['birth after the review', changed(good, 'members.0.birthDate', '2024-01-01')],
  ['birth years apart', changed(good, 'members.0.birthYear', 1991)],
  ['an age of 200', changed(good, 'members.0.birthDate', '1823-01-01')],
  ['a year of birth that is none', changed(good, 'members.0', { birthYear: 1990.5 })],
  ['a dwelling that is none', changed(good, 'dwelling', 5)],
])('what the classification refuses, the schema refuses: %s', (_, value) => {
  expect(() => deprivationsOf(untyped(value), vietnam2022)).toThrow(PovertyError);
  expect(householdSchema.safeParse(value).success).toBe(false);
});

test('a copy is given, frozen, and the original left alone', () => {
  const given = structuredClone(good);
  const value = householdSchema.parse(given);
  expect(value).not.toBe(given);
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(value.members[0])).toBe(true);
  expect(Object.isFrozen(given)).toBe(false);
  expect(given).toEqual(good);
});
