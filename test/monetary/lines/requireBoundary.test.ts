import { expect, test } from 'vitest';
import { requireBoundary } from '../../../src/monetary/lines/requireBoundary.ts';
import { badChoices } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('the rule at the line is below unless it is named', () => {
  const asked = [undefined, 'below', 'atOrBelow'];
  expect(asked.map(requireBoundary)).toEqual(['below', 'below', 'atOrBelow']);
});

test.each(badChoices.filter(([, value]) => value !== undefined))(
  '%s is no rule',
  (_, rule, code) => {
    expectPovertyError(() => requireBoundary(rule), { code, path: ['boundary'] });
  },
);
