import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spearmanCorrelation } from '../../src/numeric/spearmanCorrelation.ts';
import expected from '../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

// 1 − 6Σd² / (n³ − n), which holds without ties: d² = 4, 1, 1 → 1 − 36/120.
test.each([
  [[1, 2, 3, 4, 5], [3, 1, 2, 4, 5], 0.7],
  [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -1],
  [[10, 20], [-3, 1e9], 1],
  // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: Σ(r−r̄)(s−s̄) = 4.5, squares 4.5 and 5; 4.5 / √22.5.
  [[1, 2, 2, 3], [1, 3, 2, 4], 4.5 / Math.sqrt(22.5)],
])('of %j and %j', (a, b, value) => {
  expect(spearmanCorrelation(a, b)).toBeCloseTo(value, 15);
});

// scipy 1.17.1 `spearmanr`, and exact ranks; 20 communes under other weights, with ties.
test.each(Object.entries(expected.survey.robustness))('%s as scipy has it', (_, alternative) => {
  const own = expected.survey.robustness.globalStructure.communeHeadcount;
  const { communeHeadcount, ranksByCommuneHeadcount } = alternative;
  const value = spearmanCorrelation(deepFreeze(own), deepFreeze(communeHeadcount));
  expect(value).toBeCloseTo(ranksByCommuneHeadcount.spearman, 14);
});

test.each([
  ['nothing', [], []],
  ['one row', [1], [2]],
  ['a constant first column', [5, 5, 5], [1, 2, 3]],
  ['a constant second column', [1, 2, 3], [0, -0, 0]],
])('is null for %s', (_, a, b) => {
  expect(spearmanCorrelation(a, b)).toBeNull();
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
  maxLength: 30,
});

test('is Pearson’s correlation of one more than the smaller and half of the other equals', () => {
  const rank = (values: readonly number[]) =>
    values.map(
      (value) =>
        values.filter((other) => other < value).length +
        (values.filter((other) => other === value).length + 1) / 2,
    );
  fc.assert(
    fc.property(pairs, (rows) => {
      const r = rank(rows.map(([a]) => a));
      const s = rank(rows.map(([, b]) => b));
      // Σ over pairs of rows, which needs no mean: n Σ(r−r̄)(s−s̄) = Σ_{i<j} (rᵢ−rⱼ)(sᵢ−sⱼ).
      const over = (x: readonly number[], y: readonly number[]) => {
        let sum = 0;
        for (let i = 0; i < x.length; i++) {
          for (let j = 0; j < i; j++) {
            sum += ((x[i] ?? 0) - (x[j] ?? 0)) * ((y[i] ?? 0) - (y[j] ?? 0));
          }
        }
        return sum;
      };
      const scale = Math.sqrt(over(r, r) * over(s, s));
      const value = spearmanCorrelation(
        rows.map(([a]) => a),
        rows.map(([, b]) => b),
      );
      if (scale === 0) expect(value).toBeNull();
      else expect(value).toBeCloseTo(over(r, s) / scale, 12);
    }),
  );
});

test('is exactly 1 where the order is the same, −1 where it is turned round, and never beyond', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), {
        minLength: 2,
        maxLength: 300,
      }),
      (values) => {
        const places = values.map((value) => values.filter((other) => other < value).length);
        expect(spearmanCorrelation(values, places)).toBe(1);
        expect(
          spearmanCorrelation(
            values,
            places.map((place) => -place),
          ),
        ).toBe(-1);
      },
    ),
  );
  fc.assert(
    fc.property(pairs, (rows) => {
      const [a, b] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      const value = spearmanCorrelation(a, b);
      expect(spearmanCorrelation(b, a)).toBe(value);
      if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }),
  );
});

test('refuses columns that do not pair', () => {
  const call = () => spearmanCorrelation([1, 2], [1]);
  expectPovertyError(call, { code: 'unequalColumns', path: ['b'] });
  const faulty = () => spearmanCorrelation([1, Number.NaN], [1, 2]);
  expectPovertyError(faulty, { code: 'invalidNumber', path: ['a', 1] });
});
