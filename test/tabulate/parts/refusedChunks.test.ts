import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { refuse } from '../../../src/require.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const plan: Plan = {
  version: 1,
  welfare: 'x',
  by: ['g'],
  where: { column: 'kept', is: true },
  indicators: [{ id: 'mean', measure: 'meanWelfare' }],
};
const row = (x: number, kept = true) => ({ g: 'a', x, kept });

test('gives what is made of each part, and counts its rows', () => {
  const reader = newTableReader(plan);
  expect(reader.readInto([row(1), row(2, false)], ({ numbers }) => [...numbers('x')])).toEqual([1]);
  expect(reader.readInto({ g: ['b'], x: [7], kept: [true] }, ({ rowAt }) => rowAt(0))).toBe(2);
  expect([reader.rows(), reader.filtered()]).toEqual([3, 1]);
  expect(reader.groups.labels).toEqual([['a'], ['b']]);
});

test('a part of which nothing could be made was never read: rows after it have their places', () => {
  const reader = newTableReader(plan);
  reader.readInto([row(1)], () => null);
  const failed = new Error('no');
  const fail = () => {
    throw failed;
  };
  expect(() => reader.readInto([row(1), row(2, false), row(3)], fail)).toThrow(failed);
  expect([reader.rows(), reader.filtered()]).toEqual([1, 0]);
  const place = { code: 'invalidNumber', path: ['x', 2] } as const;
  const bad = [row(1, false), row(Number.POSITIVE_INFINITY)];
  for (let time = 0; time < 2; time++) {
    expectPovertyError(() => reader.readInto(bad, ({ numbers }) => numbers('x')), place);
  }
  // A chunk that the reader itself refuses.
  expectPovertyError(() => reader.readInto([row(1), { ...row(1), g: null }], () => null), {
    code: 'missingValue',
    path: ['g', 2],
  });
  reader.readInto([row(4), row(5, false)], () => null);
  expect([reader.rows(), reader.filtered()]).toEqual([3, 1]);
});

test('every column must have been in some part', () => {
  const reader = newTableReader(plan);
  expect(() => reader.requireColumns()).not.toThrow();
  reader.readInto([{ g: 'a', kept: true }], () => null);
  expectPovertyError(() => reader.requireColumns(), { code: 'missingValue', path: ['x'] });
  // A part that was refused does not tell that the column is there.
  const fail = () => refuse('invalidNumber', ['x', 1], 'another', 0);
  expectPovertyError(() => reader.readInto([row(1)], fail), {
    code: 'invalidNumber',
    path: ['x', 1],
  });
  expectPovertyError(() => reader.requireColumns(), { code: 'missingValue', path: ['x'] });
  reader.readInto([row(1)], () => null);
  expect(() => reader.requireColumns()).not.toThrow();
});
