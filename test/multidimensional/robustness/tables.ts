import fc from 'fast-check';

/** A table row by row, and all that is needed to work with it by hand. */
export interface RowTable {
  /** The whole-number weight of each indicator; indicator j is `x{j}`. */
  readonly points: readonly number[];
  /** The dimension of each indicator, `d0` and on; none is empty. */
  readonly dimensionOf: readonly number[];
  /** The rows. */
  readonly rows: readonly {
    readonly deprived: readonly boolean[];
    readonly weight: number;
    readonly group: number;
  }[];
}

/** Labels of the groups of {@link rowTables}; the last has no rows. */
export const labels = ['north', '__proto__', 'constructor', 'nobody'] as const;

/** Small tables with whole-number weights, of which some are 0. */
export const rowTables: fc.Arbitrary<RowTable> = fc
  .integer({ min: 1, max: 5 })
  .chain((indicators) =>
    fc.record({
      points: fc.array(fc.integer({ min: 1, max: 4 }), {
        minLength: indicators,
        maxLength: indicators,
      }),
      dimensionOf: fc
        .array(fc.boolean(), { minLength: indicators - 1, maxLength: indicators - 1 })
        .map((breaks) => {
          let dimension = 0;
          return [0, ...breaks.map((isBreak) => (isBreak ? ++dimension : dimension))];
        }),
      rows: fc.array(
        fc.record({
          deprived: fc.array(fc.boolean(), { minLength: indicators, maxLength: indicators }),
          weight: fc.integer({ min: 0, max: 3 }),
          group: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: 14 },
      ),
    }),
  );

/** The index of a table, with weights of one's own if any. */
export function indexOf({ points, dimensionOf }: RowTable, cutoff?: string) {
  const count = 1 + Math.max(...dimensionOf);
  return {
    id: 'made',
    ...(cutoff === undefined ? {} : { cutoff }),
    dimensions: Array.from({ length: count }, (_, dimension) => ({
      id: `d${dimension}`,
      indicators: points.flatMap((weight, place) =>
        dimensionOf[place] === dimension ? [{ id: `x${place}`, weight }] : [],
      ),
    })),
  };
}

/** The columns of a table. */
export function dataOf({ points, rows }: RowTable, divisor = 1) {
  return {
    deprivations: Object.fromEntries(
      points.map((_, place) => [`x${place}`, rows.map(({ deprived }) => deprived[place] === true)]),
    ),
    weight: rows.map(({ weight }) => weight / divisor),
    by: { place: { codes: rows.map(({ group }) => group), labels } },
  };
}

/** The sums over rows whose score is k or more, k = above / below, of everybody or of one group. */
export function sumsOf(
  { rows }: RowTable,
  points: readonly number[],
  [above, below]: readonly [above: number, below: number],
  group: number | null = null,
) {
  const whole = points.reduce((sum, one) => sum + one, 0);
  const sums = { population: 0, poor: 0, points: 0, whole };
  for (const { deprived, weight, group: own } of rows) {
    if (group !== null && own !== group) continue;
    const score = points.reduce((sum, one, place) => (deprived[place] ? sum + one : sum), 0);
    sums.population += weight;
    if (score * below < above * whole) continue;
    sums.poor += weight;
    sums.points += weight * score;
  }
  return sums;
}

/** A fraction in text as two numbers. */
export function parts(text: string): readonly [number, number] {
  const [above = '', below = '1'] = text.split('/');
  return [Number(above), Number(below)];
}

/** Whether above < k ≤ upTo. */
export function isWithin(
  [k, of]: readonly [number, number],
  range: { readonly above: string; readonly upTo: string },
): boolean {
  const [least, leastOf] = parts(range.above);
  const [most, mostOf] = parts(range.upTo);
  return least * of < k * leastOf && k * mostOf <= most * of;
}

/** Every cut-off on a score that can be, and one between each two. */
export function everyCutoff({ points }: RowTable): (readonly [number, number])[] {
  const of = 2 * points.reduce((sum, one) => sum + one, 0);
  return Array.from({ length: of }, (_, place) => [place + 1, of] as const);
}
