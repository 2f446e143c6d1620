import { describe, expect, test } from 'vitest';
import type { ErrorPath } from '../../src/errors.ts';
import { compareStandards } from '../../src/standards/compareStandards.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { invented, smallStandard } from '../support/smallStandard.ts';
import { allStandards } from '../support/standards.ts';
import { withValue } from '../support/withValue.ts';

type Standards = Parameters<typeof compareStandards>;

/** The English sentences about some kinds of items. */
function told(before: Standards[0], after: Standards[1], ...items: string[]): string[] {
  return compareStandards(before, after)
    .filter(({ item }) => items.includes(item))
    .map(({ text }) => text.en);
}

/** The keys of the items of one kind that came in or went out. */
function keys(before: Standards[0], after: Standards[1], item: string, kind: string): string[] {
  return compareStandards(before, after)
    .filter((change) => change.item === item && change.kind === kind)
    .map(({ id }) => id);
}

describe('from 2016 to 2022', () => {
  test('the lines of income more than double, and the near-poverty line goes out', () => {
    expect(told(vietnam2016, vietnam2022, 'line', 'boundary')).toEqual([
      'poverty line, rural: 700,000 → 1,500,000',
      'poverty line, urban: 900,000 → 2,000,000',
      'near-poverty line, rural removed: 1,000,000',
      'near-poverty line, urban removed: 1,300,000',
      'exactly on the near-poverty line removed: counts as under it',
      'line of average living standard, rural: 1,500,000 → 2,250,000',
      'line of average living standard, urban: 1,950,000 → 3,000,000',
    ]);
  });

  test('income alone makes nobody poor any more', () => {
    const poor = compareStandards(vietnam2016, vietnam2022).find(
      ({ item, id }) => item === 'rules' && id === 'poor',
    );
    expect(poor?.before?.en).toBe(
      'income at or under the poverty line; or income over the poverty line and at or under the near-poverty line and deprived in 3 indicators or more',
    );
    expect(poor?.after?.en).toBe(
      'income at or under the income line and deprived in 3 indicators or more',
    );
    expect(poor?.provenanceBefore?.source).toBe('qd59of2015');
    expect(poor?.provenanceAfter?.source).toBe('nd07of2021');
    expect(keys(vietnam2016, vietnam2022, 'deprivationCutoff', 'changed')).toEqual([]);
  });

  test('three indicators and a dimension come in, one indicator goes out', () => {
    expect(keys(vietnam2016, vietnam2022, 'indicator', 'added')).toEqual([
      'employment',
      'dependants',
      'nutrition',
    ]);
    expect(keys(vietnam2016, vietnam2022, 'indicator', 'removed')).toEqual(['healthCare']);
    expect(keys(vietnam2016, vietnam2022, 'dimension', 'added')).toEqual(['employment']);
    expect(keys(vietnam2016, vietnam2022, 'dimension', 'removed')).toEqual([]);
  });

  test('the group of workers and the form of points are other ones', () => {
    expect(keys(vietnam2016, vietnam2022, 'group', 'added')).toEqual(['lowIncomeWorker']);
    expect(keys(vietnam2016, vietnam2022, 'form', 'added')).toEqual(['tt07of2021']);
    expect(keys(vietnam2016, vietnam2022, 'form', 'removed')).toEqual(['tt14of2018']);
  });

  test('the days are told span by span', () => {
    expect(told(vietnam2016, vietnam2022, 'inForce', 'place', 'unit')).toEqual([
      'in force: 2016-01-01 to 2020-12-31, 2021-01-01 to 2021-12-31 → 2022-01-01 to 2025-12-31, 2026-01-01 to 2026-12-31',
    ]);
  });
});

