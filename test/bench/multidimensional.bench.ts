import {
  adjustedHeadcount,
  bandHeadcount,
  censoredHeadcount,
  contributionShare,
  cutoffCurve,
  type DeprivationData,
  deprivationIntensity,
  meanDeprivations,
  multidimensionalHeadcount,
  multidimensionalProfile,
  type PatternCounts,
  patternCounts,
  uncensoredHeadcount,
} from 'poverty-indicators/multidimensional';
import type { Bench } from './bench.ts';
import { plainHeadcount, plainProfile, scoreEachRow } from './plainMultidimensional.ts';

/** How many households the survey has. */
const rows = 10_000_000;

/** Twelve indicators of four dimensions of three: 1/12 each, poor from a third on. */
const ids = Array.from({ length: 12 }, (_, place) => `indicator${place + 1}`);
const dimensions = Array.from({ length: 4 }, (_, row) => ({
  id: `dimension${row + 1}`,
  indicators: ids.slice(row * 3, row * 3 + 3).map((id) => ({ id, weight: '1/12' })),
}));
const bands = [{ id: 'severe', from: '1/2' }];
const index = { id: 'bench', dimensions, cutoff: '1/3', bands };
const labels = Array.from({ length: 34 }, (_, place) => `region ${place + 1}`);

/** Columns from a small generator of its own, which makes ten million rows in a second or two. */
const columns = ids.map(() => new Uint8Array(rows));
const weight = new Float64Array(rows);
const codes = new Uint8Array(rows);
let state = 2023;
for (let row = 0; row < rows; row++) {
  const welfare = nextBits() & 0xffff;
  let bits = nextBits();
  if (welfare < 40000) bits &= nextBits();
  if (welfare < 20000) bits &= nextBits();
  for (let place = 0; place < 12; place++) {
    (columns[place] as Uint8Array)[row] = (bits >>> place) & 1;
  }
  codes[row] = (welfare * 7919 + (bits >>> 13)) % 34;
  weight[row] = 100 + (welfare & 1023) / 8;
}

/** The upper bits of a word: the lower ones of such a generator repeat soon. */
function nextBits(): number {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return state >>> 12;
}

const deprivations = Object.fromEntries(ids.map((id, place) => [id, columns[place] as Uint8Array]));
const survey: DeprivationData = { deprivations, weight, by: { region: { codes, labels } } };

let counted: PatternCounts | null = null;

/** The survey counted by pattern, made when first asked for. */
function counts(): PatternCounts {
  counted ??= patternCounts(survey);
  return counted;
}

/** The eight measures that need no gaps, each by itself. */
function eachMeasure(data: DeprivationData | PatternCounts) {
  const [indicator = ''] = ids;
  return [
    multidimensionalHeadcount(data, { index }),
    deprivationIntensity(data, { index }),
    adjustedHeadcount(data, { index }),
    uncensoredHeadcount(data, { index, indicator }),
    censoredHeadcount(data, { index, indicator }),
    contributionShare(data, { index, indicator }),
    meanDeprivations(data, { index, among: 'poor' }),
    bandHeadcount(data, { index, band: 'severe' }),
  ];
}

const plain = { columns, weight, codes, groups: labels.length };

export const bench: Bench = {
  title: 'Households, 12 indicators, 34 regions, weighted',
  rows,
  peak: true,
  cases: {
    multidimensionalProfile: () => multidimensionalProfile(survey, { index }),
    'plain loop, patterns': () => plainProfile(plain),
    'plain loop, a score in doubles each row': () => scoreEachRow(plain),
    patternCounts: () => patternCounts(survey),
    'adjustedHeadcount, no weights, no regions': () =>
      adjustedHeadcount({ deprivations }, { index }),
    'plain loop, no weights, no regions': () => plainHeadcount(columns),
    'profile, from counts': () => multidimensionalProfile(counts(), { index }),
    'cutoffCurve, from counts': () => cutoffCurve(counts(), { index }),
    'eight measures, from counts': () => eachMeasure(counts()),
  },
};
