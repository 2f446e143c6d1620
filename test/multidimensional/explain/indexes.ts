import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

const dimensions = [
  {
    id: 'health',
    name: { vi: 'Y tế', en: 'health' },
    indicators: [{ id: 'nutrition', name: { vi: 'dinh dưỡng', en: 'nutrition' }, weight: '1/2' }],
  },
  {
    id: 'living',
    indicators: [
      { id: 'water', name: { vi: 'nước sạch', en: 'clean water' }, weight: '1/4' },
      { id: 'roof', weight: '1/4' },
    ],
  },
] as const;

/** Three indicators of 1/2, 1/4 and 1/4, poor from 1/2. */
export const scored = deepFreeze({
  id: 'example',
  name: { vi: 'bộ chỉ số ví dụ', en: 'example index' },
  dimensions,
  cutoff: '1/2',
  bands: [
    { id: 'vulnerable', from: '1/4', below: '1/2' },
    { id: 'severe', name: { vi: 'nghiêm trọng', en: 'severe' }, from: '3/4' },
  ],
} as const);

/** The same with another identification. */
export const identifiedBy = (identification: Identification) => ({
  id: 'example',
  dimensions,
  identification,
});
