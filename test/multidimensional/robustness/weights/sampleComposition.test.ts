import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleComposition } from '../../../../src/multidimensional/robustness/weights/sampleComposition.ts';
import { newStream } from '../../../../src/numeric/random/stream.ts';

test('positive whole numbers with the sum, by the seed and the number of the draw alone', () => {
  const parts = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(1e6), parts, fc.nat(70), (seed, draw, count, more) => {
      const whole = count + more;
      const one = sampleComposition(newStream(seed, 'weights'), draw, whole, count);
      expect(one).toHaveLength(count);
      expect(one.every((part) => Number.isInteger(part) && part > 0)).toBe(true);
      expect(one.reduce((sum, part) => sum + part, 0)).toBe(whole);
      const stream = newStream(seed, 'weights');
      sampleComposition(stream, draw + 1, whole, count);
      expect(sampleComposition(stream, draw, whole, count)).toEqual(one);
    }),
  );
});

test('each way is as likely', () => {
  const stream = newStream(1, 'weights');
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 60_000; draw++) {
    const key = String(sampleComposition(stream, draw, 5, 3));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // C(4, 2) ways, 10,000 each with a standard deviation of 91.
  expect([...counts.keys()].sort()).toEqual(['1,1,3', '1,2,2', '1,3,1', '2,1,2', '2,2,1', '3,1,1']);
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(450);
});

test('the mean weight of each of three parts of 10,000 is a third', () => {
  const stream = newStream(2023, 'weights');
  const sums = [0, 0, 0];
  for (let draw = 0; draw < 20_000; draw++) {
    for (const [place, part] of sampleComposition(stream, draw, 10_000, 3).entries()) {
      sums[place] = (sums[place] as number) + part / 10_000 / 20_000;
    }
  }
  // The standard deviation of a part is √(1/18); of the mean 0.0017.
  for (const sum of sums) expect(Math.abs(sum - 1 / 3)).toBeLessThan(0.008);
});
