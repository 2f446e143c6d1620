import { test } from 'vitest';
import { personFacts } from '../../../src/model/household/facts.ts';
import { personSchema } from '../../../src/schemas/household/personSchema.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

test('every value of every fact is taken, and no other', () => {
  for (const [fact, values] of Object.entries(personFacts)) {
    expectGood(personSchema, {}, { [fact]: null });
    for (const value of values) expectGood(personSchema, { [fact]: value });
    const code = typeof values[0] === 'boolean' ? 'invalidType' : 'unknownOption';
    expectFaults(personSchema, { [fact]: 'Có' }, { [fact]: code });
  }
});

test('each faulty field is named', () => {
  expectEachFault(personSchema, {}, [
    ['birthDate', '2023-02-29', 'invalidDate'],
    ['birthDate', '31/12/1990', 'invalidDate'],
    ['birthDate', 1990, 'invalidType'],
    ['birthYear', '1990', 'invalidType'],
    ['birthYear', 90, 'invalidDate'],
    ['ethnicity', '', 'invalidType'],
    ['insurred', true, 'unknownField'],
    ['age', 33, 'unknownField'],
  ]);
});
