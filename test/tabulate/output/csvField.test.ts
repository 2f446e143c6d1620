import { expect, test } from 'vitest';
import { csvField } from '../../../src/tabulate/output/csvField.ts';

const plain = { separator: ',', formulas: 'escape', textCodes: 'plain' } as const;

test.each([
  ['rural', 'rural'],
  ['', '""'],
  ['a,b', '"a,b"'],
  ['a;b', 'a;b'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  [' space ', ' space '],
  ['nul\0 and 🙂', 'nul\0 and 🙂'],
  ['Hòa Bình', 'Hòa Bình'],
])('writes %j as %s', (text, field) => {
  expect(csvField(text, plain)).toBe(field);
});

test.each([
  '00004',
  '1',
  '1.5',
  '1,5',
  '-2',
  '+3',
  '1e5',
  '12%',
  '1/2',
  '2024-12-31',
  '7:30',
  '1 234',
])('quotes %s, which looks like a number or a day', (text) => {
  expect(csvField(text, plain)).toBe(`"${text}"`);
  expect(csvField(text, { ...plain, textCodes: 'formula' })).toBe(`"=""${text}"""`);
});

test.each(['-', '+', 'A1', 'e5', 'xã 4', '1st', '%', '.', 'Quận 1'])(
  'leaves %s, which looks like no number',
  (text) => {
    expect(csvField(text, plain)).toBe(text);
    expect(csvField(text, { ...plain, textCodes: 'formula' })).toBe(text);
  },
);

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+84 x', "'+84 x"],
  ['-1+2', "'-1+2"],
  ['- không rõ', "'- không rõ"],
  ['--', "'--"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('puts an apostrophe before %j, which a spreadsheet would run', (text, field) => {
  expect(csvField(text, plain)).toBe(field);
  const kept = csvField(text, { ...plain, formulas: 'keep' });
  expect(kept).toBe(field.replace("'", ''));
});

test('a very long text of digits is a text', () => {
  expect(csvField('1'.repeat(10_000), plain)).toBe('1'.repeat(10_000));
});
