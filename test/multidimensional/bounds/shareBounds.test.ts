import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBounds } from '../../../src/multidimensional/bounds/shareBounds.ts';

test('a share is largest with the others at their least', () => {
  expect(
    shareBounds([
      { lowest: 1, highest: 3 },
      { lowest: 1, highest: 1 },
      { lowest: 0, highest: 4 },
    ]),
  ).toEqual([
    { lowest: 1 / 6, highest: 3 / 4 },
    { lowest: 1 / 8, highest: 1 / 2 },
    { lowest: 0, highest: 4 / 6 },
  ]);
});

test('a single part is everything, or nothing', () => {
  expect(shareBounds([{ lowest: 0, highest: 0.3 }])).toEqual([{ lowest: 1, highest: 1 }]);
  expect(shareBounds([{ lowest: 0, highest: 0 }])).toEqual([null]);
  expect(shareBounds([])).toEqual([]);
});

test('is what every choice of the ends gives', () => {
  const part = fc
    .tuple(fc.nat(3), fc.nat(3))
    .map(([lowest, more]) => ({ lowest, highest: lowest + more }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const wanted = parts.map((_, place) => {
        const shares: number[] = [];
        for (let ends = 0; ends < 2 ** parts.length; ends++) {
          const amounts = parts.map((one, at) => ((ends >> at) & 1 ? one.highest : one.lowest));
          const whole = amounts.reduce((sum, amount) => sum + amount, 0);
          if (whole > 0) shares.push((amounts[place] as number) / whole);
        }
        return shares.length === 0
          ? null
          : { lowest: Math.min(...shares), highest: Math.max(...shares) };
      });
      expect(shareBounds(parts)).toEqual(wanted);
    }),
  );
});
