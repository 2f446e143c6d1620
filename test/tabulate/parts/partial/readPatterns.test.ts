import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../../src/errors.ts';
import { readPatterns } from '../../../../src/tabulate/parts/partial/readPatterns.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { newTableState } from '../../../../src/tabulate/parts/tableState.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { withValue } from '../../../support/withValue.ts';
import { smallPartial, smallPlan } from '../smallParts.ts';

const parts = partsPlan(smallPlan);
const patterns = smallPartial.groups[1]?.patterns as readonly object[];
const at = ['groups', 1, 'patterns'];

function read(value: unknown, group = 3, rows = 4): number[][] {
  const state = newTableState(parts);
  readPatterns(state, value, group, rows, at);
  const found: number[][] = [];
  state.patterns[0]?.each((cell) => {
    found.push([cell.group, cell.deprived, cell.missing, cell.rows, cell.weight]);
  });
  return found.sort(([, a = 0], [, b = 0]) => a - b);
}

test('every pattern comes to the cells of its group', () => {
  expect(read(patterns)).toEqual([
    [3, 0, 2, 1, 3],
    [3, 1, 0, 2, 3],
    [3, 3, 0, 1, 0],
  ]);
});

test('what is deprived and what is not known make a pattern together', () => {
  const both = [{ deprived: [0, 0, 1], missing: [0, 3, 2], rows: [1, 1, 1], weights: [1, 1, 1] }];
  expect(read(both, 0, 3)).toHaveLength(3);
});

describe('refuses, with the place', () => {
  const cases: readonly [string, ErrorPath, unknown, PovertyErrorCode, ErrorPath?][] = [
    ['an unknown key', [0, 'groups'], [], 'unknownOption'],
    ['a table more', [1], {}, 'unequalColumns', []],
    ['a table that is a text', [0], 'x', 'invalidType'],
    ['patterns that lack', [0, 'deprived'], undefined, 'missingValue'],
    ['fewer weights than patterns', [0, 'weights'], [3, 3], 'unequalColumns'],
    ['more rows than patterns', [0, 'rows', 3], 1, 'unequalColumns', [0, 'rows']],
    ['a bit past the indicators', [0, 'deprived', 2], 4, 'invalidNumber'],
    ['an unknown bit past them', [0, 'missing', 0], 4, 'invalidNumber'],
    ['a negative pattern', [0, 'deprived', 2], -1, 'invalidCount'],
    ['half a pattern', [0, 'missing', 2], 0.5, 'invalidCount'],
    ['a pattern that is NaN', [0, 'deprived', 0], Number.NaN, 'invalidCount'],
    ['a deprivation that is not known', [0, 'missing', 1], 1, 'invalidNumber'],
    ['a pattern twice', [0, 'deprived', 2], 1, 'invalidNumber'],
    ['no rows of a pattern', [0, 'rows', 1], 0, 'invalidCount'],
    ['a negative weight', [0, 'weights', 1], -0.5, 'invalidNumber'],
    ['a weight that JSON made null', [0, 'weights', 0], null, 'missingValue'],
    ['rows that do not add up', [0, 'rows', 0], 2, 'invalidCount', [0]],
  ];
  test.each(cases)('%s', (_name, place, put, code, path = place) => {
    expectPovertyError(() => read(withValue(patterns, place, put)), {
      code,
      path: [...at, ...path],
    });
  });

  test('rows that are not those of the group', () => {
    expectPovertyError(() => read(patterns, 0, 5), { code: 'invalidCount', path: [...at, 0] });
  });
});
