import { expect, test } from 'vitest';
import { readGroup } from '../../../src/sql/result/readGroup.ts';
import type { ResultLayout } from '../../../src/sql/statement/layout.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const layout: ResultLayout = {
  ...{ read: 'read', kept: 'kept', set: 's', indicators: [], rowFaults: [], groupFaults: [] },
  sets: [
    [true, true],
    [false, true],
    [false, false],
  ],
  labels: ['k0', 'k1'],
  kinds: ['q0', 'q1'],
};
const row = { s: 0n, k0: 'Sa Pa', q0: 'text', k1: '2024', q1: 'number' };
const read = (more: object, place = 0) =>
  readGroup({ ...row, ...more }, layout, ['place', 'year'], place);

test('labels are texts or numbers by what they are in the table, and null where it is a total', () => {
  expect(read({})).toEqual(['Sa Pa', 2024]);
  expect(read({ s: 1 })).toEqual([null, 2024]);
  expect(read({ s: '2' })).toEqual([null, null]);
  expect(read({ k0: '', k1: '-0.5' })).toEqual(['', -0.5]);
  expect(read({ k0: '2024', k1: '1e21' })).toEqual(['2024', 1e21]);
  expect(Object.is(read({ k1: '-0' })?.[1], 0)).toBe(true);
  // A total over it may have any label in a result.
  expect(read({ s: 1, k0: null, q0: null })).toEqual([null, 2024]);
});

test('a row without a set is of no group', () => {
  expect(read({ s: null })).toBe(null);
});

test('labels of another type are refused, by the name of the column of the table', () => {
  for (const [q0, got] of [
    ['BOOLEAN', /BOOLEAN/],
    [null, /no type/],
    [3, /no type/],
  ] as const) {
    const refusal = { code: 'invalidType', path: ['place'], message: got } as const;
    expectPovertyError(() => read({ q0 }), refusal);
  }
});

test('a label of numbers that is no finite number is refused', () => {
  for (const k1 of ['NaN', 'Infinity', '', ' ', 'abc']) {
    expectPovertyError(() => read({ k1 }), { code: 'invalidNumber', path: ['year'] });
  }
});

test('what no statement gives is refused with its row', () => {
  for (const [more, column] of [
    [{ s: 3 }, 's'],
    [{ s: 0.5 }, 's'],
    [{ s: -1 }, 's'],
    [{ k0: 7 }, 'k0'],
    [{ k0: null }, 'k0'],
    [{ k1: 2024 }, 'k1'],
  ] as const) {
    expectPovertyError(() => read(more, 5), { code: 'invalidResult', path: [5, column] });
  }
  const { k1: _, ...lacking } = row;
  const call = () => readGroup(lacking, layout, ['place', 'year'], 0);
  expectPovertyError(call, { code: 'invalidResult', path: [0, 'k1'] });
});
