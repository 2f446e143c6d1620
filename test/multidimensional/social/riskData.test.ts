import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import {
  itemsOf,
  type RiskData,
  readRiskData,
} from '../../../src/multidimensional/social/riskData.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const good: RiskData = {
  income: [100, -5, 300],
  items: { car: [1, 0, 0], shoes: [true, false, true] },
  workIntensity: [0.2, null, 1],
};
const isLowWork = (intensity: number) => intensity <= 0.2;
const read = (changes: object = {}, refuseMissing = true) =>
  readRiskData({ ...good, ...changes }, isLowWork, refuseMissing);

test('columns are read, and those to whom work intensity does not apply are marked', () => {
  expect(itemsOf(good)).toEqual(['car', 'shoes']);
  expect(read()).toEqual({
    length: 3,
    income: Float64Array.of(100, -5, 300),
    items: { car: Uint8Array.of(1, 0, 0), shoes: Uint8Array.of(1, 0, 1) },
    lowWork: Uint8Array.of(1, 0, 0),
    applies: Uint8Array.of(1, 0, 1),
  });
});

test('what is not known is a third value, and not to be known is not to be outside', () => {
  const unknown = {
    income: [null, Number.NaN, undefined],
    items: { car: [null, 0, 0], shoes: Uint8Array.of(255, 0, 1) },
    workIntensity: { length: 3, get: (row: number) => [Number.NaN, null, undefined][row] },
  };
  expect(read(unknown, false)).toEqual({
    length: 3,
    income: Float64Array.of(Number.NaN, Number.NaN, Number.NaN),
    items: { car: Uint8Array.of(255, 0, 0), shoes: Uint8Array.of(255, 0, 1) },
    lowWork: Uint8Array.of(255, 0, 255),
    applies: Uint8Array.of(1, 0, 1),
  });
});

test('an item may be named like a field of Object.prototype', () => {
  const items = Object.fromEntries([['__proto__', [1, 0, 1]]]);
  expect(Object.entries(read({ items }).items)).toEqual([['__proto__', Uint8Array.of(1, 0, 1)]]);
});

describe('refuses', () => {
  test.each(badRecords)('%s for a table or its items', (_, value, code) => {
    expectPovertyError(() => itemsOf(untyped(value)), { code, path: ['data'] });
    expectPovertyError(() => itemsOf({ ...good, items: untyped(value) }), {
      code,
      path: ['items'],
    });
  });

  test.each<[string, readonly string[], PovertyErrorCode, readonly string[]]>([
    ['no items', [], 'invalidIndex', ['items']],
    ['28 items', Array.from({ length: 28 }, (_, at) => `i${at}`), 'invalidIndex', ['items']],
    ['an item without a name', ['car', ''], 'invalidType', ['items', '']],
    ['an item named like a part', ['lowIncome'], 'invalidIndex', ['items', 'lowIncome']],
    ['or like another', ['lowWorkIntensity'], 'invalidIndex', ['items', 'lowWorkIntensity']],
    [
      'or like the mark',
      ['workIntensityApplies'],
      'invalidIndex',
      ['items', 'workIntensityApplies'],
    ],
  ])('%s', (_, names, code, path) => {
    const items = Object.fromEntries(names.map((name) => [name, [0, 0, 0]]));
    expectPovertyError(() => itemsOf({ ...good, items }), { code, path });
  });

  test.each<[string, object, PovertyErrorCode, readonly (string | number)[]]>([
    ['an income as text', { income: [1, '2', 3] }, 'invalidType', ['income', 1]],
    ['an infinite income', { income: [1, 2, 1 / 0] }, 'invalidNumber', ['income', 2]],
    ['an item that is 2', { items: { car: [0, 2, 0] } }, 'invalidNumber', ['items', 'car', 1]],
    ['work of 120%', { workIntensity: [0, 1.2, 0] }, 'invalidNumber', ['workIntensity', 1]],
    ['negative work', { workIntensity: [-0.1, 1, 0] }, 'invalidNumber', ['workIntensity', 0]],
    ['work as text', { workIntensity: [0, 1, '0'] }, 'invalidType', ['workIntensity', 2]],
    ['no income', { income: undefined }, 'missingValue', ['income']],
    ['no column of an item', { items: { car: null } }, 'missingValue', ['items', 'car']],
    ['no work', { workIntensity: undefined }, 'missingValue', ['workIntensity']],
    ['an item too short', { items: { car: [1] } }, 'unequalColumns', ['items', 'car']],
    ['work too long', { workIntensity: [1, 1, 1, 1] }, 'unequalColumns', ['workIntensity']],
  ])('%s', (_, changes, code, path) => {
    for (const refuseMissing of [true, false]) {
      expectPovertyError(() => read(changes, refuseMissing), { code, path });
    }
  });

  test.each<[string, object, readonly (string | number)[]]>([
    ['income', { income: [1, null, 3] }, ['income', 1]],
    ['item', { items: { car: [1, 0, null] } }, ['items', 'car', 2]],
    ['work intensity', { workIntensity: [0, Number.NaN, 1] }, ['workIntensity', 1]],
  ])('an unknown %s, with its row, where that is asked for', (_, changes, path) => {
    expectPovertyError(() => read(changes), { code: 'missingValue', path });
    expect(() => read(changes, false)).not.toThrow();
  });
});
