import { expect, test } from 'vitest';
import {
  evaluateHousehold,
  newEvaluator,
} from '../../../src/classification/evaluate/evaluateHousehold.ts';
import {
  deprivationResult,
  unknownFacts,
} from '../../../src/classification/explain/deprivationResult.ts';
import type { ClassificationPolicies } from '../../../src/classification/policies.ts';
import type { Household } from '../../../src/model/household/household.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { adult, compiled, household } from '../../support/households.ts';

function resultOf(
  given: Household,
  standard: Standard = vietnam2022,
  policies: ClassificationPolicies = {},
) {
  const evaluator = newEvaluator(compiled(standard, policies));
  evaluateHousehold(evaluator, given, []);
  return deprivationResult(evaluator);
}

test('every indicator in the order of the standard, with its source', () => {
  const { indicators, ...counts } = resultOf(household({ water: 'surface' }));
  expect(counts).toEqual({ count: 1, least: 1, most: 1, of: 12 });
  const law = vietnam2022.dimensions.flatMap((dimension) =>
    dimension.indicators.map(({ id, name, cutoff: { text, provenance } }) => ({
      indicator: id,
      dimension: dimension.id,
      name,
      cutoff: text,
      provenance,
    })),
  );
  expect(indicators).toMatchObject(law);
  expect(indicators[8]).toEqual({
    ...law[8],
    deprived: true,
    basis: 'facts',
    readings: [{ member: null, age: null, fact: 'water', value: 'surface', speaksFor: true }],
  });
});

test('what is unknown is null, and the count has a least and a most', () => {
  const result = resultOf(household({ water: null, toilet: 'none' }));
  expect(result).toMatchObject({ count: null, least: 1, most: 2 });
  expect(result.indicators[8]).toMatchObject({ deprived: null, basis: 'facts' });
});

test('what was assumed says so, and keeps the unknown fact among its readings', () => {
  for (const missing of ['deprived', 'notDeprived'] as const) {
    const result = resultOf(household({ water: null }), vietnam2022, { missing });
    expect(result.indicators[8]).toMatchObject({
      deprived: missing === 'deprived',
      basis: 'assumed',
      readings: [{ fact: 'water', value: null, speaksFor: null }],
    });
    expect(result.indicators.filter(({ basis }) => basis === 'assumed')).toHaveLength(1);
    expect(unknownFacts(result)).toEqual([]);
  }
});

test('what was not published is neither a fact nor assumed, whatever the policy', () => {
  const given = household({ date: '2027-12-31' });
  const basis = (policies: ClassificationPolicies) =>
    resultOf(given, vietnam2027, policies).indicators.map((each) => each.basis);
  const none = Array.from({ length: 12 }, () => 'notPublished');
  expect(basis({ unpublished: 'undetermined' })).toEqual(none);
  expect(basis({ unpublished: 'undetermined', missing: 'deprived' })).toEqual(none);
  const drafted = ['facts', 'facts', 'facts', ...none.slice(3)];
  expect(basis({ unpublished: 'useDraft' })).toEqual(drafted);
  const { indicators } = resultOf(given, vietnam2027, { unpublished: 'undetermined' });
  // A condition of a draft that was not applied was not read either.
  expect(indicators.flatMap(({ readings }) => readings)).toEqual([]);
  expect(indicators[0]?.cutoff?.en).toMatch(/labor contract/);
  expect(indicators[3]?.cutoff).toBe(null);
});

test('names each unknown fact once, by where it stands', () => {
  const grown = { birthDate: '1990-05-01' };
  const result = resultOf(
    household({
      members: [
        adult(grown),
        adult({ ...grown, insured: null }),
        // Of unknown age, but insured: nothing about insurance is wanting.
        adult({ insured: true, attending: 'higher' }),
        adult({ ...grown, work: 'wageWork', contract: null }),
      ],
      water: null,
      dwelling: { walls: 'durable', frame: null, roof: 'nonDurable', floorArea: null },
      information: { usesInternet: true, radio: null, television: true },
    }),
  );
  expect(unknownFacts(result)).toEqual([
    ['members', 3, 'contract'],
    ['members', 1, 'insured'],
    ['dwelling', 'frame'],
    ['dwelling', 'floorArea'],
    ['water'],
  ]);
});

test('asks for the day of birth where the age is open', () => {
  const result = resultOf(household({ members: [adult({ insured: false })] }));
  expect(unknownFacts(result)).toEqual([['members', 0, 'birthDate']]);
  const year = household({
    date: '2023-06-15',
    members: [adult({ birthYear: 2017, insured: false })],
  });
  expect(unknownFacts(resultOf(year))).toContainEqual(['members', 0, 'birthDate']);
});

test('asks nothing of a member about whom the answer is known', () => {
  // At least two of three: the first member fails two of them, whatever the third is.
  const [dimension] = vietnam2022.dimensions as [Standard['dimensions'][number]];
  const [indicator] = dimension.indicators as [(typeof dimension.indicators)[number]];
  const condition = {
    kind: 'anyMember',
    where: {
      kind: 'atLeast',
      count: 2,
      of: [
        { kind: 'fact', fact: 'insured', isOneOf: [false] },
        { kind: 'fact', fact: 'trained', isOneOf: [false] },
        { kind: 'fact', fact: 'contract', isOneOf: [false] },
      ],
    },
  } as const;
  const cutoff = { ...indicator.cutoff, condition };
  const dimensions = [{ ...dimension, indicators: [{ ...indicator, cutoff }] }];
  const members = [
    { insured: true, trained: true, contract: null },
    { insured: true, trained: false, contract: null },
  ];
  const result = resultOf(household({ members }), { ...vietnam2022, dimensions });
  expect(result.indicators[0]?.deprived).toBe(null);
  expect(unknownFacts(result)).toEqual([['members', 1, 'contract']]);
});
