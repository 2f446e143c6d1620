import { generateDeprivations } from 'poverty-indicators/fixtures';
import {
  adjustedHeadcount,
  adjustedPovertyGap,
  adjustedSquaredGap,
} from 'poverty-indicators/multidimensional';
import type { Bench } from './bench.ts';

const rows = 1_000_000;
const ids = Array.from({ length: 12 }, (_, place) => `indicator${place + 1}`);
const indicators = ids.map((id) => ({ id, weight: '1/12' }));
const index = { id: 'bench', dimensions: [{ id: 'all', indicators }], cutoff: '1/3' };

const survey = generateDeprivations(index, { seed: 2023, rows });

/** Whoever is deprived lacks an eighth to all of the cut-off. */
const gaps = Object.fromEntries(
  ids.map((id, place) => [
    id,
    Float64Array.from(survey.deprivations[id] ?? [], (deprived, row) =>
      deprived === 1 ? (((row * 7 + place) & 7) + 1) / 8 : 0,
    ),
  ]),
);
const data = { ...survey, gaps };

/** What a script writes: doubles for scores, nothing checked. */
function plain(): number {
  const columns = ids.map((id) => gaps[id] as Float64Array);
  const deprived = ids.map((id) => survey.deprivations[id] as Uint8Array);
  let [sum, population] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const one = (survey.weight.values[row] as number) * (survey.size?.[row] ?? 0);
    let [score, own] = [0, 0];
    for (let place = 0; place < ids.length; place++) {
      score += (deprived[place]?.[row] as number) / 12;
      own += (columns[place]?.[row] as number) / 12;
    }
    population += one;
    if (score >= 1 / 3) sum += one * own;
  }
  return sum / population;
}

export const bench: Bench = {
  title: 'Gaps of 12 indicators, households weighted by sampling weight and size',
  rows,
  cases: {
    adjustedPovertyGap: () => adjustedPovertyGap(data, { index }),
    adjustedSquaredGap: () => adjustedSquaredGap(data, { index }),
    'adjustedHeadcount, no gaps': () => adjustedHeadcount(data, { index }),
    'plain loop, doubles': plain,
  },
};
