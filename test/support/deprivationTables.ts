import fc from 'fast-check';
import { expect } from 'vitest';
import type {
  Identification,
  MultidimensionalIndex,
} from '../../src/model/multidimensional/multidimensionalIndex.ts';
import type { MissingPolicy } from '../../src/multidimensional/scoring/indexOptions.ts';
import { type Cell, type Row, weightsOf } from './bruteForce.ts';
import { asDouble, binary, type Fraction, times } from './fractions.ts';

/** A table row by row, an index, and what to do about what is not known. */
export interface Case {
  readonly index: MultidimensionalIndex;
  readonly cells: readonly (readonly Cell[])[];
  readonly weights: readonly number[];
  readonly sizes: readonly number[];
  /** Eighths. */
  readonly gaps: readonly (readonly number[])[];
  readonly groups: readonly string[];
  readonly missing: MissingPolicy;
}

export const idsOf = (index: MultidimensionalIndex): string[] =>
  weightsOf(index).map(({ id }) => id);

/** The columns of a table given row by row, made without the package. */
export function columnsOf<T>(
  index: MultidimensionalIndex,
  rows: readonly (readonly T[])[],
): { readonly [indicator: string]: readonly T[] } {
  return Object.fromEntries(idsOf(index).map((id, at) => [id, rows.map((row) => row[at] as T)]));
}

/** A case as the functions take it. */
export function dataOf({ index, cells, weights, sizes, gaps, groups }: Case) {
  return {
    deprivations: columnsOf(index, cells),
    gaps: columnsOf(index, gaps),
    weight: weights,
    size: sizes,
    by: { group: groups },
  };
}

/** A case as the brute force takes it. */
export function rowsOf({ cells, weights, sizes, gaps }: Case): Row[] {
  return cells.map((row, at) => ({
    cells: row,
    weight: times(binary(weights[at] ?? 1), binary(sizes[at] ?? 1)),
    gaps: row.map((_, place) => binary(gaps[at]?.[place] ?? 1)),
  }));
}

/** The options that a case asks for. */
export const optionsOf = ({ index, missing }: Case) => ({ index, missing });

/** The treatment of the brute force for a policy. */
export const treatmentOf = ({ missing }: Case) =>
  missing === 'refuse' ? {} : ({ missing } as const);

/** Holds that a figure is the exact one, but for the rounding of some sums and one division. */
export function expectClose(
  actual: number | null | undefined,
  exact: Fraction | null,
  what: string,
  tolerance = 1e-12,
): void {
  if (exact === null || actual === null || actual === undefined) {
    expect([what, actual]).toEqual([what, exact]);
    return;
  }
  const wanted = asDouble(exact);
  const miss = Math.abs(actual - wanted);
  const near = miss <= tolerance * Math.max(1, Math.abs(wanted));
  if (!near) expect([what, actual]).toEqual([what, wanted]);
}

/** Values in [0, 1] or none at all. */
export function expectShare(value: number | null | undefined, what: string): void {
  if (value === null) return;
  if (!(typeof value === 'number' && value >= 0 && value <= 1)) {
    expect([what, value]).toEqual([what, 'a share in [0, 1]']);
  }
}

const spelling = fc.constantFrom('fraction', 'whole', 'number');

