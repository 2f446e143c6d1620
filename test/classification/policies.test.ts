import { expect, test } from 'vitest';
import { readPolicies } from '../../src/classification/policies.ts';
import { badChoices, badNumbers, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test('nothing is assumed and nothing let pass unless asked for', () => {
  expect(readPolicies({})).toEqual({
    missing: 'undetermined',
    unpublished: 'refuse',
    outsidePeriod: 'refuse',
    implausible: 'refuse',
    plausibleMonthly: null,
  });
});

test('repeats what was asked', () => {
  const policies = deepFreeze({
    missing: 'deprived',
    unpublished: 'useDraft',
    outsidePeriod: 'allow',
    implausible: 'accept',
    plausibleMonthly: { atLeast: 1, atMost: 1 },
  } as const);
  expect(readPolicies(policies)).toEqual(policies);
});

test.each(badRecords)('refuses %s for the options', (_, value, code) => {
  expectPovertyError(() => readPolicies(untyped(value)), { code, path: ['options'] });
});

test('refuses a policy misspelled', () => {
  for (const policy of ['missing', 'unpublished', 'outsidePeriod', 'implausible'] as const) {
    for (const [, value, code] of badChoices.slice(1)) {
      expectPovertyError(() => readPolicies({ [policy]: value }), { code, path: [policy] });
    }
    expect(readPolicies({ [policy]: undefined })).toEqual(readPolicies({}));
  }
});

test('refuses what is no range of amounts', () => {
  const path = ['plausibleMonthly'];
  for (const [, value, code] of badRecords.slice(2)) {
    expectPovertyError(() => readPolicies({ plausibleMonthly: untyped(value) }), { code, path });
  }
  for (const [, value, code] of badNumbers) {
    const atLeast = untyped<number>(value);
    expectPovertyError(() => readPolicies({ plausibleMonthly: { atLeast, atMost: 1 } }), {
      code,
      path: [...path, 'atLeast'],
    });
    expectPovertyError(() => readPolicies({ plausibleMonthly: { atLeast: 1, atMost: atLeast } }), {
      code,
      path: [...path, 'atMost'],
    });
  }
  expectPovertyError(() => readPolicies({ plausibleMonthly: { atLeast: 2, atMost: 1 } }), {
    code: 'invalidNumber',
    path: [...path, 'atMost'],
    message: 'expected 2 or more, got 1',
  });
});
