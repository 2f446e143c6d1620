import { expect, test } from 'vitest';
import { dayWords } from '../../../../src/classification/explain/wording/words.ts';

test('days are read as people read them', () => {
  expect(dayWords('2023-12-31', 'vi')).toBe('31/12/2023');
  expect(dayWords('2024-02-09', 'vi')).toBe('09/02/2024');
  expect(dayWords('2024-02-09', 'en')).toBe('9 February 2024');
  expect(dayWords('2027-01-01', 'en')).toBe('1 January 2027');
});
