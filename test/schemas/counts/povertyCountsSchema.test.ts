import fc from 'fast-check';
import { expect, test } from 'vitest';
import { povertyRates } from '../../../src/rates/povertyRates.ts';
import { povertyCountsSchema } from '../../../src/schemas/counts/povertyCountsSchema.ts';
import { untyped } from '../../support/badValues.ts';
import { expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

// Lào Cai, 2024 (Quyết định 3482/QĐ-UBND)
const good = { unit: 'household', total: 181_603, poor: 20_411, nearPoor: 18_058 } as const;

test('counts of a review', () => {
  expectGood(
    povertyCountsSchema,
    good,
    { unit: 'person', total: 0, poor: 0, nearPoor: 0 },
    { unit: 'household', total: 2 ** 53 - 1, poor: 2 ** 53 - 1, nearPoor: 0 },
  );
});

test('each faulty field is named', () => {
  expectEachFault(povertyCountsSchema, good, [
    ['unit', 'family', 'unknownOption'],
    ['total', null, 'missingValue'],
    ['poor', 181_604, 'countsExceedTotal'],
    ['nearPoor', 161_193, 'countsExceedTotal'],
    ['poor', '20411', 'invalidType'],
    ['poor', -1, 'invalidCount'],
    ['nearpoor', 0, 'unknownField'],
  ]);
});

test('all faults are told at once, the sum too', () => {
  const counts = { unit: 'x', total: 590, poor: 600, nearPoor: -1, insurred: true };
  expectFaults(povertyCountsSchema, counts, {
    unit: 'unknownOption',
    poor: 'countsExceedTotal',
    nearPoor: 'invalidCount',
    insurred: 'unknownField',
  });
});

test('counts are taken if and only if povertyRates takes them', () => {
  const count = fc.oneof(
    fc.integer({ min: -2, max: 9 }),
    fc.constantFrom(0.5, Number.NaN, 2 ** 53, '3', null, undefined),
  );
  const counts = fc.record({
    unit: fc.constantFrom('household', 'person', 'family'),
    total: count,
    poor: count,
    nearPoor: count,
  });
  fc.assert(
    fc.property(counts, (value) => {
      let taken = true;
      try {
        // povertyRates also takes null, for what was not published; these counts do not.
        povertyRates(untyped<typeof good>(value));
        taken = Object.values(value).every((each) => each !== null);
      } catch {
        taken = false;
      }
      expect(povertyCountsSchema.safeParse(value).success).toBe(taken);
    }),
    { numRuns: 1000 },
  );
});
