import { describe, expect, test } from 'vitest';
import { readReleaseRules } from '../../../src/tabulate/release/releaseRules.ts';
import { badChoices, badNumbers, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const options = { minimumRows: 5, complementary: 'smallest' } as const;
const read = (more: object) => readReleaseRules(untyped({ ...options, ...more }));

test('what is left out asks for nothing', () => {
  expect(read({})).toEqual({
    minimumRows: 5,
    minimumPopulation: 0,
    roundTo: 0,
    complementary: 'smallest',
  });
  const all = { minimumPopulation: 0.5, roundTo: 3, complementary: 'none' };
  expect(read(all)).toEqual({ minimumRows: 5, ...all });
});

describe('refusals', () => {
  test.each(badRecords)('%s for options', (_, value, code) => {
    expectPovertyError(() => readReleaseRules(untyped(value)), { code, path: ['options'] });
  });

  test.each(badNumbers)('%s for a number', (_, value, code) => {
    expectPovertyError(() => read({ minimumRows: value }), { code, path: ['minimumRows'] });
    if (value === undefined) return;
    for (const key of ['minimumPopulation', 'roundTo']) {
      expectPovertyError(() => read({ [key]: value }), { code, path: [key] });
    }
  });

  test.each([0, -1, 2.5, 2 ** 53])('%d for a whole number of 1 or more', (value) => {
    for (const key of ['minimumRows', 'roundTo']) {
      expectPovertyError(() => read({ [key]: value }), { code: 'invalidNumber', path: [key] });
    }
  });

  test.each(badChoices)('%s for a choice', (_, value, code) => {
    expectPovertyError(() => read({ complementary: value }), { code, path: ['complementary'] });
  });

  test('an option that is none', () => {
    expectPovertyError(() => read({ minimum: 5 }), {
      code: 'unknownOption',
      path: ['options', 'minimum'],
    });
  });
});
