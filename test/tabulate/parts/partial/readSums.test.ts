import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../../src/errors.ts';
import { groupRows, groupWeight, newLedger, sumAt } from '../../../../src/tabulate/parts/ledger.ts';
import { readSums, requireRows } from '../../../../src/tabulate/parts/partial/readSums.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { newTableState } from '../../../../src/tabulate/parts/tableState.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { withValue } from '../../../support/withValue.ts';
import { smallPartial, smallPlan } from '../smallParts.ts';

const state = newTableState(partsPlan(smallPlan));
const at = ['groups', 1];

function read(group: object) {
  const ledger = newLedger(state.places);
  readSums(state, group as Parameters<typeof readSums>[1], ledger, at);
  return ledger;
}

const [seven, a] = smallPartial.groups as [object, object];

test('every sum comes to its place', () => {
  const { places } = state;
  const from = (ledger: Float64Array, place: number, count: number) =>
    Array.from({ length: count }, (_, one) => sumAt(ledger, place + one));
  const ledger = read(a);
  expect(from(ledger, groupRows, 1)).toEqual([4]);
  expect(from(ledger, groupWeight, 1)).toEqual([6]);
  expect(from(ledger, places.set(0), 3)).toEqual([1, 3, 2]);
  expect(from(ledger, places.set(1), 3)).toEqual([2, 3, 2]);
  expect(from(ledger, places.treatment(0), 7)).toEqual([3, 3, 2, 0, 0, 0, 0]);
  expect(from(ledger, places.sums(0), 1)).toEqual([1.2]);
  expect(from(ledger, places.status(0), 5)).toEqual([4, 6, 5, 0, 0]);
  expect(from(read(seven), places.treatment(0), 7)).toEqual([1, 1, 1, 1, 5, 0, 0]);
  expect(from(read(seven), places.treatment(2), 7)).toEqual([2, 6, 2, 0, 0, 1, 5]);
});

test('a sum that was past the largest double is infinite again', () => {
  const ledger = read(withValue(a, ['sums', 0, 0], null));
  expect(sumAt(ledger, state.places.sums(0))).toBe(Number.POSITIVE_INFINITY);
});

test('a status may outweigh its population by no more than rounding', () => {
  expect(() => read(withValue(a, ['statuses', 0, 'counted'], 6 + 1e-12))).not.toThrow();
});

describe('refuses, with the place', () => {
  const cases: readonly [string, ErrorPath, unknown, PovertyErrorCode, ErrorPath?][] = [
    ['no rows', ['rows'], 0, 'invalidCount'],
    ['rows that lack', ['rows'], undefined, 'missingValue'],
    ['a negative weight', ['weight'], -1, 'invalidNumber'],
    ['a weight that is NaN', ['weight'], Number.NaN, 'invalidNumber'],
    ['a weight that is a text', ['weight'], '6', 'invalidType'],
    ['a set more', ['welfare', 2], {}, 'unequalColumns', ['welfare']],
    ['a set that is null', ['welfare', 1], null, 'missingValue'],
    ['an unknown key', ['welfare', 0, 'mean'], 1, 'unknownOption'],
    ['half a missing row', ['welfare', 0, 'missing', 'rows'], 0.5, 'invalidCount'],
    ['more rows than there are', ['welfare', 0, 'weightedRows'], 4, 'invalidCount', ['welfare', 0]],
    [
      'a missing row that nobody counts',
      ['treatments', 1, 'rows'],
      4,
      'invalidCount',
      ['treatments', 1],
    ],
    ['more with weight than counted', ['treatments', 2, 'weightedRows'], 3, 'invalidCount'],
    ['a negative population', ['treatments', 0, 'population'], -3, 'invalidNumber'],
    ['infinite omitted weight', ['treatments', 0, 'omitted', 'weight'], 1 / 0, 'invalidNumber'],
    ['changed rows that lack', ['treatments', 0, 'changed'], undefined, 'missingValue'],
    ['treatments that are a record', ['treatments'], { length: 3 }, 'invalidType'],
    ['a sum that is NaN', ['sums', 0, 0], Number.NaN, 'invalidNumber'],
    ['a sum more', ['sums', 0, 1], 1, 'unequalColumns', ['sums', 0]],
    ['no sums of a measure', ['sums'], [], 'unequalColumns'],
    ['rows of no status', ['statuses', 0, 'rows'], 3, 'invalidCount', ['statuses', 0]],
    ['a status of more than all', ['statuses', 0, 'counted'], 7, 'invalidNumber'],
    ['a negative status', ['statuses', 0, 'counted'], -1, 'invalidNumber'],
  ];
  test.each(cases)('%s', (_name, place, put, code, path = place) => {
    expectPovertyError(() => read(withValue(a, place, put)), { code, path: [...at, ...path] });
  });

  test('rows that do not add up', () => {
    expect(() => requireRows(3, 3, at)).not.toThrow();
    expectPovertyError(() => requireRows(2, 3, at), {
      code: 'invalidCount',
      path: at,
      message: 'rows that add up to 3, got 2',
    });
  });
});
