import type { Measure } from '../../model/sample/measure.ts';
import type { NumberColumn } from '../../model/sample/weight.ts';
import { newAccumulator } from '../../numeric/accumulator.ts';
import { refuse, requireRecord } from '../../require.ts';
import { requireValues } from '../../sample/columns/requireValues.ts';
import { eachBlock } from '../data/block.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { readTable } from '../data/readTable.ts';
import { countPatterns } from '../patternCounts.ts';
import { type CompiledIndex, compileIndex } from './compileIndex.ts';
import { countedBy } from './countedBy.ts';
import type { IndexOptions } from './indexOptions.ts';
import { missingReport } from './missingReport.ts';
import type { MultidimensionalValue } from './ratioMeasure.ts';
import { requireSums } from './requireCounts.ts';
import { newScorer, refuseMissing, requireUnit } from './scorePatterns.ts';

/** A table of deprivations with how far below its cut-off each is. */
export interface GapData extends DeprivationData {
  /**
   * For each indicator the gaps: the shortfall from its cut-off as a share of the cut-off, in [0, 1]; 0
   * where not deprived.
   */
  readonly gaps: { readonly [indicator: string]: NumberColumn };
}

/** A measure of gaps raised to a power. */
export interface GapRatio {
  /** Its name. */
  readonly measure: string;
  /** The index it is of. */
  readonly compiled: CompiledIndex;
  /** The power: 1 or 2. */
  readonly alpha: number;
}

/** Binds the settings of a measure of gaps. */
export function bindGaps(measure: string, options: IndexOptions, alpha: number): GapRatio {
  return { measure, compiled: compileIndex(options), alpha };
}

/** The mean of the weighted gaps of the poor. */
export function evaluateGaps(data: GapData, ratio: GapRatio): MultidimensionalValue {
  const { value, rows, population, conventions, missing } = overRows(data, ratio);
  return { measure: ratio.measure, value, rows, population, conventions, missing };
}

/** The same as a measure. */
export function gapMeasure(ratio: GapRatio): Measure<GapData> {
  return {
    measure: ratio.measure,
    conventions: { ...ratio.compiled.conventions, alpha: String(ratio.alpha) },
    value: (data) => overRows(data, ratio).value,
    influence: (data) => {
      const { value, population, everybody, each } = overRows(data, ratio, 'keepEach');
      if (value === null || each === null) return null;
      const scale = everybody / population;
      for (let row = 0; row < each.length; row++) {
        // Rows that were left out were marked with NaN.
        const own = each[row] as number;
        each[row] = Number.isNaN(own) ? 0 : (own - value) * scale;
      }
      return each;
    },
  };
}

function overRows(data: GapData, { compiled, alpha }: GapRatio, keep?: 'keepEach') {
  requireRecord(data, ['data'], 'a table { deprivations, gaps, … }');
  requireRecord(data.gaps, ['gaps'], 'columns of gaps by indicator');
  const counts = countPatterns(data, compiled.ids);
  requireUnit(counts, compiled);
  requireSums(counts.patterns);
  refuseMissing(counts, compiled, data);
  const table = readTable(data, compiled.ids);
  const readGap = gapReader(data, compiled, table.length);
  const each = keep === undefined ? null : new Float64Array(table.length).fill(Number.NaN);
  const score = newScorer(compiled);
  const [sum, population, everybody] = [newAccumulator(), newAccumulator(), newAccumulator()];
  let rows = 0;
  eachBlock(table, ({ start, count, deprived, missing, weight, someMissing }) => {
    for (let place = 0; place < count; place++) {
      const known = deprived[place] as number;
      const unknown = someMissing ? (missing[place] as number) : 0;
      const one = weight === null ? 1 : (weight[place] as number);
      everybody.add(one);
      const scored = score(known, unknown);
      let own = 0;
      for (let bit = 0; bit < compiled.ids.length; bit++) {
        const mask = 1 << bit;
        // A gap is looked at in every row, so that a faulty one is found wherever it stands.
        const gap = readGap(bit, start + place, (known & mask) !== 0, (unknown & mask) !== 0);
        if (scored?.poor && (scored.deprived & mask) !== 0) {
          own += (compiled.weights[bit] as number) * scored.factor * gap ** alpha;
        }
      }
      if (scored === null) continue;
      rows += 1;
      population.add(one);
      own /= compiled.denominator;
      if (each !== null) each[start + place] = own;
      sum.add(one * own);
    }
  });
  const total = population.total();
  return {
    value: total === 0 ? null : sum.total() / total,
    rows,
    population: total,
    everybody: everybody.total(),
    each,
    conventions: { ...compiled.conventions, alpha: String(alpha), ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
  };
}

/** Reads a gap and holds that it fits the deprivation; 1 where the policy took it for one. */
export function gapReader({ gaps }: GapData, { ids }: CompiledIndex, length: number) {
  const columns = ids.map((id) => {
    const path = ['gaps', id];
    const column = requireValues(Object.hasOwn(gaps, id) ? gaps[id] : undefined, path, 'gaps');
    if (column.length !== length) refuse('unequalColumns', path, `${length} rows`, column.length);
    return column.values;
  });
  return (bit: number, row: number, isDeprived: boolean, isMissing: boolean): number => {
    if (isMissing) return 1;
    const values = columns[bit] as (typeof columns)[number];
    const gap = typeof values === 'function' ? values(row) : values[row];
    if (typeof gap === 'number' && gap >= 0 && gap <= 1 && (isDeprived || gap === 0)) return gap;
    const path = ['gaps', ids[bit] as string, row];
    const expected = isDeprived ? 'a gap in [0, 1]' : 'a gap of 0, because it is not deprived';
    const code =
      typeof gap === 'number' ? 'invalidNumber' : gap == null ? 'missingValue' : 'invalidType';
    return refuse(code, path, expected, gap);
  };
}
