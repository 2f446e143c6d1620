import {
  deprivationIntensity,
  deprivationIntensityMeasure,
} from '../../../src/multidimensional/measures/deprivationIntensity.ts';
import { smallIndex, testMeasure } from '../../support/smallTable.ts';

testMeasure({
  measure: 'deprivationIntensity',
  evaluate: deprivationIntensity,
  bind: deprivationIntensityMeasure,
  options: { index: smallIndex },
  values: [19 / 20, 1, 1, 19 / 20, 1],
  influence: [(-1 / 5) * (8 / 5), 0, 0, (1 / 20) * (8 / 5)],
  settings: {},
  ofThePoor: true,
});
