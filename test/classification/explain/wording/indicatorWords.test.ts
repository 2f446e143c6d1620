import { describe, expect, test } from 'vitest';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../../src/standards/vietnam/vietnam2027.ts';
import { alone, change, explain } from '../../../support/explain.ts';

describe('the deprivations', () => {
  test('are given with their reason, cut-off and source', () => {
    const poor = change({
      toilet: 'none',
      water: 'surface',
      dwelling: { ...alone.dwelling, floorArea: 7.9 },
    });
    const { vi, en } = explain(poor);
    expect(vi[2]).toBe('Thiếu hụt 3 trên 12 chỉ số.');
    expect(vi[3]).toBe(
      'Thiếu hụt chỉ số diện tích nhà ở bình quân đầu người: 7,9 m² cho 1 người (7,9 m²/người). Ngưỡng: diện tích nhà ở bình quân đầu người của hộ nhỏ hơn 8 m² [Nghị định 07/2021/NĐ-CP, Phụ lục; nguồn gián tiếp].',
    );
    expect(en[2]).toBe('Deprived in 3 of 12 indicators.');
    expect(en[4]).toMatch(
      /^Deprived in the indicator source of water: .+\. Cut-off: the household has no clean source of water .+ second-hand\]\.$/,
    );
    expect(vi.filter((line) => line.startsWith('Không thiếu hụt'))).toHaveLength(1);
  });

  test('that cannot be told name what is unknown, and the status what has to be asked', () => {
    const open = change({ toilet: 'none', water: 'surface', information: { television: true } });
    const { vi, en } = explain(open);
    expect(vi[2]).toBe('Thiếu hụt từ 2 đến 3 trên 12 chỉ số.');
    expect(en).toContain(
      'Cannot be told, the indicator use of telecommunications: use of an internet service unknown.',
    );
    expect(vi.at(-2)).toBe(
      'Chưa xác định được: có thể là hộ nghèo hoặc hộ cận nghèo; cần biết: có sử dụng dịch vụ internet hay không.',
    );
    const member = explain(
      change({
        toilet: 'none',
        water: 'surface',
        members: [{ ...alone.members[0], insured: null }],
      }),
    );
    expect(member.en.at(-2)).toMatch(/; needed: member 1: health insurance\.$/);
    expect(member.vi.at(-2)).toMatch(/; cần biết: nhân khẩu thứ 1: có bảo hiểm y tế hay không\.$/);
  });

  test('that a policy assumed are said to be assumed', () => {
    const open = change({ information: null, water: null });
    const lacking = explain(open, { standard: vietnam2022, missing: 'deprived' });
    expect(lacking.en).toContain(
      'Taken for deprived, because unknown, in the indicators source of water, use of telecommunications and means of access to information.',
    );
    const having = explain(open, { standard: vietnam2022, missing: 'notDeprived' });
    expect(having.vi).toContain(
      'Vì chưa rõ nên coi là không thiếu hụt các chỉ số nguồn nước sinh hoạt, sử dụng dịch vụ viễn thông và phương tiện phục vụ tiếp cận thông tin.',
    );
  });

  test('for which no cut-off was found are named', () => {
    const { en } = explain(change({ date: '2027-12-31' }), {
      standard: vietnam2027,
      unpublished: 'useDraft',
    });
    expect(en.find((line) => line.startsWith('No cut-off was published or found for'))).toContain(
      'treatment of household waste',
    );
  });
});

test('one indicator is one, several are several', () => {
  const all = {
    usesInternet: false,
    usesTelephone: false,
    television: false,
    radio: false,
    desktopComputer: false,
    laptop: false,
    tablet: false,
    smartphone: false,
    telephone: false,
  };
  const { vi, en } = explain(
    change({
      information: all,
      water: 'other',
      toilet: 'other',
      dwelling: { walls: 'nonDurable', frame: 'nonDurable', roof: 'durable', floorArea: 1 },
      members: [
        {
          birthDate: '2000-01-01',
          insured: false,
          work: 'unemployed',
          completed: 'none',
          attending: 'none',
          trained: false,
        },
        {
          birthDate: '2015-01-01',
          insured: false,
          attending: 'none',
          stunted: false,
          underweight: false,
        },
        {
          birthDate: '2016-01-01',
          insured: false,
          attending: 'none',
          stunted: false,
          underweight: false,
        },
      ],
    }),
  );
  expect(vi).toContain('Không thiếu hụt chỉ số dinh dưỡng.');
  expect(en).toContain('Not deprived in the indicator nutrition.');
});

describe('what was not read in the law', () => {
  test('is named of every cut-off that counts, those of the other indicators too', () => {
    const { en } = explain(alone);
    expect(en.at(-1)).toBe(
      'Note: not read in the text of the law were the cut-offs of the indicators dependants in the household, nutrition, health insurance, education of adults, quality of housing, floor area per member, source of water, hygienic toilet and use of telecommunications (second-hand); the indicators employment, school attendance of children and means of access to information (recalled, not verified against the text).',
    );
  });

  test('is not mentioned where the number of deprivations makes no difference', () => {
    const income = { amount: 1_500_001, currency: 'VND', per: 'month', holder: 'person' } as const;
    expect(explain(change({ income })).en.some((line) => line.startsWith('Note'))).toBe(false);
  });

  test('is nothing of a standard whose cut-offs were all seen', () => {
    const seen = JSON.parse(
      JSON.stringify(vietnam2022).replaceAll(
        /"confidence":"(secondHand|recalled)"/g,
        '"confidence":"seen"',
      ),
    );
    expect(explain(alone, { standard: seen }).vi.some((line) => line.startsWith('Lưu ý'))).toBe(
      false,
    );
  });
});
