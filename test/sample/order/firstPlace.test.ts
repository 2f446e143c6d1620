import { expect, test } from 'vitest';
import { firstPlace } from '../../../src/sample/order/firstPlace.ts';

test('the first place that passes, from a place on', () => {
  const values = Float64Array.of(1, 2, 2, 4);
  const places = (from: number) =>
    [0, 2, 3, 9].map((bound) => firstPlace(values, (value) => value >= bound, from));
  expect(places(0)).toEqual([0, 1, 3, 4]);
  expect(places(2)).toEqual([2, 2, 3, 4]);
  expect(firstPlace(new Float64Array(0), () => true)).toBe(0);
});
