import type { Columns } from './dealRows.ts';

/**
 * Sorts the rows from `from` to `to` in place by merging; equal values keep their order. Slower than buckets,
 * but as fast for any values. Internal.
 */
export function mergeRows({ values, carried }: Columns, from: number, to: number): void {
  const length = to - from;
  let source = values.slice(from, to);
  let target = new Float64Array(length);
  let places = Uint32Array.from({ length }, (_, place) => place);
  let moved = new Uint32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        const takeLeft =
          left < middle && (right === end || (source[left] as number) <= (source[right] as number));
        const taken = takeLeft ? left++ : right++;
        target[place] = source[taken] as number;
        moved[place] = places[taken] as number;
      }
    }
    [source, target] = [target, source];
    [places, moved] = [moved, places];
  }
  values.set(source, from);
  if (carried === null) return;
  const before = carried.slice(from, to);
  for (let place = 0; place < length; place++) {
    carried[from + place] = before[places[place] as number] as number;
  }
}
