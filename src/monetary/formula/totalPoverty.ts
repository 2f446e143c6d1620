import { type AdditivePoverty, additivePoverty, sumOfTerms } from './additivePoverty.ts';
import type { PovertyFormula } from './povertyFormula.ts';

/**
 * The sum over everybody of a term of each. Its influence is that of the mean times the population, whose
 * size is taken as known: the sum moves as weight goes from the others to a row.
 */
export function totalPoverty(additive: AdditivePoverty): PovertyFormula {
  const mean = additivePoverty(additive);
  return {
    ...mean,
    value: (columns, at) => sumOfTerms(additive, columns, at),
    influence: ({ welfare, population }, at, value) =>
      welfare.map((one) => population * additive.term(one, at) - value),
    slope: (columns, at, value) => columns.population * mean.slope(columns, at, value),
  };
}
