import { expect, test } from 'vitest';
import { factWords } from '../../../../src/classification/explain/wording/factWords.ts';

test('a fact of yes or no is asked for in Vietnamese as a question', () => {
  expect(factWords('television', 'vi')).toBe('có ti vi hay không');
  expect(factWords('insured', 'vi')).toBe('có bảo hiểm y tế hay không');
  expect(factWords('television', 'en')).toBe('television set');
});

test('any other fact by its name', () => {
  expect(factWords('water', 'vi')).toBe('nguồn nước sinh hoạt');
  expect(factWords('roof', 'en')).toBe('material of the roof');
  expect(factWords('income', 'vi')).toBe('thu nhập');
});
