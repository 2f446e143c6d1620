import { test } from 'vitest';
import { personFacts } from '../../../src/model/household/facts.ts';
import { personLabels } from '../../../src/model/household/personLabels.ts';
import { expectLabels } from '../../support/labels.ts';

test('every value of every fact of a person has a label of its own', () => {
  expectLabels(personLabels, personFacts);
});