describe('from 2022 to 2027', () => {
  test('the income line rises, and that of average living standard is not known', () => {
    expect(told(vietnam2022, vietnam2027, 'line', 'boundary')).toEqual([
      'income line, rural: 1,500,000 → 2,200,000',
      'income line, urban: 2,000,000 → 2,800,000',
      'line of average living standard, rural: 2,250,000 → not published or not found',
      'line of average living standard, urban: 3,000,000 → not published or not found',
      'exactly on the line of average living standard: counts as under it → counts as under it (not found)',
    ]);
  });

  test('the rules of poverty stay, those beyond the line were not found', () => {
    expect(told(vietnam2022, vietnam2027, 'rules', 'deprivationCutoff')).toEqual([
      'of average living standard: income over the income line and at or under the line of average living standard → income over the income line and at or under the line of average living standard (not found)',
      'above average living standard: income over the line of average living standard (derived) → income over the line of average living standard (not found)',
    ]);
  });

  test('words that only a draft has do not prove that the law kept them', () => {
    const drafted = told(vietnam2022, vietnam2027, 'cutoff').filter((text) =>
      text.endsWith('(from a draft)'),
    );
    const malnourished =
      'at least one child under 16 is malnourished by height for age or weight for age';
    expect(drafted.map((text) => text.replace(/:.*/s, ''))).toEqual([
      'cut-off of employment',
      'cut-off of dependants in the household',
      'cut-off of nutrition',
    ]);
    expect(drafted[0]).toContain(' (recalled, not verified against the text) → ');
    expect(drafted[2]).toBe(
      `cut-off of nutrition: ${malnourished} (second-hand) → ${malnourished} (from a draft)`,
    );
  });

  test('waste comes in, the means of information go out, cut-offs are not known', () => {
    expect(keys(vietnam2022, vietnam2027, 'indicator', 'added')).toEqual(['wasteTreatment']);
    expect(keys(vietnam2022, vietnam2027, 'indicator', 'removed')).toEqual(['informationMeans']);
    const insurance = compareStandards(vietnam2022, vietnam2027).find(
      ({ item, id }) => item === 'cutoff' && id === 'healthInsurance',
    );
    expect(insurance?.after).toEqual({
      vi: 'chưa công bố hoặc chưa tìm thấy',
      en: 'not published or not found',
    });
    expect(insurance?.provenanceBefore?.confidence).toBe('secondHand');
    expect(insurance?.provenanceAfter?.confidence).toBe('notFound');
    expect(insurance?.text.en).toBe(
      'cut-off of health insurance: at least one member aged 6 or more has no health insurance today (second-hand) → not published or not found',
    );
  });
});

test('Đồng Nai changes place, days, lines and the number of deprivations, and drops groups and forms', () => {
  const changes = compareStandards(vietnam2022, dongNai2022);
  expect(changes.map(({ item, id, kind }) => `${item} ${id} ${kind}`)).toEqual([
    'place place changed',
    'inForce inForce changed',
    'line poverty.rural changed',
    'line poverty.urban changed',
    'line averageLiving.rural changed',
    'line averageLiving.urban changed',
    'deprivationCutoff deprivationCutoff changed',
    'rules poor changed',
    'rules nearPoor changed',
    // The words stay; that of the decree was concluded, that of the place was read.
    'rules aboveAverage changed',
    'group lowIncomeWorker removed',
    'form tt07of2021 removed',
  ]);
  expect(changes.find(({ item }) => item === 'deprivationCutoff')?.text).toEqual({
    vi: 'số chỉ số thiếu hụt: 3 → 2',
    en: 'number of deprivations: 3 → 2',
  });
  expect(changes.find(({ id }) => id === 'poverty.urban')?.text.vi).toContain(
    '2.000.000 → 2.500.000',
  );
});

