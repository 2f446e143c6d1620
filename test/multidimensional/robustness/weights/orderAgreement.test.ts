import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  orderAgreement,
  strictPairs,
} from '../../../../src/multidimensional/robustness/weights/orderAgreement.ts';

const levels = (...values: readonly number[]) => Float64Array.from(values);

test('correlations and the share kept, by hand', () => {
  // Of the six pairs of 0 1 2 3 against 1 0 2 3 one is turned round.
  expect(orderAgreement(levels(0, 1, 2, 3), levels(1, 0, 2, 3), 6)).toEqual({
    spearman: expect.closeTo(0.8, 15),
    kendallTauB: expect.closeTo(2 / 3, 15),
    keptShare: 5 / 6,
  });
});

test('a group without a value is left out of correlations, and its comparisons are not kept', () => {
  expect(orderAgreement(levels(0, 1, 2), levels(0, 1, Number.NaN), 3)).toEqual({
    spearman: 1,
    kendallTauB: 1,
    keptShare: 1 / 3,
  });
});

test('without two levels there is no correlation, and without strict pairs no share', () => {
  const none = { spearman: null, kendallTauB: null, keptShare: null };
  expect(orderAgreement(levels(), levels(), 0)).toEqual(none);
  expect(orderAgreement(levels(0), levels(0), 0)).toEqual(none);
  expect(orderAgreement(levels(0, 0), levels(0, 1), 0)).toEqual(none);
});

test('the pairs that every list of levels keeps are those a look at every pair finds', () => {
  const level = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Number.NaN));
  const list = fc.array(level, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(list, fc.array(list, { maxLength: 4 }), (own, others) => {
      const pairs = strictPairs(levels(...own));
      const above = (one: readonly number[], a: number, b: number) =>
        (one[a] as number) > (one[b] as number);
      const count = (kept: readonly (readonly number[])[]) => {
        let sum = 0;
        for (let a = 0; a < 6; a++) {
          for (let b = 0; b < 6; b++) if (kept.every((one) => above(one, a, b))) sum += 1;
        }
        return sum;
      };
      expect(pairs.count).toBe(count([own]));
      for (const [place, other] of others.entries()) {
        expect(pairs.keep(levels(...other))).toBe(count([own, ...others.slice(0, place + 1)]));
        const { keptShare } = orderAgreement(levels(...own), levels(...other), pairs.count);
        expect(keptShare).toBe(pairs.count === 0 ? null : count([own, other]) / pairs.count);
      }
    }),
  );
});
