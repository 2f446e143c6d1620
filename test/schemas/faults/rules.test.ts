import { expect, test } from 'vitest';
import { povertyErrorCodes } from '../../../src/errors.ts';
import { type RuleName, ruleOf, rules, says } from '../../../src/schemas/faults/rules.ts';

test('a rule is known again by what it says', () => {
  for (const name of Object.keys(rules) as RuleName[]) {
    expect(ruleOf(says(name).error)).toBe(rules[name]);
    expect(Object.keys(povertyErrorCodes)).toContain(rules[name].code);
    expect(rules[name].vi).not.toBe(rules[name].en);
  }
  expect(ruleOf('Invalid input')).toBeUndefined();
});
