import { expect, test } from 'vitest';
import { vietnamMpiOphi } from '../../../src/standards/multidimensional/vietnamMpiOphi.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { indicatorsIn, wholeNumbers } from '../../support/indices.ts';

// OPHI, directory of national MPIs, Viet Nam
test('has five dimensions of two indicators, a tenth each, and asks for four', () => {
  expect(vietnamMpiOphi.dimensions.map(({ indicators }) => indicators.length)).toEqual([
    2, 2, 2, 2, 2,
  ]);
  expect(wholeNumbers(vietnamMpiOphi)).toEqual({ weights: Array(10).fill(1), of: 10, reach: 4 });
});

test('is not the legal standard, which asks for three and has other indicators of health', () => {
  expect(vietnam2016.deprivationCutoff.atLeast).toBe(3);
  const legal = vietnam2016.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const own = indicatorsIn(vietnamMpiOphi).map(({ id }) => id);
  expect(own.filter((id) => !legal.includes(id))).toEqual(['nutrition', 'childMortality']);
  expect(legal.filter((id) => !own.includes(id))).toEqual(['healthCare', 'healthInsurance']);
});

test('says that the weights of health are derived, since the page contradicts itself', () => {
  const derived = indicatorsIn(vietnamMpiOphi).filter(
    ({ provenance }) => provenance?.confidence === 'derived',
  );
  expect(derived.map(({ id }) => id)).toEqual(['nutrition', 'childMortality']);
});
