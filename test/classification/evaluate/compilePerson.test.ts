import { expect, test } from 'vitest';
import { no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { compilePerson } from '../../../src/classification/evaluate/compilePerson.ts';
import type { Person } from '../../../src/model/household/person.ts';
import type { PersonCondition } from '../../../src/model/standard/condition.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { household, scratchOf } from '../../support/households.ts';

/** The answer about a member on 31 December 2023. */
function ask(condition: PersonCondition, member: Person) {
  const scratch = scratchOf(household({ members: [member] }));
  return compilePerson(condition)(member, 0, scratch);
}

const uninsured: PersonCondition = { kind: 'fact', fact: 'insured', isOneOf: [false] };
const untrained: PersonCondition = { kind: 'fact', fact: 'trained', isOneOf: [false] };
const outOfWork: PersonCondition = { kind: 'fact', fact: 'work', isOneOf: ['unemployed'] };

test('an age has a first year and an end', () => {
  const condition: PersonCondition = { kind: 'age', from: 6, before: 16 };
  const births = ['2018-01-01', '2017-12-31', '2008-01-01', '2007-12-31'];
  expect(births.map((birthDate) => ask(condition, { birthDate }))).toEqual([no, yes, yes, no]);
  expect(ask(condition, {})).toBe(unknown);
  expect(ask({ kind: 'age', from: null, before: null }, {})).toBe(yes);
  expect(ask({ kind: 'age', from: 131, before: null }, {})).toBe(no);
  expect(ask({ kind: 'age', from: null, before: 16 }, { birthDate: '2023-12-31' })).toBe(yes);
});

test('a day of birth is counted from, itself included', () => {
  const condition: PersonCondition = { kind: 'bornFrom', date: '1986-07-01' };
  const births = ['1986-06-30', '1986-07-01', '2023-12-31'];
  expect(births.map((birthDate) => ask(condition, { birthDate }))).toEqual([no, yes, yes]);
  const years = [1985, 1986, 1987];
  expect(years.map((birthYear) => ask(condition, { birthYear }))).toEqual([no, unknown, yes]);
  expect(ask(condition, {})).toBe(unknown);
});

test('a fact has one of some values', () => {
  expect(ask(uninsured, { insured: false })).toBe(yes);
  expect(ask(uninsured, { insured: true })).toBe(no);
  expect(ask(uninsured, { insured: null })).toBe(unknown);
  expect(ask(uninsured, {})).toBe(unknown);
});

const three: readonly (boolean | null)[] = [true, false, null];

test('all of some hold, none fails, or it cannot be told', () => {
  const both: PersonCondition = { kind: 'all', of: [uninsured, untrained] };
  const answers = three.map((insured) => three.map((trained) => ask(both, { insured, trained })));
  expect(answers).toEqual([
    [no, no, no],
    [no, yes, unknown],
    [no, unknown, unknown],
  ]);
  expect(ask({ kind: 'all', of: [uninsured] }, { insured: false })).toBe(yes);
});

test('at least one holds', () => {
  const either: PersonCondition = { kind: 'atLeast', count: 1, of: [uninsured, untrained] };
  const answers = three.map((insured) => three.map((trained) => ask(either, { insured, trained })));
  expect(answers).toEqual([
    [no, yes, unknown],
    [yes, yes, yes],
    [unknown, yes, unknown],
  ]);
});

test('at least two of three hold', () => {
  const two: PersonCondition = { kind: 'atLeast', count: 2, of: [uninsured, untrained, outOfWork] };
  const answers = three.map((insured) =>
    three.map((trained) => ask(two, { insured, trained, work: 'unemployed' })),
  );
  // One of them holds already.
  expect(answers).toEqual([
    [no, yes, unknown],
    [yes, yes, yes],
    [unknown, yes, unknown],
  ]);
});

test('an age outside the range spares the questions that follow, and any other order does not', () => {
  const age: PersonCondition = { kind: 'age', from: null, before: 16 };
  const stunted: PersonCondition = { kind: 'fact', fact: 'stunted', isOneOf: [true] };
  const grown = { birthDate: '1990-05-01', stunted: 'constructor' as unknown as boolean };
  expect(ask({ kind: 'all', of: [age, stunted] }, grown)).toBe(no);
  expectPovertyError(() => ask({ kind: 'all', of: [stunted, age] }, grown), {
    code: 'unknownOption',
    path: ['members', 0, 'stunted'],
  });
});