/** Indexes of one to four dimensions and up to eight indicators, whose cut-off is often attainable. */
export const anyIndex: fc.Arbitrary<MultidimensionalIndex> = fc
  .record({
    parts: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    spelling,
    chosen: fc.nat(),
    free: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
    attainable: fc.boolean(),
    kind: fc.constantFrom(
      'score',
      'score',
      'score',
      'union',
      'intersection',
      'dimensions',
      'conditions',
    ),
    least: fc.nat(),
    within: fc.constantFrom<'any' | 'all'>('any', 'all'),
    edges: fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 12 })),
  })
  .map(({ parts, spelling: how, chosen, free, attainable, kind, least, within, edges }) => {
    const all = parts.flat().reduce((sum, part) => sum + part, 0);
    let number = 0;
    const spell = (part: number) =>
      how === 'fraction' ? `${part}/${all}` : how === 'whole' ? `${part}` : part;
    const dimensions = parts.map((own, row) => ({
      id: `dimension ${row}`,
      indicators: own.map((part) => ({ id: `i${number++}`, weight: spell(part) })),
    }));
    const picked = parts.flat().filter((_, at) => ((chosen >> at) & 1) === 1);
    const reached = picked.reduce((sum, part) => sum + part, 0) || all;
    const [low, high] = [Math.min(...free), Math.max(...free)];
    const ids = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const [from, below] = edges;
    const identification: Identification =
      kind === 'dimensions'
        ? { kind, within, atLeast: 1 + (least % dimensions.length) }
        : kind === 'conditions'
          ? {
              kind,
              anyOf: [
                { id: 'first', indicators: ids.slice(0, 2), atLeast: Math.min(2, ids.length) },
                { id: 'most', indicators: ids, atLeast: 1 + (least % ids.length) },
              ],
            }
          : { kind };
    return {
      id: 'random',
      dimensions,
      identification,
      ...(kind === 'score' ? { cutoff: attainable ? `${reached}/${all}` : `${low}/${high}` } : {}),
      bands: [
        { id: 'open', from: `${from}/12` },
        ...(below > from ? [{ id: 'closed', from: `${from}/12`, below: `${below}/12` }] : []),
      ],
    };
  });

const anyWeight = fc.oneof(
  fc.integer({ min: 1, max: 80 }).map((sixteenths) => sixteenths / 16),
  fc.double({ min: 0.001, max: 1000, noNaN: true }),
  fc.constant(0),
);

interface Wish {
  readonly missing?: boolean;
  readonly index?: fc.Arbitrary<MultidimensionalIndex>;
  readonly positive?: boolean;
  readonly least?: number;
}

/** Tables of up to a dozen rows for a random index. */
export function anyCase({
  missing = true,
  index = anyIndex,
  positive = false,
  least = 0,
}: Wish = {}): fc.Arbitrary<Case> {
  return index.chain((found) => {
    const width = idsOf(found).length;
    const cell: fc.Arbitrary<Cell> = missing
      ? fc.constantFrom<Cell>(0, 1, 0, 1, 1, null)
      : fc.constantFrom<Cell>(0, 1);
    const policies: MissingPolicy[] = missing
      ? ['omit', 'notDeprived', 'deprived', 'reweight']
      : ['refuse'];
    const isScore = (found.identification?.kind ?? 'score') === 'score';
    const row = fc.record({
      cells: fc.array(cell, { minLength: width, maxLength: width }),
      gaps: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: width, maxLength: width }),
      weight: positive ? anyWeight.map((weight) => weight || 1) : anyWeight,
      size: fc.integer({ min: positive ? 1 : 0, max: 9 }),
      group: fc.constantFrom('north', 'south', '__proto__'),
    });
    return fc
      .record({
        rows: fc.array(row, { minLength: least, maxLength: 12 }),
        policy: fc.constantFrom(...policies.filter((policy) => isScore || policy !== 'reweight')),
      })
      .map(({ rows, policy }) => ({
        index: found,
        cells: rows.map(({ cells }) => cells),
        weights: rows.map(({ weight }) => weight),
        sizes: rows.map(({ size }) => size),
        gaps: rows.map(({ cells, gaps }) =>
          gaps.map((eighths, at) => (cells[at] === 1 ? eighths / 8 : 0)),
        ),
        groups: rows.map(({ group }) => group),
        missing: policy,
      }));
  });
}

/** Numbers from 0 up to 1, the same for the same seed, good enough to fill a table. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Columns `i0`, `i1`, … of bytes, filled from a seed; a share of the cells is 255. */
export function seededBytes(columns: number, rows: number, seed: number, unknown = 0) {
  const next = seededNumbers(seed);
  return Object.fromEntries(
    Array.from({ length: columns }, (_, at) => [
      `i${at}`,
      Uint8Array.from({ length: rows }, () => (next() < unknown ? 255 : next() < 0.4 ? 1 : 0)),
    ]),
  );
}

/** An index of equal weights over the columns `i0`, `i1`, … */
export function equalIndex(columns: number, cutoff = '1/3'): MultidimensionalIndex {
  const indicators = Array.from({ length: columns }, (_, at) => ({ id: `i${at}`, weight: 1 }));
  return { id: 'equal', dimensions: [{ id: 'all', indicators }], cutoff };
}
