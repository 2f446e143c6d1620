import { refuse, requireAbove, requireChoice, requireKeys, requireRecord } from '../../require.ts';

/** Settings of {@link releaseTable}. */
export interface ReleaseOptions {
  /** The least number of rows that a figure may be made from: a whole number of 1 or more; 3 or more hides a number. */
  readonly minimumRows: number;
  /** The least sum of weights that a figure may be made from; any if left out. */
  readonly minimumPopulation?: number;
  /** The base to whose multiples rows, populations and counts are rounded, a whole number; none if left out. */
  readonly roundTo?: number;
  /** Whether further figures are suppressed so that those that are too small cannot be had from the others. */
  readonly complementary: 'smallest' | 'none';
}

/** The settings as they were read. */
export interface ReleaseRules {
  readonly minimumRows: number;
  readonly minimumPopulation: number;
  /** 0 where nothing is rounded. */
  readonly roundTo: number;
  readonly complementary: 'smallest' | 'none';
}

/** Reads the settings of a release. */
export function readReleaseRules(options: ReleaseOptions): ReleaseRules {
  requireRecord(options, ['options'], 'options { minimumRows, complementary }');
  const keys = ['minimumRows', 'minimumPopulation', 'roundTo', 'complementary'];
  requireKeys(options, keys, ['options']);
  const { minimumRows, minimumPopulation, roundTo, complementary } = options;
  return {
    minimumRows: requireWhole(minimumRows, 'minimumRows'),
    minimumPopulation:
      minimumPopulation === undefined
        ? 0
        : requireAbove(minimumPopulation, ['minimumPopulation'], 'a number above 0'),
    roundTo: roundTo === undefined ? 0 : requireWhole(roundTo, 'roundTo'),
    complementary: requireChoice(complementary, ['smallest', 'none'], ['complementary']),
  };
}

function requireWhole(value: number, key: string): number {
  const expected = 'a whole number of 1 or more';
  const number = requireAbove(value, [key], expected);
  return Number.isSafeInteger(number) ? number : refuse('invalidNumber', [key], expected, value);
}
