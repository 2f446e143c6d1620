import { expect, test } from 'vitest';
import { newScratch } from '../../../src/classification/evaluate/scratch.ts';

test('begins with nobody on it, and shares nothing with another', () => {
  const [one, other] = [newScratch(), newScratch()];
  one.ageLeast.push(3);
  expect(other).toMatchObject({ size: 0, members: [], ageLeast: [], ageMost: [], bornFirst: [] });
});
