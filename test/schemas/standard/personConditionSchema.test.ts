import { test } from 'vitest';
import type { PersonCondition } from '../../../src/model/standard/condition.ts';
import { personConditionSchema } from '../../../src/schemas/standard/personConditionSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const age = { kind: 'age', from: 6, before: null } as const;
const fact = { kind: 'fact', fact: 'insured', isOneOf: [false] } as const;
const nested: PersonCondition = {
  kind: 'all',
  of: [age, { kind: 'atLeast', count: 1, of: [fact, { kind: 'bornFrom', date: '1986-01-01' }] }],
};

test('conditions on a person, one within the other', () => {
  expectGood<PersonCondition>(personConditionSchema, age, fact, nested);
});

test('each faulty part is named where it stands', () => {
  expectEachFault(personConditionSchema, nested, [
    ['kind', 'some', 'unknownOption'],
    ['kind', undefined, 'missingValue'],
    ['of.0.from', 6.5, 'invalidHousehold'],
    ['of.0.from', undefined, 'missingValue'],
    ['of.1.of.0.fact', 'water', 'unknownOption'],
    ['of.1.of.0.fact', 'constructor', 'unknownOption'],
    ['of.1.of.0.fact', '__proto__', 'unknownOption'],
    ['of.1.of.1.date', '1986', 'invalidDate'],
    ['of.1.of', undefined, 'missingValue'],
    ['of.1.count', '1', 'invalidType'],
    ['of.0.to', 5, 'unknownField'],
  ]);
});
