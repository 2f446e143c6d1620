import { expect, test } from 'vitest';
import { ecuadorMpi } from '../../../src/standards/multidimensional/ecuadorMpi.ts';
import { wholeNumbers } from '../../support/indices.ts';

// 1/4 × 1/3, 1/4 × 1/2 and 1/4 × 1/4 of 48; k >= 4/12 and 6/12
test('has four dimensions of 12 parts of 48, a cut-off of 16, and extreme poverty from 24', () => {
  expect(wholeNumbers(ecuadorMpi)).toEqual({
    weights: [4, 4, 4, 4, 4, 4, 6, 6, 3, 3, 3, 3],
    of: 48,
    reach: 16,
  });
  const [extreme] = ecuadorMpi.bands ?? [];
  expect(extreme?.id).toBe('extreme');
  expect(wholeNumbers(ecuadorMpi, extreme?.from).reach).toBe(24);
});
