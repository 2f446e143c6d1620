import { describe, expect, test } from 'vitest';
import {
  anyNumber,
  nonNegative,
  nonNegativeOrKept,
  outsideSupportText,
  positive,
  positiveOrZero,
  requireOutsideSupport,
} from '../../src/sample/support.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

describe('the policy for values outside a support', () => {
  test("is 'refuse' where none is named", () => {
    expect(requireOutsideSupport(undefined, positive)).toBe('refuse');
    expect(requireOutsideSupport('refuse', anyNumber)).toBe('refuse');
  });

  test.each([
    ['omit', nonNegative],
    ['omit', positive],
    ['keep', nonNegativeOrKept],
    ['zeroIsZero', positiveOrZero],
    [{ floor: 0 }, nonNegative],
    [{ floor: 0.01 }, positive],
  ] as const)('may be %j where the measure has it', (policy, support) => {
    expect(requireOutsideSupport(policy, support)).toEqual(policy);
  });

  test.each([
    ['omit', anyNumber],
    ['keep', nonNegative],
    ['keep', positiveOrZero],
    ['zeroIsZero', positive],
    ['zeroIsZero', nonNegativeOrKept],
    ['Omit', positive],
    ['', positive],
    [null, positive],
    [[], positive],
    [{ Floor: 1 }, positive],
    [1, positive],
  ] as const)('may not be %j where it has not', (policy, support) => {
    expectPovertyError(() => requireOutsideSupport(policy, support), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });

  test('has no key beside the floor', () => {
    const policy = { floor: 1, form: 2 };
    expectPovertyError(() => requireOutsideSupport(policy, positive), {
      code: 'unknownOption',
      path: ['outsideSupport', 'form'],
    });
  });

  test.each([
    [0, positive],
    [-1, nonNegative],
    [Number.NaN, nonNegative],
    [Infinity, positive],
  ] as const)('has no floor of %d', (floor, support) => {
    expectPovertyError(() => requireOutsideSupport({ floor }, support), {
      code: 'invalidNumber',
      path: ['outsideSupport', 'floor'],
    });
  });

  test('is a word in the conventions of a result', () => {
    expect([outsideSupportText('omit'), outsideSupportText({ floor: 2.5 })]).toEqual([
      'omit',
      'floor 2.5',
    ]);
  });
});
