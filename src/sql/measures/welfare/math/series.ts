import { add, number, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';

/**
 * 1 + r₁ y (1 + r₂ y (1 + …)), with r the ratios of neighboring coefficients: a power series, summed from its
 * small end. It ends where what is left is no digit for |y| up to `reach`.
 */
export function series(y: Expression, ratio: (place: number) => number, reach: number): Expression {
  const ratios: number[] = [];
  let size = 1;
  for (let place = 1; size > 2 ** -56 || Math.abs(ratio(place)) * reach > 0.5; place++) {
    const next = ratio(place);
    size *= Math.abs(next) * reach;
    if (next === 0) break;
    ratios.push(next);
  }
  return ratios.reduceRight<Expression>(
    (rest, next) => add(number(1), times(number(next), y, rest)),
    number(1),
  );
}
