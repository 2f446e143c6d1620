import type { ExactIndex } from '../../model/multidimensional/exactIndex.ts';

/** How many bits are set. */
export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The places of the bits that are set, ascending. */
export function bitPlaces(bits: number): number[] {
  const places: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(lowestBit(rest));
  return places;
}

/** The bits of the indicators that are asked for. */
export function maskOf(
  { indicators }: Pick<ExactIndex, 'indicators'>,
  isIn: (place: number) => boolean,
): number {
  return indicators.reduce((mask, _, place) => (isIn(place) ? mask | (1 << place) : mask), 0);
}
