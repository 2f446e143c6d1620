import { expect, test } from 'vitest';
import {
  dayWords,
  joined,
  sentence,
} from '../../../../src/classification/explain/wording/words.ts';

test('days are read as people read them', () => {
  expect(dayWords('2023-12-31', 'vi')).toBe('31/12/2023');
  expect(dayWords('2024-02-09', 'vi')).toBe('09/02/2024');
  expect(dayWords('2024-02-09', 'en')).toBe('9 February 2024');
  expect(dayWords('2027-01-01', 'en')).toBe('1 January 2027');
});

test.each([
  [[], ''],
  [['một'], 'một'],
  [['một', 'hai'], 'một và hai'],
  [['một', 'hai', 'ba'], 'một, hai và ba'],
])('%j is joined as "%s"', (items, text) => {
  expect(joined(items, 'vi', 'and')).toBe(text);
});

test('a choice is joined by or', () => {
  expect(joined(['poor', 'near-poor'], 'en', 'or')).toBe('poor or near-poor');
  expect(joined(['hộ nghèo', 'hộ cận nghèo'], 'vi', 'or')).toBe('hộ nghèo hoặc hộ cận nghèo');
});

test('a sentence begins with a capital, Vietnamese letters too, and ends with a full stop', () => {
  expect(sentence('ở nông thôn')).toBe('Ở nông thôn.');
  expect(sentence('đã rà soát')).toBe('Đã rà soát.');
  expect(sentence('in force')).toBe('In force.');
});
