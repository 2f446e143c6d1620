import { expect, test } from 'vitest';
import { partShare, shareOf } from '../../../src/inequality/formula/shareOf.ts';

test('shares are null where there is nothing to divide by; those of parts are at most 1', () => {
  expect([shareOf(1, 4), shareOf(-1, 0.5), shareOf(0, -2)]).toEqual([0.25, -2, 0]);
  expect([shareOf(1, 0), shareOf(null, 1), shareOf(1, null)]).toEqual([null, null, null]);
  expect([partShare(1, 4), partShare(1 + 2 ** -52, 1), partShare(0, 0)]).toEqual([0.25, 1, null]);
});
