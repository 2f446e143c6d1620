import { refuse, requireChoice, requireRecord } from '../../require.ts';
import { readGrouping } from '../../sample/formula/readGrouping.ts';
import { readSample } from '../../sample/formula/readSample.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { codesByRow, splitByGroup } from '../../sample/formula/splitByGroup.ts';
import type { GroupedPovertySample, PovertyLine, PovertySample } from '../lines/povertyLine.ts';
import { lineColumns } from '../lines/resolveLine.ts';
import { type DecomposableMeasure, decomposable } from './decomposable.ts';
import type { DecompositionGroup, PovertyDecomposition } from './decomposition.ts';

/** Settings of {@link decomposePoverty}: those of the measure, its name and the grouping. */
export type DecomposePovertyOptions = DecomposableMeasure & {
  /** The name of the grouping in the sample's `by`. */
  readonly by: string;
};

/** Settings of any measure. */
interface AnySettings {
  readonly line?: PovertyLine;
  readonly missing?: unknown;
  readonly among?: unknown;
}

/**
 * The parts that the groups of a population make of a measure of poverty that is a mean over everybody.
 *
 * Convention: a line that the sample makes is that of everybody, and each group is measured at it.
 * Policies for missing rows and for rows outside the support hold as in the measure, and shares are of
 * those who were counted. Measures of the poor alone, of ranks (Sen, Sen–Shorrocks–Thon, Takayama), and
 * of Clark, Hemming and Ulph do not add up over groups and are not offered.
 *
 * Formula: P = Σₖ (nₖ / n) Pₖ; contribution (nₖ / n) Pₖ, its share (nₖ / n) Pₖ / P, relative risk Pₖ / P.
 *
 * Source: J. Foster, J. Greer and E. Thorbecke (1984), A class of decomposable poverty measures,
 * Econometrica 52, 761–766.
 *
 * @param sample - welfare, weights and groupings by row
 * @param options - the grouping, the name of the measure and its settings
 * @returns the value of everybody as the measure gives it, and for each group its share of the
 * population, value, contribution and relative risk; contributions add up to the value; `null` where
 * nobody was counted, the sample makes no line above 0, or there is nothing to divide by
 * @throws PovertyError `unknownOption` for a measure that is not offered, `missingValue` for a grouping
 * there is not, and the errors of the measure
 * @example
 * import { decomposePoverty } from 'poverty-indicators/monetary';
 *
 * const sample = { welfare: [50, 75, 75, 200], by: { area: ['rural', 'rural', 'urban', 'urban'] } };
 * const result = decomposePoverty(sample, { by: 'area', measure: 'povertyGapIndex', line: 100 });
 * result.value; // => 0.25
 * result.groups[0]; // => { label: 'rural', populationShare: 0.5, value: 0.375, contribution: 0.1875, contributionShare: 0.75, relativeRisk: 1.5, … }
 */
export function decomposePoverty(
  sample: GroupedPovertySample,
  options: DecomposePovertyOptions,
): PovertyDecomposition {
  requireRecord(options, ['options'], 'options: { by, measure, line }');
  const { by, measure, ...settings } = options;
  const names = Object.keys(decomposable) as DecomposableMeasure['measure'][];
  const evaluate = decomposable[requireChoice(measure, names, ['measure'])];
  const { line, missing, among } = settings as AnySettings;
  if (among !== undefined && among !== 'all') {
    refuse('unknownOption', ['among'], "'all', whose parts add up", among);
  }
  // The whole first: whatever is wrong with a row is said with the row of the sample.
  const whole = evaluate(sample, settings as never);
  const grouping = readGrouping(sample, by);
  const companions = line === undefined ? [] : lineColumns(sample, line);
  const { columns } = readSample(sample, missing, companions);
  const hasLine = line === undefined || companions.length > 0 || whole.line !== null;
  const lineOfGroups = hasLine ? (whole.line ?? { kind: 'column' }) : countingLine(columns.welfare);
  const own = line === undefined ? settings : { ...settings, line: lineOfGroups };
  const { codes, labels, order } = grouping;
  const parts = splitByGroup(columns, codesByRow(columns, codes), labels.length);
  return {
    ...whole,
    line: whole.line ?? null,
    by,
    groups: order.map((code): DecompositionGroup => {
      const rows = sampleOf(parts[code] as SampleColumns);
      const part = evaluate(rows, own as never);
      const value = hasLine ? part.value : null;
      const populationShare = ratio(part.population, whole.population);
      const contribution =
        populationShare === null || whole.value === null ? null : populationShare * (value ?? 0);
      return {
        label: labels[code] as string | number,
        rows: part.rows,
        population: part.population,
        populationShare,
        value,
        contribution,
        contributionShare: ratio(contribution, whole.value),
        relativeRisk: ratio(value, whole.value),
      };
    }),
  };
}

/** Columns as a sample, with the line of each row where they have one. */
function sampleOf({ welfare, weights, companions: [line] }: SampleColumns): PovertySample {
  return {
    welfare,
    ...(weights === null ? {} : { weight: weights }),
    ...(line === undefined ? {} : { line }),
  };
}

/**
 * Where there is no line the measure only counts the rows that its policies leave, at a line that keeps
 * every gap small.
 */
function countingLine(welfare: Float64Array): number {
  let most = 0;
  for (const value of welfare) most = Math.max(most, Math.abs(value));
  return most > 0 ? most : 1;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
