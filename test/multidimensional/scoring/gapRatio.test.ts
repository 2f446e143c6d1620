import { describe, expect, test } from 'vitest';
import {
  bindGaps,
  evaluateGaps,
  gapMeasure,
} from '../../../src/multidimensional/scoring/gapRatio.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex, smallTable } from '../../support/smallTable.ts';

const bound = (alpha = 1, missing: MissingPolicy = 'refuse') =>
  bindGaps('own', { index: smallIndex, missing }, alpha);
const withGap = (gap: unknown, indicator = 'water', row = 0) => ({
  ...smallTable,
  gaps: {
    ...smallTable.gaps,
    [indicator]: smallTable.gaps.water.map((own, at) =>
      at === row ? untyped<number>(gap) : indicator === 'water' ? own : 0,
    ),
  },
});

test('is the mean of the weighted gaps of the poor, to a power', () => {
  expect(evaluateGaps(smallTable, bound(1))).toMatchObject({
    measure: 'own',
    value: 23 / 64,
    rows: 4,
    population: 8,
    conventions: { alpha: '1', cutoff: '3/4', unit: 'row', weighting: 'sampling' },
  });
  expect(evaluateGaps(smallTable, bound(2)).value).toBe(39 / 128);
});

test('has no columns of its own in the result', () => {
  expect(Object.keys(evaluateGaps(smallTable, bound()))).toEqual([
    'measure',
    'value',
    'rows',
    'population',
    'conventions',
    'missing',
  ]);
});

test('takes gaps as lists, doubles and columns of Arrow', () => {
  const { gaps } = smallTable;
  const other = {
    nutrition: Float64Array.from(gaps.nutrition),
    water: { length: 4, get: (row: number) => gaps.water[row] },
    roof: Float32Array.from(gaps.roof),
  };
  expect(evaluateGaps({ ...smallTable, gaps: other }, bound()).value).toBe(23 / 64);
});

describe('a gap', () => {
  test('may be 0 of somebody deprived, at a cut-off that counts', () => {
    expect(evaluateGaps(withGap(0), bound()).value).toBe(23 / 64 - 1 / 64);
    expect(evaluateGaps(withGap(-0), bound()).value).toBe(23 / 64 - 1 / 64);
  });

  test.each([
    ['negative', -0.1, 'invalidNumber'],
    ['above 1', 1.0000001, 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['null', null, 'missingValue'],
    ['undefined', undefined, 'missingValue'],
    ['a text', '0.5', 'invalidType'],
    ['a bigint', 1n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
  ] as const)('that is %s is refused with its row', (_, gap, code) => {
    expectPovertyError(() => evaluateGaps(withGap(gap), bound()), {
      code,
      path: ['gaps', 'water', 0],
      message: 'expected a gap in [0, 1]',
    });
  });

  test('of somebody not deprived is 0, wherever it stands', () => {
    expectPovertyError(() => evaluateGaps(withGap(0.1, 'water', 2), bound()), {
      code: 'invalidNumber',
      path: ['gaps', 'water', 2],
      message: 'a gap of 0, because it is not deprived',
    });
    // The second row is not poor; its gaps are looked at all the same.
    expectPovertyError(() => evaluateGaps(withGap(2, 'water', 1), bound()), {
      code: 'invalidNumber',
      path: ['gaps', 'water', 1],
    });
  });

  test('is looked at in rows that the policy leaves out, as far as they are known', () => {
    const some = {
      deprivations: { nutrition: [1, 1], water: [null, 0], roof: [0, 1] },
      gaps: { nutrition: [0.5, 0.5], water: [Number.NaN, 0], roof: [0, 1] },
    };
    expect(evaluateGaps(some, bound(1, 'omit'))).toMatchObject({ value: 1 / 4 + 1 / 4, rows: 1 });
    for (const [indicator, gap] of [
      ['nutrition', 2],
      ['roof', 0.25],
    ] as const) {
      const faulty = {
        ...some,
        gaps: { ...some.gaps, [indicator]: [gap, some.gaps[indicator][1]] },
      };
      const error = { code: 'invalidNumber', path: ['gaps', indicator, 0] } as const;
      expectPovertyError(() => evaluateGaps(faulty, bound(1, 'omit')), error);
      expectPovertyError(() => gapMeasure(bound(1, 'omit')).influence(faulty as never), error);
    }
  });

  test('is 1 of a deprivation that a policy assumes, and not read where nothing is known', () => {
    const some = {
      deprivations: { nutrition: [1], water: [null], roof: [0] },
      gaps: { nutrition: [0.5], water: [Number.NaN], roof: [0] },
    };
    expect(evaluateGaps(some, bound(1, 'deprived')).value).toBe(1 / 4 + 1 / 4);
    expect(evaluateGaps(some, bound(2, 'deprived')).value).toBe(1 / 8 + 1 / 4);
    expect(evaluateGaps(some, bound(1, 'notDeprived')).value).toBe(0);
  });

  test('counts with the weight that its row has where weights are shared out', () => {
    const some = {
      deprivations: { nutrition: [1], water: [1], roof: [null] },
      gaps: { nutrition: [0.5], water: [0.25], roof: [Number.NaN] },
    };
    // Weights 2/3 and 1/3.
    expect(evaluateGaps(some, bound(1, 'reweight')).value).toBeCloseTo(1 / 3 + 1 / 12, 15);
  });
});

describe('columns of gaps', () => {
  test.each(badRecords)('that are %s are refused', (_, gaps, code) => {
    expectPovertyError(() => evaluateGaps({ ...smallTable, gaps: untyped(gaps) }, bound()), {
      code,
      path: ['gaps'],
    });
  });

  test('one that lacks is refused, and so is an inherited one', () => {
    const { water: _, ...fewer } = smallTable.gaps;
    for (const gaps of [fewer, Object.assign(Object.create({ water: [0, 0, 0, 0] }), fewer)]) {
      expectPovertyError(() => evaluateGaps({ ...smallTable, gaps }, bound()), {
        code: 'missingValue',
        path: ['gaps', 'water'],
      });
    }
  });

  test('one of another length is refused', () => {
    const gaps = { ...smallTable.gaps, roof: [0, 0, 0] };
    expectPovertyError(() => evaluateGaps({ ...smallTable, gaps }, bound()), {
      code: 'unequalColumns',
      path: ['gaps', 'roof'],
      message: 'expected 4 rows, got 3',
    });
  });
});

test('as a measure has its conventions, and an influence of 0 for rows left out', () => {
  const measure = gapMeasure(bound(1, 'omit'));
  expect(measure).toMatchObject({ measure: 'own', conventions: { alpha: '1', missing: 'omit' } });
  const some = {
    ...smallTable,
    deprivations: { ...smallTable.deprivations, water: [1, null, 0, 1] },
  };
  const value = (3 / 8 + 20 / 8) / 6;
  expect(measure.value(some as never)).toBeCloseTo(value, 15);
  const influence = [...(measure.influence(some as never) ?? [])];
  const wanted = [3 / 8 - value, 0, -value, 5 / 8 - value].map((own) => own * (8 / 6));
  expect(influence[1]).toBe(0);
  for (const [row, own] of influence.entries()) {
    expect(own).toBeCloseTo(wanted[row] ?? Number.NaN, 14);
  }
});
