import { describe, expect, test } from 'vitest';
import { rangeOf, readSteps, stepOf } from '../../../src/multidimensional/robustness/steps.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const index = {
  id: 'six',
  dimensions: [
    { id: 'one', indicators: [{ id: 'a', weight: '1/6' }] },
    {
      id: 'two',
      indicators: [
        { id: 'b', weight: '1/3' },
        { id: 'c', weight: '1/2' },
      ],
    },
  ],
};
// Scores 1/6, 1/2 (twice, in two ways) and 0.
const deprivations = { a: [1, 1, 0, 0], b: [0, 1, 0, 0], c: [0, 0, 1, 0] };

test('the steps end at the scores that occur, and at 1', () => {
  const steps = readSteps({ deprivations }, { index });
  expect(steps.compiled.denominator).toBe(6);
  expect(steps.upTo).toEqual([1, 3, 6]);
  expect(readSteps({ deprivations, weight: [0, 1, 1, 1] }, { index }).upTo).toEqual([3, 6]);
  const one = { deprivations: { a: [1], b: [1], c: [1] } };
  expect(readSteps(one, { index }).upTo).toEqual([6]);
  expect(readSteps({ deprivations: { a: [], b: [], c: [] } }, { index }).upTo).toEqual([6]);
});

test('ranges are fractions in lowest terms', () => {
  const steps = readSteps({ deprivations }, { index });
  expect(rangeOf(steps, 0)).toEqual({ above: '0', upTo: '1/6' });
  expect(rangeOf(steps, 1)).toEqual({ above: '1/6', upTo: '1/2' });
  expect(rangeOf(steps, 1, 2)).toEqual({ above: '1/6', upTo: '1' });
});

test('points are in the first step that reaches them', () => {
  const steps = { upTo: [1, 3, 6] };
  expect([1, 2, 3, 4, 6].map((points) => stepOf(steps, points))).toEqual([0, 1, 1, 2, 2]);
});

describe('refused are', () => {
  const call = (options: unknown) => () => readSteps({ deprivations }, untyped(options));

  test('options that are none', () => {
    expectPovertyError(call(null), { code: 'missingValue', path: ['options'] });
    expectPovertyError(call({}), { code: 'missingValue', path: ['index'] });
  });

  test.each(['union', 'intersection'])('an index that identifies by %s', (kind) => {
    expectPovertyError(call({ index: { ...index, identification: { kind } } }), {
      code: 'invalidIndex',
      path: ['index', 'identification'],
    });
  });

  test('reweighting, even where everything is known', () => {
    expectPovertyError(call({ index, missing: 'reweight' }), {
      code: 'unknownOption',
      path: ['missing'],
    });
  });
});
