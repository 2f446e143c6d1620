import type { Boundary } from '../../model/standard/standard.ts';
import { logGap } from '../formula/logGap.ts';

/** How many rows are gone through at once. */
export const blockRows = 4096;

/**
 * What a poor row adds, by place: itself, its weight, its gap as a share of the line, the gap's square,
 * its lack in money, the logarithm of line over welfare, and the powers asked for. All but the first
 * are weighted. The loops below write the numbers out: bundled, these names are no constants to an
 * engine.
 */
export const [ofRows, ofWeight, ofGap, ofSquare, ofShortfall, ofLog, firstAlpha] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;

/** Where a block stands in the columns; one record goes from block to block. */
export interface Block {
  readonly welfare: Float64Array;
  readonly weights: Float64Array;
  readonly lines: Float64Array;
  /** The first place of the block in each of them. */
  start: number;
  weightStart: number;
  lineStart: number;
}

/** The codes of a grouping in a block. */
export interface BlockCodes {
  /** The codes: those of all rows, or of the block alone. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The place of the first. */
  codeStart: number;
}

/** How the terms that cost more are made. */
export interface TermSettings {
  readonly boundary: Boundary;
  /** Welfare below it is counted as it by the Watts index; −Infinity for none, `null` for no such index. */
  readonly floor: number | null;
  readonly alphas: readonly number[];
}

/** Lists the poor of a block, without a branch that a processor would guess wrong; gives their number. */
export function findPoor(
  { welfare, start, lines, lineStart }: Block,
  rows: number,
  boundary: Boundary,
  poor: Uint16Array,
): number {
  let count = 0;
  if (boundary === 'below') {
    for (let row = 0; row < rows; row++) {
      poor[count] = row;
      count += Number((welfare[start + row] as number) < (lines[lineStart + row] as number));
    }
  } else {
    for (let row = 0; row < rows; row++) {
      poor[count] = row;
      count += Number((welfare[start + row] as number) <= (lines[lineStart + row] as number));
    }
  }
  return count;
}

/** Adds the terms of the poor that cost little to the sums of their groups, from one place on. */
export function addPoor(
  part: Float64Array,
  first: number,
  width: number,
  { codes, codeStart }: BlockCodes,
  { welfare, start, weights, weightStart, lines, lineStart }: Block,
  poor: Uint16Array,
  count: number,
): void {
  for (let place = 0; place < count; place++) {
    const row = poor[place] as number;
    const line = lines[lineStart + row] as number;
    const shortfall = line - (welfare[start + row] as number);
    const weight = weights[weightStart + row] as number;
    const gap = shortfall / line;
    const weighted = weight * gap;
    const to = first + (codes[codeStart + row] as number) * width;
    part[to] = (part[to] as number) + 1;
    part[to + 1] = (part[to + 1] as number) + weight;
    part[to + 2] = (part[to + 2] as number) + weighted;
    part[to + 3] = (part[to + 3] as number) + weighted * gap;
    part[to + 4] = (part[to + 4] as number) + weight * shortfall;
  }
}

/** Writes down the terms of the poor that cost more, once for all groupings: logarithm and powers. */
export function writePowers(
  { welfare, start, weights, weightStart, lines, lineStart }: Block,
  { boundary, floor, alphas }: TermSettings,
  poor: Uint16Array,
  count: number,
  powers: Float64Array,
): void {
  const at = { line: 1, boundary, bandwidth: undefined };
  let to = 0;
  for (let place = 0; place < count; place++) {
    const row = poor[place] as number;
    const value = welfare[start + row] as number;
    const weight = weights[weightStart + row] as number;
    const line = lines[lineStart + row] as number;
    const counted = floor === null ? 0 : value < floor ? floor : value;
    at.line = line;
    powers[to++] = counted > 0 && counted < line ? weight * logGap(counted, at) : 0;
    for (let power = 0; power < alphas.length; power++) {
      powers[to++] = weight * ((line - value) / line) ** (alphas[power] as number);
    }
  }
}

/** Adds them to the sums of their groups. */
export function addPowers(
  part: Float64Array,
  first: number,
  width: number,
  { codes, codeStart }: BlockCodes,
  poor: Uint16Array,
  count: number,
  powers: Float64Array,
): void {
  let from = 0;
  for (let place = 0; place < count; place++) {
    const start = first + (codes[codeStart + (poor[place] as number)] as number) * width;
    for (let to = start + 5; to < start + width; to++) {
      part[to] = (part[to] as number) + (powers[from++] as number);
    }
  }
}

/** Adds the rows and weights of a block where there are no groups. */
export function addEverybody(
  part: Float64Array,
  { weights, weightStart }: Block,
  rows: number,
): void {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += weights[weightStart + row] as number;
  part[0] = (part[0] as number) + rows;
  part[1] = (part[1] as number) + sum;
}

/** Adds rows and weights of a block to the sums of their groups, from one place on. */
export function addGroups(
  part: Float64Array,
  first: number,
  { codes, codeStart }: BlockCodes,
  { weights, weightStart }: Block,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const to = first + 2 * (codes[codeStart + row] as number);
    part[to] = (part[to] as number) + 1;
    part[to + 1] = (part[to + 1] as number) + (weights[weightStart + row] as number);
  }
}
