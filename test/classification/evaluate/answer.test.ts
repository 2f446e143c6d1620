import { expect, test } from 'vitest';
import { no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';

test('"and" is the least answer and "or" the greatest', () => {
  const answers = [no, unknown, yes];
  expect(answers.map((one) => answers.map((other) => Math.min(one, other)))).toEqual([
    [no, no, no],
    [no, unknown, unknown],
    [no, unknown, yes],
  ]);
  expect(answers.map((one) => answers.map((other) => Math.max(one, other)))).toEqual([
    [no, unknown, yes],
    [unknown, unknown, yes],
    [yes, yes, yes],
  ]);
});
