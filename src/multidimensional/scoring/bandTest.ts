import type {
  IndexBand,
  MultidimensionalIndex,
} from '../../model/multidimensional/multidimensionalIndex.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { type CompiledIndex, sumOfBits } from './compileIndex.ts';
import { thresholds } from './identify.ts';
import type { Scored } from './scorePatterns.ts';

/** The columns of a band's own that are not indicators of the index, each once. */
export function columnsOf({ dimensions }: MultidimensionalIndex, { columns }: IndexBand): string[] {
  const ids = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return [...new Set(Object.values(columns ?? {}))].filter((column) => !ids.includes(column));
}

/** The scores of a band: from its lower end up to, but not including, its upper end. */
export function bandRange({ from, below }: IndexBand) {
  const least = thresholds(readExact(from, []));
  const end = below === undefined ? null : thresholds(readExact(below, []));
  return {
    least,
    isIn: (points: number, of: number) => points >= least(of) && (end === null || points < end(of)),
  };
}

/** Whether a row is in a band, by its score or by its score in the band's own columns. */
export function bandTest(compiled: CompiledIndex, band: IndexBand): (row: Scored) => boolean {
  const { isIn } = bandRange(band);
  const { columns } = band;
  if (columns === undefined) return ({ points, of }) => isIn(points, of);
  const weights = new Array<number>(compiled.ids.length).fill(0);
  for (const [place, { id }] of compiled.indicators.entries()) {
    const bit = compiled.ids.indexOf(columns[id] as string);
    weights[bit] = (weights[bit] as number) + (compiled.weights[place] as number);
  }
  const weightOf = sumOfBits(weights);
  return ({ poor, deprived }) => poor && isIn(weightOf(deprived), compiled.denominator);
}
