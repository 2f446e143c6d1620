import { povertyRates } from 'poverty-indicators';
import type { Bench } from './bench.ts';
import { reviews } from './communes.ts';

/** What a script writes: a double, rounded by `toFixed`, which gets 2713 of 20000 wrong. */
function plain() {
  return reviews.map(({ total, poor, nearPoor }) => ({
    poverty: ((poor / total) * 100).toFixed(2),
    nearPoverty: ((nearPoor / total) * 100).toFixed(2),
    multidimensional: (((poor + nearPoor) / total) * 100).toFixed(2),
  }));
}

export const bench: Bench = {
  title: 'Three rates from counts',
  rows: reviews.length,
  cases: {
    povertyRates: () => reviews.map((counts) => povertyRates(counts)),
    'plain loop, doubles and toFixed': plain,
  },
};
