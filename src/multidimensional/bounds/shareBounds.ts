import { newAccumulator } from '../../numeric/accumulator.ts';
import type { Bounds } from './bounds.ts';

/**
 * The least and greatest share of each part in a whole whose parts lie between two amounts, each by itself:
 * a part is largest in its share where it is largest and the others are smallest. `null` where the
 * whole is nothing in any case. Those before and those behind a part are summed once for all.
 */
export function shareBounds(parts: readonly Bounds[]): (Bounds | null)[] {
  const others = {
    lowest: othersOf(parts.map(({ lowest }) => lowest)),
    highest: othersOf(parts.map(({ highest }) => highest)),
  };
  return parts.map(({ lowest, highest }, place) => {
    const [least, most] = [others.lowest[place] as number, others.highest[place] as number];
    if (highest + most === 0) return null;
    return {
      // Where the whole can be nothing, it is left at nothing only if nothing else is possible.
      lowest: lowest + most > 0 ? lowest / (lowest + most) : 1,
      highest: highest + least > 0 ? highest / (highest + least) : 0,
    };
  });
}

/** For each amount the sum of all others, without taking it from a total. */
function othersOf(amounts: readonly number[]): number[] {
  const before = runningSums(amounts);
  const behind = runningSums([...amounts].reverse()).reverse();
  return amounts.map((_, place) => (before[place] as number) + (behind[place] as number));
}

/** For each amount the sum of those before it. */
function runningSums(amounts: readonly number[]): number[] {
  const sum = newAccumulator();
  return amounts.map((amount) => {
    const before = sum.total();
    sum.add(amount);
    return before;
  });
}