describe('one difference is one change', () => {
  const water = ['dimensions', 0, 'indicators', 1];
  test.each<[string, ErrorPath, unknown, string]>([
    ['the place', ['place'], 'XX-1', 'place: XX → XX-1'],
    ['the unit', ['per'], 'year', 'unit of the lines: VND a person a month → VND a person a year'],
    ['an amount', ['lines', 0, 'amount', 'rural'], 90, 'low line, rural: 100 → 90'],
    [
      'a line taken out',
      ['lines', 1, 'amount', 'rural'],
      null,
      'high line, rural: 1,000 → not published or not found',
    ],
    [
      'a line put in',
      ['lines', 1, 'amount', 'urban'],
      2000,
      'high line, urban: not published or not found → 2,000',
    ],
    ['a name', [...water, 'name'], { vi: 'nước sạch', en: 'water' }, 'indicator: water → water'],
    [
      'a cut-off',
      [...water, 'cutoff', 'text'],
      { vi: 'không', en: 'none' },
      'cut-off of water: not published or not found → none',
    ],
    [
      'a condition with the same words',
      ['dimensions', 0, 'indicators', 0, 'cutoff', 'condition', 'isOneOf'],
      ['none', 'other'],
      'cut-off of toilet: the same words, another condition',
    ],
    [
      'whom a group takes in',
      ['groups', 0, 'under'],
      'low',
      'group: the same words, another condition',
    ],
    ['the group', ['groups', 0, 'name', 'en'], 'laborer', 'group: worker → laborer'],
    [
      'until when a group is',
      ['groups', 0, 'to'],
      null,
      'group: the same words, another condition',
    ],
    ['no group', ['groups'], [], 'group removed: worker'],
    [
      'a confidence with the same words',
      ['dimensions', 0, 'indicators', 0, 'provenance', 'confidence'],
      'recalled',
      'indicator: toilet → toilet (recalled, not verified against the text)',
    ],
    [
      'a confidence with the same words and another condition',
      ['dimensions', 0, 'indicators', 0, 'cutoff'],
      {
        text: { vi: 'không có nhà tiêu', en: 'no toilet' },
        condition: { kind: 'fact', fact: 'toilet', isOneOf: ['other'] },
        provenance: { ...invented, confidence: 'draft' },
      },
      'cut-off of toilet: no toilet → no toilet (from a draft)',
    ],
  ])('%s', (_, path, put, sentence) => {
    const texts = compareStandards(smallStandard, withValue(smallStandard, path, put)).map(
      ({ text }) => text.en,
    );
    // The name of an indicator is told again in the list of its dimension.
    expect(texts.filter((text) => !text.startsWith('dimension'))).toEqual([sentence]);
  });

  test('a boundary, which the rules repeat', () => {
    const below = withValue(smallStandard, ['lines', 0, 'boundary'], 'below');
    const [boundary, ...rules] = compareStandards(smallStandard, below);
    expect([boundary?.item, boundary?.id, boundary?.after?.en]).toEqual([
      'boundary',
      'low',
      'does not count as under it',
    ]);
    expect(rules.map(({ item, id }) => [item, id])).toEqual([
      ['rules', 'poor'],
      ['rules', 'nearPoor'],
      ['rules', 'averageLiving'],
    ]);
  });

  test('a dimension by its own name, its indicators and how sure it is', () => {
    const turned = (path: ErrorPath, put: unknown) =>
      told(smallStandard, withValue(smallStandard, ['dimensions', 0, ...path], put), 'dimension');
    const was = 'dimension: housing (toilet, water) →';
    expect(turned(['name', 'en'], 'home')).toEqual([`${was} home (toilet, water)`]);
    expect(turned(['indicators', 1, 'name', 'en'], 'clean water')).toEqual([
      `${was} housing (toilet, clean water)`,
    ]);
    expect(turned(['provenance', 'confidence'], 'draft')).toEqual([
      `${was} housing (toilet, water) (from a draft)`,
    ]);
    expect(turned(['provenance', 'article'], 'Điều 2')).toEqual([]);
  });

  test('what was not published is no less so under another confidence', () => {
    const path = ['dimensions', 0, 'indicators', 1, 'cutoff', 'provenance', 'confidence'];
    const silent = withValue(smallStandard, path, 'notFound');
    expect(compareStandards(smallStandard, silent)).toEqual([]);
    const come = compareStandards({ ...smallStandard, dimensions: [] }, silent);
    expect(come.find(({ item, id }) => item === 'cutoff' && id === 'water')?.text).toEqual({
      vi: 'thêm ngưỡng của chỉ số nước: chưa công bố hoặc chưa tìm thấy',
      en: 'cut-off of water added: not published or not found',
    });
  });

  test('an item that comes in or goes out says what is not sure of it', () => {
    const path = ['groups', 0, 'provenance', 'confidence'];
    const recalled = withValue(smallStandard, path, 'recalled');
    const none = { ...smallStandard, groups: [] };
    const [[come], [gone]] = [
      compareStandards(none, recalled),
      compareStandards(recalled, none),
    ] as const;
    expect(come?.text).toEqual({
      vi: 'thêm nhóm: người lao động (ghi theo trí nhớ, chưa đối chiếu với văn bản)',
      en: 'group added: worker (recalled, not verified against the text)',
    });
    expect(gone?.text).toEqual({
      vi: 'bỏ nhóm: người lao động (ghi theo trí nhớ, chưa đối chiếu với văn bản)',
      en: 'group removed: worker (recalled, not verified against the text)',
    });
    const provenance = { ...invented, confidence: 'recalled' };
    expect(come).toMatchObject({ provenanceBefore: null, provenanceAfter: provenance });
    expect(gone).toMatchObject({ provenanceBefore: provenance, provenanceAfter: null });
  });

  test('an item that comes in is told last, with where it comes from', () => {
    const lines = [
      ...smallStandard.lines,
      {
        id: 'top',
        name: { vi: 'mức cao nhất', en: 'top line' },
        amount: { rural: 5000, urban: 6000 },
        boundary: 'below' as const,
        provenance: { ...invented, article: 'Điều 9' },
      },
    ];
    const rules = smallStandard.rules.map((rule) => (rule.over === 'high' ? { ...rule } : rule));
    const changes = compareStandards(smallStandard, { ...smallStandard, lines, rules });
    expect(changes.map(({ kind, text }) => [kind, text.vi])).toEqual([
      ['added', 'thêm mức cao nhất, nông thôn: 5.000'],
      ['added', 'thêm mức cao nhất, thành thị: 6.000'],
      ['added', 'thêm mức bằng mức cao nhất: không tính là dưới mức'],
    ]);
    expect(changes[0]).toMatchObject({ before: null, after: { en: '5,000' } });
    expect(changes.map(({ provenanceBefore: was }) => was)).toEqual([null, null, null]);
    expect(changes.map(({ provenanceAfter: is }) => is?.article)).toEqual(Array(3).fill('Điều 9'));
  });
});

