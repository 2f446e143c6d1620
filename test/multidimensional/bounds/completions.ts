import fc from 'fast-check';
import type {
  Identification,
  MultidimensionalIndex,
} from '../../../src/model/multidimensional/multidimensionalIndex.ts';

/** A small table with its index; `null` is not known. */
export interface SmallTable {
  readonly index: MultidimensionalIndex;
  readonly rows: readonly (readonly (0 | 1 | null)[])[];
  readonly weight: readonly number[];
  readonly group: readonly string[];
}

/** A fraction of whole numbers. */
type Fraction = readonly [above: number, below: number];

const weightOf = (weight: unknown): number => Number(weight);

/** The ids and whole-number weights of an index, with their dimensions. */
export function flat({ dimensions }: MultidimensionalIndex) {
  return dimensions.flatMap(({ id: dimension, indicators }) =>
    indicators.map(({ id, weight }) => ({ id, dimension, weight: weightOf(weight) })),
  );
}

/** Whether a complete row is poor, word for word. */
export function isPoor(index: MultidimensionalIndex, row: readonly number[]): boolean {
  const spec = flat(index);
  const total = spec.reduce((sum, { weight }) => sum + weight, 0);
  const deprivedIn = (ids: readonly string[]) =>
    spec.filter(({ id }, place) => ids.includes(id) && row[place] === 1).length;
  const all = spec.map(({ id }) => id);
  const identification = index.identification ?? { kind: 'score' };
  switch (identification.kind) {
    case 'score': {
      const [above = 0, below = 1] = String(index.cutoff).split('/').map(Number);
      return scoreOf(index, row) * below >= above * total;
    }
    case 'union':
      return deprivedIn(all) > 0;
    case 'intersection':
      return deprivedIn(all) === all.length;
    case 'dimensions': {
      const hit = index.dimensions.filter(({ indicators }) => {
        const number = deprivedIn(indicators.map(({ id }) => id));
        return identification.within === 'any' ? number > 0 : number === indicators.length;
      });
      return hit.length >= identification.atLeast;
    }
    case 'conditions':
      return identification.anyOf.some(
        ({ indicators, atLeast }) => deprivedIn(indicators) >= atLeast,
      );
  }
}

/** The weights of what a complete row is deprived in. */
export function scoreOf(index: MultidimensionalIndex, row: readonly number[]): number {
  return flat(index).reduce((sum, { weight }, place) => sum + weight * (row[place] as number), 0);
}

/** Every completion of rows. */
export function* completionsOf(rows: SmallTable['rows']): Generator<number[][]> {
  const open = rows.flatMap((row, at) =>
    row.flatMap((value, place) => (value === null ? [[at, place] as const] : [])),
  );
  for (let mask = 0; mask < 2 ** open.length; mask++) {
    const table = rows.map((row) => row.map((value) => value ?? 0));
    for (const [bit, [at, place]] of open.entries()) {
      (table[at] as number[])[place] = (mask >> bit) & 1;
    }
    yield table;
  }
}

/** Every figure of one complete table as a fraction, by name. */
export function figuresOf(
  { index, weight, group }: SmallTable,
  table: readonly (readonly number[])[],
): Map<string, Fraction> {
  const spec = flat(index);
  const total = spec.reduce((sum, one) => sum + one.weight, 0);
  const poor = table.map((row) => isPoor(index, row));
  const score = table.map((row) => scoreOf(index, row));
  const number = table.map((row) => row.reduce((sum, value) => sum + value, 0));
  const figures = new Map<string, Fraction>();
  for (const label of [null, ...new Set(group)]) {
    const own = [...table.keys()].filter((at) => label === null || group[at] === label);
    const sum = (of: (at: number) => number, among: readonly number[] = own) =>
      among.reduce((all, at) => all + (weight[at] as number) * of(at), 0);
    const isIn = (at: number) => (poor[at] ? 1 : 0);
    const put = (name: string, above: number, below: number) =>
      figures.set(label === null ? name : `${label}/${name}`, [above, below]);
    const people = sum(() => 1);
    const points = sum((at) => isIn(at) * (score[at] as number));
    put('poorRows', own.filter((at) => poor[at]).length, 1);
    put('poorPopulation', sum(isIn), 1);
    put('headcount', sum(isIn), people);
    put('intensity', points, sum(isIn) * total);
    put('adjustedHeadcount', points, people * total);
    put(
      'meanScore',
      sum((at) => score[at] as number),
      people * total,
    );
    put(
      'meanDeprivations',
      sum((at) => number[at] as number),
      people,
    );
    put(
      'meanDeprivationsOfPoor',
      sum((at) => isIn(at) * (number[at] as number)),
      sum(isIn),
    );
    for (const { id, from, below } of index.bands ?? []) {
      const end = (text: unknown, at: number) => {
        const [above = 0, under = 1] = String(text).split('/').map(Number);
        return (score[at] as number) * under >= above * total;
      };
      const inside = (at: number) => (end(from, at) && !(below && end(below, at)) ? 1 : 0);
      put(`bands/${id}`, sum(inside), people);
    }
    const parts = new Map<string, number>();
    for (const [place, { id, dimension, weight: own }] of spec.entries()) {
      const deprived = (at: number) => table[at]?.[place] as number;
      const censored = sum((at) => isIn(at) * deprived(at));
      put(`indicators/${id}/uncensoredHeadcount`, sum(deprived), people);
      put(`indicators/${id}/censoredHeadcount`, censored, people);
      put(`indicators/${id}/contribution`, own * censored, people * total);
      put(`indicators/${id}/contributionShare`, own * censored, points);
      parts.set(dimension, (parts.get(dimension) ?? 0) + own * censored);
    }
    for (const [id, part] of parts) {
      put(`dimensions/${id}/contribution`, part, people * total);
      put(`dimensions/${id}/contributionShare`, part, points);
    }
    if (label === null) continue;
    const everybody = [...table.keys()];
    put('headcountShare', sum(isIn), sum(isIn, everybody));
    const all = sum((at) => isIn(at) * (score[at] as number), everybody);
    put('contributionShare', points, all);
  }
  return figures;
}

