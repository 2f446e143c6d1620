import { expect, test } from 'vitest';
import { readGoalNumber, readValue } from '../../../src/schemas/target/readGoalNumber.ts';

const reading = (value: unknown, kind: 'percent' | 'plain' | 'ratio', read = readGoalNumber) => {
  const told: string[] = [];
  const number = read(value, kind, ['v'], (rule) => void told.push(rule));
  return [number && `${number.numerator}/${number.denominator}`, ...told];
};

test('signs and fractions are read where they cannot change the meaning', () => {
  expect(reading('90%', 'percent')).toEqual(['90/1']);
  expect(reading('90 %', 'ratio')).toEqual(['9/10']);
  expect(reading('2/3', 'ratio')).toEqual(['2/3']);
  expect(reading('0.5', 'plain')).toEqual(['1/2']);
});

test('elsewhere they are told', () => {
  expect(reading('2/3', 'percent')).toEqual([null, 'plainNumber']);
  expect(reading('90%', 'plain')).toEqual([null, 'plainNumber']);
});

test('what is no number is left to its own field', () => {
  for (const value of ['x', null, undefined, {}, Number.NaN, '1/0']) {
    expect(reading(value, 'ratio')).toEqual([null]);
  }
});

test('a value is never negative, and a percent at most 100', () => {
  expect(reading(-1, 'plain', readValue)).toEqual(['-1/1', 'value']);
  expect(reading(100, 'percent', readValue)).toEqual(['100/1']);
  expect(reading('100.1', 'percent', readValue)).toEqual(['1001/10', 'percent']);
  expect(reading('150', 'plain', readValue)).toEqual(['150/1']);
});
