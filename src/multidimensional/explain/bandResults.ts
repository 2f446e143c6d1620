import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import { newBandCompletions } from '../bounds/bandCompletions.ts';
import { readDeprivation } from '../data/readDeprivation.ts';
import { bandTest } from '../scoring/bandTest.ts';
import { sumOfBits } from '../scoring/compileIndex.ts';
import { newScorer } from '../scoring/scorePatterns.ts';
import { type RowState, refuseUnknown } from './rowState.ts';
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
 * A band of those who are poor, by the score in columns of its own. Under a policy it is what
 * `bandHeadcount` makes of the row; `null` where that leaves the row out or refuses the policy, and
 * where the row does not have the columns at all.
 */
function inColumnBand(
  band: IndexBand,
  columns: NonNullable<IndexBand['columns']>,
  row: DeprivationRow,
  { compiled, policy, leftOut, poor }: RowState,
): boolean | null {
  const ids = [...new Set(compiled.indicators.map(({ id }) => columns[id] as string))];
  let [deprived, missing, lacking] = [0, 0, false];
  for (const [bit, column] of ids.entries()) {
    const isThere = Object.hasOwn(row, column);
    const value = isThere ? readDeprivation(row[column], null, ['row', column]) : null;
    if (isThere && value === null && policy === 'refuse') refuseUnknown(column);
    if (!isThere) lacking = true;
    if (value === null) missing |= 1 << bit;
    else if (value) deprived |= 1 << bit;
  }
  if (leftOut || policy === 'reweight') return null;
  // Who is not poor is in no such band, whatever its columns say.
  if (policy === 'open' && poor === false) return false;
  if (lacking || (policy === 'omit' && missing !== 0)) return null;
  const weights = new Array<number>(ids.length).fill(0);
  for (const [place, { id }] of compiled.indicators.entries()) {
    const bit = ids.indexOf(columns[id] as string);
    weights[bit] = (weights[bit] as number) + (compiled.weights[place] as number);
  }
  const own = { ...compiled, weights, weightOf: sumOfBits(weights) };
  const completions = newBandCompletions(own, band);
  const { inside, outside } =
    policy === 'open'
      ? completions(deprived, missing)
      : completions(policy === 'deprived' ? deprived | missing : deprived, 0);
  if (poor === false || inside === null) return false;
  return poor === true && outside === null ? true : null;
}
