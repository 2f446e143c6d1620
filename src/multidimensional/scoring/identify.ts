import type { ExactIndex } from '../../model/multidimensional/exactIndex.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { countBits } from './bits.ts';
import { identificationTests } from './identificationTests.ts';

/** Whether a pattern is one of the poor. `of` is the weight of the indicators that are known. */
export type IsPoor = (pattern: number, score: number, of: number) => boolean;

/** The identification of an index as a function. */
export function identify(
  index: MultidimensionalIndex,
  exact: ExactIndex,
  cutoff: Rational | null,
): IsPoor {
  const identification = identificationTests(index, exact);
  if (identification === null) {
    const threshold = thresholds(cutoff ?? { numerator: 1n, denominator: 1n });
    return (_, score, of) => score >= threshold(of);
  }
  const { tests, needed } = identification;
  return (pattern) => {
    let count = 0;
    for (const { mask, atLeast } of tests) {
      if (countBits(pattern & mask) >= atLeast) count += 1;
    }
    return count >= needed;
  };
}

/** The least whole number of weight that reaches a share of `of`; each `of` is divided once. */
export function thresholds({ numerator, denominator }: Rational): (of: number) => number {
  const known = new Map<number, number>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const product = numerator * BigInt(of);
    const least = Number((product + denominator - 1n) / denominator);
    known.set(of, least);
    return least;
  };
}
