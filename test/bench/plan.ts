import type { Plan, PlanIndicator } from 'poverty-indicators/model';

const weight = { kind: 'sampling', column: 'weight' } as const;

/** The indicators that are timed, each a family of its own. */
const families = {
  'FGT 0–2': [0, 1, 2].map(
    (alpha): PlanIndicator => ({
      id: `fgt${alpha}`,
      measure: 'fgtIndex',
      line: 1000,
      alpha,
    }),
  ),
  'mean and median': [
    { id: 'mean', measure: 'meanWelfare' },
    { id: 'median', measure: 'medianWelfare' },
  ],
  Gini: [{ id: 'gini', measure: 'giniIndex' }],
  'Alkire–Foster, 12 indicators': [
    { id: 'headcount', measure: 'multidimensionalHeadcount' },
    { id: 'intensity', measure: 'deprivationIntensity' },
    { id: 'adjusted', measure: 'adjustedHeadcount' },
  ],
} as const satisfies Record<string, readonly PlanIndicator[]>;

/** The name of a family of indicators. */
export type Family = keyof typeof families;

/** The families there are. */
export const familyNames = Object.keys(families) as Family[];

/** Twelve indicators of equal dimensions and no place in the world. */
const index = {
  id: 'twelve',
  dimensions: ['a', 'b', 'c'].map((id, dimension) => ({
    id,
    indicators: [0, 1, 2, 3].map((place) => ({ id: `d${4 * dimension + place}`, weight: '1/12' })),
  })),
  cutoff: '1/3',
} as const;

/** A plan of some families over 34 regions, without totals. */
export function planOf(names: readonly Family[]): Plan {
  return {
    version: 1,
    welfare: 'income',
    weight,
    by: ['region'],
    totals: 'none',
    multidimensional: { index },
    indicators: names.flatMap((name): readonly PlanIndicator[] => families[name]),
  };
}

/**
 * The table of a bench as SQL of DuckDB: whole numbers from a Lehmer generator, and doubles made of them by
 * divisions and products alone, which give the same bits everywhere.
 */
export function tableSql(rows: number): string {
  const draw = (place: number) => `((i * ${multipliers[place]} + ${place}) % 2147483647)`;
  const deprived = Array.from(
    { length: 12 },
    (_, place) => `CAST(${draw(place + 3)} < ${thresholds[place]} AS UTINYINT) AS d${place}`,
  );
  return `CREATE OR REPLACE TABLE t AS SELECT
    CAST(300 AS DOUBLE) / (CAST(1 AS DOUBLE) - CAST(${draw(0)} AS DOUBLE) / CAST(2147483648 AS DOUBLE) * CAST(15 AS DOUBLE) / CAST(16 AS DOUBLE)) AS income,
    CAST(100 AS DOUBLE) + CAST(${draw(1)} % 1024 AS DOUBLE) / CAST(8 AS DOUBLE) AS weight,
    CAST(${draw(2)} % 34 AS UTINYINT) AS region, ${deprived.join(', ')}
    FROM (SELECT range AS i FROM range(${rows}))`;
}

/** The same table as columns, from a row on. */
export function columnsOf(from: number, rows: number) {
  const draw = (row: number, place: number) =>
    (row * (multipliers[place] as number) + place) % 2147483647;
  const income = new Float64Array(rows);
  const weights = new Float64Array(rows);
  const region = new Uint8Array(rows);
  const deprivations = Array.from({ length: 12 }, () => new Uint8Array(rows));
  for (let place = 0; place < rows; place++) {
    const row = from + place;
    income[place] = 300 / (1 - ((draw(row, 0) / 2147483648) * 15) / 16);
    weights[place] = 100 + (draw(row, 1) % 1024) / 8;
    region[place] = draw(row, 2) % 34;
    for (let at = 0; at < 12; at++) {
      const column = deprivations[at] as Uint8Array;
      column[place] = draw(row, at + 3) < (thresholds[at] as number) ? 1 : 0;
    }
  }
  const named = deprivations.map((column, at) => [`d${at}`, column] as const);
  return {
    income,
    weight: weights,
    region: { codes: region, labels },
    ...Object.fromEntries(named),
  };
}

const labels = Array.from({ length: 34 }, (_, place) => place);

/** Products with row numbers up to 28 million stay below 2^53. */
const multipliers = [
  48271, 69621, 16807, 39373, 30269, 40692, 45991, 207707, 138556, 49689, 68909, 36673, 55519,
  71941, 26241,
];

const thresholds = Array.from({ length: 12 }, (_, at) => Math.floor(((at + 2) / 24) * 2147483647));
