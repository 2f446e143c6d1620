import { expect, test } from 'vitest';
import { ratioText } from '../../../src/numeric/rational/ratioText.ts';

test.each([
  [6, 18, '1/3'],
  [0, 18, '0'],
  [18, 18, '1'],
  [2 ** 53 - 2, 2 ** 53 - 1, '9007199254740990/9007199254740991'],
])('%d of %d is %s', (part, whole, text) => {
  expect(ratioText(part, whole)).toBe(text);
});
