import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPairPlaces } from '../../../src/tabulate/groups/pairPlaces.ts';

/** Codes that are dense, or so far apart that no table of all pairs is made. */
const code = (most: number) => fc.oneof(fc.nat(4), fc.nat(most));

test('pairs are numbered as they come, over all parts and however many labels there are', () => {
  const rows = fc.array(fc.tuple(code(300), code(100_000)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 4 }), (parts) => {
      const pairs = newPairPlaces();
      const wanted: string[] = [];
      for (const part of parts) {
        const firsts = Uint32Array.from(part, ([first]) => first);
        const codes = Uint32Array.from(part, ([, second]) => second);
        const places = pairs.placesOf(firsts, codes);
        for (const pair of part) if (!wanted.includes(pair.join())) wanted.push(pair.join());
        expect([...places]).toEqual(part.map((pair) => wanted.indexOf(pair.join())));
      }
      expect(pairs.count()).toBe(wanted.length);
      const found = wanted.map((_, place) => pairs.pairAt(place));
      expect(found.map(({ first, code: second }) => `${first},${second}`)).toEqual(wanted);
    }),
  );
});

test('a pair that is asked for by itself has the place that rows have', () => {
  const pairs = newPairPlaces();
  expect([pairs.placeOf(3, 1), pairs.placeOf(0, 0), pairs.placeOf(3, 1)]).toEqual([0, 1, 0]);
  expect([...pairs.placesOf(Uint32Array.of(0, 3, 3), Uint32Array.of(0, 1, 2))]).toEqual([1, 0, 2]);
  expect(pairs.placeOf(3, 2)).toBe(2);
});

test('no rows have no places', () => {
  const pairs = newPairPlaces();
  expect([...pairs.placesOf(new Uint32Array(0), new Uint32Array(0))]).toEqual([]);
  expect(pairs.count()).toBe(0);
});
