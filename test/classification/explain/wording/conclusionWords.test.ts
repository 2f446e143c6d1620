import { expect, test } from 'vitest';
import { dongNai2022 } from '../../../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../../../src/standards/vietnam/vietnam2016.ts';
import { alone, change, explain } from '../../../support/explain.ts';

const income = { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' } as const;

test('the conclusion names the rule, and what would change it', () => {
  const { vi, en } = explain(alone);
  expect(vi.slice(-4, -1)).toEqual([
    'Vì vậy đây là hộ cận nghèo: thu nhập bằng hoặc dưới chuẩn nghèo về thu nhập và thiếu hụt dưới 3 chỉ số [Nghị định 07/2021/NĐ-CP, Điều 3 khoản 2].',
    'Nếu thu nhập trên 1.500.000 đồng/người/tháng, các điều khác như cũ, thì đây là hộ có mức sống trung bình.',
    'Nếu thiếu hụt 3 chỉ số, các điều khác như cũ, thì đây là hộ nghèo.',
  ]);
  expect(en.slice(-4, -1)).toEqual([
    'So the household is near-poor: income at or under the income line and deprived in fewer than 3 indicators [Decree 07/2021/NĐ-CP of the Government, Điều 3 khoản 2].',
    'With an income over 1,500,000 đồng a person a month, all else equal, it would be of average living standard.',
    'With 3 deprivations, all else equal, it would be poor.',
  ]);
});

test('one deprivation is one', () => {
  const local = change({ toilet: 'none', water: 'surface' });
  const { en } = explain(local, { standard: dongNai2022 });
  expect(en.at(-2)).toBe('With 1 deprivation, all else equal, it would be near-poor.');
});

test('an income that would have to fall is said so', () => {
  const above = explain(change({ income: { ...income, amount: 1_500_001 } }));
  expect(above.vi).toContain(
    'Nếu thu nhập không quá 1.500.000 đồng/người/tháng, các điều khác như cũ, thì đây là hộ cận nghèo.',
  );
  expect(above.en).toContain(
    'With an income of at most 1,500,000 đồng a person a month, all else equal, it would be near-poor.',
  );
});

test('a status that two rules give names both', () => {
  const both = change({
    date: '2020-12-31',
    area: null,
    income: { ...income, amount: 800_000 },
    toilet: 'none',
    water: 'surface',
    members: [{ birthDate: '1960-05-01', insured: false, care: 'notNeeded' }],
  });
  const { en, vi } = explain(both, { standard: vietnam2016 });
  // Rural: between the lines with three deprivations. Urban: under the poverty line.
  expect(en).toContain(
    'So the household is poor: income at or under the poverty line; or income over the poverty line and at or under the near-poverty line and deprived in 3 indicators or more.',
  );
  expect(vi.find((line) => line.startsWith('Vì vậy'))).toContain(
    'Vì vậy đây là hộ nghèo: thu nhập bằng hoặc dưới chuẩn nghèo; hoặc thu nhập trên chuẩn nghèo',
  );
});
