import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireDate } from '../../../src/model/period.ts';
import { isoDateSchema } from '../../../src/schemas/basic/isoDateSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a day is one of the calendar', () => {
  expectGood(isoDateSchema, '2023-12-31', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31');
});

test('what is no day says why', () => {
  for (const text of ['2023-02-29', '1900-02-29', '2023-13-01', '0999-01-01', '31/12/2023', '']) {
    expectFaults(isoDateSchema, text, { '': 'invalidDate' });
  }
  expectFaults(isoDateSchema, '2023-12-31T00:00:00Z', { '': 'invalidDate' });
  expectFaults(isoDateSchema, null, { '': 'missingValue' });
  expectFaults(isoDateSchema, new Date(0), { '': 'invalidType' });
});

test('a text is a day if and only if the functions take it', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
  const texts = fc
    .tuple(fc.integer({ min: 990, max: 10_010 }), two(14), two(33))
    .map((parts) => parts.join('-'));
  fc.assert(
    fc.property(texts, (text) => {
      let taken = true;
      try {
        requireDate(text, []);
      } catch {
        taken = false;
      }
      expect(isoDateSchema.safeParse(text).success).toBe(taken);
    }),
    { numRuns: 1000 },
  );
});
