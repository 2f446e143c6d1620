import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/standards/compare/itemsOf.ts';
import { invented, smallStandard } from '../../support/smallStandard.ts';
import { allStandards } from '../../support/standards.ts';
import { withValue } from '../../support/withValue.ts';

test('tells every item of a standard in order', () => {
  const told = itemsOf(smallStandard).map(({ item, id, value }) => [item, id, value.en]);
  expect(told).toEqual([
    ['place', 'place', 'XX'],
    ['inForce', 'inForce', '2020-01-01 to 2021-12-31, 2022-01-01 to 2022-12-31'],
    ['unit', 'unit', 'VND a person a month'],
    ['line', 'low.rural', '100'],
    ['line', 'low.urban', '200'],
    ['boundary', 'low', 'counts as under it'],
    ['line', 'high.rural', '1,000'],
    ['line', 'high.urban', 'not published or not found'],
    ['boundary', 'high', 'does not count as under it'],
    ['deprivationCutoff', 'deprivationCutoff', '1'],
    ['rules', 'poor', 'income at or under the low line and deprived in 1 indicator or more'],
    ['rules', 'nearPoor', 'income at or under the low line and deprived in fewer than 1 indicator'],
    ['rules', 'averageLiving', 'income over the low line and under the high line'],
    ['rules', 'aboveAverage', 'income at or over the high line'],
    ['dimension', 'housing', 'housing (toilet, water)'],
    ['indicator', 'toilet', 'toilet'],
    ['cutoff', 'toilet', 'no toilet'],
    ['indicator', 'water', 'water'],
    ['cutoff', 'water', 'not published or not found'],
    ['group', 'worker', 'worker'],
    [
      'form',
      'form1',
      '2020-01-01 to 2022-12-31: low line, rural ≤ 10; low line, urban ≤ 20; high line, rural ≤ ?; high line, urban ≤ 30; each deprivation 10',
    ],
  ]);
});

test('keeps the condition of a cut-off and of a group beside the words', () => {
  const conditions = itemsOf(smallStandard).flatMap(({ item, id, condition }) =>
    condition === undefined ? [] : [[item, id, JSON.parse(condition)]],
  );
  expect(conditions).toEqual([
    ['cutoff', 'toilet', { kind: 'fact', fact: 'toilet', isOneOf: ['none'] }],
    ['cutoff', 'water', null],
    [
      'group',
      'worker',
      { statuses: ['averageLiving'], under: 'high', from: '2021-01-01', to: '2022-12-31' },
    ],
  ]);
});

test('puts the rules of one status into one item, and leaves out a status without any', () => {
  const [poor, nearPoor, ...others] = smallStandard.rules.map((rule) => ({ ...rule }));
  const both = { ...smallStandard, rules: [poor, { ...nearPoor, status: 'poor' }, ...others] };
  const rules = itemsOf(both as typeof smallStandard).filter(({ item }) => item === 'rules');
  expect(rules.map(({ id }) => id)).toEqual(['poor', 'averageLiving', 'aboveAverage']);
  expect(rules[0]?.value).toEqual({
    vi: 'thu nhập bằng hoặc dưới mức thấp và thiếu hụt từ 1 chỉ số trở lên; hoặc thu nhập bằng hoặc dưới mức thấp và thiếu hụt dưới 1 chỉ số',
    en: 'income at or under the low line and deprived in 1 indicator or more; or income at or under the low line and deprived in fewer than 1 indicator',
  });
});

test('gives the provenance that all parts of an item share, or none', () => {
  const provenanceOf = (standard: typeof smallStandard, item: string) =>
    itemsOf(standard).find((each) => each.item === item)?.provenance;
  for (const item of ['inForce', 'rules']) {
    expect(provenanceOf(smallStandard, item)).toEqual(invented);
  }
  const other = { ...invented, article: '2' };
  const spans = withValue(smallStandard, ['inForce', 1, 'provenance'], other);
  expect(provenanceOf(spans, 'inForce')).toBeNull();
  expect(provenanceOf(withValue(smallStandard, ['inForce'], []), 'inForce')).toBeNull();
});

test('a dimension is its name and its indicators, with a provenance of its own', () => {
  const other = { ...invented, article: '2' };
  const named = withValue(smallStandard, ['dimensions', 0, 'provenance'], other);
  expect(itemsOf(named).find(({ item }) => item === 'dimension')).toEqual({
    item: 'dimension',
    id: 'housing',
    name: { vi: 'chiều', en: 'dimension' },
    value: { vi: 'nhà ở (nhà tiêu, nước)', en: 'housing (toilet, water)' },
    provenance: other,
  });
});

test('says whether the lines are a year’s', () => {
  const [, , unit] = itemsOf({ ...smallStandard, per: 'year' });
  expect(unit?.value).toEqual({ vi: 'VND một người một năm', en: 'VND a person a year' });
});

test.each(allStandards)('each key of $id stands once', (standard) => {
  const keys = itemsOf(standard).map(({ item, id }) => `${item} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
});
