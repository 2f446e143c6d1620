/** Welfare and weights, of which nothing is checked; weights `null`: 1 each. */
export interface PlainSample {
  readonly welfare: Float64Array;
  readonly weights: Float64Array | null;
}

/** P₀, P₁ and P₂ in one pass, tuned by hand: no branch at the line, sums by blocks. */
export function plainFgt({ welfare, weights }: PlainSample, line: number): readonly number[] {
  const sums = new Float64Array(4);
  const lost = new Float64Array(4);
  const parts = new Float64Array(4);
  for (let start = 0; start < welfare.length; start += 128) {
    const end = Math.min(start + 128, welfare.length);
    if (weights === null) addRows(parts, welfare, line, start, end);
    else addWeighted(parts, welfare, weights, line, start, end);
    for (let at = 0; at < 4; at++) {
      const [sum, part] = [sums[at] as number, parts[at] as number];
      const next = sum + part;
      lost[at] = (lost[at] as number) + (sum >= part ? sum - next + part : part - next + sum);
      sums[at] = next;
    }
  }
  const all = (sums[3] as number) + (lost[3] as number);
  return [0, 1, 2].map((at) => ((sums[at] as number) + (lost[at] as number)) / all);
}

function addRows(
  parts: Float64Array,
  welfare: Float64Array,
  line: number,
  start: number,
  end: number,
): void {
  let [p0, p1, p2] = [0, 0, 0];
  for (let row = start; row < end; row++) {
    const gap = (line - (welfare[row] as number)) / line;
    const part = (gap + Math.abs(gap)) / 2;
    p0 += +(gap > 0);
    p1 += part;
    p2 += part * part;
  }
  [parts[0], parts[1], parts[2], parts[3]] = [p0, p1, p2, end - start];
}

function addWeighted(
  parts: Float64Array,
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
): void {
  let [p0, p1, p2, all] = [0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    const weight = weights[row] as number;
    const gap = (line - (welfare[row] as number)) / line;
    const part = (gap + Math.abs(gap)) / 2;
    const weighted = weight * part;
    p0 += weight * +(gap > 0);
    p1 += weighted;
    p2 += weighted * part;
    all += weight;
  }
  [parts[0], parts[1], parts[2], parts[3]] = [p0, p1, p2, all];
}

/** The Gini index as most would write it: an index sorted with a comparator, sums added plainly. */
export function plainGini({ welfare, weights }: PlainSample): number {
  const order = new Uint32Array(welfare.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  order.sort((a, b) => (welfare[a] as number) - (welfare[b] as number));
  let [below, lorenz, area] = [0, 0, 0];
  for (const row of order) {
    const weight = weights === null ? 1 : (weights[row] as number);
    const part = weight * (welfare[row] as number);
    area += weight * (2 * lorenz + part);
    lorenz += part;
    below += weight;
  }
  return 1 - area / (below * lorenz);
}

/** The same, tuned by hand: incomes above 0 sorted by their bits, eleven at a time, with the weights. */
export function radixGini({ welfare, weights }: PlainSample): number {
  const length = welfare.length;
  let [keys, others] = [Float64Array.from(welfare), new Float64Array(length)];
  let [moved, room] = [
    weights === null ? null : Float64Array.from(weights),
    new Float64Array(length),
  ];
  const digits = 6;
  const counts = new Uint32Array(digits * 2048);
  const words = new Uint32Array(keys.buffer);
  for (let row = 0; row < length; row++) {
    const [low, high] = [words[2 * row] as number, words[2 * row + 1] as number];
    for (let digit = 0; digit < digits; digit++) {
      const at = digit * 2048 + digitOf(low, high, digit);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  for (let digit = 0; digit < digits; digit++) {
    const own = counts.subarray(digit * 2048, digit * 2048 + 2048);
    if (own.includes(length)) continue;
    let sum = 0;
    for (let value = 0; value < 2048; value++) {
      const count = own[value] as number;
      own[value] = sum;
      sum += count;
    }
    const view = new Uint32Array(keys.buffer);
    for (let row = 0; row < length; row++) {
      const value = digitOf(view[2 * row] as number, view[2 * row + 1] as number, digit);
      const place = own[value] as number;
      own[value] = place + 1;
      others[place] = keys[row] as number;
      if (moved !== null) room[place] = moved[row] as number;
    }
    [keys, others] = [others, keys];
    if (moved !== null) [moved, room] = [room, moved];
  }
  let [below, lorenz, area] = [0, 0, 0];
  for (let place = 0; place < length; place++) {
    const weight = moved === null ? 1 : (moved[place] as number);
    const part = weight * (keys[place] as number);
    area += weight * (2 * lorenz + part);
    lorenz += part;
    below += weight;
  }
  return 1 - area / (below * lorenz);
}

/** Eleven bits of a double: digit 0 is the lowest. */
function digitOf(low: number, high: number, digit: number): number {
  if (digit < 2) return (low >>> (11 * digit)) & 2047;
  if (digit === 2) return ((low >>> 22) | (high << 10)) & 2047;
  return (high >>> (11 * digit - 32)) & 2047;
}

/** The weighted median as most would write it. */
export function plainMedian({ welfare, weights }: PlainSample): number {
  const order = Uint32Array.from(welfare, (_, row) => row);
  order.sort((a, b) => (welfare[a] as number) - (welfare[b] as number));
  const weightOf = (row: number) => (weights === null ? 1 : (weights[row] as number));
  let total = 0;
  for (const row of order) total += weightOf(row);
  let below = 0;
  for (const row of order) {
    below += weightOf(row);
    if (2 * below > total) return welfare[row] as number;
  }
  return Number.NaN;
}
