import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { lineOn, planned, reaches, spans } from '../../../src/progress/target/judgement.ts';
import { atLeast, course, point } from '../../support/courses.ts';

const fall = course();
const rise = course({ baseline: point('2020-12-31', 20), bound: atLeast(40) });
const baseline = point('2020-12-31', 40);

test('the spans are counted from the baseline, to the latest value and to the deadline', () => {
  const points = [point('2021-06-30', 39), point('2022-07-02', 31)];
  expect(spans(fall, baseline, points)).toEqual({
    latest: points[1],
    whole: 4,
    // 183 days after 31 December 2021
    elapsed: 1 + 183 / 365,
  });
});

test('a line is exact on any day, before and after the point it leads through', () => {
  const through = point('2022-12-31', 30);
  expect(lineOn('2020-12-31', baseline, through)).toEqual(rational(40));
  expect(lineOn('2021-03-14', baseline, through)).toEqual(rational('39')); // 73 of 365 days
  expect(lineOn('2022-12-31', baseline, through)).toEqual(rational(30));
  expect(lineOn('2024-12-31', baseline, through)).toEqual(rational(20));
});

test('the plan is the line to the goal', () => {
  expect(planned(fall, baseline, point('2021-12-31', 7))).toEqual(rational(35));
  expect(planned(fall, baseline, point('2024-12-31', 7))).toEqual(rational(20));
});

describe('a value reaches another', () => {
  test.each([
    [fall, 30, 30, true],
    [fall, 29, 30, true],
    [fall, 30 * (1 + 1e-13), 30, true],
    [fall, 30 * (1 + 1e-11), 30, false],
    [rise, 30, 30, true],
    [rise, 31, 30, true],
    [rise, 30 * (1 - 1e-13), 30, true],
    [rise, 30 * (1 - 1e-11), 30, false],
    [rise, 0, 0, true],
    [fall, -1e-300, 0, true],
    [fall, 1e-300, 0, false],
    [fall, -2, -1, true],
  ])('%o: %d of %d is %s', (of, value, other, reached) => {
    expect(reaches(value, other, of)).toBe(reached);
  });
});
