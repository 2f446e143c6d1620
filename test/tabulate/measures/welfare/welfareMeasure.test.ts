import { expect, test } from 'vitest';
import { giniIndex, giniIndexMeasure } from '../../../../src/inequality/measures/giniIndex.ts';
import { anyNumber, positive } from '../../../../src/sample/support.ts';
import { measureOf } from '../../../../src/tabulate/measures/welfare/welfareMeasure.ts';

test('what is not said of a measure is as it is with most', () => {
  const measure = measureOf(giniIndexMeasure, giniIndex, positive);
  expect(measure).toMatchObject({ perRow: null, ordered: false, joint: false });
  expect(measure.support({} as never)).toBe(positive);
  expect(measure.sums({} as never)).toBeNull();
});

test('the support may hang on a setting', () => {
  const measure = measureOf<{ readonly alpha: number }>(giniIndexMeasure, giniIndex, ({ alpha }) =>
    alpha === 0 ? anyNumber : positive,
  );
  expect([measure.support({ alpha: 0 }), measure.support({ alpha: 1 })]).toEqual([
    anyNumber,
    positive,
  ]);
});
