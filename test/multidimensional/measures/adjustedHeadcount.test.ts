import {
  adjustedHeadcount,
  adjustedHeadcountMeasure,
} from '../../../src/multidimensional/measures/adjustedHeadcount.ts';
import { smallIndex, testMeasure } from '../../support/smallTable.ts';

testMeasure({
  measure: 'adjustedHeadcount',
  evaluate: adjustedHeadcount,
  bind: adjustedHeadcountMeasure,
  options: { index: smallIndex },
  values: [19 / 32, 4 / 6, 4 / 8, 19 / 32, 4 / 8],
  influence: [5 / 32, -19 / 32, -19 / 32, 13 / 32],
  settings: {},
  ofThePoor: false,
});
