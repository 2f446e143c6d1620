import { averageExitTime } from '../../../src/monetary/measures/averageExitTime.ts';
import { clarkHemmingUlphIndex } from '../../../src/monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { incomeGapRatio } from '../../../src/monetary/measures/incomeGapRatio.ts';
import { povertyGapIndex } from '../../../src/monetary/measures/povertyGapIndex.ts';
import { povertyHeadcount } from '../../../src/monetary/measures/povertyHeadcount.ts';
import { prosperityGap } from '../../../src/monetary/measures/prosperityGap.ts';
import { relativeMedianPovertyGap } from '../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import { senIndex } from '../../../src/monetary/measures/senIndex.ts';
import { senShorrocksThonIndex } from '../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { squaredPovertyGap } from '../../../src/monetary/measures/squaredPovertyGap.ts';
import { takayamaIndex } from '../../../src/monetary/measures/takayamaIndex.ts';
import { wattsIndex } from '../../../src/monetary/measures/wattsIndex.ts';
import { meanShortfall } from '../../../src/monetary/money/meanShortfall.ts';
import { poorPopulation } from '../../../src/monetary/money/poorPopulation.ts';
import { totalShortfall } from '../../../src/monetary/money/totalShortfall.ts';
import type { SampleValue } from '../../../src/sample/sampleValue.ts';
import type { AxiomName, Entry } from './axioms.ts';

const basic = ['anonymity', 'focus'] as const;
const index = [...basic, 'replication', 'scaleInvariance', 'normalization'] as const;
const monotone = ['noPerversity', 'weakMonotonicity', 'strongMonotonicity'] as const;
const transfers = ['weakTransfer', 'strongTransfer'] as const;
const additive = ['decomposability', 'subgroupConsistency'] as const;

function entry(
  measure: string,
  settings: string,
  evaluate: (welfare: readonly number[], line: number) => SampleValue,
  satisfies: readonly AxiomName[],
  breaks: readonly AxiomName[],
): Entry {
  return {
    measure,
    settings,
    // A mean among the poor has no value where nobody is poor: 0 here.
    evaluate: (welfare, line) => evaluate(welfare, line).value ?? 0,
    satisfies,
    breaks,
  };
}

const headcount: readonly [readonly AxiomName[], readonly AxiomName[]] = [
  [...index, ...additive, 'noPerversity', 'translationInvariance', 'unitInterval'],
  [
    'weakMonotonicity',
    'strongMonotonicity',
    ...transfers,
    'transferSensitivity',
    'continuityAtLine',
  ],
];
const gap: readonly [readonly AxiomName[], readonly AxiomName[]] = [
  [...index, ...additive, ...monotone, 'unitInterval', 'continuityAtLine'],
  [...transfers, 'transferSensitivity', 'translationInvariance'],
];
const severity: readonly [readonly AxiomName[], readonly AxiomName[]] = [
  [...index, ...additive, ...monotone, ...transfers, 'unitInterval', 'continuityAtLine'],
  ['transferSensitivity', 'translationInvariance'],
];
const watts: readonly [readonly AxiomName[], readonly AxiomName[]] = [
  [
    ...index,
    ...additive,
    ...monotone,
    ...transfers,
    'transferSensitivity',
    'continuityAtLine',
    'nonNegative',
  ],
  ['translationInvariance', 'unitInterval'],
];

