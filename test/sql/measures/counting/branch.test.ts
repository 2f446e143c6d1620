import { expect, test } from 'vitest';
import { integer } from '../../../../src/sql/expression/build.ts';
import { branch } from '../../../../src/sql/measures/counting/branch.ts';

test('a branch has its condition first', () => {
  expect(Object.entries(branch(integer(1), integer(2)))).toEqual([
    ['when', { kind: 'integer', value: 1 }],
    ['then', { kind: 'integer', value: 2 }],
  ]);
});
