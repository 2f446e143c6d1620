import { describe, expect, test } from 'vitest';
import { isLabel, keptLabels } from '../../../../src/tabulate/data/kept/keptLabels.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../forms.ts';
import { all, column, some } from './columns.ts';

test('labels are texts and numbers as they are, minus zero being zero', () => {
  const labels = ['', '__proto__', 'a', 1, '1', 0, -0.5, 'é', 'e\u0301', '👪', 'x'.repeat(10_000)];
  for (const given of [labels, getColumn(labels), codedColumn(labels)]) {
    expect(keptLabels(column(given), all(labels.length))).toEqual(labels);
    expect(keptLabels(column(given), some(1, 4))).toEqual(['__proto__', '1']);
  }
  expect(keptLabels(column([-0]), all(1))).toEqual([0]);
  expect(keptLabels(column(new Int8Array([3, 1])), some(1))).toEqual([1]);
});

test('the list that was given is not the one given back', () => {
  const given = ['a'];
  expect(keptLabels(column(given), all(1))).not.toBe(given);
});

describe('what is no label', () => {
  test.each([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['NaN', Number.NaN, 'missingValue'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['minus Infinity', Number.NEGATIVE_INFINITY, 'invalidNumber'],
    ['a boolean', true, 'invalidType'],
    ['a bigint', 1n, 'invalidType'],
    ['an object', {}, 'invalidType'],
  ] as const)('is refused with its row: %s', (_, value, code) => {
    expect(isLabel(value)).toBe(false);
    for (const kept of [all(2), some(1)]) {
      const read = () => keptLabels(column(['a', value]), kept);
      expectPovertyError(read, { code, path: ['c', 101] });
    }
    expect(keptLabels(column(['a', value]), some(0))).toEqual(['a']);
  });
});
