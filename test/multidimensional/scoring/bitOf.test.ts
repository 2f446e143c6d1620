import { expect, test } from 'vitest';
import { bitOf } from '../../../src/multidimensional/scoring/bitOf.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import { equalIndex } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const compiled = compileIndex({ index: equalIndex(30) });

test('an indicator has the bit of its place', () => {
  expect([bitOf(compiled, 'i0'), bitOf(compiled, 'i5'), bitOf(compiled, 'i29')]).toEqual([
    1,
    32,
    2 ** 29,
  ]);
});

test.each([
  ['another name', 'i30', 'unknownOption'],
  ['an inherited name', 'constructor', 'unknownOption'],
  ['a number', 0, 'unknownOption'],
  ['nothing', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
] as const)('%s is refused', (_, indicator, code) => {
  expectPovertyError(() => bitOf(compiled, indicator), { code, path: ['indicator'] });
});
