import { expect, test } from 'vitest';
import type { FactReading } from '../../../../src/classification/explain/readings.ts';
import { readingWords } from '../../../../src/classification/explain/wording/readingWords.ts';

const age = (least: number, most = least) => ({ least, most });
const insured: FactReading = {
  member: 2,
  age: age(34),
  fact: 'insured',
  value: false,
  speaksFor: true,
};

test('names the member by its number from 1, its age and the fact', () => {
  expect(readingWords([insured], 4, 'vi')).toBe(
    'nhân khẩu thứ 3 (34 tuổi), không có bảo hiểm y tế',
  );
  expect(readingWords([insured], 4, 'en')).toBe('member 3 (34 years), no health insurance');
});

test('puts the facts of one member together, and members apart', () => {
  const work: FactReading = { ...insured, fact: 'work', value: 'wageWork' };
  const contract: FactReading = { ...insured, fact: 'contract', value: false };
  const other: FactReading = { ...work, member: 0, age: age(1), value: 'unemployed' };
  expect(readingWords([work, contract, other], 4, 'vi')).toBe(
    'nhân khẩu thứ 3 (34 tuổi), làm công ăn lương, không có hợp đồng lao động; nhân khẩu thứ 1 (1 tuổi), không tìm được việc làm',
  );
  expect(readingWords([other], 4, 'en')).toMatch(/^member 1 \(1 year\), /);
});

test('says an age that is one of two, or not known', () => {
  const dependant: FactReading = { ...insured, fact: 'age', value: null, speaksFor: null };
  expect(readingWords([{ ...dependant, age: age(15, 16) }], 4, 'vi')).toBe(
    'nhân khẩu thứ 3 (15–16 tuổi), chưa rõ ngày sinh',
  );
  expect(readingWords([{ ...dependant, age: age(15, 16) }], 4, 'en')).toBe(
    'member 3 (15–16 years), day of birth unknown',
  );
  expect(readingWords([{ ...dependant, age: age(0, 130) }], 4, 'vi')).toBe(
    'nhân khẩu thứ 3 (chưa rõ tuổi), chưa rõ ngày sinh',
  );
  expect(readingWords([{ ...dependant, age: age(0, 130) }], 4, 'en')).toBe(
    'member 3 (age unknown), day of birth unknown',
  );
});

test('an age that counts by itself is said once', () => {
  const child: FactReading = { ...insured, age: age(8), fact: 'age', value: 8 };
  expect(readingWords([child], 4, 'en')).toBe('member 3 (8 years)');
});

test('says facts of the household without a member', () => {
  const water: FactReading = {
    member: null,
    age: null,
    fact: 'water',
    value: 'surface',
    speaksFor: true,
  };
  const words = readingWords([water, { ...water, fact: 'television', value: null }], 4, 'vi');
  expect(words).toMatch(/^nước .+, chưa rõ có ti vi hay không$/);
  const area: FactReading = { ...water, fact: 'floorArea', value: 31.5 };
  expect(readingWords([area], 4, 'vi')).toBe('31,5 m² cho 4 người (7,88 m²/người)');
  expect(readingWords([area], 4, 'en')).toBe('31.5 m² for 4 (7.88 m² a person)');
});

test('a baby has no years yet, and whole areas no decimals', () => {
  const baby: FactReading = { ...insured, age: age(0), fact: 'stunted', value: true };
  expect(readingWords([baby], 4, 'vi')).toMatch(/^nhân khẩu thứ 3 \(dưới 1 tuổi\), /);
  expect(readingWords([baby], 4, 'en')).toMatch(/^member 3 \(under 1 year\), /);
  const area: FactReading = {
    member: null,
    age: null,
    fact: 'floorArea',
    value: 40,
    speaksFor: false,
  };
  expect(readingWords([area], 4, 'vi')).toBe('40 m² cho 4 người (10 m²/người)');
});

test('a stored reading that this version has no words for is told as it stands', () => {
  const foreign: FactReading = { ...insured, age: null, fact: 'water', value: 'dew' };
  expect(readingWords([foreign], 4, 'en')).toBe('member 3 (age unknown), dew');
});
