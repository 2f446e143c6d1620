import { expect, test } from 'vitest';
import { factLabels, valueLabels } from '../../../src/model/household/factLabels.ts';
import { householdFacts, personFacts, recordOfFact } from '../../../src/model/household/facts.ts';
import { expectLabels, expectWords } from '../../support/labels.ts';

test('every fact has a name of its own in both languages', () => {
  const facts = Object.keys({ ...personFacts, ...householdFacts, ...recordOfFact });
  expect(facts.filter((fact) => !(fact in factLabels))).toEqual([]);
  expectWords(Object.values(factLabels), 'facts');
});

test('the values of persons and households stand together', () => {
  expectLabels(valueLabels, { ...personFacts, ...householdFacts });
});
