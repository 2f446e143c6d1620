import { expect, test } from 'vitest';
import { stepSums } from '../../../src/multidimensional/robustness/stepSums.ts';
import { readSteps } from '../../../src/multidimensional/robustness/steps.ts';

const index = {
  id: 'six',
  dimensions: [
    {
      id: 'one',
      indicators: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 2 },
      ],
    },
    { id: 'two', indicators: [{ id: 'c', weight: 3 }] },
  ],
};

test('weights and points at or above the end of each step', () => {
  const data = {
    deprivations: { a: [1, 1, 0, 0, 1], b: [0, 1, 0, 0, null], c: [0, 0, 1, 0, 1] },
    weight: [1, 2, 4, 8, 16],
  };
  // Scores 1, 3, 3, 0 and – the last, with b for deprived – 6.
  const steps = readSteps(data, { index, missing: 'deprived' });
  const { rows, population, poor, points } = stepSums(steps.counts.patterns, steps);
  expect(steps.upTo).toEqual([1, 3, 6]);
  expect([rows, population]).toEqual([5, 31]);
  expect(Array.from(poor)).toEqual([23, 22, 16]);
  expect(Array.from(points)).toEqual([115, 114, 96]);
});

test('rows that are left out are not counted', () => {
  const data = { deprivations: { a: [1, null], b: [1, 0], c: [1, 0] } };
  const steps = readSteps(data, { index, missing: 'omit' });
  const { rows, population, poor } = stepSums(steps.counts.patterns, steps);
  expect([rows, population, ...poor]).toEqual([1, 1, 1]);
});

test('what additions lose is given back', () => {
  const data = { deprivations: { a: [0, 0, 1], b: [0, 1, 1], c: [1, 1, 1] }, weight: [1, 1e17, 1] };
  const steps = readSteps(data, { index });
  // 1e17 + 1 + 1 in doubles, one after the other, is 1e17; the doubles there are 16 apart.
  const heavy = stepSums({ ...steps.counts.patterns, weight: Float64Array.of(7, 1e17, 7) }, steps);
  expect(heavy.poor[0]).toBe(1e17 + 16);
  expect(1e17 + 7 + 7).toBe(1e17);
});
