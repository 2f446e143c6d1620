import { expect, test } from 'vitest';
import { correctionOf, readCorrection } from '../../../src/inequality/formula/rowsCorrection.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { columnsOf } from '../../support/welfareRows.ts';

test('a correction is by rows that have weight, or none', () => {
  const columns = columnsOf([3, 0, 1, 0.5].map((weight) => ({ welfare: 1, weight })));
  expect(correctionOf(columns, 'none')).toBe(1);
  expect(correctionOf(columns, 'rows')).toBe(3 / 2);
  expect(correctionOf({ ...columns, weights: null }, 'rows')).toBe(4 / 3);
  const one = columnsOf([0, 2].map((weight) => ({ welfare: 1, weight })));
  expect(correctionOf(one, 'rows')).toBe(Infinity);
});

test('it is none if left out, and one of two', () => {
  expect([undefined, 'none', 'rows'].map(readCorrection)).toEqual(['none', 'none', 'rows']);
  expectPovertyError(() => readCorrection('weights'), {
    code: 'unknownOption',
    path: ['correction'],
  });
});
