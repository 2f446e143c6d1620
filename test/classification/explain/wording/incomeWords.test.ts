import { describe, expect, test } from 'vitest';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../../src/standards/vietnam/vietnam2027.ts';
import { alone, change, explain } from '../../../support/explain.ts';

const income = { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' } as const;

describe('the income', () => {
  test('is compared with each line, and exactly on one is said to count as under it', () => {
    const { vi, en } = explain(alone);
    expect(vi[1]).toBe(
      'Thu nhập bình quân 1.500.000 đồng/người/tháng; bằng đúng chuẩn nghèo về thu nhập 1.500.000 đồng, tính là không vượt mức [Nghị định 07/2021/NĐ-CP, Điều 3 khoản 1 điểm a]; thấp hơn chuẩn mức sống trung bình 2.250.000 đồng [Nghị định 07/2021/NĐ-CP, Điều 3 khoản 2].',
    );
    expect(en[1]).toContain(
      'exactly on the income line of 1,500,000 đồng, which counts as under it',
    );
  });

  test('is said to be unknown', () => {
    const { vi, en } = explain(change({ income: null }));
    expect(vi[1]).toBe('Chưa rõ thu nhập.');
    expect(en[1]).toBe('The income is unknown.');
  });

  test('on a line that counts only what is below it counts as over it', () => {
    const strict = {
      ...vietnam2022,
      lines: vietnam2022.lines.map((line) => ({ ...line, boundary: 'below' as const })),
    };
    const { vi, en } = explain(alone, { standard: strict });
    expect(vi[1]).toContain('bằng đúng chuẩn nghèo về thu nhập 1.500.000 đồng, tính là vượt mức');
    expect(en[1]).toContain('which counts as over it');
    expect(en).toContain(
      'With an income under 1,500,000 đồng a person a month, all else equal, it would be near-poor.',
    );
    expect(vi).toContain(
      'Nếu thu nhập từ 2.250.000 đồng/người/tháng, các điều khác như cũ, thì đây là hộ có mức sống trên trung bình.',
    );
    expect(en).toContain(
      'With an income of at least 2,250,000 đồng a person a month, all else equal, it would be above average living standard.',
    );
  });

  test('of another currency and a year is said with both', () => {
    const yearly = {
      ...vietnam2022,
      currency: 'LAK',
      per: 'year' as const,
      lines: vietnam2022.lines.map((line) => ({
        ...line,
        amount: { rural: 24_000_000 * (line.id === 'poverty' ? 1 : 2), urban: null },
      })),
    };
    const kip = {
      amount: '1000000.5',
      currency: 'LAK',
      per: 'month',
      holder: 'person',
    } as const;
    const { vi, en } = explain(change({ income: kip }), { standard: yearly });
    expect(vi[1]).toMatch(/^Thu nhập bình quân 12\.000\.006,00 LAK\/người\/năm; thấp hơn /);
    expect(en[1]).toMatch(/^The income is 12,000,006\.00 LAK a person a year; below /);
  });

  test('names a line that was not published', () => {
    const above = change({ date: '2027-12-31', income: { ...income, amount: 2_200_001 } });
    const { vi, en } = explain(above, { standard: vietnam2027, unpublished: 'undetermined' });
    expect(vi[1]).toContain('chuẩn mức sống trung bình chưa công bố hoặc chưa tìm thấy');
    expect(en[1]).toContain('the line of average living standard was not published or not found');
    expect(vi.at(-1)).toBe(
      'Chưa xác định được: có thể là hộ có mức sống trung bình hoặc hộ có mức sống trên trung bình; phần luật cần đến chưa công bố hoặc chưa tìm thấy.',
    );
    expect(en.at(-1)).toContain('the law needed was not published or not found');
  });
});
