import fc from 'fast-check';

/** A row of a group; whole quarters and sixteenths, so that sums over pairs are exact. */
export interface GroupRow {
  readonly welfare: number;
  readonly weight: number;
  readonly group: string;
}

/** Rows of up to four groups, with many ties. */
export function groupRows(least = 1): fc.Arbitrary<GroupRow[]> {
  return fc.array(
    fc.record({
      welfare: fc.integer({ min: least, max: 80 }).map((part) => part / 4),
      weight: fc.integer({ min: 1, max: 160 }).map((part) => part / 16),
      group: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
    { minLength: 1, maxLength: 14 },
  );
}

/** A sample of them, by the grouping `kind`. */
export const groupSample = (rows: readonly GroupRow[], weights?: readonly number[]) => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: weights ?? rows.map(({ weight }) => weight),
  by: { kind: rows.map(({ group }) => group) },
});

export const weightOf = (rows: readonly GroupRow[]) =>
  rows.reduce((sum, { weight }) => sum + weight, 0);

export const meanWelfare = (rows: readonly GroupRow[]) =>
  rows.reduce((sum, { weight, welfare }) => sum + weight * welfare, 0) / weightOf(rows);

/** The rows of each group that there is, by label. */
export function rowsByGroup(rows: readonly GroupRow[]): [string, GroupRow[]][] {
  const labels = [...new Set(rows.map(({ group }) => group))].sort();
  return labels.map((label) => [label, rows.filter(({ group }) => group === label)]);
}

/** Every row with the mean of its group in the place of its own welfare. */
export function withMeans(rows: readonly GroupRow[]): GroupRow[] {
  const means = new Map(rowsByGroup(rows).map(([label, own]) => [label, meanWelfare(own)]));
  return rows.map((row) => ({ ...row, welfare: means.get(row.group) as number }));
}

/** Half the mean difference of all pairs over the mean. */
export function pairGini(rows: readonly GroupRow[]): number {
  let sum = 0;
  for (const a of rows) {
    for (const b of rows) sum += a.weight * b.weight * Math.abs(a.welfare - b.welfare);
  }
  return sum / 2 / weightOf(rows) ** 2 / meanWelfare(rows);
}

/** Generalized entropy by its textbook definition. */
export function textbookEntropy(rows: readonly GroupRow[], alpha: number): number {
  const mean = meanWelfare(rows);
  let sum = 0;
  for (const { weight, welfare } of rows) {
    const ratio = welfare / mean;
    if (alpha === 0) sum -= weight * Math.log(ratio);
    else if (alpha === 1) sum += ratio === 0 ? 0 : weight * ratio * Math.log(ratio);
    else sum += (weight * (ratio ** alpha - 1)) / (alpha * (alpha - 1));
  }
  return sum / weightOf(rows);
}
