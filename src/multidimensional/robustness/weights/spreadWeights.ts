import { reduceRational } from '../../../numeric/rational/rational.ts';
import { refuse } from '../../../require.ts';
import type { CompiledIndex } from '../../scoring/compileIndex.ts';
import type { Alternative, WeightedParts } from './alternatives.ts';

/** Weights of indicators as whole numbers. */
export interface WholeWeights {
  /** The weight of each indicator. */
  readonly weights: readonly number[];
  /** What they come to together. */
  readonly denominator: number;
}

/** The parts of an index and how the weight of each goes to its indicators. */
export interface Spread {
  /** The weights that the index itself gives its parts, out of its denominator. */
  readonly own: readonly number[];
  /** The weights of the indicators under an alternative, in the proportions that they have in the index. */
  readonly spread: (alternative: Alternative) => WholeWeights;
}

/**
 * Prepares to spread weights: of a dimension with the weight W and an indicator in it with w, the
 * indicator has the part w / W; all such parts are brought over one denominator.
 */
export function spreadWeights(compiled: CompiledIndex, over: WeightedParts): Spread {
  const { weights, dimensionOf, index } = compiled;
  if (over === 'indicators') {
    return { own: weights, spread: ({ parts, of }) => ({ weights: parts, denominator: of }) };
  }
  const own = index.dimensions.map((_, row) =>
    weights.reduce((sum, weight, place) => (dimensionOf[place] === row ? sum + weight : sum), 0),
  );
  const shares = weights.map((weight, place) =>
    reduceRational(BigInt(weight), BigInt(own[dimensionOf[place] as number] as number)),
  );
  const common = shares.reduce(
    (all, share) => all * reduceRational(share.denominator, all).numerator,
    1n,
  );
  const factors = shares.map((share) => Number((share.numerator * common) / share.denominator));
  return {
    own,
    spread({ parts, of }) {
      const all = BigInt(of) * common;
      if (all > BigInt(Number.MAX_SAFE_INTEGER)) {
        const expected = 'weights whose common denominator with those of the index is below 2^53';
        refuse('invalidIndex', ['weights'], expected, all);
      }
      return {
        weights: factors.map((factor, place) => {
          return factor * (parts[dimensionOf[place] as number] as number);
        }),
        denominator: Number(all),
      };
    },
  };
}
