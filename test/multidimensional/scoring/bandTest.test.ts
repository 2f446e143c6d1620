import { describe, expect, test } from 'vitest';
import type { IndexBand } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { bandRange, bandTest, columnsOf } from '../../../src/multidimensional/scoring/bandTest.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import type { Scored } from '../../../src/multidimensional/scoring/scorePatterns.ts';
import { smallIndex } from '../../support/smallTable.ts';

const scored = (part: Partial<Scored>): Scored => ({
  deprived: 0,
  known: 0b111,
  points: 0,
  of: 4,
  score: 0,
  factor: 1,
  poor: false,
  ...part,
});
const compiled = compileIndex({ index: smallIndex }, 'poor', ['n2', 'w2']);
const columns = { nutrition: 'n2', water: 'w2', roof: 'roof' };

describe('a band of the score', () => {
  const inBand = (band: Omit<IndexBand, 'id'>, of = 4) => {
    const isIn = bandTest(compiled, { id: 'b', ...band });
    return [0, 1, 2, 3, 4].filter((points) => points <= of && isIn(scored({ points, of })));
  };

  test('holds its lower end and not its upper', () => {
    expect(inBand({ from: '1/4', below: '3/4' })).toEqual([1, 2]);
    expect(inBand({ from: '1/2' })).toEqual([2, 3, 4]);
    expect(inBand({ from: 1 })).toEqual([4]);
    expect(inBand({ from: '1/5', below: '51%' })).toEqual([1, 2]);
    expect(inBand({ from: '26%', below: '49%' })).toEqual([]);
  });

  test('goes by the weight of what is known where that is less', () => {
    expect(inBand({ from: '1/2' }, 3)).toEqual([2, 3]);
    expect(inBand({ from: '1/3', below: 1 }, 3)).toEqual([1, 2]);
  });

  test('does not ask who is poor', () => {
    const isIn = bandTest(compiled, { id: 'b', from: '1/4' });
    expect([true, false].map((poor) => isIn(scored({ points: 1, poor })))).toEqual([true, true]);
  });
});

test('a range has its least points and what lies in it, out of any number', () => {
  const { least, isIn } = bandRange({ id: 'b', from: '1/3', below: '1/2' });
  expect([3, 4, 18].map(least)).toEqual([1, 2, 6]);
  expect([5, 6, 8, 9].map((points) => isIn(points, 18))).toEqual([false, true, true, false]);
  const open = bandRange({ id: 'b', from: '51%' });
  expect([9, 10, 18].map((points) => open.isIn(points, 18))).toEqual([false, true, true]);
});

describe('a band with columns of its own', () => {
  // Bits: nutrition 0, water 1, roof 2, n2 3, w2 4.
  const isIn = bandTest(compiled, { id: 'b', from: '1/2', below: '3/4', columns });
  const test_ = (deprived: number, poor = true) => isIn(scored({ deprived, poor }));

  test('holds the poor whose score in these columns is in it', () => {
    expect([test_(0b01000), test_(0b10100), test_(0b00100)]).toEqual([true, true, false]);
    expect([test_(0b11000), test_(0b01000, false)]).toEqual([false, false]);
    expect(test_(0b00011)).toBe(false);
  });

  test('adds up the weights of indicators that share a column', () => {
    const shared = { nutrition: 'w2', water: 'w2', roof: 'roof' };
    const isHigh = bandTest(compiled, { id: 'b', from: '3/4', columns: shared });
    expect([
      isHigh(scored({ deprived: 0b10000, poor: true })),
      isHigh(scored({ deprived: 0b00100, poor: true })),
    ]).toEqual([true, false]);
  });
});

test('the columns that are not indicators, each once', () => {
  const of = (own: IndexBand['columns']) =>
    columnsOf(smallIndex, { id: 'b', from: 1, ...(own === undefined ? {} : { columns: own }) });
  expect(of(columns)).toEqual(['n2', 'w2']);
  expect(of({ nutrition: 'x', water: 'x', roof: 'water' })).toEqual(['x']);
  expect(of(undefined)).toEqual([]);
});
