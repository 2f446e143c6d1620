import { expect, test } from 'vitest';
import { missingDeprivation } from '../../../src/multidimensional/data/deprivationData.ts';

test('what is not known is the largest byte, which no sum of flags gives', () => {
  expect(Uint8Array.of(-1)[0]).toBe(missingDeprivation);
});
