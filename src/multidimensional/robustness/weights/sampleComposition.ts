import { below, moveTo, type Stream } from '../../../numeric/random/stream.ts';

/**
 * One of the ways to write a whole number as a sum of so many positive ones, each as likely: as many
 * different places to cut it as there are parts but one. It depends on the stream's seed and the number
 * of the draw alone.
 */
export function sampleComposition(
  stream: Stream,
  draw: number,
  whole: number,
  parts: number,
): readonly number[] {
  moveTo(stream, draw, 0, 0);
  const cuts = new Set<number>();
  while (cuts.size < parts - 1) cuts.add(1 + below(stream, whole - 1));
  const ends = [...cuts, whole].sort((a, b) => a - b);
  return ends.map((end, place) => end - (ends[place - 1] ?? 0));
}
