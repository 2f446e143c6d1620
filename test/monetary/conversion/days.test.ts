import { expect, test } from 'vitest';
import { daysIn } from '../../../src/monetary/conversion/days.ts';
import { badChoices } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test.each([
  ['day', 1, '1'],
  ['month', 365 / 12, '365/12'],
  ['year', 365, '365'],
] as const)('a %s has so many days', (per, days, text) => {
  const found = daysIn(per);
  expect(found.above / found.below).toBe(days);
  expect(found.text).toBe(text);
});

test.each(badChoices)('%s is no period', (_, per, code) => {
  expectPovertyError(() => daysIn(per), { code, path: ['per'] });
  expectPovertyError(() => daysIn(per, ['a', 'b']), { code, path: ['a', 'b'] });
});
