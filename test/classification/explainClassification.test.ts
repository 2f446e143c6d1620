import { describe, expect, test } from 'vitest';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { explainClassification } from '../../src/classification/explainClassification.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { badChoices, badRecords, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { alone, change, explain } from '../support/explain.ts';

const income = { amount: 1_500_000, currency: 'VND', per: 'month', holder: 'person' } as const;

test('says who, when and under what', () => {
  const { vi, en } = explain(alone);
  expect(vi[0]).toBe(
    'Hộ H1, khu vực nông thôn, 1 nhân khẩu, rà soát ngày 31/12/2023, xét theo chuẩn nghèo đa chiều quốc gia giai đoạn 2022–2025 (áp dụng đến hết năm 2026).',
  );
  expect(en[0]).toBe(
    'Household H1, rural, 1 member, reviewed on 31 December 2023, under the national multidimensional poverty standard for 2022–2025 (applied through 2026).',
  );
});

test('says that the area is unknown, and that a standard was not in force', () => {
  const unknown = explain(change({ area: null }), {
    standard: vietnam2016,
    outsidePeriod: 'allow',
    missing: 'notDeprived',
  });
  expect(unknown.vi[0]).toContain('chưa rõ khu vực');
  expect(unknown.vi[0]).toContain('vào ngày đó chuẩn này không có hiệu lực');
  expect(unknown.en[0]).toContain('area unknown');
  expect(unknown.en[0]).toContain('which was not in force on that day');
});

test('a group that a later decree added is named', () => {
  const worker = change({ date: '2025-12-31', income: { ...income, amount: 2_000_000 } });
  const { vi, en } = explain(worker);
  expect(vi.at(-1)).toMatch(
    /^Người lao động trong hộ, nếu có, thuộc nhóm người lao động có thu nhập thấp \[Nghị định 30\/2025\/NĐ-CP, /,
  );
  expect(en.at(-1)).toMatch(
    /^A worker of the household, if there is one, is a low-income worker \[/,
  );
});

test('nothing recalled is said without saying so', () => {
  const everything = change({
    date: '2020-12-31',
    toilet: 'none',
    water: 'surface',
    dwelling: { walls: 'nonDurable', frame: 'nonDurable', roof: 'nonDurable', floorArea: 1 },
    information: {
      usesInternet: false,
      usesTelephone: false,
      television: false,
      radio: false,
      desktopComputer: false,
      laptop: false,
      tablet: false,
      loudspeaker: false,
    },
    members: [
      {
        birthDate: '1990-05-01',
        insured: false,
        care: 'notReceived',
        completed: 'none',
        attending: 'none',
      },
      {
        birthDate: '2010-05-01',
        insured: true,
        care: 'notNeeded',
        completed: 'none',
        attending: 'none',
      },
    ],
  });
  const { en } = explain(everything, { standard: vietnam2016 });
  const reasons = en.filter((line) => line.includes('Cut-off: '));
  expect(reasons).toHaveLength(10);
  for (const reason of reasons)
    expect(reason).toMatch(/; recalled, not verified against the text\]\.$/);
});

describe('refuses', () => {
  const result = classifyHousehold(alone, { standard: vietnam2022 });
  test.each(badChoices)('%s as a language', (_, language, code) => {
    const call = () => explainClassification(result, untyped({ language }));
    expectPovertyError(call, { code, path: ['language'] });
  });
  test.each(badRecords)('%s as a result', (_, value, code) => {
    const call = () => explainClassification(untyped(value), { language: 'vi' });
    expectPovertyError(call, { code, path: ['result'] });
  });
  test('a result of another kind', () => {
    const path = ['result', 'deprivations'];
    const call = (value: unknown) => () =>
      explainClassification(untyped(value), { language: 'vi' });
    expectPovertyError(call({}), { code: 'missingValue', path });
    expectPovertyError(call({ deprivations: 3 }), { code: 'invalidType', path });
    expectPovertyError(call({ deprivations: {} }), {
      code: 'missingValue',
      path: [...path, 'indicators'],
    });
    expectPovertyError(call({ deprivations: { indicators: [] } }), {
      code: 'missingValue',
      path: ['result', 'standardName'],
    });
  });
  test.each(badRecords)('%s as options', (_, value, code) => {
    const call = () => explainClassification(result, untyped(value));
    expectPovertyError(call, { code, path: ['options'] });
  });
});
