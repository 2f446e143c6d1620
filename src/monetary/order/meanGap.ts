import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { gapOf } from '../formula/fgtFormula.ts';
import type { LineAt } from '../formula/povertyFormula.ts';

/**
 * The mean gap over everybody, as a share of the line: P₁. Gaps are summed as they are and divided once,
 * which is exact for whole numbers; where doubles do not reach, each is divided before.
 */
export function meanGap(columns: SampleColumns, at: LineAt): number {
  const { line } = at;
  const mean = weightedMean(columns, (welfare) => (welfare < line ? line - welfare : 0)) / line;
  if (line > 1e-75 && Number.isFinite(mean)) return mean;
  return weightedMean(columns, (welfare) => (welfare < line ? gapOf(welfare, at) : 0));
}
