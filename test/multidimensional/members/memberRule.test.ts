import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { type MemberRule, readRule } from '../../../src/multidimensional/members/memberRule.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test.each<[MemberRule, string, number[]]>([
  ['any', 'any', [1, 1, 1, 1, 1, 1]],
  ['all', 'all', [1, 2, 3, 4, 5, 6]],
  [{ atLeastShare: '1/2' }, 'atLeastShare 1/2', [1, 1, 2, 2, 3, 3]],
  [{ atLeastShare: '1/3' }, 'atLeastShare 1/3', [1, 1, 1, 2, 2, 2]],
  [{ atLeastShare: 0.4 }, 'atLeastShare 2/5', [1, 1, 2, 2, 2, 3]],
  [{ atLeastShare: '100%' }, 'atLeastShare 1', [1, 2, 3, 4, 5, 6]],
])('of one to six eligible members so many are enough: %j', (rule, text, least) => {
  const read = readRule(rule);
  expect(read.text).toBe(text);
  expect([1, 2, 3, 4, 5, 6].map(read.enough)).toEqual(least);
});

test.each<[string, unknown, PovertyErrorCode]>([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['another word', 'most', 'unknownOption'],
  ['a record without a share', {}, 'unknownOption'],
  ['a number', 0.5, 'unknownOption'],
])('refuses %s for a rule', (_, rule, code) => {
  expectPovertyError(() => readRule(untyped(rule)), { code, path: ['rule'] });
});

test.each<[string, unknown, PovertyErrorCode]>([
  ['undefined', undefined, 'missingValue'],
  ['zero', 0, 'invalidNumber'],
  ['more than all', '101%', 'invalidNumber'],
  ['a negative share', '-1/2', 'invalidNumber'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['a third as a double', 1 / 3, 'inexactNumber'],
  ['a word', 'half', 'invalidNumeral'],
  ['a list', ['1/2'], 'invalidType'],
])('refuses %s for a share', (_, atLeastShare, code) => {
  expectPovertyError(() => readRule(untyped({ atLeastShare })), {
    code,
    path: ['rule', 'atLeastShare'],
  });
});
