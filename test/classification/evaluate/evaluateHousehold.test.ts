import { expect, test } from 'vitest';
import {
  countDeprivations,
  evaluateHousehold,
  newEvaluator,
  requireInForce,
} from '../../../src/classification/evaluate/evaluateHousehold.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { badChoices, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { compiled, eight, household, income, scratchOf } from '../../support/households.ts';

test('lays a household over the rules', () => {
  const evaluator = newEvaluator(compiled(vietnam2022));
  const given = eight(2023, { income: income(96_000_000, 'year', 'household'), water: 'surface' });
  evaluateHousehold(evaluator, given, []);
  expect(evaluator.criteria).toEqual({
    area: 'rural',
    amount: 96_000_000,
    parts: 96,
    least: 1,
    most: 1,
  });
  expect(evaluator.outcome.possible).toBe(2);
  expect(evaluator.answers).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]);
});

test('nothing of a household stays for the next one', () => {
  const evaluator = newEvaluator(compiled(vietnam2022));
  evaluateHousehold(evaluator, eight(2023, { area: 'urban' }), []);
  const bare = { id: 'H2', date: '2023-12-31', members: [{}] };
  evaluateHousehold(evaluator, bare, []);
  const fresh = newEvaluator(compiled(vietnam2022));
  evaluateHousehold(fresh, bare, []);
  const { criteria, outcome, answers } = evaluator;
  expect({ criteria, outcome, answers }).toEqual({
    criteria: fresh.criteria,
    outcome: fresh.outcome,
    answers: fresh.answers,
  });
  expect(criteria).toEqual({ area: null, amount: null, parts: 1, least: 0, most: 12 });
  expect(outcome.possible).toBe(15);
});

test.each([
  ['undetermined', 0, 12],
  ['refuse', 0, 12],
  ['deprived', 12, 12],
  ['notDeprived', 0, 0],
] as const)('where facts are unknown: %s', (missing, least, most) => {
  const evaluator = newEvaluator(compiled(vietnam2022, { missing }));
  evaluateHousehold(evaluator, { id: 'H1', date: '2023-12-31', members: [{}] }, []);
  expect(evaluator.criteria).toMatchObject({ least, most, amount: null, area: null });
});

test('a cut-off that was not published is never assumed', () => {
  for (const missing of ['deprived', 'notDeprived'] as const) {
    const made = compiled(vietnam2027, { missing, unpublished: 'useDraft' });
    const evaluator = newEvaluator(made);
    Object.assign(evaluator.scratch, scratchOf({ id: 'H1', date: '2027-12-31', members: [{}] }));
    countDeprivations(evaluator);
    // Three of twelve are known from the draft.
    expect(evaluator.criteria).toMatchObject(
      missing === 'deprived' ? { least: 3, most: 12 } : { least: 0, most: 9 },
    );
  }
});

test.each(badChoices.slice(2))('refuses %s for the area', (_, area, code) => {
  const evaluator = newEvaluator(compiled(vietnam2022));
  const given = household({ area: untyped(area) });
  expectPovertyError(() => evaluateHousehold(evaluator, given, ['households', 4]), {
    code,
    path: ['households', 4, 'area'],
  });
});

test('a standard has to be in force on the day, its first and last included', () => {
  const on =
    (date: string, outsidePeriod: 'refuse' | 'allow' = 'refuse') =>
    () =>
      requireInForce(compiled(vietnam2016, { outsidePeriod }), date, [3]);
  for (const date of ['2016-01-01', '2020-12-31', '2021-01-01', '2021-12-31']) {
    expect(on(date)).not.toThrow();
  }
  for (const date of ['2015-12-31', '2022-01-01']) {
    expectPovertyError(on(date), {
      code: 'standardNotInForce',
      path: [3, 'date'],
      message: "'vietnam2016' is in force: 2016-01-01 to 2020-12-31, 2021-01-01 to 2021-12-31",
    });
    expect(on(date, 'allow')).not.toThrow();
  }
});
