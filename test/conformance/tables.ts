/** A column as it is loaded: NULL where a number is NaN or a text is `null`. */
export type LoadedColumn =
  | { readonly type: 'double' | 'integer'; readonly values: Float64Array }
  | { readonly type: 'text'; readonly values: readonly (string | null)[] };

/** A table by column, in memory and for an engine. */
export type LoadedTable = { readonly [column: string]: LoadedColumn };

/** How the incomes of a table are drawn. */
interface Shape {
  readonly rows: number;
  readonly seed: number;
  /** The income of a row from a number in [0, 1). */
  readonly income: (draw: number, row: number) => number;
  /** In how many of 1000 cells there is no value; 0 if left out. */
  readonly missing?: number;
  /** The weight of a row; fractions in eighths if left out. */
  readonly weight?: (draw: number) => number;
  /** The labels of the groups. */
  readonly regions?: readonly string[];
}

/** Labels that somebody may try. */
export const hostileLabels = [
  "O'Brien",
  '"quoted"',
  "'); DROP TABLE t; --",
  '\\',
  "\\'",
  '`tick`',
  'Lào Cai',
  'La\u0300o Cai',
  '🏔️',
  '',
  ' ',
  'a\nb',
  '/* */',
  '__proto__',
  '?',
  '$1',
  '{x}',
  'x'.repeat(10_000),
];

const quarter = (income: number) => Math.round(income * 4) / 4;
const skewed = (draw: number) => 300 / (1 - 0.95 * draw);

/** The tables of this suite, the hostile ones. */
export const shapes: { readonly [name: string]: Shape } = {
  'many ties, at the line among them': {
    rows: 400,
    seed: 1,
    income: (draw) => 250 * (1 + Math.floor(8 * draw)),
  },
  'all different': { rows: 500, seed: 2, income: skewed },
  'NULLs in every column': {
    rows: 300,
    seed: 3,
    income: (draw) => quarter(skewed(draw)),
    missing: 100,
  },
  'zeros and negatives': {
    rows: 300,
    seed: 4,
    income: (draw) => (draw < 0.1 ? 0 : draw < 0.15 ? -200 : quarter(skewed(draw))),
  },
  'weights of zero': {
    rows: 200,
    seed: 5,
    income: (draw) => quarter(skewed(draw)),
    weight: (draw) => (draw < 0.4 ? 0 : 1 + Math.floor(draw * 9)),
  },
  'a group of no weight': {
    rows: 60,
    seed: 6,
    income: skewed,
    weight: () => 0,
  },
  'one row': { rows: 1, seed: 7, income: () => 812.25 },
  'one row on the line': { rows: 1, seed: 8, income: () => 1000 },
  nobody: { rows: 0, seed: 9, income: () => 1 },
  'all equal': { rows: 50, seed: 10, income: () => 777.7 },
  'all poor': { rows: 80, seed: 11, income: (draw) => 1 + 400 * draw },
  'none poor': { rows: 80, seed: 12, income: (draw) => 5000 + 400 * draw },
  'fifteen powers of ten': { rows: 400, seed: 13, income: (draw) => 10 ** (15 * draw - 3) },
  'hostile labels': {
    rows: 300,
    seed: 14,
    income: (draw) => quarter(skewed(draw)),
    regions: hostileLabels,
  },
};

/** Each shape by its name. */
export const tables: { readonly [shape: string]: LoadedTable } = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, tableOf(shape)]),
);

/** A table of a shape. */
export function tableOf({
  rows,
  seed,
  income,
  missing = 0,
  weight,
  regions = [],
}: Shape): LoadedTable {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  const lacks = () => next() * 1000 < missing;
  const numbers = (value: (row: number) => number, mayMiss = true) => {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const found = value(row);
      values[row] = mayMiss && lacks() ? Number.NaN : found;
    }
    return values;
  };
  const labels = regions.length > 0 ? regions : ['Bắc Hà', 'Bát Xát', 'Sa Pa'];
  const incomes = numbers((row) => income(next(), row));
  const farm = numbers(() => 100 * Math.floor(6 * next()));
  const flag = (share: number) => ({
    type: 'integer' as const,
    values: numbers(() => (next() < share ? 1 : 0)),
  });
  return {
    region: {
      type: 'text',
      values: Array.from(
        { length: rows },
        () => labels[Math.floor(next() * labels.length)] as string,
      ),
    },
    area: {
      type: 'text',
      values: Array.from({ length: rows }, () => (next() < 0.7 ? 'rural' : 'urban')),
    },
    income: { type: 'double', values: incomes },
    line: { type: 'double', values: numbers(() => 500 * (1 + Math.floor(4 * next()))) },
    tax: {
      type: 'double',
      values: incomes.map((value) =>
        Number.isNaN(value) ? 5 : Math.max(0, 0.1 * value) + Math.floor(40 * next()),
      ),
    },
    // Of the size of Viet Nam's lines, some exactly on them
    monthly: {
      type: 'double',
      values: incomes.map((value) => Math.max(0, Math.floor(value * 1500))),
    },
    farm: { type: 'double', values: farm },
    wage: { type: 'double', values: incomes.map((value, row) => value - (farm[row] as number)) },
    weight: {
      type: 'double',
      values: numbers(() => weight?.(next()) ?? (1 + Math.floor(next() * 64)) / 8, false),
    },
    persons: { type: 'integer', values: numbers(() => 1 + Math.floor(6 * next()), false) },
    water: flag(0.4),
    toilet: flag(0.3),
    school: flag(0.35),
    adults: flag(0.5),
    insurance: flag(0.2),
    food: flag(0.25),
    lacks: { type: 'integer', values: numbers(() => Math.floor(next() * 7)) },
    times: { type: 'integer', values: numbers(() => 1 + Math.floor(4 * next()), false) },
  };
}

/** Tables below one another, each row with the name of its table in the column `shape`. */
export function together(tables: { readonly [shape: string]: LoadedTable }): LoadedTable {
  const names = Object.keys(Object.values(tables)[0] as LoadedTable);
  const shape = Object.entries(tables).flatMap(([name, table]) =>
    Array<string>(rowsOf(table)).fill(name),
  );
  const columns = names.map((name): [string, LoadedColumn] => {
    const parts = Object.values(tables).map((table) => table[name] as LoadedColumn);
    const { type } = parts[0] as LoadedColumn;
    if (type === 'text')
      return [name, { type, values: parts.flatMap(({ values }) => [...values] as string[]) }];
    const values = Float64Array.from(parts.flatMap((part) => [...part.values] as number[]));
    return [name, { type, values }];
  });
  return { shape: { type: 'text', values: shape }, ...Object.fromEntries(columns) };
}

/** How many rows a table has. */
export function rowsOf(table: LoadedTable): number {
  return Object.values(table)[0]?.values.length ?? 0;
}

/** The columns of a table as they are tabulated in memory. */
export function columnsOf(table: LoadedTable) {
  return Object.fromEntries(Object.entries(table).map(([name, { values }]) => [name, values]));
}
