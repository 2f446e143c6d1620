import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import type { PatternCounts } from '../../../src/multidimensional/data/deprivationData.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { requireCounts, requireSums } from '../../../src/multidimensional/scoring/requireCounts.ts';
import { badLists, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const counts = patternCounts({
  deprivations: { a: [1, 0, 1, null], b: [0, 0, 1, 1] },
  weight: [1, 2, 3, 4],
  by: { area: ['x', 'x', 'y', 'y'] },
});

test('patterns that were counted pass', () => {
  expect(requireCounts(counts)).toBe(undefined);
  expect(requireCounts(patternCounts({ deprivations: { a: [] } }))).toBe(undefined);
});

test('patterns that went through JSON are refused, because their columns became records', () => {
  const read: PatternCounts = JSON.parse(JSON.stringify(counts));
  expectPovertyError(() => requireCounts(read), {
    code: 'invalidType',
    path: ['patterns', 'deprived'],
    message: 'expected a Uint32Array, which JSON does not keep, got an object',
  });
});

/** The counts with some columns of their patterns put in. */
const withPatterns = (part: object): PatternCounts => ({
  ...counts,
  patterns: untyped({ ...counts.patterns, ...part }),
});
const [deprived, weight] = [counts.patterns.deprived, counts.patterns.weight];

describe('faulty patterns', () => {
  test.each<[string, PatternCounts, PovertyErrorCode, ErrorPath]>([
    ...badLists.map(([name, value, code]): [string, PatternCounts, PovertyErrorCode, ErrorPath] => [
      `indicators: ${name}`,
      { ...counts, indicators: untyped(value) },
      code,
      ['indicators'],
    ]),
    ...badLists.map(([name, value, code]): [string, PatternCounts, PovertyErrorCode, ErrorPath] => [
      `groupings: ${name}`,
      { ...counts, groupings: untyped(value) },
      code,
      ['groupings'],
    ]),
    ...badRecords.map(
      ([name, value, code]): [string, PatternCounts, PovertyErrorCode, ErrorPath] => [
        `patterns: ${name}`,
        { ...counts, patterns: untyped(value) },
        code,
        ['patterns'],
      ],
    ),
    ['no name', { ...counts, indicators: ['a', ''] }, 'invalidType', ['indicators', 1]],
    ['a hole', { ...counts, indicators: Array(2) }, 'missingValue', ['indicators', 0]],
    ['a name twice', { ...counts, indicators: ['a', 'a'] }, 'duplicateLabel', ['indicators', 1]],
    [
      '31 indicators',
      { ...counts, indicators: Array.from({ length: 31 }, (_, at) => `i${at}`) },
      'invalidIndex',
      ['indicators'],
    ],
    ['a list', withPatterns({ missing: [0, 0, 0, 0] }), 'invalidType', ['patterns', 'missing']],
    [
      'words',
      withPatterns({ deprived: new Int32Array(4) }),
      'invalidType',
      ['patterns', 'deprived'],
    ],
    ['no rows', withPatterns({ rows: undefined }), 'invalidType', ['patterns', 'rows']],
    [
      'too few weights',
      withPatterns({ weight: new Float64Array(3) }),
      'unequalColumns',
      ['patterns', 'weight'],
    ],
    [
      'a bit of no indicator',
      withPatterns({ deprived: deprived.map((bits, at) => (at === 2 ? 4 : bits)) }),
      'invalidNumber',
      ['patterns', 'deprived', 2],
    ],
    [
      'the highest bit of all',
      withPatterns({ missing: counts.patterns.missing.map(() => 2 ** 31) }),
      'invalidNumber',
      ['patterns', 'deprived', 0],
    ],
    [
      'deprived and not known at once',
      withPatterns({ missing: deprived }),
      'invalidNumber',
      ['patterns', 'deprived', 1],
    ],
    ...[-1, Number.NaN, Number.POSITIVE_INFINITY].map(
      (value): [string, PatternCounts, PovertyErrorCode, ErrorPath] => [
        `a weight of ${value}`,
        withPatterns({ weight: weight.map((own, at) => (at === 1 ? value : own)) }),
        'invalidNumber',
        ['patterns', 'weight', 1],
      ],
    ),
    ['another unit', { ...counts, unit: untyped('persons') }, 'unknownOption', ['unit']],
    ['no weighting', { ...counts, weighting: untyped(undefined) }, 'missingValue', ['weighting']],
    [
      'a grouping without a name',
      { ...counts, groupings: [{ by: untyped(undefined), groups: [] }] },
      'missingValue',
      ['groupings', 0, 'by'],
    ],
    [
      'a group without a label',
      {
        ...counts,
        groupings: [{ by: 'area', groups: untyped([{ patterns: counts.patterns }]) }],
      },
      'missingValue',
      ['groupings', 0, 'groups', 0, 'label'],
    ],
    ['no grouping', { ...counts, groupings: untyped([null]) }, 'missingValue', ['groupings', 0]],
    [
      'no groups',
      { ...counts, groupings: [{ by: 'area', groups: untyped(undefined) }] },
      'missingValue',
      ['groupings', 0, 'groups'],
    ],
    [
      'no group',
      { ...counts, groupings: [{ by: 'area', groups: untyped([7]) }] },
      'invalidType',
      ['groupings', 0, 'groups', 0],
    ],
    [
      'no patterns of a group',
      { ...counts, groupings: [{ by: 'area', groups: untyped([{ label: 'x' }]) }] },
      'missingValue',
      ['groupings', 0, 'groups', 0, 'patterns'],
    ],
  ])('%s is refused', (_, faulty, code, path) => {
    expectPovertyError(() => requireCounts(faulty), { code, path });
  });
});

test('weights leave room for products and quotients, or are nothing', () => {
  const sums = (...values: number[]) =>
    requireSums({ ...counts.patterns, weight: Float64Array.from(values) });
  expect(sums()).toBe(undefined);
  expect(sums(0, 1e-100, 1, 1e100)).toBe(undefined);
  for (const bad of [5e-324, 9e-101, 1.1e100, 1e308]) {
    expectPovertyError(() => sums(0, 1, bad, 1), { code: 'invalidNumber', path: ['weight'] });
  }
});
