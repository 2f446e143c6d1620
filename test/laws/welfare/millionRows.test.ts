import { expect, test } from 'vitest';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { meanWelfare } from '../../../src/inequality/shares/meanWelfare.ts';
import { povertyGapIndex } from '../../../src/monetary/measures/povertyGapIndex.ts';
import { povertyHeadcount } from '../../../src/monetary/measures/povertyHeadcount.ts';
import { senShorrocksThonIndex } from '../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { squaredPovertyGap } from '../../../src/monetary/measures/squaredPovertyGap.ts';
import { totalShortfall } from '../../../src/monetary/money/totalShortfall.ts';

const rows = 1_000_000;

/** Incomes from 2⁻¹⁰ to 2⁴⁰, that is 1e-3 to 1e12, in whole 1024ths, and whole weights; seeded. */
function hardSample() {
  const welfare = new Float64Array(rows);
  const weight = new Float64Array(rows);
  let state = 2023;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 8;
  };
  for (let row = 0; row < rows; row++) {
    // As many incomes in each doubling of the scale.
    const parts = 2 ** (next() % 50) * (1 + next() / 2 ** 24);
    welfare[row] = Math.max(1, Math.floor(parts)) / 1024;
    weight[row] = 1 + (next() % 1000);
  }
  return { welfare, weight };
}

/** A quotient of whole numbers to the nearest double, or as near as makes no difference here. */
function quotient(above: bigint, below: bigint): number {
  return Number((above * 2n ** 80n) / below) / 2 ** 80;
}

test('a million incomes over fifteen powers of ten lose no digits against whole numbers', () => {
  const sample = hardSample();
  const line = 2 ** 20;
  const z = 2 ** 30;
  const order = Uint32Array.from(sample.welfare.keys());
  const sorted = order.sort(
    (a, b) => (sample.welfare[a] as number) - (sample.welfare[b] as number),
  );
  let [population, sum, poor, gaps, squares] = [0n, 0n, 0n, 0n, 0n];
  for (const [row, income] of sample.welfare.entries()) {
    const weight = BigInt(sample.weight[row] as number);
    population += weight;
    sum += weight * BigInt(income * 1024);
    if (income >= line) continue;
    const gap = BigInt(z - income * 1024);
    poor += weight;
    gaps += weight * gap;
    squares += weight * gap * gap;
  }
  // Σ C (W − C)(xₖ₊₁ − xₖ), of incomes and of incomes up to the line.
  let [through, pairs, poorPairs] = [0n, 0n, 0n];
  for (let place = 0; place + 1 < rows; place++) {
    const [row, after] = [sorted[place] as number, sorted[place + 1] as number];
    through += BigInt(sample.weight[row] as number);
    const step = (sample.welfare[after] as number) - (sample.welfare[row] as number);
    if (step === 0) continue;
    const apart = through * (population - through);
    pairs += apart * BigInt(step * 1024);
    const capped =
      Math.min(sample.welfare[after] as number, line) -
      Math.min(sample.welfare[row] as number, line);
    if (capped > 0) poorPairs += apart * BigInt(capped * 1024);
  }
  const wide = BigInt(z);
  const wanted = {
    mean: quotient(sum, population * 1024n),
    headcount: quotient(poor, population),
    gap: quotient(gaps, population * wide),
    severity: quotient(squares, population * wide * wide),
    gini: quotient(pairs, population * sum),
    sst: quotient(gaps * population + poorPairs, population * population * wide),
    shortfall: quotient(gaps, 1024n),
  };
  const at = { line };
  const found = {
    mean: meanWelfare(sample).value,
    headcount: povertyHeadcount(sample, at).value,
    gap: povertyGapIndex(sample, at).value,
    severity: squaredPovertyGap(sample, at).value,
    gini: giniIndex(sample).value,
    sst: senShorrocksThonIndex(sample, at).value,
    shortfall: totalShortfall(sample, at).value,
  };
  for (const [name, value] of Object.entries(wanted)) {
    const error = Math.abs((found[name as keyof typeof found] as number) / value - 1);
    expect(error, name).toBeLessThan(1e-13);
  }
});
