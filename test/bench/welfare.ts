import { giniIndex, inequalityProfile, medianWelfare } from 'poverty-indicators/inequality';
import { fgtIndex, povertyProfile, senIndex } from 'poverty-indicators/monetary';
import { sortSample } from 'poverty-indicators/sample';
import type { Bench } from './bench.ts';
import { plainFgt, plainGini, plainMedian, radixGini } from './plainWelfare.ts';

/** The measures of welfare on so many rows, against loops that check nothing. */
export function welfareBench(rows: number): Bench {
  const welfare = new Float64Array(rows);
  const weights = new Float64Array(rows);
  const codes = new Uint8Array(rows);
  let state = 2023;
  for (let row = 0; row < rows; row++) {
    // Eight factors make incomes as skewed as they are; no two need be equal.
    let income = 1500;
    for (let factor = 0; factor < 8; factor++) income *= 0.6 + 0.8 * next();
    welfare[row] = income;
    weights[row] = 100 + Math.floor(next() * 1024) / 8;
    codes[row] = Math.floor(next() * 34);
  }
  function next(): number {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  }

  const labels = Array.from({ length: 34 }, (_, place) => `region ${place + 1}`);
  const weight = { kind: 'sampling', values: weights } as const;
  const by = { region: { codes, labels } };
  const [sample, unweighted] = [{ welfare, weight }, { welfare }];
  const [plain, plainly] = [
    { welfare, weights },
    { welfare, weights: null },
  ];
  const line = 1000;
  let sorted: ReturnType<typeof sortSample> | null = null;
  const inOrder = () => {
    sorted ??= sortSample(sample);
    return sorted;
  };
  const few = rows <= 1_000_000;
  return {
    title: 'Incomes and weights',
    rows,
    peak: true,
    cases: {
      'fgtIndex(0), weighted': () => fgtIndex(sample, { line, alpha: 0 }),
      'fgtIndex(1), weighted': () => fgtIndex(sample, { line, alpha: 1 }),
      'fgtIndex(2), weighted': () => fgtIndex(sample, { line, alpha: 2 }),
      'povertyProfile: FGT(0,1,2) and Watts, weighted': () =>
        povertyProfile(sample, { lines: [line] }),
      'plain loop: FGT(0,1,2), weighted': () => plainFgt(plain, line),
      'povertyProfile by 34 regions, weighted': () =>
        povertyProfile({ ...sample, by }, { lines: [line] }),
      'fgtIndex(1), no weights': () => fgtIndex(unweighted, { line, alpha: 1 }),
      'plain loop: FGT(0,1,2), no weights': () => plainFgt(plainly, line),
      'giniIndex, weighted': () => giniIndex(sample),
      'plain loop: Gini, sorted by bits, weighted': () => radixGini(plain),
      'giniIndex, no weights': () => giniIndex(unweighted),
      'plain loop: Gini, sorted by bits, no weights': () => radixGini(plainly),
      ...(few
        ? {
            'plain loop: Gini, index with a comparator': () => plainGini(plain),
            'plain loop: median, index with a comparator': () => plainMedian(plain),
          }
        : {}),
      'medianWelfare, weighted': () => medianWelfare(sample),
      'sortSample, weighted': () => sortSample(sample),
      'giniIndex, sorted before': () => giniIndex(inOrder()),
      'senIndex, sorted before': () => senIndex(inOrder(), { line }),
      'inequalityProfile: all of inequality, weighted': () => inequalityProfile(sample),
      'inequalityProfile, sorted before': () => inequalityProfile(inOrder()),
    },
  };
}
