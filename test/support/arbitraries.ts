import fc from 'fast-check';
import { type Rational, reduceRational } from '../../src/numeric/rational/rational.ts';

/** Fractions small and huge, zero and negative ones among them. */
export const anyRational: fc.Arbitrary<Rational> = fc
  .oneof(
    fc.tuple(fc.bigInt({ min: -30n, max: 30n }), fc.bigInt({ min: 1n, max: 30n })),
    fc.tuple(
      fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
      fc.bigInt({ min: 1n, max: 2n ** 80n }),
    ),
  )
  .map(([above, below]) => reduceRational(above, below));

/** Fractions that can be divided by. */
export const divisor = anyRational.filter(({ numerator }) => numerator !== 0n);

/** Any finite double. */
export const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
