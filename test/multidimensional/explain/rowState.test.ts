import { expect, test } from 'vitest';
import { readRow, refuseUnknown, scoreOf } from '../../../src/multidimensional/explain/rowState.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { identifiedBy, scored } from './indexes.ts';

const row = { nutrition: 0, water: true, roof: null } as const;
const read = (missing?: 'omit' | 'notDeprived' | 'deprived' | 'reweight') => {
  const { compiled: _, ...state } = readRow(row, {
    index: scored,
    ...(missing === undefined ? {} : { missing }),
  });
  return state;
};

test('without a policy what is not known is open', () => {
  expect(read()).toEqual({
    policy: 'open',
    deprived: 0b010,
    missing: 0b100,
    leftOut: false,
    least: 0b010,
    most: 0b110,
    of: 4,
    poor: null,
  });
});

test('each policy makes something else of it', () => {
  expect(read('notDeprived')).toMatchObject({ least: 0b010, most: 0b010, poor: false });
  expect(read('deprived')).toMatchObject({ least: 0b110, most: 0b110, poor: true });
  expect(read('reweight')).toMatchObject({ least: 0b010, most: 0b010, of: 3, poor: false });
  expect(read('omit')).toMatchObject({ leftOut: true, poor: null });
});

test('reweighted, a row of which nothing is known is left out', () => {
  const nothing = { nutrition: null, water: null, roof: undefined };
  expect(readRow(nothing, { index: scored, missing: 'reweight' })).toMatchObject({
    leftOut: true,
    of: 0,
    poor: null,
  });
});

test('a verdict is certain where every completion has it', () => {
  const poorOf = (nutrition: 0 | 1, water: null | 0, roof: null | 0) =>
    readRow({ nutrition, water, roof }, { index: scored }).poor;
  expect([poorOf(1, null, null), poorOf(0, null, 0), poorOf(0, null, null)]).toEqual([
    true,
    false,
    null,
  ]);
  const union = identifiedBy({ kind: 'union' });
  expect(readRow({ nutrition: null, water: 1, roof: null }, { index: union }).poor).toBe(true);
});

test('a score is over the weights that count', () => {
  const state = readRow(row, { index: scored, missing: 'reweight' });
  expect(scoreOf(0b010, state)).toEqual({ numerator: 1n, denominator: 3n });
});

test('refuses a lacking indicator, which is not the same as one not known', () => {
  expectPovertyError(() => readRow({ nutrition: 1, water: 0 }, { index: scored }), {
    code: 'missingValue',
    path: ['row', 'roof'],
  });
});

test('refuses what is not known where that is the policy', () => {
  expectPovertyError(() => readRow(row, { index: scored, missing: 'refuse' }), {
    code: 'missingValue',
    path: ['row', 'roof'],
  });
  expect(readRow({ ...row, roof: 1 }, { index: scored, missing: 'refuse' }).poor).toBe(true);
  expectPovertyError(() => refuseUnknown('other'), {
    code: 'missingValue',
    path: ['row', 'other'],
    message: /a policy for what is missing/,
  });
});

test.each(badRecords)('refuses %s for a row or for options', (_, value, code) => {
  expectPovertyError(() => readRow(untyped(value), { index: scored }), { code, path: ['row'] });
  expectPovertyError(() => readRow(row, untyped(value)), { code, path: ['options'] });
});

test('refuses an unknown policy and a lacking cut-off', () => {
  expectPovertyError(() => readRow(row, { index: scored, missing: untyped('bounds') }), {
    code: 'unknownOption',
    path: ['missing'],
  });
  const { cutoff: _, ...index } = scored;
  expectPovertyError(() => readRow(row, { index }), { code: 'missingValue', path: ['cutoff'] });
});
