import { expect, test } from 'vitest';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { pointsIn } from '../../../../src/sql/measures/counting/pointsIn.ts';
import { equalIndex } from '../../../support/deprivationTables.ts';
import { evaluate } from './interpret.ts';

test.each([
  ['notDeprived', 2n],
  ['deprived', 9n],
] as const)('the weights of what is a deprivation add up, under %s to %s', (missing, expected) => {
  const compiled = compileIndex({ index: equalIndex(4), missing });
  const cells = new Map([
    ['d0', 1n],
    ['d1', 0n],
    ['d3', null],
  ]);
  const points = pointsIn([0, 1, 3], [2, 5, 7], compiled);
  expect(evaluate(points, (name) => cells.get(name) ?? null)).toBe(expected);
  expect(evaluate(pointsIn([], [], compiled), () => null)).toBe(0n);
});
