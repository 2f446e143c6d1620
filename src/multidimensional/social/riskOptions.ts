import type { FractionInput } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Boundary } from '../../model/standard/standard.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';

/** Settings of {@link atRiskOfPovertyOrExclusion}. */
export interface RiskOptions {
  /** The share of the median income that is the line; `'60%'` if left out. */
  readonly medianShare?: FractionInput;
  /** Whether somebody exactly on the line is at risk (`'atOrBelow'`) or not (`'below'`, if left out). */
  readonly boundary?: Boundary;
  /** So many items, or more, are a severe deprivation: 7 of 13 if left out, else to be given. */
  readonly itemsAtLeast?: number;
  /** A very low work intensity is this or less; `'20%'` if left out, as since 2021. */
  readonly workIntensityAtMost?: FractionInput;
  /** In place of that: it is below this, as in the definition until 2020 (`'20%'`). */
  readonly workIntensityBelow?: FractionInput;
  /**
   * What to do where something is not known: `'refuse'` (if left out) throws; `'omit'` leaves such rows
   * out; `'notDeprived'` and `'deprived'` take the one part or item for one or the other.
   */
  readonly missing?: RiskMissing;
}

/** What can be done where something is not known. */
export type RiskMissing = 'refuse' | 'omit' | 'notDeprived' | 'deprived';

const riskMissing: readonly RiskMissing[] = ['refuse', 'omit', 'notDeprived', 'deprived'];

/** The settings, read. Internal. */
export interface ReadRiskOptions {
  readonly medianShare: Rational;
  readonly boundary: Boundary;
  readonly itemsAtLeast: number;
  /** Whether a work intensity is a very low one. */
  readonly isLowWork: (intensity: number) => boolean;
  readonly missing: RiskMissing;
  readonly conventions: { readonly [name: string]: string };
}

/** Reads the settings for so many items, each checked once. */
export function readRiskOptions(options: RiskOptions, items: number): ReadRiskOptions {
  requireRecord(options, ['options'], 'options { medianShare, … }');
  const { boundary = 'below', missing = 'refuse', medianShare: share = '60%' } = options;
  const medianShare = readShare(share, 'medianShare');
  if (medianShare.numerator === 0n) refuse('invalidNumber', ['medianShare'], 'above 0', share);
  requireChoice(boundary, ['below', 'atOrBelow'], ['boundary']);
  requireChoice(missing, riskMissing, ['missing']);
  const itemsAtLeast = readNumberOf(options.itemsAtLeast, items);
  const { workIntensityAtMost, workIntensityBelow } = options;
  if (workIntensityAtMost !== undefined && workIntensityBelow !== undefined) {
    const expected = 'nothing beside workIntensityAtMost';
    refuse('unknownOption', ['workIntensityBelow'], expected, workIntensityBelow);
  }
  const strict = workIntensityBelow !== undefined;
  const limit = strict
    ? readShare(workIntensityBelow, 'workIntensityBelow')
    : readShare(
        workIntensityAtMost === undefined ? '20%' : workIntensityAtMost,
        'workIntensityAtMost',
      );
  // A share of work that was divided once is the double nearest to it, and so is this.
  const most = rationalToNumber(limit);
  return {
    medianShare,
    boundary,
    itemsAtLeast,
    isLowWork: strict ? (intensity) => intensity < most : (intensity) => intensity <= most,
    missing,
    conventions: {
      medianShare: fractionText(medianShare),
      boundary,
      quantile: 'midpoint',
      medianOf: 'persons whose income is known',
      items: `${itemsAtLeast} of ${items}`,
      workIntensity: `${strict ? 'below' : 'atMost'} ${fractionText(limit)}`,
      outsideWorkIntensity: 'counted, not deprived',
    },
  };
}

function readShare(value: FractionInput, option: string): Rational {
  const share = readExact(value, [option]);
  if (share.numerator >= 0n && share.numerator <= share.denominator) return share;
  return refuse('invalidNumber', [option], 'a share in [0, 1]', value);
}

/** The default is of the thirteen items of the European Union, and of no other list. */
function readNumberOf(value: unknown, items: number): number {
  if (value === undefined && items === 13) return 7;
  if (value === undefined || value === null) {
    return refuse('missingValue', ['itemsAtLeast'], `how many of the ${items} items`, value);
  }
  if (typeof value !== 'number') refuse('invalidType', ['itemsAtLeast'], 'a number', value);
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= items) return Number(value);
  return refuse('invalidNumber', ['itemsAtLeast'], `a whole number from 1 to ${items}`, value);
}