test('nothing changed from a standard to itself, nor to its copy from a text', () => {
  for (const standard of allStandards) {
    expect(compareStandards(standard, standard)).toEqual([]);
    expect(compareStandards(standard, JSON.parse(JSON.stringify(standard)))).toEqual([]);
  }
});

test('backwards, what came in goes out and every before is an after', () => {
  const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  for (const before of allStandards) {
    for (const after of allStandards) {
      const there = compareStandards(before, after).map(
        ({ item, id, kind, before: from, after: to }) => ({ item, id, kind, from, to }),
      );
      const back = compareStandards(after, before).map(
        ({ item, id, kind, before: from, after: to }) => ({
          item,
          id,
          kind: turned[kind],
          from: to,
          to: from,
        }),
      );
      const sorted = (list: typeof there) =>
        list.toSorted((one, other) => (one.item + one.id < other.item + other.id ? -1 : 1));
      expect(sorted(back)).toEqual(sorted(there));
    }
  }
});

test('every change is plain data with a sentence in both languages', () => {
  const changes = compareStandards(vietnam2016, vietnam2022);
  expect(JSON.parse(JSON.stringify(changes))).toStrictEqual(changes);
  expect(changes.filter(({ text }) => text.vi === '' || text.en === '')).toEqual([]);
});

test.each(badRecords)('refuses %s for either standard', (_, value, code) => {
  for (const [side, standards] of [
    ['before', [value, smallStandard]],
    ['after', [smallStandard, value]],
  ] as const) {
    const [before, after] = untyped<Standards>(standards);
    expectPovertyError(() => compareStandards(before, after), { code, path: [side] });
  }
});
