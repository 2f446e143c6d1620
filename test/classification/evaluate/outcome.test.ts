import { describe, expect, test } from 'vitest';
import {
  type Criteria,
  decide,
  isDetermined,
  newOutcome,
  povertyOf,
  requirePublished,
} from '../../../src/classification/evaluate/outcome.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { compiled } from '../../support/households.ts';

const criteria = (changes: Partial<Criteria>): Criteria => ({
  area: 'rural',
  amount: 800_000,
  parts: 1,
  least: 0,
  most: 0,
  ...changes,
});

function outcomeOf(standard: Standard, changes: Partial<Criteria>) {
  const outcome = newOutcome();
  decide(compiled(standard), criteria(changes), outcome);
  return outcome;
}

test('one bit is one status', () => {
  expect([1, 2, 4, 8].map(isDetermined)).toEqual([true, true, true, true]);
  expect([3, 5, 7, 12, 15].map(isDetermined)).toEqual([false, false, false, false, false]);
});

test('poor or near-poor, neither, or not to be told', () => {
  // 1 poor, 2 near-poor, 4 average, 8 above.
  expect([1, 2, 3].map(povertyOf)).toEqual([true, true, true]);
  expect([4, 8, 12].map(povertyOf)).toEqual([false, false, false]);
  expect([5, 6, 9, 10, 7, 11, 13, 14, 15].map(povertyOf)).toEqual(Array(9).fill(null));
});

test('one cell, one rule', () => {
  expect(outcomeOf(vietnam2016, {})).toEqual({
    possible: 2,
    rule: 2,
    rules: 0b00100,
    firstRegion: 1,
    lastRegion: 1,
    unpublishedLine: -1,
    openCount: false,
  });
  expect(outcomeOf(vietnam2016, { least: 3, most: 10 })).toMatchObject({
    possible: 1,
    rule: 1,
    rules: 0b00010,
  });
});

test('an open count is a question only where the rules ask for it', () => {
  const open = { least: 2, most: 3 };
  expect(outcomeOf(vietnam2016, open)).toMatchObject({ possible: 3, rule: -1, openCount: true });
  const poorByIncome = outcomeOf(vietnam2016, { ...open, amount: 700_000 });
  expect(poorByIncome).toMatchObject({ possible: 1, rule: 0, openCount: false });
  expect(outcomeOf(vietnam2016, { least: 0, most: 2 }).openCount).toBe(false);
  expect(outcomeOf(vietnam2016, { least: 3, most: 10 }).openCount).toBe(false);
});

test('without an income every region is possible', () => {
  const outcome = outcomeOf(vietnam2022, { amount: null, least: 3, most: 3 });
  expect(outcome).toMatchObject({ possible: 1 + 4 + 8, firstRegion: 0, lastRegion: 2, rule: -1 });
  // Poor, average, above; near-poor has fewer deprivations.
  expect(outcome.rules).toBe(0b1101);
});

test('without an area both are looked at', () => {
  const between = outcomeOf(vietnam2022, { area: null, amount: 1_800_000, least: 3, most: 3 });
  expect(between).toMatchObject({ possible: 1 + 4, firstRegion: 0, lastRegion: 1 });
  // Below both lines the area is no question; two rules can give one status.
  const below = outcomeOf(vietnam2022, { area: null, amount: 1_500_000 });
  expect(below).toMatchObject({ possible: 2, rule: 1, firstRegion: 0, lastRegion: 0 });
  const poor = outcomeOf(vietnam2016, { area: null, amount: 800_000, least: 3, most: 3 });
  // By income in towns, by deprivation in the country.
  expect(poor).toMatchObject({ possible: 1, rule: -1, rules: 0b00011 });
});

/** The standard of 2016 without its lowest line, as if that had not been published. */
const lowest: Standard = {
  ...vietnam2016,
  lines: vietnam2016.lines.map((line, at) =>
    at === 0 ? { ...line, amount: { rural: null, urban: null } } : line,
  ),
};

test('a line that was not published leaves open on which side of it an income is', () => {
  expect(outcomeOf(vietnam2027, { amount: 2_200_000 }).unpublishedLine).toBe(-1);
  expect(outcomeOf(vietnam2027, { amount: 2_200_001 })).toMatchObject({
    possible: 4 + 8,
    unpublishedLine: 1,
    firstRegion: 1,
    lastRegion: 2,
  });
  expect(outcomeOf(lowest, { amount: 1 })).toMatchObject({ possible: 1 + 2, unpublishedLine: 0 });
});

test('over a later line a line that was not published makes no difference', () => {
  const over = outcomeOf(lowest, { amount: 1_200_000 });
  expect(over).toMatchObject({ possible: 4, firstRegion: 2, lastRegion: 2, unpublishedLine: -1 });
});

describe('what was not published is refused where the status hangs on it', () => {
  const require =
    (standard: Standard, changes: Partial<Criteria>, unpublished: 'refuse' | 'undetermined') =>
    () => {
      const made = compiled(standard, { unpublished });
      const outcome = newOutcome();
      decide(made, criteria(changes), outcome);
      requirePublished(made, outcome);
    };

  test('a line', () => {
    const over = { amount: 2_200_001 };
    expectPovertyError(require(vietnam2027, over, 'refuse'), {
      code: 'notPublished',
      path: ['standard', 'lines', 1, 'amount'],
      message: "the line 'averageLiving' of 'vietnam2027'",
    });
    expect(require(vietnam2027, over, 'undetermined')).not.toThrow();
  });

  test('a cut-off', () => {
    expectPovertyError(require(vietnam2027, { least: 0, most: 12 }, 'refuse'), {
      code: 'notPublished',
      path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
      message: "the cut-off of 'employment'",
    });
    expect(require(vietnam2027, { least: 3, most: 12 }, 'refuse')).not.toThrow();
    expect(require(vietnam2027, { least: 0, most: 2 }, 'refuse')).not.toThrow();
  });

  test('and not where only facts are wanting', () => {
    expect(require(vietnam2022, { least: 0, most: 12 }, 'refuse')).not.toThrow();
    // The area alone is open here: whatever the number of deprivations, it is not asked for.
    const [dimension, ...others] = vietnam2016.dimensions as [Standard['dimensions'][number]];
    const [indicator, ...rest] = dimension.indicators as [(typeof dimension.indicators)[number]];
    const cutoff = { ...indicator.cutoff, condition: null };
    const dimensions = [
      { ...dimension, indicators: [{ ...indicator, cutoff }, ...rest] },
      ...others,
    ];
    const unsure = { area: null, amount: 1_600_000, least: 2, most: 3 };
    expect(require({ ...vietnam2016, dimensions }, unsure, 'refuse')).not.toThrow();
    expect(
      require({ ...vietnam2016, dimensions }, { ...unsure, amount: 800_000 }, 'refuse'),
    ).toThrow(/healthCare/);
  });
});
