import type { Boundary } from '../../../model/standard/standard.ts';
import { refuse } from '../../../require.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';

/** The orders of the index of Foster, Greer and Thorbecke that a walk knows. */
export type CurveAlpha = 0 | 1 | 2;

/** The indices at one line by their α: the shares of poor, the means of gaps and of their squares. */
export type FgtAt = readonly [poor: number, gap: number, square: number];

/** A walk from line to line upwards over a sample in ascending order. */
export interface GapWalk {
  /** Goes on to a line, which is no lower than the last, and gives the indices there. */
  to(line: number): FgtAt;
  /** The least welfare above the line it stands at; +Infinity where there is none. */
  next(): number;
}

/**
 * Starts a walk. From one welfare to the next the gaps of all below grow by the step, so that every sum
 * has terms of one sign and nothing is subtracted from anything near it; sums are compensated. They are
 * kept in a unit near the line, which is changed by powers of two, so that squares stay within the
 * doubles.
 *
 * At a line of 0 the means are their limit from above where no welfare is below it: the shares of poor.
 */
export function gapWalk(
  { welfare, weights, population }: SampleColumns,
  boundary: Boundary,
): GapWalk {
  const state = newState();
  const length = welfare.length;
  let place = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    to(line) {
      last = line;
      let from = place;
      while (from < length) {
        const value = welfare[from] as number;
        if (boundary === 'below' ? value >= line : value > line) break;
        stepTo(state, value);
        addTo(state, poorAt, weights === null ? 1 : (weights[from] as number));
        from++;
      }
      place = from;
      stepTo(state, line);
      return indicesOf(state, population);
    },
    next() {
      let from = place;
      while (from < length && (welfare[from] as number) <= last) from++;
      return from < length ? (welfare[from] as number) : Number.POSITIVE_INFINITY;
    },
  };
}

// The places of the state: a line, the unit, and three sums, each with what its additions lost beside it.
const [lineAt, scaleAt, poorAt, gapsAt, squaresAt] = [0, 1, 2, 4, 6];
const farthest = 2 ** 32;

function newState(): Float64Array {
  const state = new Float64Array(8);
  state[scaleAt] = 1;
  return state;
}

function sumAt(state: Float64Array, at: number): number {
  return (state[at] as number) + (state[at + 1] as number);
}

/** Raises the line: the sums of gaps and squares grow. */
function stepTo(state: Float64Array, line: number): void {
  const before = state[lineAt] as number;
  state[lineAt] = line;
  const poor = sumAt(state, poorAt);
  if (poor === 0) {
    state[scaleAt] = scaleOf(line);
    return;
  }
  if (line === before) return;
  if (Math.abs(line) * (state[scaleAt] as number) > farthest) changeUnit(state, scaleOf(line));
  const scale = state[scaleAt] as number;
  const step = line * scale - before * scale;
  const gaps = sumAt(state, gapsAt);
  addTo(state, squaresAt, step * (2 * gaps + poor * step));
  addTo(state, gapsAt, poor * step);
}

/** A power of two that brings a line to between 1 and 2. */
function scaleOf(line: number): number {
  return 2 ** -Math.max(-1022, Math.min(1022, Math.floor(Math.log2(Math.abs(line)))));
}

function changeUnit(state: Float64Array, scale: number): void {
  const factor = scale / (state[scaleAt] as number);
  for (const at of [gapsAt, gapsAt + 1]) state[at] = (state[at] as number) * factor;
  for (const at of [squaresAt, squaresAt + 1]) state[at] = (state[at] as number) * factor * factor;
  state[scaleAt] = scale;
}

/** Adds to a sum of numbers of 0 or more. */
function addTo(state: Float64Array, at: number, value: number): void {
  const sum = state[at] as number;
  const next = sum + value;
  const lost = sum >= value ? sum - next + value : value - next + sum;
  state[at] = next;
  state[at + 1] = (state[at + 1] as number) + lost;
}

function indicesOf(state: Float64Array, population: number): FgtAt {
  const poor = Math.min(1, sumAt(state, poorAt) / population);
  const line = (state[lineAt] as number) * (state[scaleAt] as number);
  if (line <= 0) return [poor, poor, poor];
  const gap = sumAt(state, gapsAt) / population / line;
  const square = sumAt(state, squaresAt) / population / line / line;
  return [poor, gap, square];
}

/** Holds that an index of a walk is finite. */
export function requireFiniteIndex(value: number): number {
  if (Number.isFinite(value)) return value;
  return refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', value);
}
