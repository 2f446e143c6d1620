import { expect, test } from 'vitest';
import { exactIndex } from '../../../src/model/multidimensional/exactIndex.ts';
import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { identificationTests } from '../../../src/multidimensional/scoring/identificationTests.ts';

const name = { vi: 'sức khỏe', en: 'health' };
const dimensions = [
  { id: 'health', name, indicators: [{ id: 'a', weight: 1 }] },
  {
    id: 'living',
    indicators: [
      { id: 'b', weight: 1 },
      { id: 'c', weight: 2 },
    ],
  },
];
const testsOf = (identification?: Identification) => {
  const index = {
    id: 'i',
    dimensions,
    ...(identification === undefined ? {} : { identification }),
  };
  return identificationTests(index, exactIndex(index, []));
};

test('a score has no tests', () => {
  expect([testsOf(), testsOf({ kind: 'score' })]).toEqual([null, null]);
});

test('union and intersection look at every indicator', () => {
  expect([testsOf({ kind: 'union' }), testsOf({ kind: 'intersection' })]).toEqual([
    { tests: [{ id: null, name: null, mask: 0b111, atLeast: 1 }], needed: 1 },
    { tests: [{ id: null, name: null, mask: 0b111, atLeast: 3 }], needed: 1 },
  ]);
});

test('dimensions want any or all of their indicators', () => {
  const health = { id: 'health', name, mask: 0b001, atLeast: 1 };
  const living = { id: 'living', name: null, mask: 0b110 };
  expect(testsOf({ kind: 'dimensions', atLeast: 2, within: 'any' })).toEqual({
    tests: [health, { ...living, atLeast: 1 }],
    needed: 2,
  });
  expect(testsOf({ kind: 'dimensions', atLeast: 1, within: 'all' })).toEqual({
    tests: [health, { ...living, atLeast: 2 }],
    needed: 1,
  });
});

test('of conditions one is enough', () => {
  const anyOf = [
    { id: 'first', name, indicators: ['a', 'c'], atLeast: 2 },
    { id: 'second', indicators: ['b'], atLeast: 1 },
  ];
  expect(testsOf({ kind: 'conditions', anyOf })).toEqual({
    tests: [
      { id: 'first', name, mask: 0b101, atLeast: 2 },
      { id: 'second', name: null, mask: 0b010, atLeast: 1 },
    ],
    needed: 1,
  });
});
