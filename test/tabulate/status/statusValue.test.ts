import { expect, test } from 'vitest';
import { countCodes } from '../../../src/tabulate/status/countCodes.ts';
import { statusValue } from '../../../src/tabulate/status/statusValue.ts';

const codes = Uint8Array.of(1, 0, 255, 1, 0);
const groups = Uint32Array.of(0, 0, 0, 1, 2);
const weights = Float64Array.of(2, 6, 5, 3, 0);
const counts = countCodes(codes, groups, weights, 3);
const none = { rows: 0, weight: 0 };

test('a share is of those who are known, and those who are not are counted', () => {
  expect(statusValue({ as: 'share' }, counts, Uint32Array.of(0))).toEqual({
    value: 0.25,
    rows: 2,
    population: 8,
    treated: { missing: { rows: 1, weight: 5 }, omitted: none, changed: none },
  });
});

test('over several groups sums are added before they are divided', () => {
  const { value, rows, population } = statusValue({ as: 'share' }, counts, Uint32Array.of(0, 1));
  expect([value, rows, population]).toEqual([5 / 11, 3, 11]);
});

test('a population is the sum of weights', () => {
  expect(statusValue({ as: 'population' }, counts, Uint32Array.of(0, 1)).value).toBe(5);
});

test.each(['share', 'population'] as const)('where nobody has weight there is no %s', (as) => {
  expect(statusValue({ as }, counts, Uint32Array.of(2))).toMatchObject({ value: null, rows: 1 });
  expect(statusValue({ as }, counts, new Uint32Array(0))).toMatchObject({ value: null, rows: 0 });
});
