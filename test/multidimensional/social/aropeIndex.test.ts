import { expect, test } from 'vitest';
import { checkMultidimensionalIndex } from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import { aropeIndex } from '../../../src/multidimensional/social/aropeIndex.ts';

test('the index is a union of three conditions on persons', () => {
  const items = Array.from({ length: 13 }, (_, item) => `item${item}`);
  const index = aropeIndex(items, 7);
  expect(() => checkMultidimensionalIndex(index)).not.toThrow();
  expect(index).toMatchObject({ id: 'atRiskOfPovertyOrExclusion', unit: 'person' });
  expect(index.dimensions.map(({ id, indicators }) => [id, indicators.length])).toEqual([
    ['poverty', 1],
    ['deprivation', 13],
    ['workIntensity', 1],
  ]);
  expect(index.identification).toEqual({
    kind: 'conditions',
    anyOf: [
      { id: 'poverty', indicators: ['lowIncome'], atLeast: 1 },
      { id: 'deprivation', indicators: items, atLeast: 7 },
      { id: 'workIntensity', indicators: ['lowWorkIntensity'], atLeast: 1 },
    ],
  });
});
