import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import { heldBy } from '../../../src/schemas/faults/refusal.ts';

const refuse = (value: { readonly rules: readonly number[] }) => {
  if (value.rules.length > 0) return;
  const details = { path: ['standard', 'rules', 0], expected: 'a rule', got: 'none' };
  throw new PovertyError('invalidStandard', details);
};

test('a value that holds together has no issue', () => {
  const issues: never[] = [];
  heldBy(refuse, 'value')({ value: { rules: [1] }, issues });
  expect(issues).toEqual([]);
});

test('what the check refuses is reported at its place with its code', () => {
  const issues: object[] = [];
  const value = { rules: [] };
  heldBy(refuse, 'value')({ value, issues: issues as never[] });
  const params = { povertyError: 'invalidStandard' };
  const issue = { code: 'custom', input: value, message: 'expected a rule, got none', params };
  expect(issues).toEqual([{ ...issue, path: ['standard', 'rules', 0] }]);
});

test('a path that begins with the name of the argument loses it', () => {
  const issues: object[] = [];
  heldBy(refuse, 'argument')({ value: { rules: [] }, issues: issues as never[] });
  expect(issues).toMatchObject([{ path: ['rules', 0] }]);
});

test('a value with a faulty part is not looked at as a whole', () => {
  const issues: object[] = [{ code: 'custom' }];
  heldBy(refuse, 'value')({ value: { rules: [] }, issues: issues as never[] });
  expect(issues).toHaveLength(1);
});

test('another error is not hidden', () => {
  const check = heldBy(() => {
    throw new RangeError('not ours');
  }, 'value');
  expect(() => check({ value: {}, issues: [] })).toThrow(RangeError);
});
