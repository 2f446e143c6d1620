import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { newBandCompletions } from '../bounds/bandCompletions.ts';
import { bandTest } from '../scoring/bandTest.ts';
import { thresholds } from '../scoring/identify.ts';
import { newScorer } from '../scoring/scorePatterns.ts';
import { readDeprivation } from './readDeprivation.ts';
import type { RowState } from './rowState.ts';
import type { BandResult, DeprivationRow } from './scoreExplanation.ts';

/** The bands of the index, and whether a row is in each. */
export function bandResults(row: DeprivationRow, state: RowState): BandResult[] {
  return (state.compiled.index.bands ?? []).map((band) => {
    const { id, name = null, columns } = band;
    const holds =
      columns === undefined ? inOwnBand(band, state) : inColumnBand(band, columns, row, state);
    return { id, name, holds };
  });
}

/** A band by the score in the columns of the index. */
function inOwnBand(
  band: IndexBand,
  { compiled, policy, deprived, missing, leftOut }: RowState,
): boolean | null {
  if (leftOut) return null;
  if (policy !== 'open') {
    const scored = newScorer(compiled)(deprived, missing);
    return scored === null ? null : bandTest(compiled, band)(scored);
  }
  const { inside, outside } = newBandCompletions(compiled, band)(deprived, missing);
  if (inside === null) return false;
  return outside === null ? true : null;
}

/**
 * A band of those who are poor, by the score in columns of its own. A row that lacks one of them cannot
 * be told of.
 */
function inColumnBand(
  band: IndexBand,
  columns: NonNullable<IndexBand['columns']>,
  row: DeprivationRow,
  { compiled, policy, leftOut, poor }: RowState,
): boolean | null {
  const { indicators, weights, denominator } = compiled;
  if (leftOut) return null;
  let [least, most, lacking] = [0, 0, false];
  for (const [place, { id }] of indicators.entries()) {
    const column = columns[id] as string;
    if (!Object.hasOwn(row, column)) lacking = true;
    const value = readDeprivation(row[column], null, ['row', column]);
    // Neither leaves a score in these columns: one leaves the row out, the other has no weights to share.
    if (value === null && (policy === 'omit' || policy === 'reweight')) lacking = true;
    const weight = weights[place] as number;
    const mayBe = value === null && (policy === 'open' || policy === 'deprived');
    if (value === true || (value === null && policy === 'deprived')) least += weight;
    if (value === true || mayBe) most += weight;
  }
  const from = thresholds(readExact(band.from, []))(denominator);
  const below =
    band.below === undefined ? null : thresholds(readExact(band.below, []))(denominator);
  if (poor === false) return false;
  if (lacking) return null;
  if (most < from || (below !== null && least >= below)) return false;
  const within = least >= from && (below === null || most < below);
  return poor === true && within ? true : null;
}
