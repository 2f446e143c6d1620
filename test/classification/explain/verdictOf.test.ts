import { describe, expect, test } from 'vitest';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { type Asked, verdictOn } from '../../support/verdict.ts';

test('says what was found, by which rule, under which standard', () => {
  expect(verdictOn({ least: 3 })).toMatchObject({
    standard: 'vietnam2022',
    standardName: vietnam2022.name,
    area: 'rural',
    status: 'poor',
    possible: ['poor'],
    cutoff: { atLeast: 3 },
    rule: { id: 'poor', under: 'poverty', deprivations: 'atCutoff' },
    unpublished: [],
    policies: { missing: 'undetermined', unpublished: 'refuse' },
    sources: vietnam2022.sources,
  });
  expect(verdictOn({ least: 3 }).ruleText?.en).toMatch(
    /at or under the income line and deprived in 3/,
  );
});

test('an open status lists the possible ones, the worst first, and says neither rule nor change', () => {
  expect(verdictOn({ most: 12 })).toMatchObject({
    status: 'undetermined',
    possible: ['poor', 'nearPoor'],
    rule: null,
    ruleText: null,
    changes: [],
  });
  expect(verdictOn({ amount: null }).possible).toEqual([
    'nearPoor',
    'averageLiving',
    'aboveAverage',
  ]);
});

test('a status that follows from several rules says them all, and names no one rule', () => {
  // Between the poverty lines of the country and of towns: poor by deprivation here, by income there.
  const { status, rule, ruleText } = verdictOn({
    standard: vietnam2016,
    area: null,
    amount: 800_000,
    least: 3,
  });
  expect([status, rule]).toEqual(['poor', null]);
  expect(ruleText).toEqual({
    vi: 'thu nhập bằng hoặc dưới chuẩn nghèo; hoặc thu nhập trên chuẩn nghèo và bằng hoặc dưới chuẩn cận nghèo và thiếu hụt từ 3 chỉ số trở lên',
    en: 'income at or under the poverty line; or income over the poverty line and at or under the near-poverty line and deprived in 3 indicators or more',
  });
});

test('the words of a lone rule are its own, whatever the area and the number', () => {
  const average = 'income over the income line and at or under the line of average living standard';
  for (const asked of [{}, { area: 'urban' }, { most: 12 }] as const) {
    const { rule, ruleText } = verdictOn({ amount: 2_250_000, ...asked });
    expect([rule?.id, ruleText?.en]).toEqual(['averageLiving', average]);
  }
});

test('poor or near-poor, neither, or not to be told', () => {
  const told = (asked: Asked) => verdictOn(asked).poorOrNearPoor;
  expect([told({ least: 3 }), told({}), told({ most: 12 })]).toEqual([true, true, true]);
  expect([told({ amount: 1_500_001 }), told({ amount: 9_000_000 })]).toEqual([false, false]);
  expect(told({ standard: vietnam2027, amount: 2_300_000 })).toBe(false);
  expect([told({ amount: null }), told({ area: null, amount: 1_800_000 })]).toEqual([null, null]);
});

describe('a group of persons that a later text added', () => {
  const holds = (given: Asked, from: string | null = null, to: string | null = null) => {
    const groups = vietnam2022.groups.map((group) => ({ ...group, from, to }));
    const [group] = verdictOn({ standard: { ...vietnam2022, groups }, ...given }).groups;
    expect(group).toMatchObject({ group: 'lowIncomeWorker', provenance: { source: 'nd30of2025' } });
    return group?.holds;
  };

  test('does not hold for the poor and near-poor, nor over the line', () => {
    expect(holds({ amount: 1_500_000 })).toBe(false);
    expect(holds({ amount: 1_500_000, least: 12 })).toBe(false);
    expect(holds({ amount: 2_250_001 })).toBe(false);
    expect(holds({ amount: 2_250_001 }, '2025-01-01')).toBe(false);
    expect(holds({ amount: 1_500_000, most: 12, date: null })).toBe(false);
  });

  test('cannot be told under the line, while its first day is not known', () => {
    expect(holds({ amount: 2_250_000 })).toBe(null);
  });

  test('holds under the line from a first day on', () => {
    const first = '2025-12-31';
    expect(holds({ amount: 2_250_000 }, first)).toBe(true);
    expect(holds({ amount: 1_500_001 }, first)).toBe(true);
    expect(holds({ amount: 2_250_000, date: '2025-12-30' }, first)).toBe(false);
    expect(holds({ amount: 2_250_000, date: null }, first)).toBe(null);
  });

  test('holds until the last day on which it is known to apply, and cannot be told after it', () => {
    const span = ['2025-01-01', '2025-06-30'] as const;
    expect(holds({ amount: 2_250_000, date: '2025-06-30' }, ...span)).toBe(true);
    expect(holds({ amount: 2_250_000, date: '2025-07-01' }, ...span)).toBe(null);
    expect(holds({ amount: 2_250_000, date: '2025-07-01' }, null, '2025-06-30')).toBe(null);
    expect(holds({ amount: 2_250_000, date: null }, ...span)).toBe(null);
  });

  test('cannot be told where area, income or status are open', () => {
    const first = '2025-01-01';
    expect(holds({ amount: 2_250_000, area: null }, first)).toBe(null);
    expect(holds({ amount: null }, first)).toBe(null);
    // Near-poor in towns, average in the country.
    expect(holds({ amount: 1_800_000, area: null }, first)).toBe(null);
  });

  test('cannot be told where the household may be near-poor or not, for want of a line', () => {
    const lines = vietnam2022.lines.map((line, at) =>
      at === 0 ? { ...line, amount: { rural: null, urban: null } } : line,
    );
    const groups = vietnam2022.groups.map((group) => ({ ...group, from: '2025-01-01' }));
    const open = verdictOn({ standard: { ...vietnam2022, lines, groups }, amount: 2_000_000 });
    expect(open.possible).toEqual(['nearPoor', 'averageLiving']);
    expect(open.groups[0]?.holds).toBe(null);
  });

  test('cannot be told at a line that was not published', () => {
    const groups = vietnam2022.groups;
    const standard = { ...vietnam2027, sources: vietnam2022.sources, groups };
    const sourced = {
      ...standard,
      sources: [...vietnam2027.sources, ...vietnam2022.sources.slice(2)],
    };
    const [group] = verdictOn({ standard: sourced, amount: 2_300_000 }).groups;
    expect(group?.holds).toBe(null);
  });
});

describe('the law whose absence leaves a status open', () => {
  test('is the line', () => {
    const { unpublished, possible } = verdictOn({ standard: vietnam2027, amount: 2_200_001 });
    expect([unpublished, possible]).toEqual([
      ['line:averageLiving'],
      ['averageLiving', 'aboveAverage'],
    ]);
  });

  test('is each cut-off, where the count is open', () => {
    const policies = { unpublished: 'useDraft' } as const;
    const { unpublished } = verdictOn({
      standard: vietnam2027,
      amount: 2_200_000,
      most: 9,
      policies,
    });
    expect(unpublished).toHaveLength(9);
    expect(unpublished).toContain('indicator:wasteTreatment');
    expect(unpublished).not.toContain('indicator:employment');
  });

  test('is nothing where the status is known, or hangs on facts', () => {
    expect(verdictOn({ standard: vietnam2027, amount: 2_200_000, least: 3 }).unpublished).toEqual(
      [],
    );
    expect(verdictOn({ most: 12 }).unpublished).toEqual([]);
  });
});
