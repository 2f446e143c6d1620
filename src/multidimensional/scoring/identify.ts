import type { ExactIndex } from '../../model/multidimensional/exactIndex.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Rational } from '../../numeric/rational/rational.ts';

/** Whether a pattern is one of the poor. `of` is the weight of the indicators that are known. */
export type IsPoor = (pattern: number, score: number, of: number) => boolean;

/** The identification of an index as a function. */
export function identify(
  index: MultidimensionalIndex,
  exact: ExactIndex,
  cutoff: Rational | null,
): IsPoor {
  const identification = index.identification ?? { kind: 'score' };
  const all = maskOf(exact, () => true);
  switch (identification.kind) {
    case 'score': {
      const threshold = thresholds(cutoff ?? { numerator: 1n, denominator: 1n });
      return (_, score, of) => score >= threshold(of);
    }
    case 'union':
      return (pattern) => (pattern & all) !== 0;
    case 'intersection':
      return (pattern) => (pattern & all) === all;
    case 'dimensions': {
      const { atLeast, within } = identification;
      const masks = index.dimensions.map((_, row) =>
        maskOf(exact, (at) => exact.dimensionOf[at] === row),
      );
      return (pattern) => {
        let count = 0;
        for (const mask of masks) {
          const bits = pattern & mask;
          if (within === 'any' ? bits !== 0 : bits === mask) count += 1;
        }
        return count >= atLeast;
      };
    }
    case 'conditions': {
      const conditions = identification.anyOf.map(({ indicators, atLeast }) => ({
        mask: maskOf(exact, (at) => indicators.includes(exact.indicators[at]?.id ?? '')),
        atLeast,
      }));
      return (pattern) =>
        conditions.some(({ mask, atLeast }) => countBits(pattern & mask) >= atLeast);
    }
  }
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

/** The bits of the indicators that are asked for. */
export function maskOf({ indicators }: ExactIndex, isIn: (place: number) => boolean): number {
  return indicators.reduce((mask, _, place) => (isIn(place) ? mask | (1 << place) : mask), 0);
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
