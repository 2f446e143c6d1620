import { expect, test } from 'vitest';
import { valueLabels } from '../../../src/model/household/factLabels.ts';
import { isUnknown, plain, type WordFact, wordsOf } from '../../../src/schemas/rows/words.ts';

const read = (fact: WordFact, word: string) => wordsOf(fact).values.get(plain(word));

test('case, white space and the form of Unicode make no difference', () => {
  for (const text of ['Giếng khoan', 'GIẾNG KHOAN', ' giếng  khoan ', '\ufeffGiếng\u00a0khoan']) {
    expect(read('water', text)).toBe('drilledWell');
    expect(read('water', text.normalize('NFD'))).toBe('drilledWell');
  }
});

test('every label reads as its value, in both languages, and so does the value itself', () => {
  for (const [fact, labels] of Object.entries(valueLabels)) {
    for (const [value, { vi, en }] of Object.entries(labels)) {
      for (const text of [vi, en, value]) {
        expect(String(read(fact as WordFact, text)), `${fact} ${text}`).toBe(value);
      }
    }
  }
});

test('areas, yes and no', () => {
  expect(read('area', 'Nông thôn')).toBe('rural');
  expect(read('area', 'ĐÔ THỊ')).toBe('urban');
  for (const yes of ['Có', 'x', 'X', '1']) expect(read('ethnicMinority', yes)).toBe(true);
  for (const no of ['Không', '0']) expect(read('insured', no)).toBe(false);
});

test('a word that leaves the value open is unknown to the table', () => {
  expect(read('water', 'Giếng đào')).toBeUndefined();
  expect(read('care', 'Không')).toBeUndefined();
  expect(read('walls', 'Gỗ')).toBeUndefined();
  expect(read('water', 'constructor')).toBeUndefined();
});

test('an empty cell and "không rõ" say that nothing is known', () => {
  for (const cell of ['', '  ', 'Không rõ', 'unknown']) expect(isUnknown(cell)).toBe(true);
  expect(isUnknown('không')).toBe(false);
});

test('what is expected is told by one word for each value', () => {
  expect(wordsOf('area').expected.vi).toBe("'nông thôn' hoặc 'thành thị'");
  expect(wordsOf('insured').expected.en).toBe("'có' or 'không'");
});
