import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGroupColumn } from '../../../src/classification/matrix/groupColumn.ts';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

function coded(labels: readonly unknown[]) {
  const column = newGroupColumn('commune');
  for (const label of labels) column.add(label);
  return column.coded();
}

test('numbers come before texts, each ascending, whatever came first', () => {
  const { codes, labels } = coded(['b', 10, 'a', 9, 'b', '__proto__']);
  expect(labels).toEqual([9, 10, '__proto__', 'a', 'b']);
  expect(codes).toEqual(Uint32Array.from([4, 1, 3, 0, 4, 2]));
});

test('without rows there are no labels', () => {
  expect(coded([])).toEqual({ codes: new Uint32Array(0), labels: [] });
});

test('every row has its label again', () => {
  const label = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(label), (given) => {
      const { codes, labels } = coded(given);
      expect([...codes].map((code) => labels[code])).toEqual(given);
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});

test.each<[string, unknown, PovertyErrorCode]>([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['a record', {}, 'invalidType'],
  ['a boolean', true, 'invalidType'],
])('refuses %s for a label, with the row', (_, label, code) => {
  expectPovertyError(() => coded(['A', 'A', label]), { code, path: ['by', 'commune', 2] });
});
