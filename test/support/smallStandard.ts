import type { Provenance } from '../../src/model/standard/provenance.ts';
import type { Standard, StatusRule } from '../../src/model/standard/standard.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Where every item of the small standard comes from: an invented text. */
export const invented: Provenance = {
  source: 'law1',
  article: null,
  confidence: 'seen',
  note: null,
};

const rule = (
  id: string,
  status: StatusRule['status'],
  over: string | null,
  under: string | null,
  deprivations: StatusRule['deprivations'],
): StatusRule => ({ id, status, over, under, deprivations, provenance: invented });

/** An invented standard of two lines and two indicators, with one of each thing a standard can have. */
export const smallStandard: Standard = deepFreeze<Standard>({
  id: 'small',
  name: { vi: 'chuẩn ví dụ', en: 'example standard' },
  place: 'XX',
  base: null,
  inForce: [
    { from: '2020-01-01', to: '2021-12-31', provenance: invented },
    { from: '2022-01-01', to: '2022-12-31', provenance: invented },
  ],
  sources: [
    {
      id: 'law1',
      title: { vi: 'luật 1', en: 'law 1' },
      issued: '2019-12-01',
      effective: null,
      readAt: ['example.org'],
    },
  ],
  currency: 'VND',
  per: 'month',
  lines: [
    {
      id: 'low',
      name: { vi: 'mức thấp', en: 'low line' },
      amount: { rural: 100, urban: 200 },
      boundary: 'atOrBelow',
      provenance: invented,
    },
    {
      id: 'high',
      name: { vi: 'mức cao', en: 'high line' },
      amount: { rural: 1000, urban: null },
      boundary: 'below',
      provenance: invented,
    },
  ],
  dimensions: [
    {
      id: 'housing',
      name: { vi: 'nhà ở', en: 'housing' },
      provenance: invented,
      indicators: [
        {
          id: 'toilet',
          name: { vi: 'nhà tiêu', en: 'toilet' },
          provenance: invented,
          cutoff: {
            text: { vi: 'không có nhà tiêu', en: 'no toilet' },
            condition: { kind: 'fact', fact: 'toilet', isOneOf: ['none'] },
            provenance: invented,
          },
        },
        {
          id: 'water',
          name: { vi: 'nước', en: 'water' },
          provenance: invented,
          cutoff: { text: null, condition: null, provenance: invented },
        },
      ],
    },
  ],
  deprivationCutoff: { atLeast: 1, provenance: invented },
  rules: [
    rule('poor', 'poor', null, 'low', 'atCutoff'),
    rule('nearPoor', 'nearPoor', null, 'low', 'belowCutoff'),
    rule('averageLiving', 'averageLiving', 'low', 'high', 'any'),
    rule('aboveAverage', 'aboveAverage', 'high', null, 'any'),
  ],
  groups: [
    {
      id: 'worker',
      name: { vi: 'người lao động', en: 'worker' },
      statuses: ['averageLiving'],
      under: 'high',
      from: '2021-01-01',
      to: '2022-12-31',
      provenance: invented,
    },
  ],
  forms: [
    {
      id: 'form1',
      inUse: { from: '2020-01-01', to: '2022-12-31' },
      lines: [
        { line: 'low', atMost: { rural: 10, urban: 20 }, provenance: invented },
        { line: 'high', atMost: { rural: null, urban: 30 }, provenance: invented },
      ],
      perDeprivation: 10,
      provenance: invented,
    },
  ],
});
