import { expect, test } from 'vitest';
import { faultLanguages } from '../../../src/schemas/faults/fault.ts';

test('faults are told in the languages of the package', () => {
  expect(faultLanguages).toEqual(['vi', 'en']);
});
