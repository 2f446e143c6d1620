import fc from 'fast-check';
import { finite } from './arbitraries.ts';

/** Values of one kind, each kind hard on a sort in its own way. */
const kinds: readonly fc.Arbitrary<number>[] = [
  finite,
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 40 }).map((amount) => amount * 100_000),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-323),
  fc.constantFrom(1e308, -1e308, 1.7e308, -1.7e308, 1),
  // All within one unit of a large number.
  fc.integer({ min: 0, max: 2000 }).map((step) => 1e9 + step / 2048),
  // Of every size, so that equal buckets part hardly any of them.
  fc
    .tuple(fc.constantFrom(1, -1), fc.integer({ min: -1000, max: 1000 }))
    .map(([sign, power]) => sign * 2 ** power),
  // A heap of small values beside a few of the size of 1.
  fc.integer({ min: 0, max: 1e6 }).map((part) => (part % 10 === 0 ? part / 1e6 : part / 1e15)),
];

/** Columns of finite numbers: any, with ties, narrow, spread over all sizes, in one heap. */
export const columns: fc.Arbitrary<Float64Array> = fc
  .oneof(...kinds.map((kind) => fc.array(kind, { maxLength: 300, size: 'max' })))
  .map((values) => Float64Array.from(values));

/** The row numbers in ascending order of the values, by comparing them one with another. */
export function rowsByComparing(values: Float64Array): number[] {
  const rows = Array.from(values, (_, row) => row);
  return rows.sort((a, b) => {
    const [one, other] = [values[a] as number, values[b] as number];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}
