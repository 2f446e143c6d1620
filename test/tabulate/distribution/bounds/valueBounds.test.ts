import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { relativeLine } from '../../../../src/monetary/lines/relativeLine.ts';
import { madeLine } from '../../../../src/tabulate/distribution/madeLine.ts';
import { pooledBuckets } from '../../../../src/tabulate/distribution/pooledBuckets.ts';
import {
  boundOf,
  boundsBy,
  distributionsOf,
  exactValue,
  partsOfRows,
  positiveValue,
  type Row,
} from './exactly.ts';

const id = 'x';
const proved: readonly PlanIndicator[] = [
  { id, measure: 'medianWelfare' },
  { id, measure: 'welfareQuantile', probability: 0.25, rule: 'step' },
  { id, measure: 'welfareQuantile', probability: 1 },
  { id, measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
  { id, measure: 'giniIndex' },
  { id, measure: 'giniIndex', outsideSupport: 'omit' },
  { id, measure: 'sGiniIndex', nu: 3.5 },
  { id, measure: 'hooverIndex' },
  { id, measure: 'kolmIndex', kappa: 0.01 },
  { id, measure: 'palmaRatio' },
  { id, measure: 'quintileShareRatio' },
  { id, measure: 'welfareShare', from: 0, to: 0.4 },
  { id, measure: 'welfareShare', from: 0.9, to: 1 },
  { id, measure: 'welfareShare', from: 0.35, to: 0.55 },
  { id, measure: 'lorenzOrdinate', share: 0.3 },
  { id, measure: 'lorenzOrdinate', share: 0.3, kind: 'generalized' },
  { id, measure: 'lorenzOrdinate', share: 0.7, kind: 'absolute' },
  { id, measure: 'senShorrocksThonIndex', line: 140 },
];

const line = { kind: 'relative', of: 'median', share: 0.9 } as const;
const withLine: readonly PlanIndicator[] = [
  { id, measure: 'povertyHeadcount', line },
  { id, measure: 'povertyHeadcount', line, boundary: 'atOrBelow' },
  { id, measure: 'povertyGapIndex', line },
  { id, measure: 'squaredPovertyGap', line },
  { id, measure: 'fgtIndex', line, alpha: 0.5 },
  { id, measure: 'wattsIndex', line },
  { id, measure: 'clarkHemmingUlphIndex', line, beta: -1 },
  { id, measure: 'senShorrocksThonIndex', line },
  { id, measure: 'poorPopulation', line },
  { id, measure: 'totalShortfall', line },
  { id, measure: 'meanShortfall', line },
  { id, measure: 'averageExitTime', line, growth: 0.05 },
];

const named = (indicators: readonly PlanIndicator[]) =>
  indicators.map((indicator) => [JSON.stringify(indicator).slice(9), indicator] as const);

/** Holds that the exact value lies within the bounds; whether there were any. */
function expectWithin(
  bounds: { readonly lowest: number; readonly highest: number } | null,
  value: number | null,
): boolean {
  if (bounds === null || value === null) return false;
  expect(bounds.lowest).toBeLessThanOrEqual(value);
  expect(bounds.highest).toBeGreaterThanOrEqual(value);
  return true;
}

describe('the exact value lies within the bounds', () => {
  test.each(named(proved))('%s', (_name, indicator) => {
    const bound = boundOf(indicator);
    let found = 0;
    fc.assert(
      fc.property(partsOfRows(positiveValue), fc.integer({ min: 2, max: 30 }), (parts, most) => {
        const value = exactValue(bound, parts.flat());
        const bounds = boundsBy(bound, distributionsOf(parts, most));
        if (expectWithin(bounds, value)) found++;
      }),
    );
    expect(found).toBeGreaterThan(90);
  });

  test.each(named(withLine))('%s, at a line that is made of the rows', (_name, indicator) => {
    const bound = boundOf(indicator);
    let found = 0;
    fc.assert(
      fc.property(partsOfRows(positiveValue), fc.integer({ min: 2, max: 30 }), (parts, most) => {
        const distributions = distributionsOf(parts, most);
        const made = madeLine(pooledBuckets(distributions), line);
        const welfare = parts.flat().map((row) => row.value);
        const weight = parts.flat().map((row) => row.weight);
        const exact = relativeLine({ welfare, weight }, { of: 'median', share: line.share }).amount;
        const value = exactValue(bound, parts.flat());
        expectWithin(made.bounds, exact);
        if (expectWithin(boundsBy(bound, distributions, made), value)) found++;
      }),
    );
    expect(found).toBeGreaterThan(90);
  });

  test('of incomes below 0 that are kept, and of those that are left out or raised', () => {
    const value = fc.oneof(
      positiveValue,
      positiveValue.map((one) => -one / 8),
      fc.constant(0),
    );
    const policies = ['keep', 'omit', { floor: 0 }, { floor: 104.5 }] as const;
    const measures = ['giniIndex', 'hooverIndex', 'palmaRatio'] as const;
    const indicator = fc.constantFrom(
      ...policies.flatMap((outsideSupport) => [
        ...measures.map((measure) => ({ id, measure, outsideSupport })),
        { id, measure: 'lorenzOrdinate', share: 0.4, outsideSupport } as const,
        { id, measure: 'welfareShare', from: 0.2, to: 0.5, outsideSupport } as const,
      ]),
    );
    const most = fc.integer({ min: 2, max: 30 });
    let found = 0;
    fc.assert(
      fc.property(partsOfRows(value), most, indicator, (parts, limit, own) => {
        const bound = boundOf(own);
        const bounds = boundsBy(bound, distributionsOf(parts, limit));
        if (expectWithin(bounds, exactValue(bound, parts.flat()))) found++;
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(300);
  });
});

describe('the bounds of a Gini index', () => {
  // Two buckets of 6 bits: from 64 to below 65 and from 128 to below 130.
  const rows = (values: readonly number[]): Row[] => values.map((value) => ({ value, weight: 1 }));
  const gini = boundOf({ id, measure: 'giniIndex' });

  test('are those of Gastwirth: between the means, and with all at the ends of their bucket', () => {
    const own = rows([64, 64.5, 129, 128.25]);
    const { lowest, highest } = boundsBy(gini, distributionsOf([own], 1)) ?? {
      lowest: 9,
      highest: 9,
    };
    const [one, two, mean] = [64.25, 128.625, 96.4375];
    // Between: w₁ w₂ (m₂ − m₁) / W² / μ.
    const between = (two - one) / 4 / mean;
    expect(lowest).toBeCloseTo(between, 11);
    // Within: Σ (w_b / W)² (m_b − a_b)(b_b − m_b) / (b_b − a_b) / μ.
    const within = (0.25 * 0.75) / 1 + (0.625 * 1.375) / 2;
    expect(highest).toBeCloseTo(between + within / 4 / mean, 11);
  });

  test('are reached: nothing narrower would hold', () => {
    const least = rows([64.5, 64.5, 129, 129]);
    const bounds = boundsBy(gini, distributionsOf([least], 1));
    // Two values are two keys of any bits: with a limit of 1 they are cut to 6.
    expect(exactValue(gini, least)).toBeCloseTo(bounds?.lowest as number, 11);
    const most = rows([64, 65 - 2 ** -40, 128, 130 - 2 ** -40]);
    const far = boundsBy(gini, distributionsOf([most], 1));
    expect(exactValue(gini, most)).toBeCloseTo(far?.highest as number, 10);
  });
});

describe('nothing is said', () => {
  const distributions = distributionsOf(
    [[64, 64.5, 70, 129, 128.25].map((value) => ({ value, weight: 1 }))],
    1,
  );
  test.each(
    named([
      { id, measure: 'wolfsonIndex' },
      { id, measure: 'senIndex', line: 100 },
      { id, measure: 'takayamaIndex', line: 100 },
      { id, measure: 'relativeMedianPovertyGap', line: 100 },
      { id, measure: 'quintileShareRatio', marginalRows: 'whole' },
      { id, measure: 'giniIndex', outsideSupport: { floor: 64.25 } },
      { id, measure: 'welfareShare', from: 0, to: 0.5, outsideSupport: { floor: 64.25 } },
    ]),
  )('of %s', (_name, indicator) => {
    expect(boundsBy(boundOf(indicator), distributions)).toBe(null);
  });

  test('of nobody', () => {
    const nobody = distributionsOf([[{ value: 5, weight: 0 }]], 4);
    expect(boundsBy(boundOf({ id, measure: 'giniIndex' }), nobody)).toBe(null);
    expect(boundsBy(boundOf({ id, measure: 'medianWelfare' }), nobody)).toBe(null);
  });

  test('of a ratio of quantiles that may be over 0', () => {
    const around = distributionsOf(
      [
        [
          { value: -1, weight: 1 },
          { value: 5, weight: 1 },
        ],
      ],
      4,
    );
    const ratio = boundOf({ id, measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 });
    expect(boundsBy(ratio, around)).toBe(null);
  });

  test('of a line that may not be above 0', () => {
    const made = { amount: 5, bounds: null, bits: 6 };
    const rate = boundOf({ id, measure: 'povertyHeadcount', line });
    expect(boundsBy(rate, distributions, made)).toBe(null);
  });
});
