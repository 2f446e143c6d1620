import { expect, test } from 'vitest';
import { indiaMpi } from '../../../src/standards/multidimensional/indiaMpi.ts';
import { wholeNumbers } from '../../support/indices.ts';

test('has three dimensions of 28 parts of 84 and a cut-off of 28', () => {
  const { weights, of, reach } = wholeNumbers(indiaMpi);
  expect(weights).toEqual([14, 7, 7, 14, 14, 4, 4, 4, 4, 4, 4, 4]);
  expect([of, reach]).toEqual([84, 28]);
});

test('comes to the same for 33%, 33.33% and a third', () => {
  for (const cutoff of ['33%', '33.33%', '1/3']) {
    expect(wholeNumbers(indiaMpi, cutoff).reach).toBe(28);
  }
});

test('counts undernourishment 3.5 times as much as no electricity, as the press says', () => {
  const { weights } = wholeNumbers(indiaMpi);
  const ids = indiaMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const of = (id: string) => weights[ids.indexOf(id)] ?? Number.NaN;
  expect(of('nutrition') / of('electricity')).toBe(3.5);
});
