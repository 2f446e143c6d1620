import { expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';

test('the package speaks Vietnamese and English', () => {
  expect(languages).toEqual(['vi', 'en']);
});
