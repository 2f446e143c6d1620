import { expect, test } from 'vitest';
import { no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { answerFor, stranger } from '../../../src/classification/evaluate/factAnswer.ts';
import { newScratch } from '../../../src/classification/evaluate/scratch.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const strangers = [
  'constructor',
  '__proto__',
  '',
  'TRUE',
  'true',
  0,
  1,
  Number.NaN,
  [],
  {},
  [true],
];

test.each([
  ['two values', [true, false], [false], [no, yes]],
  ['two values of which both hold', [true, false], [true, false], [yes, yes]],
  ['many values', ['a', 'b', 'c'], ['b'], [no, yes, no]],
  ['many values of which some hold', ['a', 'b', 'c', 'd'], ['d', 'b'], [no, yes, no, yes]],
  ['many values of which all hold', ['a', 'b', 'c'], ['c', 'b', 'a'], [yes, yes, yes]],
  ['values that stand twice', [true, false], [true, true], [yes, no]],
] as const)('answers for %s', (_, possible, isOneOf, expected) => {
  const answer = answerFor(possible, isOneOf);
  expect(possible.map(answer)).toEqual(expected);
  expect([undefined, null].map(answer)).toEqual([unknown, unknown]);
  expect(strangers.map(answer)).toEqual(strangers.map(() => undefined));
});

test('refuses a stranger with what was possible and where it stands', () => {
  const scratch = { ...newScratch(), path: [7] };
  const refusal = (value: unknown, steps: readonly (string | number)[]) => () =>
    stranger(value, ['durable', 'nonDurable'], scratch, steps);
  expectPovertyError(refusal('__proto__', ['dwelling', 'roof']), {
    code: 'unknownOption',
    path: [7, 'dwelling', 'roof'],
    message: 'expected "durable", "nonDurable", or null where unknown, got "__proto__"',
  });
  expectPovertyError(refusal(1, ['members', 2, 'insured']), {
    code: 'invalidType',
    path: [7, 'members', 2, 'insured'],
    row: 7,
  });
});
