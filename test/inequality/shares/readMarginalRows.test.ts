import { expect, test } from 'vitest';
import { readMarginalRows } from '../../../src/inequality/shares/readMarginalRows.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('rows on a bound are split if nothing is said, or whole', () => {
  expect([undefined, 'split', 'whole'].map(readMarginalRows)).toEqual(['split', 'split', 'whole']);
  expectPovertyError(() => readMarginalRows('wholeRows'), {
    code: 'unknownOption',
    path: ['marginalRows'],
  });
});