/** The least and greatest value of every figure over all completions that have it; else `null`. */
export function enumeratedBounds(table: SmallTable) {
  const found = new Map<string, { lowest: Fraction; highest: Fraction } | null>();
  for (const completion of completionsOf(table.rows)) {
    for (const [name, value] of figuresOf(table, completion)) {
      const so = found.get(name) ?? null;
      if (value[1] === 0) {
        found.set(name, so);
        continue;
      }
      const isLess = ([a, b]: Fraction, [c, d]: Fraction) => a * d < c * b;
      found.set(name, {
        lowest: so === null || isLess(value, so.lowest) ? value : so.lowest,
        highest: so === null || isLess(so.highest, value) ? value : so.highest,
      });
    }
  }
  return new Map(
    [...found].map(([name, ends]) => [
      name,
      ends === null
        ? null
        : {
            lowest: ends.lowest[0] / ends.lowest[1],
            highest: ends.highest[0] / ends.highest[1],
          },
    ]),
  );
}

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Indexes of up to five indicators of every identification, with bands. */
export const smallIndex: fc.Arbitrary<MultidimensionalIndex> = fc
  .array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .filter((dimensions) => dimensions.flat().length <= ids.length)
  .chain((dimensions) => {
    const number = dimensions.flat().length;
    let next = 0;
    const spec = dimensions.map((weights, row) => ({
      id: `d${row}`,
      indicators: weights.map((weight) => ({ id: ids[next++] as string, weight })),
    }));
    const condition = fc
      .subarray(ids.slice(0, number), { minLength: 1 })
      .chain((indicators) =>
        fc
          .integer({ min: 1, max: indicators.length })
          .map((atLeast) => ({ id: `${indicators.join('')}${atLeast}`, indicators, atLeast })),
      );
    const other: fc.Arbitrary<Identification> = fc.oneof(
      fc.constantFrom({ kind: 'union' } as const, { kind: 'intersection' } as const),
      fc.record({
        kind: fc.constant('dimensions' as const),
        atLeast: fc.integer({ min: 1, max: dimensions.length }),
        within: fc.constantFrom('any' as const, 'all' as const),
      }),
      fc
        .uniqueArray(condition, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
        .map((anyOf) => ({ kind: 'conditions' as const, anyOf })),
    );
    const bands = fc
      .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 8 }))
      .map(([from, more]) => [
        { id: 'open', from: `${from}/12` },
        { id: 'closed', from: `${from}/12`, below: `${Math.min(12, from + more)}/12` },
      ]);
    const base = { id: 'small', dimensions: spec };
    return fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), bands)
        .map(([cutoff, own]) => ({ ...base, cutoff: `${cutoff}/12`, bands: own })),
      fc
        .tuple(other, bands)
        .map(([identification, own]) => ({ ...base, identification, bands: own })),
    );
  });

/** Tables of up to five rows in two groups with up to nine unknown cells, weights of 0 among them. */
export const smallTable: fc.Arbitrary<SmallTable> = smallIndex.chain((index) => {
  const number = flat(index).length;
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0 as const, 1 as const) },
    { weight: 2, arbitrary: fc.constant(null) },
  );
  const row = fc.record({
    cells: fc.array(cell, { minLength: number, maxLength: number }),
    weight: fc.integer({ min: 0, max: 4 }),
    group: fc.constantFrom('x', 'y'),
  });
  return fc
    .array(row, { minLength: 1, maxLength: 5 })
    .filter((rows) => rows.flatMap(({ cells }) => cells).filter((one) => one === null).length < 10)
    .map((rows) => ({
      index,
      rows: rows.map(({ cells }) => cells),
      weight: rows.map(({ weight }) => weight),
      group: rows.map(({ group }) => group),
    }));
});

/** A small table as the columns of the library. */
export function columnsOf({ index, rows, weight, group }: SmallTable) {
  return {
    deprivations: Object.fromEntries(
      flat(index).map(({ id }, place) => [id, rows.map((row) => row[place] as 0 | 1 | null)]),
    ),
    weight,
    by: { group },
  };
}
