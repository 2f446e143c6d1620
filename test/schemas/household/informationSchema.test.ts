import { test } from 'vitest';
import { householdFacts, recordOfFact } from '../../../src/model/household/facts.ts';
import { informationSchema } from '../../../src/schemas/household/informationSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

const facts = Object.keys(householdFacts).filter(
  (fact) => recordOfFact[fact as keyof typeof householdFacts] === 'information',
);

test('each means of information is there, is not, or is unknown', () => {
  expectGood(informationSchema, {});
  for (const fact of facts) {
    expectGood(informationSchema, { [fact]: true }, { [fact]: false }, { [fact]: null });
    expectFaults(informationSchema, { [fact]: 'yes' }, { [fact]: 'invalidType' });
    expectFaults(informationSchema, { [fact]: 1 }, { [fact]: 'invalidType' });
  }
  expectFaults(informationSchema, { fax: true }, { fax: 'unknownField' });
});
