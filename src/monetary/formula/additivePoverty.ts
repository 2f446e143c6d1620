import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean, weightedSum } from '../../sample/formula/weightedMean.ts';
import { kernelDensity } from '../../sample/quantile/kernelDensity.ts';
import type { LineAt, PovertyFormula } from './povertyFormula.ts';

/** A measure of poverty that is the mean over everybody of a term of each, 0 of those who are not poor. */
export interface AdditivePoverty
  extends Pick<PovertyFormula, 'measure' | 'settings' | 'support' | 'perRow'> {
  /** What a row adds. */
  term(welfare: number, at: LineAt): number;
  /** The derivative of the term by the line, where it has one. */
  termSlope(welfare: number, at: LineAt): number;
  /** The term of whoever is just below the line: what everybody adds who is passed as the line rises. */
  readonly jump: number;
  /** The weighted sum of the terms by a faster loop, if any; `undefined` where that one overflows. */
  sum?(columns: SampleColumns, at: LineAt): number | undefined;
}

/** The value, influence and slope of an additive measure. */
export function additivePoverty(additive: AdditivePoverty): PovertyFormula {
  const { measure, settings, support, perRow, jump } = additive;
  return {
    measure,
    settings,
    support,
    perRow,
    order: 'any',
    value: (columns, at) => sumOfTerms(additive, columns, at) / columns.population,
    influence({ welfare }, at, value) {
      const influence = new Float64Array(welfare.length);
      for (let place = 0; place < welfare.length; place++) {
        influence[place] = additive.term(welfare[place] as number, at) - value;
      }
      return influence;
    },
    slope(columns, at) {
      const within = weightedMean(columns, (welfare) => additive.termSlope(welfare, at));
      if (jump === 0) return within;
      return within + jump * densityAt(columns, at);
    },
  };
}

/** The weighted sum of the terms. */
export function sumOfTerms(
  { term, sum }: Pick<AdditivePoverty, 'term' | 'sum'>,
  columns: SampleColumns,
  at: LineAt,
): number {
  return sum?.(columns, at) ?? weightedSum(columns, (welfare) => term(welfare, at));
}

/** The density at the line; 0 where the sample has no spread. */
export function densityAt(columns: SampleColumns, { line, bandwidth }: LineAt): number {
  return kernelDensity(columns, line, bandwidth) ?? 0;
}
