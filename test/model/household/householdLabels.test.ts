import { test } from 'vitest';
import { householdFacts } from '../../../src/model/household/facts.ts';
import { householdLabels } from '../../../src/model/household/householdLabels.ts';
import { expectLabels } from '../../support/labels.ts';

test('every value of every fact of a household has a label of its own', () => {
  expectLabels(householdLabels, householdFacts);
});
