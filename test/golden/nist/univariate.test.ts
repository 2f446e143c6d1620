import { describe, expect, test } from 'vitest';
import { decomposeBySource } from '../../../src/inequality/decomposition/decomposeBySource.ts';
import { coefficientOfVariation } from '../../../src/inequality/measures/coefficientOfVariation.ts';
import { meanWelfare } from '../../../src/inequality/shares/meanWelfare.ts';
import { compensatedSum } from '../../../src/numeric/compensatedSum.ts';
import { readText } from '../../support/project.ts';
import { digits } from '../monetary-peers/tolerances.ts';

interface Univariate {
  readonly difficulty: string;
  readonly n: number;
  readonly certified: { readonly mean: string; readonly standardDeviation: string };
  readonly ofDoubles: { readonly mean: number; readonly standardDeviation: number };
  readonly values:
    | string
    | readonly number[]
    | { readonly first: number; readonly thenRepeated: readonly number[]; readonly times: number };
}

const sets: { readonly [name: string]: Univariate } = JSON.parse(
  readText('test/golden/nist/univariate.json'),
);

function valuesOf({ values }: Univariate): readonly number[] {
  if (typeof values === 'string') return [...values].map(Number);
  if (!('first' in values)) return values;
  const { first, thenRepeated, times } = values;
  return [first, ...Array.from({ length: times }, () => thenRepeated).flat()];
}

/** How many digits a figure has right: the logarithm of its relative error, 16 where there is none. */
function digitsOf(figure: number | null | undefined, wanted: number): number {
  if (typeof figure !== 'number') return 0;
  return figure === wanted ? 16 : -Math.log10(Math.abs(figure - wanted) / Math.abs(wanted));
}

/** Right to 13 digits of what the doubles hold, and to as many of the certified ones as they leave. */
function expectDigits(
  figure: number | null | undefined,
  ofDoubles: number,
  certified: string,
): void {
  expect(digitsOf(figure, ofDoubles)).toBeGreaterThanOrEqual(digits);
  const attainable = digitsOf(ofDoubles, Number(certified));
  // Where the doubles leave fewer digits, the last of them may turn.
  const least = attainable >= digits ? digits : attainable - 0.01;
  expect(digitsOf(figure, Number(certified))).toBeGreaterThanOrEqual(least);
}

test('NIST StRD: nine sets', () => {
  expect(Object.keys(sets).length).toBe(9);
});

describe.each(Object.entries(sets))('NIST StRD univariate, certified: %s', (name, set) => {
  const { n, ofDoubles, certified } = set;
  const values = valuesOf(set);
  /** Over n − 1, as NIST has it, from one over n. */
  const ofSample = (deviation: number | null) => (deviation as number) * Math.sqrt(n / (n - 1));

  test('the mean', () => {
    expect(values.length).toBe(n);
    const means = [
      meanWelfare({ welfare: values }).value,
      meanWelfare({ welfare: Float64Array.from(values), weight: values.map(() => 0.25) }).value,
      compensatedSum(values) / n,
    ];
    for (const mean of means) expectDigits(mean, ofDoubles.mean, certified.mean);
  });

  test('the standard deviation of a column', () => {
    const { standardDeviation } = decomposeBySource({ sources: { values } });
    expectDigits(
      ofSample(standardDeviation),
      ofDoubles.standardDeviation,
      certified.standardDeviation,
    );
  });

  test('the standard deviation from the coefficient of variation, where the mean is above 0', () => {
    const sample = { welfare: values };
    const { value } = coefficientOfVariation(sample, { outsideSupport: 'keep' });
    if (name === 'Lew') {
      expect(value).toBe(null);
      return;
    }
    const deviation = ofSample(value) * (meanWelfare(sample).value as number);
    expectDigits(deviation, ofDoubles.standardDeviation, certified.standardDeviation);
  });
});
