import {
  multidimensionalHeadcount,
  multidimensionalHeadcountMeasure,
} from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { smallIndex, testMeasure } from '../../support/smallTable.ts';

// With gaps: row 0 is deprived in nutrition of weight 1/2, row 2 in nothing known, of weight 1/2.
testMeasure({
  measure: 'multidimensionalHeadcount',
  evaluate: multidimensionalHeadcount,
  bind: multidimensionalHeadcountMeasure,
  options: { index: smallIndex },
  values: [5 / 8, 4 / 6, 4 / 8, 5 / 8, 4 / 8],
  influence: [3 / 8, -5 / 8, -5 / 8, 3 / 8],
  settings: {},
  ofThePoor: false,
});
