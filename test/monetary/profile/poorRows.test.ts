import { describe, expect, test } from 'vitest';
import {
  addEverybody,
  addGroups,
  addPoor,
  addPowers,
  type Block,
  findPoor,
  firstAlpha,
  ofGap,
  ofLog,
  ofRows,
  ofShortfall,
  ofSquare,
  ofWeight,
  writePowers,
} from '../../../src/monetary/profile/poorRows.ts';

// The block begins at row 1; lines of rows of their own, from the first on.
const block: Block = {
  welfare: Float64Array.of(-1, 50, 100, 200, 25, 0),
  weights: Float64Array.of(9, 1, 2, 4, 8, 16),
  lines: Float64Array.of(100, 100, 100, 50, 100),
  start: 1,
  weightStart: 1,
  lineStart: 0,
};
const codes = { codes: Uint8Array.of(7, 0, 1, 0, 1, 1), codeStart: 1 };
const poorOf = (boundary: 'below' | 'atOrBelow') => {
  const poor = new Uint16Array(6);
  return Array.from(poor.subarray(0, findPoor(block, 5, boundary, poor)));
};

test('the terms stand in an order of their own', () => {
  const places = [ofRows, ofWeight, ofGap, ofSquare, ofShortfall, ofLog, firstAlpha];
  expect(places).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('the poor are those below their line, or on it if so', () => {
  expect(poorOf('below')).toEqual([0, 3, 4]);
  expect(poorOf('atOrBelow')).toEqual([0, 1, 3, 4]);
});

describe('what the poor add to the groups', () => {
  const poor = Uint16Array.of(0, 3, 4);

  // Gaps 1/2, 1/2 and 1 of weights 1, 8 and 16; shortfalls 50, 25 and 100; groups 0, 1 and 1.
  test('rows, weights, gaps, squares and money', () => {
    const part = new Float64Array(1 + 2 * 6);
    addPoor(part, 1, 6, codes, block, poor, 3);
    expect(Array.from(part)).toEqual([0, 1, 1, 0.5, 0.25, 50, 0, 2, 24, 20, 18, 1800, 0]);
    addPoor(part, 1, 6, codes, block, poor, 1);
    expect(Array.from(part.subarray(0, 7))).toEqual([0, 2, 2, 1, 0.5, 100, 0]);
  });

  test('logarithms and powers, once they are written down', () => {
    const powers = new Float64Array(6);
    const settings = { boundary: 'below', floor: Number.NEGATIVE_INFINITY, alphas: [3] } as const;
    writePowers(block, settings, poor, 3, powers);
    const { LN2 } = Math;
    const wanted = [LN2, 1 / 8, 8 * LN2, 1, 0, 16];
    for (const [place, value] of wanted.entries()) expect(powers[place]).toBeCloseTo(value, 14);
    const part = new Float64Array(14);
    addPowers(part, 0, 7, codes, poor, 3, powers);
    const sums = [0, 0, 0, 0, 0, LN2, 1 / 8, 0, 0, 0, 0, 0, 8 * LN2, 17];
    for (const [place, value] of sums.entries()) expect(part[place]).toBeCloseTo(value, 13);
  });

  test('a floor lifts welfare for the logarithm alone, and none is written without one', () => {
    const powers = new Float64Array(6);
    writePowers(block, { boundary: 'below', floor: 50, alphas: [1] }, poor, 3, powers);
    // The line of the fourth row is the floor: it is then no longer below it.
    const wanted = [Math.LN2, 1 / 2, 0, 4, 16 * Math.LN2, 16];
    for (const [place, value] of wanted.entries()) expect(powers[place]).toBeCloseTo(value, 14);
    writePowers(block, { boundary: 'below', floor: null, alphas: [1] }, poor, 3, powers);
    expect(Array.from(powers)).toEqual([0, 1 / 2, 0, 4, 0, 16]);
  });
});

test('everybody adds rows and weight, as a whole or by group', () => {
  const part = new Float64Array(5);
  addEverybody(part, block, 5);
  expect(Array.from(part)).toEqual([5, 31, 0, 0, 0]);
  const groups = new Float64Array(5);
  addGroups(groups, 1, codes, block, 5);
  expect(Array.from(groups)).toEqual([0, 2, 5, 3, 26]);
});
