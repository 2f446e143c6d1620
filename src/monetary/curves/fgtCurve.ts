import type { Boundary } from '../../model/standard/standard.ts';
import { refuse, requireKeys, requireRecord } from '../../require.ts';
import { countSample } from '../../sample/formula/countSample.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import {
  anyNumber,
  nonNegativeOrKept,
  requireOutsideSupport,
  type SupportOptions,
} from '../../sample/support.ts';
import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import { requireBoundary } from '../lines/requireBoundary.ts';
import { type CurveAlpha, gapWalk, requireFiniteIndex } from './walk/gapWalk.ts';
import { type LineRange, lineGrid } from './walk/lineGrid.ts';

/** Settings of {@link fgtCurve}. */
export interface FgtCurveOptions extends SampleOptions, SupportOptions {
  /** 0 for the incidence of poverty, 1 for its deficit, 2 for its severity. */
  readonly alpha: CurveAlpha;
  /** The lines, in the unit of welfare: a list, or evenly spaced ones. */
  readonly lines: readonly number[] | LineRange;
  /** Whether whoever is exactly on a line is poor: `'below'`, if left out, says no. */
  readonly boundary?: Boundary;
}

/** Poverty at one line. */
export interface FgtPoint {
  /** The line, in the unit of welfare. */
  readonly line: number;
  /** The index at it. */
  readonly value: number;
}

/** Poverty at a list of lines. */
export interface FgtCurve extends CountedSample {
  /** The name of the curve. */
  readonly measure: 'fgtCurve';
  /** The α of the index. */
  readonly alpha: CurveAlpha;
  /** The index at every line, in the order asked for; `null` where nobody was counted. */
  readonly points: readonly FgtPoint[] | null;
}

/**
 * The index of Foster, Greer and Thorbecke at many lines: the curve of incidence (α = 0), of deficit (α
 * = 1) or of severity (α = 2) of poverty.
 *
 * Convention: the lines asked for are the grid, and nothing stands between them: `povertyDominance`
 * compares whole curves. The boundary acts on α = 0 alone. Negative welfare is refused where α > 0
 * unless a policy is named. One sort and one pass serve all lines.
 *
 * Formula: P_α(z) = Σᵢ wᵢ 1(yᵢ < z) ((z − yᵢ) / z)^α / Σᵢ wᵢ at every z.
 *
 * Source: J. E. Foster and A. F. Shorrocks (1988), Poverty orderings, Econometrica 56, 173–177; M.
 * Ravallion (1994), Poverty Comparisons, Harwood, for the names of the curves.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - α, the lines in the unit of welfare, the boundary and the policies
 * @returns the points, each value in [0, 1] (above 1 if negative welfare is kept), or `null` for them
 * where nobody was counted; with rows, population, conventions and what was done about rows outside the
 * support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `invalidCount` for a number of lines that is not a whole
 * number from 2 on, `outsideSupport` for negative welfare, `unequalColumns`, `unknownOption`,
 * `mixedUnits`, `overflow`
 * @example
 * import { fgtCurve } from 'poverty-indicators/monetary';
 *
 * const lines = { from: 100, to: 200, count: 2 };
 * const curve = fgtCurve({ welfare: [50, 75, 150, 300] }, { alpha: 1, lines });
 * curve.points; // => [{ line: 100, value: 0.1875 }, { line: 200, value: 0.40625 }]
 */
export function fgtCurve(sample: SampleInput, options: FgtCurveOptions): FgtCurve {
  requireRecord(options, ['options'], 'options: { alpha, lines }');
  requireKeys(options, ['alpha', 'lines', 'boundary', 'missing', 'outsideSupport'], []);
  const alpha = requireAlpha(options.alpha);
  const lines = lineGrid(options.lines);
  const boundary = requireBoundary(options.boundary);
  const support = alpha === 0 ? anyNumber : nonNegativeOrKept;
  const { columns, counted } = countSample(sample, {
    support,
    outsideSupport: requireOutsideSupport(options.outsideSupport, support),
    missing: options.missing,
    conventions: { alpha: String(alpha), boundary },
    order: 'ascending',
  });
  const about = { measure: 'fgtCurve', alpha, ...counted } as const;
  if (counted.population === 0) return { ...about, points: null };
  const values = new Float64Array(lines.length);
  const upwards = Uint32Array.from(lines.keys());
  upwards.sort((a, b) => (lines[a] as number) - (lines[b] as number));
  const walk = gapWalk(columns, boundary);
  // Where no welfare is below 0, no gap is above 1: a sum may round past it.
  const most = (columns.welfare[0] as number) < 0 ? Number.POSITIVE_INFINITY : 1;
  for (const place of upwards) {
    const value = requireFiniteIndex(walk.to(lines[place] as number)[alpha]);
    values[place] = Math.min(most, value);
  }
  return {
    ...about,
    points: lines.map((line, place) => ({ line, value: values[place] as number })),
  };
}

function requireAlpha(alpha: unknown): CurveAlpha {
  if (alpha === 0 || alpha === 1 || alpha === 2) return alpha;
  const code = alpha === undefined || alpha === null ? 'missingValue' : 'unknownOption';
  return refuse(code, ['alpha'], '0 or 1 or 2; for another α, fgtIndex at each line', alpha);
}
