import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import { type Rational, readRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { weightedQuantile } from '../../numeric/weightedQuantile.ts';
import { refuse } from '../../require.ts';
import { blockWeights, readWeights } from '../../sample/columns/readWeights.ts';
import { missingDeprivation } from '../data/deprivationData.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { missingReport } from '../scoring/missingReport.ts';
import type { MultidimensionalValue } from '../scoring/ratioMeasure.ts';
import { patternsFor } from '../scoring/scorePatterns.ts';
import {
  aropeIndex,
  lowIncome,
  lowWorkIntensity,
  type RiskPart,
  riskParts,
  workApplies,
} from './aropeIndex.ts';
import { type RiskCount, riskCounts, sumCells } from './riskCounts.ts';
import { itemsOf, type ReadRiskData, type RiskData, readRiskData } from './riskData.ts';
import { type RiskOptions, readRiskOptions } from './riskOptions.ts';

/** Persons for whom something holds. */
export interface RiskShare extends RiskCount {
  /** Their share of everybody counted, or `null` where nobody was. */
  readonly share: number | null;
}

/** One of the three parts, whoever else it meets. */
export interface RiskPartShare extends RiskShare {
  /** Which. */
  readonly part: RiskPart;
  /** The population it applies to: everybody, and for work intensity those who have one. */
  readonly among: number;
  /** The share of those it applies to, which is the rate of its own that is published; or `null`. */
  readonly rate: number | null;
}

/** A cell of the diagram of the three parts: persons in just these. */
export interface RiskOverlap extends RiskShare {
  /** The parts that hold for them; no other does. */
  readonly parts: readonly RiskPart[];
}

/** Who is at risk of poverty or social exclusion, and by which parts. `value` is the share of everybody. */
export interface RiskOfPovertyOrExclusion extends MultidimensionalValue {
  /** The median income, or `null` where no income has weight. */
  readonly median: number | null;
  /** The line, a share of the median. */
  readonly line: number | null;
  /** Who is at risk, each person once. */
  readonly atRisk: RiskShare;
  /** The three parts: poverty, deprivation, work intensity. */
  readonly parts: readonly RiskPartShare[];
  /** The seven ways in which parts meet; together they are `atRisk`. */
  readonly overlaps: readonly RiskOverlap[];
}

/**
 * Who is at risk of poverty or social exclusion as the European Union counts it (AROPE): a low income,
 * severe material and social deprivation, or a household with very low work intensity.
 *
 * Convention: at risk of poverty is an income below (not at) 60% of the median; severely deprived, who
 * lacks 7 or more of 13 items; of very low work intensity, whose household worked 20% or less of what it
 * could. Everybody is counted once and in the denominator, also those to whom work intensity does not
 * apply (`null`). The median is that of persons, by weight, with a midpoint where the weight divides
 * exactly (`weightedQuantile`); it is of all whose income is known. What is not known is refused
 * unless a policy is named. Items are taken as given: the rule that a child needs three deprivations of
 * the household among its seven is not applied. The definition until 2020 is nine items,
 * `itemsAtLeast: 4` and `workIntensityBelow: '20%'`, with the ages of that time.
 *
 * Formula: Σᵢ wᵢ 1(yᵢ < 0.6 m, or Σⱼ dᵢⱼ ≥ 7, or vᵢ ≤ 0.2) / Σᵢ wᵢ.
 *
 * Source: Eurostat, Statistics Explained, glossary: At risk of poverty or social exclusion (AROPE); Severe
 * material and social deprivation rate (SMSD).
 *
 * @param data - income, items and work intensity of each person, and weights if any
 * @param options - line, number of items and limit of work intensity if not those of the European Union,
 * and the policy for what is not known
 * @returns the share in [0, 1], or `null` where nobody was counted; with the median, the line, the three
 * parts and the seven ways in which they meet
 * @throws PovertyError `unequalColumns` for columns of different lengths; `missingValue` (with the row)
 * for what is not known where `missing` is `'refuse'`, and for `itemsAtLeast` where the items are not 13;
 * `invalidNumber` or `invalidType` for a value that cannot be, a faulty weight or option, or incomes with
 * a negative median; `mixedUnits` for sizes of households as weights; `invalidIndex` for no items or
 * more than 27; `inexactNumber`, `invalidNumeral` or `unknownOption` for a faulty option
 * @example
 * import { atRiskOfPovertyOrExclusion } from 'poverty-indicators/multidimensional';
 *
 * // Five persons who lack so many of thirteen items; the fourth is 70 years old
 * const lacking = [2, 8, 7, 0, 6];
 * const items = Object.fromEntries(
 *   Array.from({ length: 13 }, (_, item) => [`item${item}`, lacking.map((n) => (item < n ? 1 : 0))]),
 * );
 * const income = [5_900, 9_000, 10_000, 20_000, 12_000];
 * const workIntensity = [0.1, 1, 0.2, null, 0.5];
 * const { value, line, parts, overlaps } = atRiskOfPovertyOrExclusion({ income, items, workIntensity });
 * [value, line]; // => [0.6, 6000]
 * parts[2]; // => { part: 'workIntensity', rows: 2, share: 0.4, among: 4, rate: 0.5, … }
 * overlaps[4]; // => { parts: ['poverty', 'workIntensity'], rows: 1, share: 0.2, … }
 */
export function atRiskOfPovertyOrExclusion(
  data: RiskData,
  options: RiskOptions = {},
): RiskOfPovertyOrExclusion {
  const items = itemsOf(data);
  const settings = readRiskOptions(options, items.length);
  const { missing, itemsAtLeast } = settings;
  const columns = readRiskData(data, settings.isLowWork, missing === 'refuse');
  const { median, line } = lineOf(data, columns, settings.medianShare);
  const index = aropeIndex(items, itemsAtLeast);
  const compiled = compileIndex({ index, missing }, 'poor', [workApplies]);
  const isLow = (income: number) =>
    line !== null && (settings.boundary === 'below' ? income < line : income <= line);
  const table = {
    deprivations: {
      ...columns.items,
      [lowIncome]: Uint8Array.from(columns.income, (income) =>
        Number.isNaN(income) ? missingDeprivation : isLow(income) ? 1 : 0,
      ),
      [lowWorkIntensity]: columns.lowWork,
      [workApplies]: columns.applies,
    },
    rowUnit: 'person',
    ...(data.weight === undefined ? {} : { weight: data.weight }),
  } as const;
  const counts = patternsFor(table, compiled, 'wholeAlone');
  const { patterns } = counts;
  const { cells, working, atRisk } = riskCounts(patterns, index, compiled);
  const all = sumCells(cells, () => true);
  const share = (count: RiskCount, of = all.population) =>
    of === 0 ? null : count.population / of;
  const waysToMeet = cells
    .map((count, parts) => ({ count, parts }))
    .slice(1)
    .sort(byNumberOfParts);
  return {
    measure: 'atRiskOfPovertyOrExclusion',
    value: share(atRisk),
    ...all,
    median,
    line,
    atRisk: { ...atRisk, share: share(atRisk) },
    parts: riskParts.map((part, bit) => {
      const count = sumCells(cells, (parts) => (parts & (1 << bit)) !== 0);
      const among = part === 'workIntensity' ? working.population : all.population;
      return { part, ...count, share: share(count), among, rate: share(count, among) };
    }),
    overlaps: waysToMeet.map(({ count, parts }) => ({
      parts: partsOf(parts),
      ...count,
      share: share(count),
    })),
    conventions: { ...compiled.conventions, ...settings.conventions, ...countedBy(counts) },
    missing: missingReport(patterns, compiled),
  };
}

/** One part alone, then two, then three. */
function byNumberOfParts(a: { readonly parts: number }, b: { readonly parts: number }): number {
  return partsOf(a.parts).length - partsOf(b.parts).length || a.parts - b.parts;
}

function partsOf(bits: number): RiskPart[] {
  return riskParts.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

/** The median of the incomes that are known, and the line as the double nearest to its share. */
function lineOf(data: RiskData, { income, length }: ReadRiskData, medianShare: Rational) {
  const read = readWeights({ weight: data.weight });
  if (read.countPersons) {
    const expected = 'weights of persons, because each row is one';
    refuse('mixedUnits', ['weight', 'kind'], expected, 'household-size');
  }
  for (const { path, length: found } of read.columns) {
    if (found !== length) refuse('unequalColumns', path, `${length} rows`, found);
  }
  const weight = blockWeights(read, new Float64Array(length), 0, length);
  const isKnown = (row: number) => !Number.isNaN(income[row]);
  const median = weightedQuantile(
    income.filter((_, row) => isKnown(row)),
    { probability: 0.5, weights: weight.filter((_, row) => isKnown(row)) },
  );
  if (median === null) return { median, line: null };
  if (median < 0) refuse('invalidNumber', ['income'], 'incomes with a median of 0 or more', median);
  return {
    median,
    line: rationalToNumber(multiplyRationals(readRational(median, ['income']), medianShare)),
  };
}
