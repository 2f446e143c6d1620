import type { Measure, MeasureValue } from '../../model/sample/measure.ts';
import { newAccumulator } from '../../numeric/accumulator.ts';
import { eachBlock } from '../data/block.ts';
import type { DeprivationData, PatternTable } from '../data/deprivationData.ts';
import { readTable } from '../data/readTable.ts';
import type { CompiledIndex } from './compileIndex.ts';
import { countedBy } from './countedBy.ts';
import { type MissingReport, missingReport } from './missingReport.ts';
import {
  type DeprivationInput,
  newScorer,
  patternsFor,
  refuseMissing,
  type Scored,
} from './scorePatterns.ts';

/** A multidimensional measure: a number, how it was made, and what was done about missing values. */
export interface MultidimensionalValue extends MeasureValue {
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
}

/** Every counting measure is a sum over rows divided by another. */
export interface Ratio {
  /** Its name. */
  readonly measure: string;
  /** The index it is of. */
  readonly compiled: CompiledIndex;
  /** Settings beside those of the index. */
  readonly settings?: { readonly [name: string]: string };
  /** What a row adds above the line. */
  readonly above: (row: Scored) => number;
  /** What a row adds below it. */
  readonly below: (row: Scored) => number;
}

/** The value of a ratio, from patterns. */
export function evaluateRatio(data: DeprivationInput, ratio: Ratio): MultidimensionalValue {
  const { compiled, measure } = ratio;
  const counts = patternsFor(data, compiled, 'wholeAlone');
  refuseMissing(counts, compiled, data);
  return {
    measure,
    ...ratioOf(counts.patterns, ratio),
    conventions: { ...conventionsOf(ratio), ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
  };
}

/** The ratio of one population. */
export function ratioOf({ deprived, missing, rows, weight }: PatternTable, ratio: Ratio) {
  const score = newScorer(ratio.compiled);
  const [above, below, population] = [newAccumulator(), newAccumulator(), newAccumulator()];
  let counted = 0;
  for (let cell = 0; cell < deprived.length; cell++) {
    const scored = score(deprived[cell] as number, missing[cell] as number);
    if (scored === null) continue;
    const one = weight[cell] as number;
    above.add(one * ratio.above(scored));
    below.add(one * ratio.below(scored));
    population.add(one);
    counted += rows[cell] as number;
  }
  const whole = below.total();
  return {
    value: whole === 0 ? null : above.total() / whole,
    rows: counted,
    population: population.total(),
  };
}

/** The ratio as a measure: its value, and the influence of every row. */
export function ratioMeasure(ratio: Ratio): Measure<DeprivationData> {
  return {
    measure: ratio.measure,
    conventions: conventionsOf(ratio),
    value: (data) => evaluateRatio(data, ratio).value,
    influence: (data) => influenceOf(data, ratio),
  };
}

function conventionsOf({ compiled, settings }: Ratio): { readonly [name: string]: string } {
  return { ...compiled.conventions, ...settings };
}

/** (above − value · below) over the mean of below: the linearized ratio. */
function influenceOf(data: DeprivationData, ratio: Ratio): Float64Array | null {
  const { value } = evaluateRatio(data, ratio);
  if (value === null) return null;
  const table = readTable(data, ratio.compiled.ids);
  const score = newScorer(ratio.compiled);
  const influence = new Float64Array(table.length);
  const [below, population] = [newAccumulator(), newAccumulator()];
  eachBlock(table, ({ start, count, deprived, missing, weight, someMissing }) => {
    for (let place = 0; place < count; place++) {
      const one = weight === null ? 1 : (weight[place] as number);
      population.add(one);
      const unknown = someMissing ? (missing[place] as number) : 0;
      const scored = score(deprived[place] as number, unknown);
      if (scored === null) continue;
      const denominator = ratio.below(scored);
      below.add(one * denominator);
      influence[start + place] = ratio.above(scored) - value * denominator;
    }
  });
  const scale = population.total() / below.total();
  for (let row = 0; row < influence.length; row++)
    influence[row] = (influence[row] as number) * scale;
  return influence;
}
