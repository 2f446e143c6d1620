import { fractionText } from '../../numeric/rational/fractionText.ts';
import { ratioText } from '../../numeric/rational/ratioText.ts';
import { countBits } from '../scoring/bits.ts';
import { identificationTests } from '../scoring/identificationTests.ts';
import { type RowState, scoreOf } from './rowState.ts';
import type { ScoreStep, TestResult } from './scoreExplanation.ts';

/** The way to the score, indicator by indicator. */
export function scoreSteps(state: RowState): ScoreStep[] {
  const { compiled, policy, deprived, missing, least, of } = state;
  const { index, indicators, dimensionOf, weights, denominator } = compiled;
  const assumed = policy === 'deprived' ? true : policy === 'notDeprived' ? false : null;
  return indicators.map(({ id, name = null }, place) => {
    const bit = 1 << place;
    const isUnknown = (missing & bit) !== 0;
    const share = (whole: number) => ratioText(weights[place] as number, whole);
    // Where all is left out, nothing was reweighted either.
    const counts = isUnknown && policy === 'reweight' ? '0' : share(of === 0 ? denominator : of);
    const soFar = least & (2 * bit - 1);
    return {
      indicator: id,
      name,
      dimension: index.dimensions[dimensionOf[place] as number]?.id as string,
      deprived: isUnknown ? null : (deprived & bit) !== 0,
      assumed: isUnknown ? assumed : null,
      weight: share(denominator),
      counts,
      running: of === 0 ? '0' : fractionText(scoreOf(soFar, state)),
    };
  });
}

/** The tests that identify the poor where the score does not, and how many of them are needed. */
export function testResults({ compiled, leftOut, least, most }: RowState): {
  readonly tests: readonly TestResult[];
  readonly testsNeeded: number | null;
} {
  const identification = identificationTests(compiled.index, compiled);
  if (identification === null) return { tests: [], testsNeeded: null };
  const tests = identification.tests.map(({ id, name, mask, atLeast }) => {
    const deprived = countBits(least & mask);
    const possible = countBits(most & mask);
    const holds = deprived >= atLeast ? true : possible >= atLeast ? null : false;
    return {
      id,
      name,
      deprived,
      unknown: possible - deprived,
      of: countBits(mask),
      atLeast,
      holds: leftOut ? null : holds,
    };
  });
  return { tests, testsNeeded: identification.needed };
}
