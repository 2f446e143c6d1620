import { expect, test } from 'vitest';
import { codesBeside, readGrouping } from '../../../src/sample/formula/readGrouping.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('one grouping is read, and its codes stand beside welfare', () => {
  const sample = {
    welfare: [1, 2, 3],
    by: { area: ['b', 'a', 'b'], other: untyped<number[]>(null) },
  };
  const groups = readGrouping(sample, 'area');
  expect(groups.labels).toEqual(['b', 'a']);
  expect(groups.order).toEqual([1, 0]);
  const [companion] = codesBeside(groups);
  expect(companion?.path).toEqual(['by', 'area']);
  expect(Array.from(companion?.column as ArrayLike<number>)).toEqual([0, 1, 0]);
});

test('a grouping that is not there is refused', () => {
  const sample = { welfare: [1], by: { area: ['a'] } };
  expectPovertyError(() => readGrouping(sample, 'region'), {
    code: 'missingValue',
    path: ['by', 'region'],
  });
  expectPovertyError(() => readGrouping(untyped({ welfare: [1], by: [1] }), 'area'), {
    code: 'invalidType',
    path: ['by'],
  });
});

const grouped = { welfare: [1, 2, 3], by: { area: ['b', 'a', 'b'], region: [1] } };

test.each([
  ['no groupings', { welfare: [1] }, 'area', 'missingValue', ['by']],
  ['no such grouping', grouped, 'province', 'missingValue', ['by', 'province']],
  ['a name of every object', grouped, 'toString', 'missingValue', ['by', 'toString']],
  ['too few labels', grouped, 'region', 'unequalColumns', ['by', 'region']],
  ['no welfare', { by: { area: ['a'] } }, 'area', 'missingValue', ['welfare']],
  [
    'a label that is missing',
    { welfare: [1], by: { area: [null] } },
    'area',
    'missingValue',
    ['by', 'area', 0],
  ],
  ['a sorted sample without', sortSample({ welfare: [1] }), 'area', 'missingValue', ['by']],
] as const)('%s is refused', (_, data, name, code, path) => {
  expectPovertyError(() => readGrouping(untyped(data), name), { code, path });
});
