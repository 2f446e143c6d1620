import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { chooseGrouping } from '../../../src/multidimensional/robustness/chooseGrouping.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const table = (...names: readonly string[]) =>
  patternCounts({
    deprivations: { a: [1, 0] },
    by: Object.fromEntries(names.map((name) => [name, ['x', 'y']])),
  });

test('the only grouping is taken, and none is none', () => {
  expect(chooseGrouping(table('region'), undefined)?.by).toBe('region');
  expect(chooseGrouping(table(), undefined)).toBeNull();
});

test('a grouping is found by its name', () => {
  expect(chooseGrouping(table('region', 'area'), 'area')?.by).toBe('area');
  const groups = chooseGrouping(table('region', 'area'), 'region')?.groups;
  expect(groups?.map(({ label }) => label)).toEqual(['x', 'y']);
});

test('of several one has to be named', () => {
  expectPovertyError(() => chooseGrouping(table('region', 'area'), undefined), {
    code: 'missingValue',
    path: ['by'],
    message: "'region' or 'area'",
  });
});

test.each([['commune'], ['constructor'], [7]])('%j is refused where it is no grouping', (by) => {
  for (const counts of [table('region'), table('region', 'area'), table()]) {
    expectPovertyError(() => chooseGrouping(counts, untyped(by)), {
      code: 'unknownOption',
      path: ['by'],
    });
  }
});
