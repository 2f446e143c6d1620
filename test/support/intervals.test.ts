import { expect, test } from 'vitest';
import { rational } from '../../src/numeric/rational/rational.ts';
import {
  digits,
  mayBeAtMost,
  meet,
  printed,
  printedPercent,
  product,
  shareOf,
  sum,
  times,
} from './intervals.ts';

const interval = (low: string, high: string) => ({ low: rational(low), high: rational(high) });

test('a printed figure stands for half a unit of its last digit either way', () => {
  expect(printed('0.074')).toEqual(interval('0.0735', '0.0745'));
  expect(printed('12')).toEqual(interval('11.5', '12.5'));
  expect(printed('0.00')).toEqual(interval('0', '0.005'));
  expect(printedPercent('16.46')).toEqual(interval('0.16455', '0.16465'));
});

test('intervals are added, multiplied and shared by hand', () => {
  const [one, two] = [interval('1', '2'), interval('3', '5')];
  expect(sum([one, two])).toEqual(interval('4', '7'));
  expect(sum([])).toEqual(interval('0', '0'));
  expect(product(one, two)).toEqual(interval('3', '10'));
  expect(times(rational('1/2'), two)).toEqual(interval('3/2', '5/2'));
  // 1 of 1 + 5, and 2 of 2 + 3
  expect(shareOf(one, two)).toEqual(interval('1/6', '2/5'));
});

test('intervals meet at their ends, and not beyond', () => {
  expect(meet(interval('1', '2'), interval('2', '3'))).toBe(true);
  expect(meet(interval('2', '3'), interval('1', '2'))).toBe(true);
  expect(meet(interval('1', '2'), interval('2.1', '3'))).toBe(false);
  expect(meet(interval('2.1', '3'), interval('1', '2'))).toBe(false);
  expect(mayBeAtMost(interval('2', '4'), interval('1', '2'))).toBe(true);
  expect(mayBeAtMost(interval('2.1', '4'), interval('1', '2'))).toBe(false);
});

test('a fraction is printed with a half rounded up', () => {
  expect(digits(rational('0.0745'), 3)).toBe('0.075');
  expect(digits(rational('0.07449999'), 3)).toBe('0.074');
  expect(digits(rational('2/3'), 2)).toBe('0.67');
  expect(digits(rational('12.5'), 0)).toBe('13');
});
