import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, countCodes, sumOver } from '../../../src/tabulate/status/countCodes.ts';

const row = fc.record({
  code: fc.constantFrom(0, 1, 255),
  group: fc.nat({ max: 3 }),
  weight: fc.integer({ min: 0, max: 1000 }),
});

test('rows and weights are counted by group: known, counting, left out', () => {
  fc.assert(
    fc.property(fc.array(row), fc.boolean(), (rows, weighted) => {
      const counts = countCodes(
        Uint8Array.from(rows, ({ code }) => code),
        Uint32Array.from(rows, ({ group }) => group),
        weighted ? Float64Array.from(rows, ({ weight }) => weight) : null,
        4,
      );
      for (let group = 0; group < 4; group++) {
        const those = (test: (code: number) => boolean) =>
          rows.filter((one) => one.group === group && test(one.code));
        const sum = (test: (code: number) => boolean) =>
          those(test).reduce((total, { weight }) => total + (weighted ? weight : 1), 0);
        const own = Uint32Array.of(group);
        expect([
          counts.rows[group],
          counts.missingRows[group],
          sumOver(counts.weight, own),
          sumOver(counts.counted, own),
          sumOver(counts.missingWeight, own),
        ]).toEqual([
          those((code) => code !== 255).length,
          those((code) => code === 255).length,
          sum((code) => code !== 255),
          sum((code) => code === 1),
          sum((code) => code === 255),
        ]);
      }
      // Whole numbers sum exactly, whatever groups are put together.
      const everybody = sumOver(counts.weight, Uint32Array.of(3, 1, 0, 2));
      const known = rows.filter(({ code }) => code !== 255);
      expect(everybody).toBe(
        known.reduce((total, { weight }) => total + (weighted ? weight : 1), 0),
      );
    }),
  );
});

test('what an addition loses is kept beside its sum', () => {
  const sums = new Float64Array(4);
  for (const value of [1e16, 1, 1, 1, 1]) addTo(sums, 1, value);
  // 1e16 has a spacing of 2: each 1 alone would be lost.
  expect(sumOver(sums, Uint32Array.of(1))).toBe(1e16 + 4);
  expect(sumOver(sums, Uint32Array.of(0))).toBe(0);
  expect(sumOver(sums, new Uint32Array(0))).toBe(0);
});
