import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';

type OverlapRows = Pick<SampleColumns, 'welfare' | 'weights'>;

/**
 * The mean over all pairs of a row of one group and a row of another of higher mean, of the welfare by which
 * the first exceeds the second, or 0: half the overlap of the Gini index times the mean. Groups ascend by their mean; each of its rows ascend.
 * Halves of the groups are merged, and halves of those: every step adds what is 0 or more, so that a small
 * overlap is not what rounding left over, and where no ranges meet it is exactly 0.
 */
export function overlapOf(groups: readonly OverlapRows[], population: number): number {
  let sum = 0;
  let parts = [...groups];
  while (parts.length > 1) {
    const merged: OverlapRows[] = [];
    for (let place = 0; place < parts.length; place += 2) {
      const [low, high] = [parts[place] as OverlapRows, parts[place + 1]];
      if (high === undefined) merged.push(low);
      else {
        const both = mergeTwo(low, high, population);
        sum += both.excess;
        merged.push(both);
      }
    }
    parts = merged;
  }
  return sum;
}

interface Merged extends OverlapRows {
  /** The mean of (x − x′)⁺ over pairs, x of the lower groups and x′ of the higher. */
  readonly excess: number;
}

function mergeTwo(low: OverlapRows, high: OverlapRows, population: number): Merged {
  const lowLength = low.welfare.length;
  const length = lowLength + high.welfare.length;
  const welfare = new Float64Array(length);
  const weights = low.weights === null ? null : new Float64Array(length);
  let [fromLow, fromHigh, last] = [0, 0, 0];
  // The share of the higher groups below; the distance to them, which grows as x does; what has exceeded.
  let [below, belowLost] = [0, 0];
  let [distance, distanceLost] = [0, 0];
  let [excess, excessLost] = [0, 0];
  for (let place = 0; place < length; place++) {
    const isHigh =
      fromHigh < high.welfare.length &&
      (fromLow === lowLength ||
        (high.welfare[fromHigh] as number) < (low.welfare[fromLow] as number));
    const source = isHigh ? high : low;
    const at = isHigh ? fromHigh++ : fromLow++;
    const value = source.welfare[at] as number;
    const weight = source.weights === null ? 1 : (source.weights[at] as number);
    welfare[place] = value;
    if (weights !== null) weights[place] = weight;
    if (below > 0) {
      const step = (below + belowLost) * (value - last);
      const next = distance + step;
      distanceLost += distance >= step ? distance - next + step : step - next + distance;
      distance = next;
    }
    last = value;
    const share = weight / population;
    if (isHigh) {
      const next = below + share;
      belowLost += below >= share ? below - next + share : share - next + below;
      below = next;
    } else {
      const part = share * (distance + distanceLost);
      const next = excess + part;
      excessLost += excess >= part ? excess - next + part : part - next + excess;
      excess = next;
    }
  }
  return { welfare, weights, excess: excess + excessLost };
}
