import { expect, test } from 'vitest';
import { mostIndicators } from '../../../src/model/multidimensional/multidimensionalIndex.ts';

test('the indicators of an index fit the bits of a word that has a sign', () => {
  expect(mostIndicators).toBe(30);
  expect(2 ** mostIndicators - 1).toBe((1 << mostIndicators) - 1);
});
