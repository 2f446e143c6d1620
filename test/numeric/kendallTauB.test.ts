import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPairs, kendallTauB, tauOf } from '../../src/numeric/kendallTauB.ts';
import expected from '../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  // 8 of 10 pairs in the same order, 2 not.
  [[1, 2, 3, 4, 5], [3, 1, 2, 4, 5], 0.6],
  [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -1],
  [[10, 20], [-3, 1e9], 1],
  // C = 5, D = 0, one pair tied in the first column: 5 / √(6 · 5).
  [[1, 2, 2, 3], [1, 3, 2, 4], 5 / Math.sqrt(30)],
])('of %j and %j', (a, b, value) => {
  expect(kendallTauB(a, b)).toBeCloseTo(value, 15);
});

// scipy 1.17.1 `kendalltau`; pairs counted one by one in exact fractions.
test.each(Object.entries(expected.survey.robustness))('%s as scipy has it', (_, alternative) => {
  const own = expected.survey.robustness.globalStructure.communeHeadcount;
  const { communeHeadcount, ranksByCommuneHeadcount: ranks } = alternative;
  const value = kendallTauB(deepFreeze(own), deepFreeze(communeHeadcount));
  expect(value).toBeCloseTo(ranks.kendallTauB, 14);
  expect(countPairs(own, communeHeadcount)).toEqual({
    concordant: ranks.concordant,
    discordant: ranks.discordant,
    tiedFirst: ranks.tiedBeforeOnly,
    tiedSecond: ranks.tiedAfterOnly,
  });
});

test.each([
  ['nothing', [], []],
  ['one row', [1], [2]],
  ['a constant first column', [5, 5, 5], [1, 2, 3]],
  ['a constant second column', [1, 2, 3], [0, -0, 0]],
])('is null for %s', (_, a, b) => {
  expect(kendallTauB(a, b)).toBeNull();
});

test('counts the pairs that a look at every pair counts', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (rows) => {
      const counts = { concordant: 0, discordant: 0, tiedFirst: 0, tiedSecond: 0 };
      for (const [place, [a, b]] of rows.entries()) {
        for (const [otherA, otherB] of rows.slice(0, place)) {
          const first = Number(a > otherA) - Number(a < otherA);
          const second = Number(b > otherB) - Number(b < otherB);
          if (first * second > 0) counts.concordant += 1;
          else if (first * second < 0) counts.discordant += 1;
          else if (second !== 0) counts.tiedFirst += 1;
          else if (first !== 0) counts.tiedSecond += 1;
        }
      }
      const [a, b] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      expect(countPairs(a, b)).toEqual(counts);
      const { concordant, discordant, tiedFirst, tiedSecond } = counts;
      const strict = concordant + discordant;
      const scale = Math.sqrt((strict + tiedFirst) * (strict + tiedSecond));
      const tau = kendallTauB(a, b);
      if (scale === 0) expect(tau).toBeNull();
      else expect(tau).toBeCloseTo((concordant - discordant) / scale, 14);
    }),
  );
});

test('a column of a hundred thousand rows in the opposite order is counted to the pair', () => {
  const rows = Float64Array.from({ length: 100_000 }, (_, row) => row);
  const { concordant, discordant } = countPairs(
    rows,
    rows.map((row) => -row),
  );
  expect([concordant, discordant]).toEqual([0, 4_999_950_000]);
});

test('τ of counted pairs', () => {
  expect(tauOf({ concordant: 3, discordant: 1, tiedFirst: 0, tiedSecond: 0 })).toBe(0.5);
  expect(tauOf({ concordant: 0, discordant: 0, tiedFirst: 3, tiedSecond: 0 })).toBeNull();
});

test('refuses columns that do not pair', () => {
  expectPovertyError(() => kendallTauB([1, 2], [1]), { code: 'unequalColumns', path: ['b'] });
  const faulty = () => kendallTauB([1, 2], [1, Number.POSITIVE_INFINITY]);
  expectPovertyError(faulty, { code: 'invalidNumber', path: ['b', 1] });
});
