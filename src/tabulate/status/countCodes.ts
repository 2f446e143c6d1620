/** The sums of an indicator by group. A sum of weights has two places: itself, and what its additions have lost. */
export interface CodeCounts {
  /** Rows that are known. */
  readonly rows: Float64Array;
  /** The weight of those rows. */
  readonly weight: Float64Array;
  /** The weight of the rows that count. */
  readonly counted: Float64Array;
  /** Rows left out because they are not known. */
  readonly missingRows: Float64Array;
  /** The weight of those rows. */
  readonly missingWeight: Float64Array;
}

/**
 * Counts the codes of rows by group: 1 counts, 0 does not, 255 is left out. A sum of weights stands at twice the place
 * of its group.
 */
export function countCodes(
  codes: Uint8Array,
  groups: Uint32Array,
  weights: Float64Array | null,
  groupCount: number,
): CodeCounts {
  const counts: CodeCounts = {
    rows: new Float64Array(groupCount),
    weight: new Float64Array(2 * groupCount),
    counted: new Float64Array(2 * groupCount),
    missingRows: new Float64Array(groupCount),
    missingWeight: new Float64Array(2 * groupCount),
  };
  const { rows, weight, counted, missingRows, missingWeight } = counts;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const group = groups[row] as number;
    const one = weights === null ? 1 : (weights[row] as number);
    if (code === 255) {
      missingRows[group] = (missingRows[group] as number) + 1;
      addTo(missingWeight, group, one);
      continue;
    }
    rows[group] = (rows[group] as number) + 1;
    addTo(weight, group, one);
    if (code === 1) addTo(counted, group, one);
  }
  return counts;
}

/** Adds to the sum of a group, and what that lost beside it: the two-sum of Knuth. */
export function addTo(sums: Float64Array, group: number, value: number): void {
  const place = 2 * group;
  const sum = sums[place] as number;
  const next = sum + value;
  const part = next - sum;
  const lost = sum - (next - part) + (value - part);
  sums[place] = next;
  sums[place + 1] = (sums[place + 1] as number) + lost;
}

/** The sum over several groups, as a double. */
export function sumOver(sums: Float64Array, groups: Uint32Array): number {
  const total = new Float64Array(2);
  for (const group of groups) {
    addTo(total, 0, sums[2 * group] as number);
    total[1] = (total[1] as number) + (sums[2 * group + 1] as number);
  }
  return (total[0] as number) + (total[1] as number);
}
