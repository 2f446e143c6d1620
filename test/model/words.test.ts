import { expect, test } from 'vitest';
import { joined, named, sentence } from '../../src/model/words.ts';

test('a thing has its name, or its id', () => {
  const name = { vi: 'nước', en: 'water' };
  expect([named('w', name, 'vi'), named('w', name, 'en')]).toEqual(['nước', 'water']);
  expect([named('w', null, 'vi'), named('w', undefined, 'en')]).toEqual(['w', 'w']);
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
