import { refuse } from '../../require.ts';
import { blockWeights, readWeights, type WeightInput } from './readWeights.ts';
import { weightTotal } from './weightTotal.ts';

/** The weight of every row, checked. */
export interface AllWeights {
  /** The weights: the column itself where it is one of doubles; `null` where each is 1. */
  readonly weights: Float64Array | null;
  /** Their sum; the number of rows where each weighs 1. It may be infinite. */
  readonly population: number;
  /** The kinds of weights, multiplied; or `'none'`. */
  readonly weighting: string;
  /** Whom they count. */
  readonly unit: 'person' | 'row';
}

/** The weights of a table of so many rows. */
export function rowWeights(input: WeightInput, rows: number): AllWeights {
  const read = readWeights(input);
  for (const { path, length } of read.columns) {
    if (length !== rows) refuse('unequalColumns', path, `${rows} rows`, length);
  }
  const weighting = read.columns.map(({ kind }) => kind).join(' × ') || 'none';
  const unit = read.countPersons ? 'person' : 'row';
  const [only] = read.columns;
  if (only === undefined) return { weights: null, population: rows, weighting, unit };
  // A column of doubles is read in one pass that checks and sums.
  if (read.columns.length === 1 && only.values instanceof Float64Array && !only.whole) {
    const population = weightTotal(only.values);
    if (!Number.isNaN(population)) return { weights: only.values, population, weighting, unit };
  }
  const weights = blockWeights(read, new Float64Array(rows), 0, rows);
  return { weights, population: weightTotal(weights), weighting, unit };
}
