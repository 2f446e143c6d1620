import { expect, test } from 'vitest';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { philippinesMpi } from '../../../src/standards/multidimensional/philippinesMpi.ts';
import { wholeNumbers } from '../../support/indices.ts';
import { rowsOf } from '../../support/patternRows.ts';

test('has four dimensions of 6 parts of 24, thirteen indicators, and a cut-off of 8', () => {
  expect(wholeNumbers(philippinesMpi)).toEqual({
    weights: [3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 3, 3],
    of: 24,
    reach: 8,
  });
});

test('is not "four of the 13": three may be enough, and seven too few', () => {
  const three = ['schoolAttendance', 'educationalAttainment', 'hunger'];
  const homes = ['assets', 'toilet', 'water', 'tenure', 'housingMaterials', 'electricity'];
  const headcount = (list: readonly string[]) =>
    multidimensionalHeadcount(rowsOf(philippinesMpi, [list]), { index: philippinesMpi }).value;
  expect(headcount(three)).toBe(1);
  expect(headcount(homes)).toBe(0);
  expect(headcount([...homes.slice(1), 'hunger'])).toBe(0);
  expect(headcount([...homes, 'hunger'])).toBe(1);
});
