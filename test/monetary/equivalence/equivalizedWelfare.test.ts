import { expect, test } from 'vitest';
import { equivalizedWelfare } from '../../../src/monetary/equivalence/equivalizedWelfare.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('each total over its adults, in a new column', () => {
  const total = Float64Array.of(300, 210, -50);
  const adults = Float64Array.of(2, 2.1, 1);
  expect(equivalizedWelfare(total, adults)).toEqual(Float64Array.of(150, 100, -50));
  expect(Array.from(total)).toEqual([300, 210, -50]);
  expect(Array.from(equivalizedWelfare(deepFreeze([4]), deepFreeze([2])))).toEqual([2]);
  expect(Array.from(equivalizedWelfare([], []))).toEqual([]);
});

test('a row without a total or adults is missing where that is kept', () => {
  const kept = equivalizedWelfare([Number.NaN, 1, 4], [1, Number.NaN, 2], { missing: 'keep' });
  expect(Array.from(kept)).toEqual([Number.NaN, Number.NaN, 2]);
  expectPovertyError(() => equivalizedWelfare([Number.NaN], [1]), {
    code: 'missingValue',
    path: ['total', 0],
  });
});

test.each([
  ['adults of 0', [1, 1], [1, 0], {}, 'invalidNumber', ['adults', 1]],
  ['too few adults', [1, 1], [1], {}, 'unequalColumns', ['adults']],
  ['a text', ['1'], [1], {}, 'invalidType', ['total', 0]],
  ['no adults', [1], undefined, {}, 'missingValue', ['adults']],
  ['a result past the largest double', [1, 1e308], [1, 1e-10], {}, 'overflow', ['total', 1]],
  ['a misspelled setting', [1], [1], { missin: 'keep' }, 'unknownOption', ['missin']],
  ['null for settings', [1], [1], null, 'missingValue', ['options']],
] as const)('%s is refused', (_, total, adults, options, code, path) => {
  const call = () => equivalizedWelfare(untyped(total), untyped(adults), untyped(options));
  expectPovertyError(call, { code, path });
});
