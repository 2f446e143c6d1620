import { expect, test } from 'vitest';
import {
  columnWords,
  rowUnitWords,
  suppressedWords,
  totalWords,
  wordsOfSetting,
} from '../../../src/tabulate/output/outputWords.ts';

test('every word is there in both languages, and no two columns have one head', () => {
  const all = [columnWords, rowUnitWords, suppressedWords, { totalWords }];
  for (const words of all.flatMap((group) => Object.values(group))) {
    expect(words.vi.trim()).not.toBe('');
    expect(words.en.trim()).not.toBe('');
  }
  for (const language of ['vi', 'en'] as const) {
    const heads = Object.values(columnWords).map((words) => words[language]);
    expect(new Set(heads).size).toBe(heads.length);
  }
});

test('a setting has words, has none because everybody expects it, or is unknown', () => {
  expect(wordsOfSetting('status', 'nearPoor')).toEqual({ vi: 'hộ cận nghèo', en: 'near-poor' });
  expect(wordsOfSetting('among', 'all')).toEqual({ vi: '', en: '' });
  expect(wordsOfSetting('among', 'toString')).toBeNull();
  expect(wordsOfSetting('constructor', 'name')).toBeNull();
  expect(wordsOfSetting('alpha', '2')).toBeNull();
});
