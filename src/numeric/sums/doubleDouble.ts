/** Sums in double-double: the sum through place i is `high[i] + low[i]`. Internal. */
export interface RunningSums {
  /** The sums as the nearest doubles. */
  readonly high: Float64Array;
  /** What the doubles miss. */
  readonly low: Float64Array;
}

/** Running sums of a column of numbers of 0 or more; n of them lose about n · 1e-32 of a sum. Internal. */
export function runningSums(weights: Float64Array): RunningSums {
  const length = weights.length;
  const high = new Float64Array(length);
  const low = new Float64Array(length);
  let sum = 0;
  let rest = 0;
  for (let place = 0; place < length; place++) {
    const weight = weights[place] as number;
    // Knuth's sum of two doubles with its error; then high and low are set apart again.
    const next = sum + weight;
    const part = next - sum;
    rest += sum - (next - part) + (weight - part);
    sum = next + rest;
    rest -= sum - next;
    high[place] = sum;
    low[place] = rest;
  }
  return { high, low };
}
