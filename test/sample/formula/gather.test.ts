import { expect, test } from 'vitest';
import { gather } from '../../../src/sample/formula/gather.ts';

test('values are gathered in the order of the places, as often as asked for', () => {
  const column = Float64Array.of(5, 6, 7);
  expect(gather(column, Uint32Array.of(2, 0, 2))).toEqual(Float64Array.of(7, 5, 7));
  expect(gather(column, new Uint32Array(0))).toEqual(new Float64Array(0));
});
