import type { FractionInput } from '../../model/multidimensional/multidimensionalIndex.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { refuse, requireChoice } from '../../require.ts';
import { thresholds } from '../scoring/identify.ts';

/**
 * When a household is deprived by its eligible members: one of them is (`'any'`), every one is
 * (`'all'`), or at least such a share of them.
 */
export type MemberRule =
  | 'any'
  | 'all'
  | {
      /** The least share of the eligible members, in (0, 1]: `'1/2'`, `'50%'`. */
      readonly atLeastShare: FractionInput;
    };

/** A rule, read. Internal. */
export interface ReadRule {
  /** How many of so many eligible members are enough; of 1 member or more. */
  readonly enough: (eligible: number) => number;
  /** The rule in words, for the result. */
  readonly text: string;
}

/** Reads a rule once. */
export function readRule(rule: MemberRule): ReadRule {
  if (typeof rule === 'object' && rule !== null && Object.hasOwn(rule, 'atLeastShare')) {
    const path = ['rule', 'atLeastShare'];
    const share = readExact(rule.atLeastShare, path);
    if (share.numerator <= 0n || share.numerator > share.denominator) {
      refuse('invalidNumber', path, 'a share above 0 and at most 1 (100%)', rule.atLeastShare);
    }
    return { enough: thresholds(share), text: `atLeastShare ${fractionText(share)}` };
  }
  const named = requireChoice(rule, ['any', 'all'], ['rule']);
  return { enough: named === 'any' ? () => 1 : (eligible) => eligible, text: named };
}
