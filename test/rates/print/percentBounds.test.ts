import { expect, test } from 'vitest';
import {
  addBounds,
  anyPercent,
  boundsMeet,
  boundsOf,
  hullOf,
  subtractBounds,
} from '../../../src/rates/print/percentBounds.ts';
import { printOf } from '../../../src/rates/print/printedPercent.ts';

const at = (units: number, decimals = 2, rounding: 'halfUp' | 'halfEven' | 'down' = 'halfUp') =>
  boundsOf(printOf(units, decimals, rounding));

test('a percent allows all that prints it, whatever its decimals', () => {
  expect(at(596)).toEqual({
    low: 119_100_000_000,
    high: 119_300_000_000,
    lowIn: true,
    highIn: false,
  });
  expect(at(6, 0)).toMatchObject({ low: 110_000_000_000, high: 130_000_000_000 });
  expect(at(10_000)).toMatchObject({ high: anyPercent.high, highIn: true });
});

test('bounds that touch meet where both ends are in', () => {
  expect(boundsMeet(at(596), at(597))).toBe(false);
  expect(boundsMeet(at(597), at(596))).toBe(false);
  expect(boundsMeet(at(596, 2, 'halfEven'), at(597, 2, 'halfEven'))).toBe(false);
  expect(boundsMeet(at(596, 2, 'halfEven'), { ...at(597), lowIn: true })).toBe(true);
  expect(boundsMeet(at(596), anyPercent)).toBe(true);
});

test('5.96 and 5.55 may be 11.52, and may not be 11.53', () => {
  const sum = addBounds(at(596), at(555));
  expect(boundsMeet(sum, at(1150))).toBe(true);
  expect(boundsMeet(sum, at(1152))).toBe(true);
  expect(boundsMeet(sum, at(1149))).toBe(false);
  expect(boundsMeet(sum, at(1153))).toBe(false);
});

test('4.4 less 4.5, both printed with one decimal, lies between -0.2 and 0', () => {
  const change = subtractBounds(at(44, 1), at(45, 1));
  expect(change).toEqual({ low: -4_000_000_000, high: 0, lowIn: false, highIn: false });
});

test('the hull has the ends of both', () => {
  expect(hullOf(at(100), at(300))).toEqual({ ...at(100), high: at(300).high });
  expect(hullOf(at(300), at(100))).toEqual({ ...at(100), high: at(300).high });
  const [closed, open] = [
    { ...at(100), highIn: true },
    { ...at(100), lowIn: false },
  ];
  expect(hullOf(closed, open)).toMatchObject({ lowIn: true, highIn: true });
  expect(hullOf(open, closed)).toMatchObject({ lowIn: true, highIn: true });
  expect(hullOf(open, open)).toMatchObject({ lowIn: false, highIn: false });
});
