import { expect, test } from 'vitest';
import { notPublished } from '../../../src/classification/evaluate/compileStandard.ts';
import type { Confidence } from '../../../src/model/standard/provenance.ts';
import type { Standard, StandardIndicator } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { compiled } from '../../support/households.ts';

test('asks the indicators of all dimensions in their order', () => {
  const { indicators, tests, cutoff, table, bitOfRule } = compiled(vietnam2022);
  expect(indicators.map(({ dimension, indicator }) => `${dimension.id}/${indicator.id}`)).toEqual([
    'employment/employment',
    'employment/dependants',
    'health/nutrition',
    'health/healthInsurance',
    'education/adultEducation',
    'education/childSchooling',
    'housing/housingQuality',
    'housing/housingArea',
    'waterSanitation/water',
    'waterSanitation/toilet',
    'information/telecommunications',
    'information/informationMeans',
  ]);
  expect(indicators[4]?.path).toEqual(['standard', 'dimensions', 2, 'indicators', 0, 'cutoff']);
  expect(tests).toEqual(indicators.map(({ test: own }) => own));
  expect(tests.every((own) => typeof own === 'function')).toBe(true);
  expect([cutoff, table.regions]).toEqual([3, 3]);
  expect(bitOfRule).toEqual([1, 2, 4, 8]);
  // Poor by income and poor by deprivation are one status.
  expect(compiled(vietnam2016).bitOfRule).toEqual([1, 1, 2, 4, 8]);
});

/** Which indicators can be asked. */
const asked = (standard: Standard, unpublished: 'refuse' | 'undetermined' | 'useDraft') =>
  compiled(standard, { unpublished })
    .indicators.filter(({ test: own }) => own !== null)
    .map(({ indicator }) => indicator.id);

test('asks nothing by a draft unless that was asked for, and what was not found never', () => {
  expect(asked(vietnam2027, 'refuse')).toEqual([]);
  expect(asked(vietnam2027, 'undetermined')).toEqual([]);
  expect(asked(vietnam2027, 'useDraft')).toEqual(['employment', 'dependants', 'nutrition']);
  expect(asked(vietnam2022, 'refuse')).toHaveLength(12);
});

test.each([
  ['seen', true, true],
  ['secondHand', true, true],
  ['recalled', true, true],
  ['derived', true, true],
  ['draft', false, true],
  ['notFound', false, false],
] as const)('a condition that is %s', (confidence: Confidence, byDefault, withDraft) => {
  const doubted = (indicator: StandardIndicator): StandardIndicator => ({
    ...indicator,
    cutoff: {
      ...indicator.cutoff,
      provenance: { ...indicator.cutoff.provenance, confidence },
    },
  });
  const standard = {
    ...vietnam2022,
    dimensions: vietnam2022.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map(doubted),
    })),
  };
  expect(asked(standard, 'refuse').length > 0).toBe(byDefault);
  expect(asked(standard, 'useDraft').length > 0).toBe(withDraft);
});

test('says what was not published and where', () => {
  const error = notPublished({ standard: vietnam2027 }, ['standard', 'lines', 1], "the line 'x'");
  expect(error).toMatchObject({ code: 'notPublished', path: ['standard', 'lines', 1] });
  expect(error.message).toContain("the line 'x' of 'vietnam2027', which was not published");
});

test.each(badRecords)('refuses %s for a standard', (_, value, code) => {
  expectPovertyError(() => compiled(untyped(value)), { code, path: ['standard'] });
});

test('refuses a standard that contradicts itself', () => {
  const [poor, ...others] = vietnam2022.rules as [Standard['rules'][number]];
  const overlapping = [poor, ...others, { ...poor, id: 'again' }];
  expectPovertyError(() => compiled({ ...vietnam2022, rules: overlapping }), {
    code: 'invalidStandard',
    path: ['standard', 'rules', 4],
    message: /do not overlap/,
  });
  expectPovertyError(() => compiled({ ...vietnam2022, rules: others }), {
    code: 'invalidStandard',
    path: ['standard', 'rules'],
    message: /got none for an income under 'poverty' with 3 or more deprivations/,
  });
});