/** Measures of poverty, their axioms, and those they break. */
export const povertyEntries: readonly Entry[] = [
  entry(
    'fgtIndex',
    'alpha 0',
    (welfare, line) => fgtIndex({ welfare }, { line, alpha: 0 }),
    ...headcount,
  ),
  entry(
    'povertyHeadcount',
    '',
    (welfare, line) => povertyHeadcount({ welfare }, { line }),
    ...headcount,
  ),
  // Below 1 the depth of poverty counts ever less: a transfer among the poor is perverse.
  entry(
    'fgtIndex',
    'alpha 0.5',
    (welfare, line) => fgtIndex({ welfare }, { line, alpha: 0.5 }),
    [...index, ...additive, ...monotone, 'unitInterval', 'continuityAtLine'],
    [...transfers, 'translationInvariance'],
  ),
  entry(
    'fgtIndex',
    'alpha 1',
    (welfare, line) => fgtIndex({ welfare }, { line, alpha: 1 }),
    ...gap,
  ),
  entry('povertyGapIndex', '', (welfare, line) => povertyGapIndex({ welfare }, { line }), ...gap),
  entry(
    'fgtIndex',
    'alpha 2',
    (welfare, line) => fgtIndex({ welfare }, { line, alpha: 2 }),
    ...severity,
  ),
  entry(
    'squaredPovertyGap',
    '',
    (welfare, line) => squaredPovertyGap({ welfare }, { line }),
    ...severity,
  ),
  entry(
    'fgtIndex',
    'alpha 3',
    (welfare, line) => fgtIndex({ welfare }, { line, alpha: 3 }),
    [...severity[0], 'transferSensitivity'],
    ['translationInvariance'],
  ),
  entry('wattsIndex', '', (welfare, line) => wattsIndex({ welfare }, { line }), ...watts),
  entry(
    'averageExitTime',
    'growth 0.05',
    (welfare, line) => averageExitTime({ welfare }, { line, growth: 0.05 }),
    ...watts,
  ),
  entry(
    'senIndex',
    '',
    (welfare, line) => senIndex({ welfare }, { line }),
    [...index, ...monotone, 'weakTransfer', 'unitInterval'],
    [
      'strongTransfer',
      'transferSensitivity',
      'subgroupConsistency',
      'decomposability',
      'continuityAtLine',
      'translationInvariance',
    ],
  ),
  entry(
    'senShorrocksThonIndex',
    '',
    (welfare, line) => senShorrocksThonIndex({ welfare }, { line }),
    [...index, ...monotone, ...transfers, 'unitInterval', 'continuityAtLine'],
    ['transferSensitivity', 'subgroupConsistency', 'decomposability', 'translationInvariance'],
  ),
  entry(
    'takayamaIndex',
    '',
    (welfare, line) => takayamaIndex({ welfare }, { line }),
    [...index, 'weakTransfer', 'unitInterval', 'continuityAtLine'],
    [
      'noPerversity',
      'weakMonotonicity',
      'strongMonotonicity',
      'strongTransfer',
      'transferSensitivity',
      'subgroupConsistency',
      'decomposability',
      'translationInvariance',
    ],
  ),
  ...[-1, 0, 0.5].map((beta) =>
    entry(
      'clarkHemmingUlphIndex',
      `beta ${beta}`,
      (welfare, line) => clarkHemmingUlphIndex({ welfare }, { line, beta }),
      [
        ...index,
        ...monotone,
        ...transfers,
        'transferSensitivity',
        'subgroupConsistency',
        'unitInterval',
        'continuityAtLine',
      ],
      ['decomposability', 'translationInvariance'],
    ),
  ),
  entry(
    'incomeGapRatio',
    '',
    (welfare, line) => incomeGapRatio({ welfare }, { line }),
    [...index, 'weakMonotonicity', 'unitInterval'],
    [
      'noPerversity',
      'strongMonotonicity',
      ...transfers,
      'transferSensitivity',
      'subgroupConsistency',
      'decomposability',
      'continuityAtLine',
      'translationInvariance',
    ],
  ),
  entry(
    'relativeMedianPovertyGap',
    '',
    (welfare, line) => relativeMedianPovertyGap({ welfare }, { line }),
    [...index, 'unitInterval'],
    [
      'noPerversity',
      'weakMonotonicity',
      'strongMonotonicity',
      ...transfers,
      'decomposability',
      'continuityAtLine',
      'translationInvariance',
    ],
  ),
  entry(
    'meanShortfall',
    '',
    (welfare, line) => meanShortfall({ welfare }, { line }),
    [
      ...basic,
      ...additive,
      ...monotone,
      'replication',
      'normalization',
      'translationInvariance',
      'continuityAtLine',
      'nonNegative',
    ],
    ['scaleInvariance', ...transfers, 'transferSensitivity', 'unitInterval'],
  ),
  entry(
    'totalShortfall',
    '',
    (welfare, line) => totalShortfall({ welfare }, { line }),
    [
      ...basic,
      ...monotone,
      'normalization',
      'translationInvariance',
      'subgroupConsistency',
      'continuityAtLine',
      'nonNegative',
    ],
    ['replication', 'decomposability', 'scaleInvariance', ...transfers, 'unitInterval'],
  ),
  entry(
    'poorPopulation',
    '',
    (welfare, line) => poorPopulation({ welfare }, { line }),
    [
      ...basic,
      'noPerversity',
      'normalization',
      'scaleInvariance',
      'translationInvariance',
      'subgroupConsistency',
      'nonNegative',
    ],
    ['replication', 'decomposability', 'weakMonotonicity', ...transfers, 'continuityAtLine'],
  ),
  entry(
    'prosperityGap',
    'the line as the standard',
    (welfare, line) => prosperityGap({ welfare }, { standard: line }),
    [
      'anonymity',
      'replication',
      'scaleInvariance',
      ...additive,
      ...monotone,
      ...transfers,
      'transfer',
      'transferSensitivity',
      'continuityAtLine',
      'nonNegative',
    ],
    ['focus', 'normalization', 'translationInvariance', 'unitInterval'],
  ),
];
