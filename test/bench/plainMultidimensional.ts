/** Columns of 0 and 1, weights and regions, of which nothing is checked. */
export interface PlainColumns {
  readonly columns: readonly Uint8Array[];
  readonly weight: Float64Array;
  readonly codes: Uint8Array;
  readonly groups: number;
}

/** What both loops give for each region, and for the whole in the last place. */
interface PlainFigures {
  readonly headcount: number;
  readonly intensity: number;
  readonly adjustedHeadcount: number;
  readonly censored: readonly number[];
  readonly contributions: readonly number[];
}

const indicators = 12;
const cutoff = 4;

/**
 * Tuned by hand for twelve equal weights: a row is one whole number, weights are summed by region and
 * pattern, and all figures come from these sums.
 */
export function plainProfile({ columns, weight, codes, groups }: PlainColumns): PlainFigures[] {
  const [a, b, c, d, e, f] = columns.slice(0, 6) as unknown as SixColumns;
  const [g, h, i, j, k, l] = columns.slice(6) as unknown as SixColumns;
  const sums = new Float64Array(groups << indicators);
  for (let row = 0; row < weight.length; row++) {
    const pattern =
      at(a, row) |
      (at(b, row) << 1) |
      (at(c, row) << 2) |
      (at(d, row) << 3) |
      (at(e, row) << 4) |
      (at(f, row) << 5) |
      (at(g, row) << 6) |
      (at(h, row) << 7) |
      (at(i, row) << 8) |
      (at(j, row) << 9) |
      (at(k, row) << 10) |
      (at(l, row) << 11);
    const cell = (at(codes, row) << indicators) | pattern;
    sums[cell] = (sums[cell] as number) + (weight[row] as number);
  }
  const parts = Array.from({ length: groups }, (_, group) =>
    sums.subarray(group << indicators, (group + 1) << indicators),
  );
  const whole = new Float64Array(1 << indicators);
  for (const part of parts) {
    for (let pattern = 0; pattern < part.length; pattern++) {
      whole[pattern] = (whole[pattern] as number) + (part[pattern] as number);
    }
  }
  return [...parts, whole].map(figuresOf);
}

/** The same of rows that weigh 1 and have no region. */
export function plainHeadcount(columns: readonly Uint8Array[]): PlainFigures {
  const [a, b, c, d, e, f] = columns.slice(0, 6) as unknown as SixColumns;
  const [g, h, i, j, k, l] = columns.slice(6) as unknown as SixColumns;
  const rows = new Uint32Array(1 << indicators);
  const length = columns[0]?.length ?? 0;
  for (let row = 0; row < length; row++) {
    const cell =
      at(a, row) |
      (at(b, row) << 1) |
      (at(c, row) << 2) |
      (at(d, row) << 3) |
      (at(e, row) << 4) |
      (at(f, row) << 5) |
      (at(g, row) << 6) |
      (at(h, row) << 7) |
      (at(i, row) << 8) |
      (at(j, row) << 9) |
      (at(k, row) << 10) |
      (at(l, row) << 11);
    rows[cell] = (rows[cell] as number) + 1;
  }
  return figuresOf(Float64Array.from(rows));
}

/** Half of the columns. */
type SixColumns = readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

function at(column: Uint8Array, row: number): number {
  return column[row] as number;
}

function figuresOf(sums: Float64Array): PlainFigures {
  let [population, poor, points] = [0, 0, 0];
  const censored = new Array<number>(indicators).fill(0);
  for (let pattern = 0; pattern < sums.length; pattern++) {
    const one = sums[pattern] as number;
    population += one;
    let count = 0;
    for (let bits = pattern; bits !== 0; bits &= bits - 1) count += 1;
    if (count < cutoff) continue;
    poor += one;
    points += one * count;
    for (let place = 0; place < indicators; place++) {
      if ((pattern & (1 << place)) !== 0) censored[place] = (censored[place] as number) + one;
    }
  }
  return figures(population, poor, points / indicators, censored);
}

/** What a script writes: for each row a score in doubles, compared with the cut-off as it comes out. */
export function scoreEachRow({ columns, weight, codes, groups }: PlainColumns): PlainFigures[] {
  const weights = columns.map(() => 1 / indicators);
  const sums = Array.from({ length: groups }, () => ({
    population: 0,
    poor: 0,
    score: 0,
    censored: new Array<number>(indicators).fill(0),
  }));
  for (let row = 0; row < weight.length; row++) {
    const group = sums[codes[row] as number] as (typeof sums)[number];
    const one = weight[row] as number;
    let score = 0;
    for (let place = 0; place < indicators; place++) {
      score += (weights[place] as number) * at(columns[place] as Uint8Array, row);
    }
    group.population += one;
    if (score < cutoff / indicators) continue;
    group.poor += one;
    group.score += one * score;
    for (let place = 0; place < indicators; place++) {
      if (at(columns[place] as Uint8Array, row) === 1) {
        group.censored[place] = (group.censored[place] as number) + one;
      }
    }
  }
  const whole = sums.reduce((all, { population, poor, score, censored }) => ({
    population: all.population + population,
    poor: all.poor + poor,
    score: all.score + score,
    censored: all.censored.map((sum, place) => sum + (censored[place] as number)),
  }));
  return [...sums, whole].map(({ population, poor, score, censored }) =>
    figures(population, poor, score, censored),
  );
}

function figures(
  population: number,
  poor: number,
  score: number,
  censored: readonly number[],
): PlainFigures {
  return {
    headcount: poor / population,
    intensity: score / poor,
    adjustedHeadcount: score / population,
    censored: censored.map((sum) => sum / population),
    contributions: censored.map((sum) => sum / indicators / score),
  };
}
